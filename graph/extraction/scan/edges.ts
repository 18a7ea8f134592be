import { longest, type Match } from "./automaton.ts";
import { mendBrandsWithAnd } from "./brands-with-and.ts";
import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";
import { isArea, isAreaOrPark, isFirm } from "../mentions/name-at.ts";
import { numberedRows } from "../mentions/projects/row-numbers.ts";
import type { Reading } from "../text/reading.ts";
import type { Name, Vocabulary } from "./vocabulary.ts";
import { leastFirm } from "./whole-names.ts";

const cues = cuesOf("edges", ({ self, called, body, lately, bodyEnd }) => ({
  /** Each of its marks is looked for by a character of its own before anything is looked for around it: tried the other way round, at every character of a text, they take three times as long. */
  marks: globalPattern`[，。；：、！？\n\t—～~▲△▼▽●○◆◇■□▪▶►※★☆✦➤√✅✔|•【】]|·(?<=(?:\n|^)·)|-(?:(?<!\d-)|(?!\d))|大(?<=[一二三四五六七八九十两\d]大)|[①-⑳]|(?=${self})(?<=[，。；：\n])${self}|第(?<=[\n。]第)[一二三四五六七八九十百\d]{1,4}条|（${called}[^（）]{1,24}）|年(?<=20\d\d年)(?!产)度?|[月日](?<=\d[月日])(?!产)|(?=[一二三四五六七八九十（(\d])(?:(?<=\n|^)(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．] ?|\d{1,2} (?=\S))|(?<=[，。；：、])(?:[（(][一二三四五六七八九十]{1,2}[）)]|\d{1,2}(?:[.．](?!\d)|[)）]))|(?<=[\u4e00-\u9fff，。；：、])[（(]\d{1,2}[）)](?=[\u4e00-\u9fff\dA-Z]))`,
  /** Another body that ends before 同, 与 or 和, and a firm called 公司 that a clause begins with: 滨湖区政府则同庐州大学, 公司同庐州研究所. */
  withAnother: globalPattern`(?=公司|${body}|[省市区县])(?:(?<=[，。；：\n）])公司|(?<=[\u4e00-\u9fff])(?:${body}|[省市区县]))${lately}*[同与和跟](?=[\u4e00-\u9fff]{3})`,
  /** The end of a body or firm, behind which an area begins another name: 中共庐州市委员会庐州市人民政府. */
  bodyEnds: pattern`${bodyEnd}$`,
}));

/**
 * Where names may begin: `Scan.edges` says what the figures mean.
 * @param names the longest known names, inside which none begins
 */
export function edgesOf(reading: Reading, vocabulary: Vocabulary, names: readonly Match<readonly Name[]>[]): Uint8Array {
  const { text, folded, foldedLength, positions } = reading;
  const edges = new Uint8Array(text.length + 1);
  edges[0] = 1;
  // A mark at a time without an object for each: a table has as many as cells.
  const { marks } = cues();
  for (marks.lastIndex = 0; marks.test(text); ) edges[marks.lastIndex] = 1;
  for (const { index, 0: words } of text.matchAll(rangeOfSizes)) edges[index + words.length] = 0;
  for (const { start, end, payload } of longest(vocabulary.boundaries.scan(folded, foldedLength, positions))) {
    if (payload && !goesOnAsWord.test(text.slice(end, end + 2))) edges[end] = end - start === 1 && joining.test(text.charAt(start)) ? 2 : 1;
  }
  for (const { index, 0: words } of text.matchAll(twoWorks)) edges.fill(0, index + 1, index + words.length);
  // A name of a list may begin with 和: 25和恒光电面板线项目.
  for (const { start } of numberedRows(reading).flat()) {
    edges[start] = 1;
    if (edges[start + 1] === 2) edges[start + 1] = 0;
  }
  const areas = new Set(names.filter((known) => isAreaOrPark(known)).map(({ end }) => end));
  mendBrandsWithAnd(text, edges, (offset) => areas.has(offset));
  for (const { index, 0: words } of text.matchAll(cues().withAnother)) edges[index + words.length] = 1;
  for (const { start, end, payload } of names) {
    // Behind 以 a place's first character may make another word with it, which no name begins behind: 以上 in 以上海为核心.
    if (text.charAt(start - 1) === "以" && isAreaOrPark({ payload })) edges[start] = 1;
    // 和 that a firm's own name begins with joins nothing.
    if (edges[start + 1] === 2 && isFirm({ payload })) edges[start + 1] = 0;
    // No name begins inside a firm's: 光电 of 和恒光电.
    if (end - start >= leastFirm && isFirm({ payload })) edges.fill(0, start + 1, end);
    if ((isFirm({ payload }) || isArea({ payload })) && isBehindGap(reading, start)) edges[start] = 1;
    if (!isArea({ payload })) continue;
    edges.fill(0, start + 1, end);
    if (cues().bodyEnds.test(text.slice(Math.max(0, start - 4), start))) edges[start] = 1;
  }
  return edges;
}

const joining = /^(?:和|与|及|或)$/;

/** What makes a longer word of the one before it, and begins no name: 服务型制造, 生产性服务业. */
const goesOnAsWord = /^(?:型(?![材钢号芯])|性(?![能价质状]))/;

/** Two kinds of work that one base does: 恒越庐州芯片研发和制造基地. */
const twoWorks = /(?:研发|研究|设计|制造|生产)[和与及](?:制造|生产|产业化|测试|封装|中试|应用)(?=(?:[一二三四]期)?(?:基地|中心|总部|产业园|平台|项目))/g;

/** The mark within a range of sizes parts no name: 4—6英寸. */
const rangeOfSizes = /(?<=\d)(?:[—–-]{1,2}|[~～])(?=\d{1,2}(?:\.\d)?(?:英寸|吋|寸|纳米|微米))/g;

/** Whether a blank between whole words stands before it in the document: a headline and its text on one line, 恒越光电外延片厂投产 庐州恒越光电有限公司……. */
function isBehindGap({ clean, document }: Reading, start: number): boolean {
  const [before, at] = [clean[start - 1], clean[start]];
  return before !== undefined && at === before + 2 && betweenWords.test(document.clean.text.slice(before - 1, at + 2));
}

const betweenWords = /^[\u4e00-\u9fff]{2} [\u4e00-\u9fff]{2}$/;
