import type { Line } from "../clean/index.ts";
import { widthOf } from "../clean/joins.ts";
import { furnitureLine, isMenuLine, pageNumberLine, postingWithin } from "../structure/furniture-phrases.ts";
import { isRunning } from "../structure/running-text.ts";
import { isHeaderCell } from "../structure/table-header.ts";
import { numberingOf } from "../structure/numbering.ts";
import { documentNumber } from "./number.ts";
import { dateLine } from "./dates.ts";
import { isBodyName } from "./issuer.ts";

/** The title and the lines that it stands in. */
export interface FoundTitle {
  readonly title: string;
  readonly firstLine: number;
  /** Index of the line behind it. */
  readonly endLine: number;
}

const searched = 80;
const longestOpening = 40;
/** What a headline loses that stands below running text: there it is a section's heading. */
const belowText = 6;
/** What a headline gains that stands right above the line of its day and source. */
const abovePosting = 1.5;
/** What a body's line loses there: it has issued what the line above it names. */
const belowTitle = -1.5;
/** What a headline gains by the line that it goes on with behind a dash. */
const belowHeadline = 1;
/** What a headline of few words gains at a page's top where its day stands below: 光伏遇冷. */
const fewWords = 1.5;
const shortest = 6;
const instrument = "(?:行动计划|行动方案|工作方案|实施方案|工作计划|实施意见|指导意见|若干意见|意见|发展规划|规划纲要|规划|若干措施|若干政策|政策措施|措施|政策|实施细则|细则|管理办法|办法|工作要点|要点|纲要|条例|规定|清单|一览表|名单|项目表|(?:推进|分工|任务|汇总|明细|统计|调度|分解|计划)表|目录|方案|计划|工作报告|报告|通知|通告|公告|决定|批复|函|公示|指南|白皮书|蓝皮书|答复)";
const version = "(?:\\s*[（(][^（()）]{1,20}[)）])*";
const instrumentTitle = new RegExp(`${instrument}》?${version}(?:的(?:通知|公告|通告|函|决定|意见|报告|批复|公示))?${version}$`);
/** Below running text a list's name is that of a table that the page gives. */
const isList = /^[^省市区县州]{0,12}(?:一览表|清单|名单|项目表|(?:推进|分工|任务|汇总|明细|统计|调度|分解|计划)表)(?:[（(][^（()）]{1,20}[)）])?$/;
/** The sentence of a notice without a title that brings a paper into force: 《行动方案》已经市政府同意，现印发给你们. */
const broughtInto = /^《([^《》]{6,70})》(?:已经?|业经|经)[^。《》]{4,40}，现(?:予以?)?(?:印发|公布|发布)/;
const bracketLine = /^[（(][^（()）]{2,24}[)）]$/;
const noTitle = /[。；;]|[：:，,、]$|^(?:证券|股票)(?:代码|简称)|公告编号|^(?:项目)?(?:位置|地[址点]|选址|单位|业主|概况|简介|背景|建设(?:内容|规模|地点|单位))[：:]|^(?:附件|附表|附：|(?:资料)?来源|更多|作者|编辑|发布|发文|成文(?:日期|时间)|生成日期|公文(?:种类|类型|时效)|公开(?:日期|时间|类型|方式|形式|属性|范围|主体)|有效性|主题分类|组配分类|体裁分类|信息(?:分类|类别|来源)|文\s*号\s*[:：]|关键词|时间|索\s*引\s*号|主题词|各有关|各市|各县|各区|根据|按照|为了?(?:贯彻|深入|加快|全面|推动)|现将|责任|联系|抄送|主办|承办|当前位置|您|序号|上传人|文档编号|亲，|[[【](?:登录|注册)|原创\s|▲|(?:相关)?热词|http|www|(?:AI)?(?:导读|导语|摘要|核心提示|编者按))|^[（(](?:.{0,12}$|(?:文章)?来源|记者|通讯员|作者|编辑|校对)|负责[)）]$|^[—–―─（(].{4,60}(?:会议|大会)上[)）]?$|^一?20\d\d年\d{1,2}月\d{1,2}日在[^。，！!]{4,30}(?:代表大会|会议)(?:第[一二三四五六七八九十]{1,3}次会议)?上?$|^第[一二三四五六七八九十]{1,3}次(?:全体)?会议上?$|^(?:[\u4e00-\u9fff]{2,9}[省市县区州盟旗])?(?:人民政府)?代?(?:省长|市长|县长|区长|州长|盟长|旗长|主席)\s?[\u4e00-\u9fff]{2,4}$|^\d[\d\s/:.-]*$|[>＞»›]|(?:发布|更新|发表)(?:时间|日期|于)|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*\d{1,2}:\d{2}/i;
/** A line of several labels with their values, of what a page describes: 所属区域：滨湖区 园区面积：2平方公里. */
const labelled = /^[\u4e00-\u9fff]{2,6}[：:][^：:]*[\s\u3000][\u4e00-\u9fff]{2,6}[：:]/;
/** What a page says around its text, of itself and of its readers, and who wrote or put it up. */
const ofPage = new RegExp([
  "^[-•·*](?:\\s|[\\u4e00-\\u9fff])",
  "^(?:放大字体|缩小字体|分类[:：]|日期[:：]|打开.{2,10}(?:新闻|客户端|APP)|点击.{0,4}蓝字|【?延伸阅读|[▼▲▶]?往期推荐)",
  "(?:阅读|浏览|点击|评论)(?:量|数|次数)?\\s*[:：(（]\\s*\\d|人气\\s*[:：(（]\\s*\\d|无障碍(?:阅读|浏览)|长者模式|(?:热线|电话|手机|邮箱|QQ)[:：]?\\s*[\\w@.-]{6,}",
  "^(?:19|20)\\d{2}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?!\\d)",
  "^[\\u4e00-\\u9fff]{0,8}记者\\s?[\\u4e00-\\u9fff○×X]{2,4}(?:\\s?[／/].{2,8}报[导道])?$",
  "https?://",
  "^《[^》]{2,14}》\\s*(?:19|20)\\d{2}[-/.年]",
].join("|"));
/** Whose page it is: what is left of the line of its day where that is no headline. */
const source = /^原创|^[\u4e00-\u9fffA-Za-z—·-]{2,14}(?:客户端|新闻网|日报|晚报|融媒|观察)$/;
/** The head of a newspaper's page, and a trail of pages that strokes part: 庐州日报 2026年1月27日 第A02版, 庐州网 / 政策文件 / 正文. */
const masthead = /(?:[日晚时早商]报|数字报)(?=[^。；，]{0,40}(?:[A-Z]?\d{1,3}版|版面|版次))|^[^/，。]{2,14}(?:\s?\/\s?[^/，。]{2,14}){1,4}\s?\/\s?(?:正文|详情|详细|内容|全文)/;
/** A paper, page or bulletin with its day or number, and nothing else: 庐州日报 2012-04-02, 华东光电资讯 2013年第6期（总第18期） 主办：……. */
const paperWithDay = /^[\u4e00-\u9fff·—]{2,12}(?:[日晚晨早商时导]报|都市报|新闻网|信息网|在线|网)讯?[\s\u3000]*(?:19|20)\d{2}(?:[-/.]\d|年\d{1,2}月)|[\s\u3000]*(?:(?:19|20)\d{2}年)?第\s?\d{1,3}期[\s\u3000]*(?:[（(]总第\s?\d{1,4}期[)）]|主办)/;
/** The column of a bulletin before its headline: [行业要闻] 庐州光伏项目开工. */
const column = /^[[【［](?:[\u4e00-\u9fff]{0,4}(?:动态|要闻|新闻|关注|资讯|快讯|简讯|报道|聚焦|观察|速递|头条|专题))[\]】］]\s*(?=.{4})/;
/** A second line that a headline goes on with: ——访庐州市经信委主任王江. */
const subtitle = /^[—―─–]{2}[\u4e00-\u9fff]/;
const ofSitting = /(?:会议|大会|会)上?[)）]?$|20\d\d年|\d{1,2}月\d{1,2}日/;
/** Bars part a menu's or a trail's words; one alone may part a headline from its column, or a paper from what of it the page gives: 两会观察|市长作报告, 工作报告|芯片部分. */
const barred = /^(?![^|]{2,8}\|[^|]{8,}$)(?![^|]{6,}(?:报告|计划|方案|规划|措施|意见|办法|细则)[^|]{0,8}\|[^|]{2,16}$).*\||首页/;
/** `名称：` before a title in the box of a government page, or on a project's sheet. */
const titleLabel = /^(?:(?:项目)?名\s*称|标\s*题|题\s*名|信息名称|文件名称|信息标题)\s*[:：]\s*/;

/** A title as printed, without the blanks that only set it: none beside Chinese characters, none at its ends. */
export function plainTitle(text: string): string {
  return text.replace(titleLabel, "").replace(column, "").replace(/(?<=[\u2e80-\uffef“”‘’])\s+|\s+(?=[\u2e80-\uffef“”‘’])/g, "").replace(/\s+/g, " ").trim().replace(/^《([^《》]*)》$/, "$1");
}

/** The ending of a file's name, by which a page that hands out files calls what it shows: 行动计划.docx. */
const fileEnding = /(?<=[\u4e00-\u9fff）)])\.(?:docx?|pdf|wps|xlsx?)$/i;
const topmost = 5;

/** The line without the day and time that it goes on to, and at the top without a file's ending. */
function headlineOf(line: Line, index: number): Line {
  const found = postingWithin(line.text);
  const at = source.test(line.text.slice(0, Math.max(0, found)).trim()) ? -1 : found;
  const ending = index < topmost ? fileEnding.exec(line.text) : null;
  if (ending !== null) return { ...line, text: line.text.slice(0, ending.index), end: line.start + ending.index };
  return at < 0 ? line : { ...line, text: line.text.slice(0, at), end: line.start + at };
}

/** Finds the title: the line or lines near the top that name a document (…行动计划, 关于……的通知), else the headline. */
export function findTitle(printed: readonly Line[], declared: string | undefined): FoundTitle {
  const lines = printed.map((line, index) => (index < searched ? headlineOf(line, index) : line));
  const wanted = declared === undefined ? undefined : plainTitle(declared);
  let best: (FoundTitle & { score: number }) | undefined;
  const end = Math.min(lines.length, searched);
  const body = lines.findIndex((line) => isRunning(line) && !furnitureLine.test(line.text) && (/[。；]/.test(line.text) || line.text.length >= 60));
  const heads = headsOf(lines.slice(0, end));
  for (let at = 0; at < end; at++) {
    if (heads.has(at) || !canBegin(lines[at])) continue;
    const late = body >= 0 && at > body;
    for (let count = 1; count <= 4 && at + count <= lines.length; count++) {
      if (count > 1 && (heads.has(at + count - 1) || !canContinue(lines[at + count - 2], lines[at + count - 1]))) break;
      const title = plainTitle(lines.slice(at, at + count).map(({ text }) => text).join(""));
      const score = scoreOf(title, lines.slice(at, at + count), wanted) + (isPosted(lines[at + count]) || postingWithin(printed[at + count - 1]?.text ?? "") > 0 ? isBodyName(title) ? belowTitle : abovePosting + (at < topmost && widthOf(title) < shortest ? fewWords : 0) : 0) - at * 0.12 - (late && (!instrumentTitle.test(title) || isList.test(title)) ? belowText : 0);
      if (best === undefined || score > best.score + 0.001) best = { title, firstLine: at, endLine: at + count, score };
    }
  }
  if (best !== undefined && best.score > 0) return { title: best.title, firstLine: best.firstLine, endLine: best.endLine };
  const quoted = lines.slice(0, end).findIndex(({ text }) => broughtInto.test(text));
  const named = broughtInto.exec(lines[quoted]?.text ?? "")?.[1];
  if (wanted === undefined && named !== undefined) return { title: named, firstLine: quoted, endLine: quoted + 1 };
  const first = lines[Math.max(0, body)];
  return { title: wanted ?? (first === undefined || first.row >= 0 ? "" : opening(first.text)), firstLine: 0, endLine: 0 };
}

/** The heads of a table's columns that stand a line each: behind 序号, as long as they read so. */
function headsOf(lines: readonly Line[]): ReadonlySet<number> {
  const heads = new Set<number>();
  for (const [at, { text }] of lines.entries()) if (/^(?:序\s*号|编\s*号)$/.test(text) || (heads.has(at - 1) && isHeaderCell(text))) heads.add(at);
  return heads;
}

/** What stands for the title of a text that has none: its first words behind place and day, cut at a clause. */
function opening(text: string): string {
  const sentence = behindDay(plainTitle(behindDateline(text))).replace(/[（(](?:以下简称|下称|简称)[^（()）]*[)）]/g, "").split(/[。！？；\t]/)[0] ?? "";
  if (sentence.length <= longestOpening) return sentence;
  const clause = sentence.slice(0, longestOpening).search(/[，,：:][^，,：:]*$/);
  if (clause >= longestOpening / 3) return sentence.slice(0, clause);
  const next = sentence.slice(longestOpening, longestClause).search(/[，,：:]/);
  return sentence.slice(0, longestOpening + Math.max(0, next));
}

const longestClause = 60;

/** A text behind where, when and by whom it was written: 庐州网讯（记者某某）, （2010年9月8日，庐州）, 新华社庐州4月5日电. */
function behindDateline(text: string): string {
  return text.trimStart().replace(/^[（(][^（()）]{0,24}(?:\d日|日电|记者[^（()）]{2,8})[^（()）]{0,6}[)）]\s*/, "").replace(/^[\u4e00-\u9fffA-Za-z·]{0,14}(?:[网报社]|新闻|\d日|[A-Z])(?:讯|电|消息)(?:[（(][^（()）]{2,40}[)）])?(?=[\s\d,，:：]|(?<=[)）]))[\s,，:：]*/, "");
}

/** A sentence without the day that it begins with, where it goes on by itself: 5月23日上午，恒越光电的封测项目落户庐州. */
function behindDay(sentence: string): string {
  const rest = sentence.replace(/^(?:(?:北京时间)?(?:20\d{2}年)?(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚间?|凌晨)?|日前|近日|昨日|昨天|今日|今天|近期|目前|据悉|据了解|据报道)[,，]\s*/, "");
  return rest.length >= shortestRest && !/^(?:[在从由于据]|记者)/.test(rest) ? rest : sentence;
}

const shortestRest = 12;

function isPosted(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 80 && !/[。；]/.test(line.text) && /(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}/.test(line.text);
}

function canBegin(line: Line | undefined): line is Line {
  if (line === undefined || line.row >= 0 || line.tabbed) return false;
  const { text } = line;
  if (text.length < 4 || text.length > 90 || text.endsWith("文件")) return false;
  const isOfLayout = [noTitle, masthead, paperWithDay, ofPage, labelled, barred, furnitureLine, dateLine, pageNumberLine].some((words) => words.test(text));
  return !isOfLayout && numberingOf(text) === undefined && documentNumber(text) === undefined && !isMenuLine(text);
}

function canContinue(last: Line | undefined, next: Line | undefined): boolean {
  if (last === undefined || next === undefined || next.row >= 0 || next.tabbed || last.heading !== next.heading || next.gap > 2) return false;
  if (bracketLine.test(next.text)) return true;
  if (subtitle.test(next.text)) return next.text.length <= longestOpening && !instrumentTitle.test(last.text) && !ofSitting.test(next.text);
  return widthOf(last.text) <= 45 && widthOf(next.text) <= 45 && canBegin(next) && !instrumentTitle.test(last.text);
}

function scoreOf(title: string, lines: readonly Line[], wanted: string | undefined): number {
  const width = widthOf(title);
  if (width < 4 || width > 90) return -1;
  let score = 0;
  const named = instrumentTitle.test(title) && width >= 6;
  if (named) score += 6;
  if (title.endsWith("工作报告")) score += 3;
  if (/关于.{4,}的(?:通知|意见|报告|公告|函|决定|批复)/.test(title)) score += 2;
  if (width >= 8 && width <= 60) score += 2;
  if (/[，,：:！!？?“]/.test(title) && lines.length === 1) score += 0.5;
  if (lines.some(({ heading }) => heading > 0)) score += heading1(lines);
  if (wanted !== undefined && (wanted === title || wanted.includes(title) || title.includes(wanted))) score += 5 + Math.min(width, 40) / 40;
  if (!named && lines.length > 1) score += lines.length === 2 && subtitle.test(lines[1]?.text ?? "") ? belowHeadline : -1.5;
  if (lines.length > 1 && isWhole(lines.at(-1)) && !lines.slice(0, -1).every(({ text }) => issuerLine.test(text))) score -= 4;
  if (width < 6) score -= 2;
  return score;
}

/** A line that names a document by itself: what stands above it is a menu or its issuer. */
function isWhole(line: Line | undefined): boolean {
  return line !== undefined && line.text.length >= 12 && instrumentTitle.test(line.text) && /^(?:(?:20\d{2}年)?[\u4e00-\u9fff]{2,8}?(?:省|市|区|县|州|盟)|关于)/.test(line.text);
}

const issuerLine = /(?:局|委|厅|府|办|院|部|会|室|组|署|公司)$/;

function heading1(lines: readonly Line[]): number {
  return lines.every(({ heading }) => heading === 1) ? 3 : 0.5;
}
