import type { Line } from "../clean/index.ts";
import { tidy } from "../../lexicon/index.ts";
import { dateLine, datedAtEnd } from "./dates.ts";
import { documentNumber } from "./number.ts";
import { reportingBody } from "./report-of-year.ts";

const body = "(?:人民政府办公厅|人民政府办公室|人民政府|政府办公厅|政府办公室|委员会办公室|管理委员会|管委会|委员会|办公厅|办公室|领导小组(?:办公室)?|(?:工作)?专班(?:办公室)?|指挥部|厅|局|委|部|院|署|会|处)";
/** A body that stands alone on its line; there a government may be called in short: 新竹县政府. */
const bodyName = new RegExp(`^(?:[\\u4e00-\\u9fff（()）·“”]{2,40}${body}|[\\u4e00-\\u9fff]{1,12}[省市县区州旗]政府)$`);
const several = new RegExp(`^[\\u4e00-\\u9fff（()）·\\s、]{2,120}${body}$`);
const labelled = /^(?:发文单位|发文机关|发布机构|发布机关|发布单位|印发单位|制发机关|制定机关|公开主体|发文部门)\s*[:：]\s*(.{2,60}?)(?:\s|$)/;
const fromTitle = new RegExp(`^([\\u4e00-\\u9fff（()）·\\s、]{2,80}?${body})\\s?(?:关于|印发)`);
/** Between a party committee and the government that issue a paper together, as a title prints them: 中共庐阳县委庐阳县人民政府, 中共庐州市委员会庐州市人民政府. */
const betweenBodies = /(?<=[省市区县州旗]委(?:员会)?(?:办公[厅室])?)(?!员会)(?=[\u4e00-\u9fff]{2,12}人民政府(?:办公[厅室])?$)/;
const issuing = new RegExp(`(?:^|[，,。日])(?:近日|日前)?[，,]?([\\u4e00-\\u9fff、]{2,80}?${body})(?:联合)?(?:印发|发布|出台|下发|公布)了?《([^》]{4,})》`);
const redHead = new RegExp(`^([\\u4e00-\\u9fff（()）·“”\\s]{2,40}${body})文件$`);
/** A body that stands for several, or has no seal of its own, signs with another's: 庐州市传感器产业链工作专班（代章）. */
const withSeal = /[（(][^（()）]{0,20}代章[)）]$/;
/** Who gives a report, by office: 庐州市发展和改革委员会主任 王江, 管委会主任 王江. */
const inOffice = new RegExp(`^([\\u4e00-\\u9fff]{0,28}(?:委员会|管委会|厅|局))(?:党组书记、)?(?:主任|局长|厅长)[\\s　]+[\\u4e00-\\u9fff某×]{1,4}$`);
/** A zone's own report: 庐州高新区管委会2025年工作报告. */
const reportOfBody = /^([\u4e00-\u9fff]{2,24}(?:管委会|管理委员会))(?:20\d\d年度?)?工作报告/;
/** A report that is the government's by its name: 庐州市政府工作报告, 庐阳区政府2024年工作报告. */
const reportOfGovernment = /^(?:20\d\d年)?[^，,。：:、\s《作]{0,16}政府(?:20\d\d年度?)?工作报告(?:[（(][^（()）]{1,20}[)）])?$/;
const anArea = /[省市县州旗]$|自治区$|[^新高发园作范验保术]区$|浦东新区$|滨海新区$/;
const spokenFor = /我(?:谨)?(?:受[^，。]{0,20}委托，?)?代表([\u4e00-\u9fff]{0,10}?人民政府|[省市区县州]政府)/;

/** How words end that look like a body's name and are none: 产业布局, 工作部署, 产业推介会. */
const noBody = /(?:布局|[格结时当开大全破僵]局|部署|签署|[全内外东西南中北大局总干]部|俱乐部|(?<!委员|管委|常委|协|学|联合|商|理事|基金|促进|研究|工)会|[大展客餐门]厅|[好之到深何多用益害长短四]处|[医剧影]院)$/;

/** Who has issued what a title above names, in brackets with the day: （2022年6月1日庐州市经信局发布）. */
const inBrackets = new RegExp(`^[（(](?:\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?[\\s，,]*)?([\\u4e00-\\u9fff]{2,30}?${body})[\\s，,]*(?:\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?)?\\s*(?:印发|发布|制定|编制|公布)?[)）]$`);

/** The body that a line in brackets below a title names with the day on which it issued the paper. */
export function issuerBelow(line: string): string | undefined {
  const name = /^[（(].*(?:\d月|\d日|印发|发布|制定|编制|公布)/.test(line) ? inBrackets.exec(line)?.[1] : undefined;
  return name !== undefined && isBodyName(name) ? name : undefined;
}

/** Whether a line names a body and nothing else. */
export function isBodyName(text: string): boolean {
  return bodyName.test(text) && !noBody.test(text);
}

/** Who issued the document, as the text says: a label, the title, the red head, the signature above the date, a report's `我代表市人民政府`. Null where it does not say. */
export function issuerOf(title: string, lines: readonly Line[], declared: string | undefined, region: string | null): string | null {
  const titled = bodiesInTitle(title, lines) ?? bodiesAbove(title, lines);
  const labels = lines.slice(0, 60).flatMap(({ text }) => labelled.exec(text)?.[1] ?? []);
  // A page's label names the first alone of several that issue a paper together.
  if (labels[0] !== undefined) return titled?.split("、").includes(tidy(labels[0])) === true ? titled : tidy(labels[0]);
  const below = signature(lines);
  if (titled !== undefined) return below !== undefined && plain(below) === plain(titled) ? below : withRegion(tidy(titled), region);
  const head = lines.slice(0, 15).map(({ text }) => redHead.exec(text)?.[1]).find((name) => name !== undefined);
  if (head !== undefined) return tidy(head);
  if (below !== undefined) return below;
  const bracket = lines.slice(0, 15).map(({ text }) => issuerBelow(text.trim())).find((name) => name !== undefined);
  if (bracket !== undefined) return withRegion(tidy(bracket), region);
  if (declared !== undefined && isBodyName(declared)) return declared;
  if (/工作报告|计划.*的报告/.test(title)) return speaker(title, lines, region);
  const reporting = reportingBody(title);
  return reporting === undefined ? teller(title, lines) : withRegion(tidy(reporting), region);
}

/** The body that a notice's title begins with: 市人民政府办公室关于印发……. Null where it begins with none. */
export function issuerInTitle(title: string, region: string | null): string | null {
  const titled = bodiesInTitle(title, []);
  return titled === undefined ? null : withRegion(tidy(titled), region);
}

function bodiesInTitle(title: string, lines: readonly Line[]): string | undefined {
  const named = fromTitle.exec(title)?.[1]?.replace(betweenBodies, "、");
  if (named === undefined || named.length < shortestOfTwo || named.includes("、")) return named;
  return asPrinted(named, lines) ?? named;
}

const shortestOfTwo = 10;
const highestTitle = 30;

/** Several bodies that a title names one behind the other, parted where the print parts them by blanks, lines or marks. */
function asPrinted(names: string, lines: readonly Line[]): string | undefined {
  const print = lines.slice(0, highestTitle).map(({ text }) => text).join("\n");
  const printed = new RegExp([...names].map((character) => character.replace(/[()[\]\\^$.*+?|{}]/, "\\$&")).join("[\\s、]*")).exec(print)?.[0];
  const bodies = bodiesIn(printed ?? "");
  return bodies?.includes("、") === true ? bodies : undefined;
}

/** The bodies on the line right above a title that begins with 关于. */
function bodiesAbove(title: string, lines: readonly Line[]): string | undefined {
  if (!title.startsWith("关于")) return undefined;
  const at = lines.slice(0, highestTitle).findIndex(({ text }) => text.trim().startsWith(title.slice(0, 6)));
  const above = lines.slice(Math.max(0, at - 2), Math.max(0, at)).map(({ text }) => text.trim()).filter((text) => documentNumber(text) === undefined);
  return bodiesIn(above.at(-1) ?? "");
}

/** The bodies that a text names one behind the other and nothing else, parted by blanks or marks: joined by 、. */
function bodiesIn(text: string): string | undefined {
  const names = text.split(/[\s、]+/);
  return names.every(isBodyName) ? names.join("、") : undefined;
}

/** 市人民政府办公室 of a city is that city's. */
function withRegion(name: string, region: string | null): string {
  const level = /^[省市区县州](?=人民政府)/.exec(name)?.[0];
  return level !== undefined && region?.endsWith(level) === true ? `${region}${name.slice(1)}` : name;
}

/** The bodies of which a page says that they issued this very document. */
function teller(title: string, lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(0, 20)) {
    const match = issuing.exec(text);
    if (match?.[1] !== undefined && title.length >= 6 && (title.includes(match[2] ?? "") || (match[2] ?? "").includes(title))) return tidy(match[1]);
  }
  return null;
}

/** The body that a line near the top names and nothing else: what stands there below a title has issued it, or holds the page. */
export function bodyAtTop(lines: readonly Line[]): string | undefined {
  return lines.slice(0, 12).map(({ text }) => tidy(text)).find(isBodyName);
}

/** The government's body that the line of a page's head names as the source of what it tells: 来源：庐州市经济和信息化局. A paper, a site and a society are none. */
export function sourceBody(printed: readonly Line[]): string | null {
  for (const { text } of printed.slice(0, 20)) {
    const name = text.length > 120 || /[。；]/.test(text) ? undefined : tidy(source.exec(text)?.[1] ?? "");
    if (name !== undefined && isBodyName(name) && !noGovernment.test(name)) return name;
  }
  return null;
}

const source = /(?:信息|文章|稿件|内容)?来源(?:单位|部门)?\s*[:：]\s*([\u4e00-\u9fff（）()]{3,30}?)(?=\s|[\d|｜]|作者|编辑|浏览|点击|阅读|发布|字[号体]|时间|日期|【|$)/;
const noGovernment = /(?:协|学|商|联合|促进|研究|理事|基金)会$|[编记][辑者]部|研究院|新闻部|频道|(?:学|医)院$/;

/** Bodies without what parts them: a title prints two one below the other. */
function plain(names: string): string {
  return names.replace(/[\s、]/g, "");
}

/** The body that signs a line with its date, and nothing else. */
export function signerOf(line: string): string | undefined {
  if (line.length > 80 || !mayEndInDate.test(line)) return undefined;
  const name = tidy(datedAtEnd.exec(line)?.[1] ?? "");
  return bodyName.test(name) ? name : undefined;
}

/** The last character of a date: every line of a paper is asked, and most end in none. */
const mayEndInDate = /[日月\d)）]$/;

/** The body, or the bodies one below the other, that stand directly above a date of their own line, or before it in one. */
function signature(lines: readonly Line[]): string | undefined {
  for (let at = 1; at < lines.length; at++) {
    const signer = signerOf(lines[at]?.text ?? "");
    if (signer !== undefined) return signer;
    if (!dateLine.test(lines[at]?.text ?? "")) continue;
    const names: string[] = [];
    for (let above = at - 1; above >= Math.max(0, at - 6); above--) {
      const line = (lines[above]?.text ?? "").trim().replace(withSeal, "");
      const name = tidy(line);
      if (noBody.test(name) || (!bodyName.test(name) && !several.test(line))) break;
      names.unshift(bodiesIn(line) ?? name);
    }
    if (names.length > 0) return names.join("、");
  }
  return undefined;
}

/** Who gives a report: the government that it speaks for, the body that gives it below its title, or the zone's committee. */
function speaker(title: string, lines: readonly Line[], region: string | null): string | null {
  if (/政府工作报告|工作报告$/.test(title) || reportOfBody.test(title)) return government(lines, region) ?? reportOfBody.exec(title)?.[1] ?? inOfficeOf(lines, region) ?? (reportOfGovernment.test(title) && anArea.test(region ?? "") ? `${region}人民政府` : null);
  return bodyAtTop(lines) ?? inOfficeOf(lines, region);
}

function inOfficeOf(lines: readonly Line[], region: string | null): string | null {
  const name = lines.slice(0, 8).map(({ text }) => inOffice.exec(text.trim())?.[1]).find((body) => body !== undefined);
  if (name === undefined) return null;
  return /^(?:管委会|管理委员会|发展和?改革委员会)$/.test(name) ? (region === null ? null : `${region}${name}`) : name;
}

function government(lines: readonly Line[], region: string | null): string | null {
  for (const { text } of lines.slice(0, 20)) {
    const match = spokenFor.exec(text);
    if (match?.[1] === undefined) continue;
    const government = match[1];
    return /^(?:省|市|区|县|自治区|州)?(?:人民)?政府$/.test(government) ? (region === null ? null : `${region}人民政府`) : government;
  }
  return null;
}
