import type { Line } from "../clean/index.ts";
import { widthOf } from "../clean/joins.ts";
import { type Numbering, numberingOf } from "./numbering.ts";
import { responsibleLineStart } from "./responsible-labels.ts";
import { partsOf, type Stretch } from "./responsible.ts";

/** What a line is before its parts are looked at. Offsets into the line. */
export interface LineRole {
  readonly kind: "heading" | "item" | "paragraph";
  readonly numbering: Numbering | undefined;
  /** Where a heading's words begin and end; behind it runs the text of the same line, if any. */
  readonly titleStart: number;
  readonly titleEnd: number;
}

/** Longest title of a heading on a line of its own, and of one that runs into its paragraph, in Chinese characters. */
const longestTitle = 46;
const longestRunIn = 40;

/** Tells headings and items from running text. A heading may run into its paragraph: `（一）完善清单。结合……`. */
export function roleOf(line: Line, next: Line | undefined): LineRole {
  const { text } = line;
  const numbering = numberingOf(text);
  const from = numbering?.length ?? 0;
  const rest = text.slice(from);
  const heading = (titleEnd: number): LineRole => ({ kind: "heading", numbering, titleStart: from, titleEnd });
  if (line.heading > 0 && widthOf(rest) <= longestTitle * 2) return heading(text.length);
  if (numbering === undefined) {
    const named = taskTitle(text);
    return isUnnumberedHeading(line, next) ? heading(text.length) : named !== undefined ? { ...heading(named.end), titleStart: named.start } : { kind: "paragraph", numbering, titleStart: 0, titleEnd: 0 };
  }
  const item: LineRole = { kind: "item", numbering, titleStart: from, titleEnd: from };
  if (numbering.label.endsWith("条")) {
    // An article of measures is a task where it names who answers for it: 第二条 支持流片。……（责任单位：……）.
    const bracketed = partsOf(rest).at(-1)?.responsible === true ? /^【[^【】]{2,24}】/.exec(rest)?.[0].length : undefined;
    if (bracketed !== undefined) return { ...heading(from + bracketed), titleStart: from + 1 };
    const opens = partsOf(rest).at(-1)?.responsible === true ? runInTitle(rest, rankOfArticle) ?? firstClause.exec(rest)?.[0].length : undefined;
    return opens === undefined ? item : heading(from + opens);
  }
  if (numbering.rank >= 5 || rest === "") {
    const named = taskTitle(rest);
    return named === undefined ? item : { ...heading(from + named.end), titleStart: from + named.start };
  }
  const usual = usualTitle.exec(rest)?.[0];
  if (usual !== undefined) return heading(from + usual.length);
  const parts = partsOf(rest);
  const clause = numbering.rank <= 2 ? clauseTitle(rest, parts) : undefined;
  const beforeBodies = rest.slice(0, endBeforeBodies(rest, parts)).replace(/[，,]由$/, "").replace(/[，,、\s]+$/, "");
  if (clause !== undefined) return heading(from + clause);
  if (beforeBodies !== "" && wholeTitle(beforeBodies, numbering.rank)) return heading(from + beforeBodies.length);
  const runIn = runInTitle(rest, numbering.rank);
  return runIn === undefined ? item : heading(from + runIn);
}

/** Where the words of a line end before the bodies that it names last: `打造公共平台（责任单位：市科技局）`. */
function endBeforeBodies(rest: string, [words, bodies, more]: readonly Stretch[]): number {
  return words?.responsible === false && bodies?.responsible === true && more === undefined ? words.end : rest.length;
}

function wholeTitle(rest: string, rank: number): boolean {
  const width = widthOf(rest);
  if (width > longestTitle || /[。！？；;].|[;；，,：:]$/.test(rest)) return false;
  // （一）延链：引进组件项目5个。, （二）滨湖区、庐阳高新区：发展封测。: the label alone is the title.
  if (/^(?:[\u4e00-\u9fff]{2,8}：.{6,}|[\u4e00-\u9fff、（）]{2,30}[区县市州旗镇园城谷]：.{4,})。$/.test(rest)) return false;
  // 3. 庐州高新区——重点布局……: an item that says of a place what it is to do.
  if (rank > 2 && /——.{4}/.test(rest)) return false;
  if (rest.endsWith("。")) return rank <= 2 ? width <= longestRunIn : width <= 16 && !/[，,]/.test(rest);
  return rank <= 2 || width <= 30;
}

/** Titles that every plan has, told from the text behind them though nothing parts the two. */
const usualTitle = /^(?:指导思想|总体(?:思路|要求|目标)|基本原则|(?:发展|主要|工作)目标|发展(?:现状|基础|思路)|面临形势)(?=(?:坚持|以|到|全面|深入|立足|围绕|按照|——|通过|近年来|当前|我[省市县区]|20))/;

/** Length of the title that a paragraph begins with; undefined where its first sentence is no title. */
function runInTitle(rest: string, rank: number): number | undefined {
  const match = /^[^。！？；;：:]{2,60}?(?:[。！？：:](?=.)|\s{1,4}(?=[\u4e00-\u9fff“《]))/.exec(rest);
  if (match === null) return undefined;
  const title = match[0].replace(/[。！？：:\s]+$/, "").replace(bodiesAnnounced, "");
  const width = widthOf(title);
  if (width > (rank <= 2 ? longestRunIn : 26) || /\d[\d.,]*(?:亿元|万元|%|家|个百分点)/.test(title)) return undefined;
  if (rank > 2 && ((/[，,]/.test(title) && width > 20) || isFirmsEntry(title, rest))) return undefined;
  return title.length;
}

/** Whether an item only says of a firm what it makes, and no text stands under it: 2.庐州恒越电子：引线框架、陶瓷基座；. */
function isFirmsEntry(title: string, rest: string): boolean {
  return /^\s*[:：]/.test(rest.slice(title.length)) && firmsName.test(title) && !/[。；;].*[。；;]/.test(rest) && widthOf(rest) <= longestEntry;
}

const firmsName = /(?:公司|集团|股份)(?:[（(][^（()）]{1,12}[)）])?$|^(?!做|发展|推|突破|强|提|培|打造|加|支持|补|建|构|聚|布局|重点|引|优|抓|壮|扩|拓|攻|大力|完善|实施|创新|夯|促|深化)[\u4e00-\u9fff]{2,6}(?:半导体|微电子|光电子?|电子|科技|新材料?|电气|晶体|硅业|精密|激光|能源)$/;
const longestEntry = 80;

/** What announces bodies right behind a title: 实施引进工程，牵头单位：市科技局. */
const bodiesAnnounced = /[，,；;]\s?(?:主要|第一)?(?:牵头|责任|主办|承办|配合)(?:单位|部门)$/;

/** A title as long as one of the third rank opens an article. */
const rankOfArticle = 3;

/** The title that opens an unnumbered paragraph which ends with its responsible bodies: `加强技术研究。依托……（市科技局负责）`, `◆ 任务一 加强技术研究。……`. */
function taskTitle(text: string): { readonly start: number; readonly end: number } | undefined {
  const [title, lead = ""] = /^([◆◇●○■□▲▶►★•·]?\s?(?:(?:任务|工程|行动|专项)[一二三四五六七八九十\d]{1,3}[：:\s]{0,2}|\d{1,2}(?:\.\d{1,2}){1,2}\s?)?)[\u4e00-\u9fff“”、A-Za-z]{4,20}。(?=.{10})/.exec(text) ?? [];
  return title !== undefined && partsOf(text).at(-1)?.responsible === true && !responsibleLineStart.test(text) ? { start: lead.length, end: title.length - 1 } : undefined;
}

/** The first clause of a paragraph, where it may be a title: that of an article of measures may be as long as this and hold a number. */
const firstClause = /^[\u4e00-\u9fff“”、A-Za-z\d]{4,24}(?=[，,])/;
const longestClause = 20;

/** Length of the first clause of a paragraph that ends with its responsible bodies: the task's name where no full stop parts it off. */
function clauseTitle(rest: string, parts: readonly Stretch[]): number | undefined {
  const clause = firstClause.exec(rest)?.[0];
  const isAim = clause === undefined || clause.length > longestClause || /\d|^(?:到|对|在|以|为|按|从|自|将|与|由|围绕|根据|通过|依托)/.test(clause);
  return isAim || !parts.some(({ responsible }) => responsible) ? undefined : clause.length;
}

const notHeading = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*\d{1,2}:\d{2}|(?:来源|浏览|点击)[量数]?\s*[:：]|^(?:发[文布表]|印发|索引|主题|分类|类别|级别|状态|支持|公开|制[发定]|信息|成文|有效|文号|名称|体裁|题注)[\u4e00-\u9fff]{0,6}\s*[:：]|[。；;，,、！？!?.：:]$|[。；]|^\d+$|^(?:完成|办结|工作|实施|建设)?(?:时[间限]|期限|进度)(?:要求|节点|安排)?\s*[:：]|^(?:各|来源|作者|编辑|记者|责任|发布|时间|单位|联系|附件|抄送|主题词|\(|（|“)|\d{4}年\d{1,2}月\d{1,2}日$|(?:公司|文件|号)$|^[年月日\d\s:./-]+$/;

/** A short line without an end of sentence above a longer one: `北京：推动重点项目产能爬坡`, `专栏3 重点工程`. */
function isUnnumberedHeading(line: Line, next: Line | undefined): boolean {
  if (isAnnex(line.text)) return true;
  if (line.tabbed || next === undefined || line.row >= 0 || responsibleLineStart.test(line.text)) return false;
  const width = widthOf(line.text);
  if (width > 36 || width < 4 || notHeading.test(line.text) || !/[\u4e00-\u9fff]/.test(line.text)) return false;
  const followed = numberingOf(next.text)?.rank;
  return (widthOf(next.text) >= Math.min(40, Math.max(24, width * 1.4)) && /[。；]/.test(next.text)) || (followed === 2 && !/^(?:专栏)/.test(line.text) && width >= 6);
}

/** `附件`, `附件2：`, `附表1 重点项目表`, `专栏3`. */
export function isAnnex(text: string): boolean {
  return /^(?:附[件表录](?:\s*[\d一二三四五六七八九十]{1,2})?(?:\s*[:：.、]\s*|\s+|$)|专栏\s*[\d一二三四五六七八九十]{1,2})/.test(text) && widthOf(text) <= 40 && !/[。；;]/.test(text);
}
