import { isEnglishLine } from "../english/is-english.ts";
import { numberingOf } from "../structure/numbering.ts";
import { responsibleLineStart } from "../structure/responsible-labels.ts";
import { announcesBodies, listsBodiesOn } from "./listed-bodies.ts";
import type { RawLine } from "./raw-lines.ts";

/** How the text is broken into lines: the width of a full line (a Chinese character counts 1, a Latin one ½) where lines are broken at one width. */
export interface Wrapping {
  readonly width: number | undefined;
}

/** Finds out whether the lines are broken at one width: most of the longer ones are about equally long and end in mid-sentence. */
export function wrappingOf(lines: readonly RawLine[]): Wrapping {
  const prose = lines.filter(({ row, tabbed, text }) => row < 0 && !tabbed && !isSpacedRow(text));
  const widths = prose.map(({ text }) => widthOf(text));
  const long = widths.filter((width) => width > 10).sort((one, other) => one - other);
  const full = long[Math.floor(long.length * 0.9)] ?? 0;
  if (long.length < 5 || full > 62 || full < 15) return { width: narrowWidth(prose, widths) };
  const isFull = (width: number) => width >= full * 0.85 && width <= full * 1.1;
  const fullCount = long.filter(isFull).length;
  const broken = prose.filter(({ text }, index) => isFull(widths[index] ?? 0) && !sentenceEnd.test(text)).length;
  if (fullCount >= long.length * 0.5 && broken >= fullCount * 0.6) return { width: full };
  return { width: marginOf(prose, widths, long.at(-1) ?? 0) };
}

/**
 * The width of a narrow column, as of a telephone or a table's cell: almost all lines are as long to a character, and sentences run on through them. A list of
 * names or words has lines as short, but no marks within them.
 */
function narrowWidth(prose: readonly RawLine[], widths: readonly number[]): number | undefined {
  const full = [...widths].sort((one, other) => one - other)[Math.floor(widths.length * 0.9)] ?? 0;
  if (full < narrowest || full >= 15 || widths.length < fewestNarrow) return undefined;
  const lines = prose.filter((_, index) => Math.abs((widths[index] ?? 0) - full) <= 1);
  const running = lines.filter(({ text }) => /[，。、；][\u4e00-\u9fffA-Za-z\d]/.test(text)).length;
  const broken = lines.filter(({ text }) => !sentenceEnd.test(text) && !clauseEnd.test(text)).length;
  return lines.length >= widths.length * 0.6 && running >= lines.length * 0.35 && broken >= lines.length * 0.7 ? full : undefined;
}

const narrowest = 8;
const fewestNarrow = 10;

/** The width of the longest line, where lines end at that margin in mid-sentence: paragraphs of a line or two are broken there too. Undefined where there are too few, or longer lines. */
function marginOf(prose: readonly RawLine[], widths: readonly number[], margin: number): number | undefined {
  if (margin > 62 || margin < 20) return undefined;
  const atMargin = prose.filter((_, index) => (widths[index] ?? 0) > margin - 2);
  const broken = atMargin.filter(({ text }) => !sentenceEnd.test(text)).length;
  return atMargin.length >= fewestAtMargin && broken >= atMargin.length * 0.8 ? margin : undefined;
}

/** Whether a line ends where its words do, not where the width of the page ended it. */
export function isBrokenAtWill({ text }: Pick<RawLine, "text">, { width }: Wrapping): boolean {
  return width === undefined || widthOf(text) < width * 0.85;
}

const fewestAtMargin = 4;

const sentenceEnd = /[。！？!?；;：:.…][”’"』」)）】]*$/;
/** A sentence with the bodies that answer for it in brackets behind: ……产业化。（市科技局负责）. */
const bodiesEnd = /[。；;]\s?[（(【[][^。（()）]{2,200}[）)】\]]$/;
const clauseEnd = /[，,、]$/;
const titleEnd = /(?:通知|意见|措施|计划|方案|规划|报告|办法|细则|纲要|要点|决定|公告|通告|清单|政策|条例|一览表|名单|目录|表)$/;
/** A line that ends with these is not at its end: a conjunction, a preposition, a verb without its object. */
const openEnd = /[，,。；;].*(?:的|和|与|及|或|对|在|以|由|将|向|于|建成|推动|加快|达到|打造|年产|新增|培育|引导|鼓励|围绕)$/;
const continuation = /^[，,。、；;：:！？）)】」』”’》%]/;
/** What is left of a word that the line broke: one to three characters before a mark that no sentence begins with. */
const wordEnd = /^[\u4e00-\u9fff]{1,3}[、。；;]/;
const freshStart = /^(?:附件|附表|附录|附：|专栏|图\s?\d|表\s?\d|各[^。]{0,40}[:：]|(?:作者|来源|编辑|责任编辑|责编|记者|审核|监制|发布时间|发布日期|发文|索引号|主题词|信息来源|浏览|分享|打印|上一篇|下一篇|相关|扫码|扫一扫|抄送)|为(?:贯彻|深入|全面|加快|进一步|推动|落实|促进)[^。]{0,80}[,，])/;
const dateLine = /^(?:\d{4}|[二〇○零一三四五六七八九]{4})\s?[年./-]\s?[\d一二三四五六七八九十]{1,3}\s?[月./-]\s?[\d一二三四五六七八九十]{0,3}\s?日?(?:印发)?$/;

/** The way to a page: `您的位置：首页 > 资讯 > ……`. */
const breadcrumb = /^(?:当前位置|[您你].{0,6}位置)|[>＞»][^>＞»]{1,30}[>＞»]/;

/** A list whose line ends with 、 goes on below, if it is as long as a name at least. */
const shortestList = 4;

/** How far back an opening bracket still holds a line open. */
const bracketReach = 200;

/**
 * Whether a line only continues the paragraph so far: the sentence or even the word was broken by the page or the line.
 * @param paragraph the last line's text, its own joined lines before it
 */
export function continues(paragraph: string, last: RawLine, next: RawLine, after: RawLine | undefined, wrapping: Wrapping): boolean {
  if (last.row >= 0 || next.row >= 0 || last.heading > 0 || next.heading > 0 || breadcrumb.test(last.text)) return false;
  if (last.tabbed && !next.tabbed && next.text.length <= 12) return after?.tabbed === true && !sentenceEnd.test(last.text);
  if (next.tabbed || last.text.includes("\t") || next.text.includes("\t") || (isBarred(last.text) && isBarred(next.text))) return false;
  if (inEnglish(last, next)) return goesOnInEnglish(last, next, wrapping);
  if (continuation.test(next.text)) return true;
  if (isSpacedRow(last.text) && isSpacedRow(next.text)) return false;
  if (closesBracket(next.text) && opensBracket(paragraph)) return true;
  if (sentenceEnd.test(last.text) || bodiesEnd.test(last.text)) return isOpenLabel(paragraph) && numberingOf(next.text) === undefined && !announcesBodies(next.text);
  if (numberingOf(next.text) !== undefined || announcesBodies(next.text) || freshStart.test(next.text) || dateLine.test(next.text) || dateLine.test(last.text)) return false;
  if (last.text.endsWith("、") && next.gap === 0 && widthOf(paragraph) >= shortestList) return true;
  if (next.gap <= last.gap && !dateLine.test(after?.text ?? "") && listsBodiesOn(paragraph, next.text)) return true;
  if (isBrokenHeading(last, next, after)) return true;
  if (wrapping.width === undefined && isBarred(paragraph) && !/[|｜]/.test(next.text) && !clauseEnd.test(last.text)) return false;
  if (wordEnd.test(next.text) && /[，,、。；;]/.test(paragraph) && widthOf(paragraph) >= 12) return true;
  if (openEnd.test(paragraph) && widthOf(paragraph) >= 12 && next.gap === 0) return true;
  if (clauseEnd.test(last.text)) return widthOf(paragraph) >= 12;
  const width = widthOf(last.text);
  if (wrapping.width !== undefined && width <= wrapping.width * 1.15) return width >= wrapping.width * 0.85 && (next.gap === 0 || !titleEnd.test(paragraph));
  if (titleEnd.test(paragraph) || isSpacedRow(next.text)) return false;
  return (width >= 45 || (/[。；;]/.test(paragraph) && width >= 20)) && /[，,。；;]/.test(paragraph) && /[。；;，,！？]/.test(next.text);
}

/** Whether two lines are both of English words. Nearly every line of a Chinese text is known by its first character. */
export function inEnglish(last: Pick<RawLine, "text">, next: Pick<RawLine, "text">): boolean {
  return last.text.charCodeAt(0) < 0x2e80 && next.text.charCodeAt(0) < 0x2e80 && isEnglishLine(next.text) && isEnglishLine(last.text);
}

/** Whether an English sentence that a line left open goes on in the next one: that begins with a small letter, or the line was as wide as the page. */
function goesOnInEnglish(last: RawLine, next: RawLine, { width }: Wrapping): boolean {
  if (next.gap > 0 || /[.!?:;]["”’)]*$/.test(last.text)) return false;
  return (/[a-z,]$/.test(last.text) && /^[a-z]/.test(next.text)) || (width !== undefined && widthOf(last.text) >= width * 0.85 && numberingOf(next.text) === undefined);
}

/** A numbered heading whose last words stand on a line of their own above running text: `三、持续提升政府` / `治理效能`. */
function isBrokenHeading(last: RawLine, next: RawLine, after: RawLine | undefined): boolean {
  return next.gap === 0 && after !== undefined && (numberingOf(last.text)?.rank ?? 9) <= 2 && widthOf(last.text) <= 24 && widthOf(next.text) <= 16 && !/[\p{P}\d]/u.test(next.text) && widthOf(after.text) >= 40;
}

/** Rows whose cells bars part stand each on a line of its own, whatever the last cell ends with; so does the text behind the last one. */
function isBarred(text: string): boolean {
  return /^[^|｜]*[|｜][^|｜]*[|｜]/.test(text);
}

/** `责任单位：` with nothing behind it yet. */
function isOpenLabel(paragraph: string): boolean {
  const match = responsibleLineStart.exec(paragraph);
  return match !== null && match[0].length >= paragraph.length;
}

function opensBracket(paragraph: string): boolean {
  const tail = paragraph.slice(-bracketReach);
  return Math.max(tail.lastIndexOf("（"), tail.lastIndexOf("(")) > Math.max(tail.lastIndexOf("）"), tail.lastIndexOf(")")) || tail.lastIndexOf("《") > tail.lastIndexOf("》") || tail.lastIndexOf("“") > tail.lastIndexOf("”");
}

function closesBracket(text: string): boolean {
  const mark = /[（(《“）)》”]/.exec(text.slice(0, bracketReach));
  return mark !== null && "）)》”".includes(mark[0]) && numberingOf(text) === undefined;
}

/** A label whose characters blanks spread: 责 任 单 位：. */
const spreadLabel = /^[\u4e00-\u9fff](?: +[\u4e00-\u9fff]){1,7} *[:：]/;

/** A table's row whose cells are parted by blanks: four or more short tokens, numbers among them, no sentence. */
export function isSpacedRow(line: string): boolean {
  if (line.length > 300 || /[。，,；;]/.test(line) || spreadLabel.test(line) || announcesBodies(line)) return false;
  const tokens = line.split(/[ \t]+/);
  if (tokens.length < 4 || tokens.some((token) => /^[年月日](?!产)/.test(token)) || !tokens.some((token) => /[\u4e00-\u9fff]{2,}/.test(token))) return false;
  return /^(?:\d{1,4}|序号|编号|No\.?)$/.test(tokens[0] ?? "") || tokens.filter((token) => /^[\d.,~%-]+$/.test(token)).length >= 2 || tokens.every((token) => token.length <= 10 && /[\u4e00-\u9fff]/.test(token));
}

/** The width of a text in Chinese characters. */
export function widthOf(text: string): number {
  let narrow = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x2e80) narrow++;
  return text.length - narrow / 2;
}
