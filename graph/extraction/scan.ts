import { charactersOf } from "./characters.ts";
import { type Automaton, longest, type Match } from "./automaton.ts";
import { mendBrandsWithAnd } from "./brands-with-and.ts";
import { type ByOffset, byOffset } from "./by-offset.ts";
import { cuesOf, globalPattern, pattern } from "../lexicon/cues.ts";
import { liesAcrossAreaAndWord, liesAcrossWordAndArea } from "./mentions/across-words.ts";
import { isArea, isAreaOrPark, isFirm } from "./mentions/name-at.ts";
import { numberedRows } from "./mentions/row-numbers.ts";
import type { Reading } from "./reading.ts";
import type { Name, Phrase, ProductWord, Vocabulary } from "./vocabulary.ts";

/** Everything that the automata find in a document, in offsets of its compact text. */
export interface Scan {
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  /** All known names; of overlapping ones the longest counts, the others are parts of it. */
  readonly known: readonly Match<readonly Name[]>[];
  /** Words for stages, the longest; they stand beside names and never push them out. */
  readonly stages: readonly Match<readonly Name[]>[];
  /** The longest known names, none overlapping another. */
  readonly names: readonly Match<readonly Name[]>[];
  /** The longest known name that begins at an offset. */
  readonly nameAt: ByOffset<Match<readonly Name[]>>;
  /** The longest word for a stage that begins at an offset. */
  readonly stageAt: ByOffset<Match<readonly Name[]>>;
  /** The longest phrases of voice, strength and relation. */
  readonly phrases: readonly Match<Phrase>[];
  /** Every word of product names, overlapping ones too. */
  readonly productWords: readonly Match<ProductWord>[];
  /** 1 where a name may begin: after a mark, or after a verb or particle; 2 after 和, 与 and their like, which may stand inside a name too. */
  readonly edges: Uint8Array;
}

const cues = cuesOf("scan", ({ self, called, body, lately, bodyEnd, trade, noun, ownName, tradeEnd }) => ({
  /** Each of its marks is looked for by a character of its own before anything is looked for around it: tried the other way round, at every character of a text, they take three times as long. */
  marks: globalPattern`[，。；：、！？\n\t—～~▲△▼▽●○◆◇■□▪▶►※★☆✦➤√✅✔|•【】]|·(?<=(?:\n|^)·)|-(?:(?<!\d-)|(?!\d))|大(?<=[一二三四五六七八九十两\d]大)|[①-⑳]|(?=${self})(?<=[，。；：\n])${self}|第(?<=[\n。]第)[一二三四五六七八九十百\d]{1,4}条|（${called}[^（）]{1,24}）|年(?<=20\d\d年)(?!产)度?|[月日](?<=\d[月日])(?!产)|(?=[一二三四五六七八九十（(\d])(?:(?<=\n|^)(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．] ?|\d{1,2} (?=\S))|(?<=[，。；：、])(?:[（(][一二三四五六七八九十]{1,2}[）)]|\d{1,2}(?:[.．](?!\d)|[)）]))|(?<=[\u4e00-\u9fff，。；：、])[（(]\d{1,2}[）)](?=[\u4e00-\u9fff\dA-Z]))`,
  /** Another body that ends before 同, 与 or 和, and a firm called 公司 that a clause begins with: 滨湖区政府则同庐州大学, 公司同庐州研究所. */
  withAnother: globalPattern`(?=公司|${body}|[省市区县])(?:(?<=[，。；：\n）])公司|(?<=[\u4e00-\u9fff])(?:${body}|[省市区县]))${lately}*[同与和跟](?=[\u4e00-\u9fff]{3})`,
  /** The end of a body or firm, behind which an area begins another name: 中共庐州市委员会庐州市人民政府. */
  bodyEnds: pattern`${bodyEnd}$`,
  /** A short name whose last character begins a word for a trade is no firm: 晶电 in 龙晶电子科技. */
  tradeWord: pattern`^${trade}$`,
  /** The trade that a firm's name ends in, which may begin a thing's name as well: 光电 of 恒越光电外延片. */
  tradeEnd: pattern`(?<=..)${tradeEnd}$`,
  /** What makes a noun of a verb before it: 支持政策, 支持力度, 引导基金. */
  asNoun: pattern`^${noun}`,
  /** What stands for itself before 和 or 与, and is no part of a name. */
  standsForItself: pattern`${ownName}$`,
}));

/** Scans a reading. Linear in its length. */
export function scan(reading: Reading, vocabulary: Vocabulary): Scan {
  const { text, folded, foldedLength, positions } = reading;
  const found = <Payload>(words: Automaton<Payload>) => words.scan(folded, foldedLength, positions);
  const known = withoutCuttingFirms(text, withoutStraddlers(found(vocabulary.names).filter((match) => isName(text, match) && !(isAreaOnly(match) ? liesAcrossWordAndArea : liesAcrossAreaAndWord)(text, match.start, match.end, vocabulary.lexicon.gazetteer.isAnAreas))));
  const names = longest(known.filter(({ payload }) => payload.some(({ type }) => type !== "stage")));
  const stages = longest(known.filter(({ payload }) => payload.some(({ type }) => type === "stage")));
  const phrases = longest(found(vocabulary.phrases)).filter(({ end, payload }) => payload.strength === undefined || payload.relation !== undefined || !cues().asNoun.test(text.slice(end, end + 2)));
  const edges = new Uint8Array(text.length + 1);
  edges[0] = 1;
  // A mark at a time without an object for each: a table has as many as cells.
  const { marks } = cues();
  for (marks.lastIndex = 0; marks.test(text); ) edges[marks.lastIndex] = 1;
  for (const { index, 0: words } of text.matchAll(rangeOfSizes)) edges[index + words.length] = 0;
  for (const { start, end, payload } of longest(found(vocabulary.boundaries))) {
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
  const [nameAt, stageAt] = [byOffset(text.length, names, startOf), byOffset(text.length, stages, startOf)];
  return { reading, vocabulary, known, names, stages, nameAt, stageAt, phrases, productWords: found(vocabulary.productWords), edges };
}

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

/** Shorter names of firms may be parts of other words. */
const leastFirm = 4;

function startOf({ start }: Match<unknown>): number {
  return start;
}

/** An area's name that begins within another area's, and goes on behind it, is none: 山南 in 佛山南海; unless it names its rank and the other does not. */
function withoutStraddlers(known: readonly Match<readonly Name[]>[]): readonly Match<readonly Name[]>[] {
  const areas = known.filter(isAreaOnly).sort((a, b) => a.start - b.start || b.end - a.end);
  const dropped = new Set<unknown>();
  let last: (typeof areas)[number] | undefined;
  for (const area of areas) {
    const isLonger = last !== undefined && area.end - area.start > last.end - last.start;
    if (last !== undefined && area.start > last.start && area.start < last.end && area.end > last.end && !isLonger) dropped.add(area);
    else if (last === undefined || area.end > last.end) last = area;
  }
  return dropped.size === 0 ? known : known.filter((match) => !dropped.has(match));
}

function isAreaOnly({ payload }: Match<readonly Name[]>): boolean {
  return payload.every(({ type }) => type === "region");
}

/** A thing's name that begins with the end of the firm before it is the one behind the firm: 太阳能电池 in 茂矽太阳能电池, not 矽太阳能电池; 外延片 in 恒越光电外延片, not 光电外延片. */
function withoutCuttingFirms(text: string, known: readonly Match<readonly Name[]>[]): readonly Match<readonly Name[]>[] {
  const endOf = new Map<number, number>();
  for (const match of known) {
    const length = match.end - match.start;
    if (!isFirm(match)) continue;
    if (length <= leastFirm && opensClause.test(text.charAt(match.start - 1))) endOf.set(match.end - 1, match.end);
    const trade = length >= leastFirm ? cues().tradeEnd.exec(text.slice(match.start, match.end)) : null;
    if (trade !== null) endOf.set(match.start + trade.index, match.end);
  }
  if (endOf.size === 0) return known;
  const others = new Set(known.map(({ start, end }) => `${start}-${end}`));
  return known.filter(({ start, end, payload }) => {
    const firm = endOf.get(start);
    return firm === undefined || firm >= end || isFirm({ payload }) || !others.has(`${firm}-${end}`);
  });
}

const opensClause = /^[，。；：、\n]?$/;

/** Whether a match is a name and not a part of other words. */
function isName(text: string, { start, end, payload }: Match<readonly Name[]>): boolean {
  if (!standsAlone(text, start, end) || (ofMachine.test(text.slice(end, end + 2)) && payload.every((name) => name.type === "term" && name.term.kind === "Technology")) || (isArea({ payload }) && ofFirm.test(text.slice(end - 1, end + 1)))) return false;
  return end - start > 3 || !isFirm({ payload }) || !cues().tradeWord.test(text.slice(end - 1, end + 1));
}

/** Behind a step of the work, what makes a machine's name with it: 测试机. */
const ofMachine = /^(?:机(?![构制理会遇关器])|仪)/;

/** 旗 that makes a word of its own with what follows, and ends no banner's name: 恒越达旗下. */
const ofFirm = /^旗[下舰]$/;

/** A Latin name or number is one only where no other letter or digit touches it: AR in AR眼镜, never in ARM. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !(joins(text, start - 1, start) || joins(text, end - 1, end) || (isModel.test(text.slice(end, end + 6)) && latin.test(text.charAt(end - 1))));
}

function joins(text: string, left: number, right: number): boolean {
  if (text.charCodeAt(left) >= chinese || text.charCodeAt(right) >= chinese) return false;
  const [before, behind] = [text.charAt(left), text.charAt(right)];
  if (!latin.test(before) || !latin.test(behind)) return false;
  return digit.test(before) ? digit.test(behind) : !counted.test(text.slice(right, right + 10));
}

/** Behind Latin letters, the rest of a model's name: AR-E3000. */
const isModel = /^-[A-Z]{1,2}\d{3}/;
/** A number with its counter behind a Latin name is none of the name: 引进MOCVD 75台. */
const counted = /^\d+(?:\.\d+)?[余多]?[台片条套亿万家个%]/;
const latin = /[A-Za-z0-9]/;
/** Most names have no other character beside them. */
const chinese = 0x2e80;
const digit = /\d/;

/**
 * Where the name that ends at `end` begins: the nearest edge to its left. Brackets and quotation marks inside the name are stepped over.
 * @param least shortest length of what stands between; a nearer edge is passed over
 */
export function leftEdge({ reading: { text }, edges, nameAt }: Scan, end: number, least: number, most: number): number {
  const floor = Math.max(0, end - most);
  let at = end - least;
  while (at > floor) {
    if (edges[at] === 1 || (edges[at] === 2 && (beginsName(nameAt, at) || !isInsideName(text, edges, at, floor, nameAt)))) return at;
    if (closings.at(text, at - 1)) {
      const opening = pairs.get(text.charAt(at - 1)) as string;
      const inner = text.slice(floor, at - 1).lastIndexOf(opening);
      if (inner === -1) return at;
      at = floor + inner;
      continue;
    }
    if (openings.at(text, at - 1)) return at;
    at--;
  }
  return edges[at] === 1 || at === 0 ? at : floor;
}

/** Whether a firm's, zone's or area's name begins there: 与 before it joins two names. */
function beginsName(nameAt: Scan["nameAt"], at: number): boolean {
  const known = nameAt.get(at);
  return isFirm(known) || isAreaOrPark(known);
}

const joining = /^(?:和|与|及|或)$/;

/** Whether 和, 与 or 及 joins two parts of one name: what stands before it is short, no name of its own and no class of bodies. */
function isInsideName(text: string, edges: Uint8Array, at: number, floor: number, nameAt: Scan["nameAt"]): boolean {
  let start = at - 1;
  while (start > floor && edges[start] === 0) start--;
  const left = text.slice(start, at - 1);
  const longest = nameAt.get(start)?.payload.some((name) => name.type === "term" && name.term.kind === "Company") === true ? longestOfFirm : longestPart;
  return left.length >= 2 && left.length <= longest && !cues().standsForItself.test(left);
}

/** As long as one part of a name joined by 和 is, and one that begins with its firm: 恒越晶体12英寸硅单晶抛光片 before 和外延片二期项目. */
const longestPart = 12;
const longestOfFirm = 24;

const pairs = new Map([["）", "（"], [")", "("], ["”", "“"], ["》", "《"]]);
const openings = charactersOf([...pairs.values()].join(""));
const closings = charactersOf([...pairs.keys()].join(""));
