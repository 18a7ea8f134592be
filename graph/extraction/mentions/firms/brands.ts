import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isClassName } from "../class-words.ts";
import { isEveryday } from "../everyday.ts";
import { holdsFirm, isArea, isThing } from "../name-at.ts";
import { isNation } from "./nations.ts";
import { withAnd } from "./with-and.ts";
import { lengthBeforeFirm } from "./words-before-firms.ts";

const cues = cuesOf("brands", ({ trade, group, strongTrade, strongGroup, stock, behind, surely, plant, such, goesOn, noBrand, plain, lamp }) => ({
  /** Trade words that end a brand, whatever follows or only beside a word that speaks of a firm. */
  trade: globalPattern`${trade}${group}?`,
  /** Those that do so whatever follows. */
  strong: pattern`^${strongTrade}$|${strongGroup}$`,
  /** What a firm's name is followed by. */
  firmBehind: pattern`^(?:[（(]?${stock}|${behind}|的[A-Za-z\u4e00-\u9fff]{0,16}${plant}|等\S{0,6}${such})`,
  /** What only a firm's name is followed by. */
  surelyBehind: pattern`^(?:[（(]?${stock}|${surely})`,
  notBehind: pattern`^${goesOn}`,
  notBrand: pattern`${noBrand}|类$|第[一二三四]代|[一二三四五六七八九十]国$|^银行$|[数上几]?[十百千万亿]+[个级吨]|^[十百千]亿|性$|^(?:${plain})+$`,
  isLamp: pattern`^${lamp}$`,
}));

/**
 * Firms that the lexicon does not know, by the trade word that ends their brand: 恒越股份, 江岭澜玉光电, 庐州高科集团.
 * The brand stands behind a mark, a verb or an area's name, and is no word of the trade itself.
 */
export function brands(scan: Scan): Mention[] {
  const { reading: { text }, edges, nameAt, names } = scan;
  const found: Mention[] = [];
  const regions = new Map(names.filter(({ payload }) => isArea({ payload })).map(({ start, end }) => [end, start]));
  for (const match of text.matchAll(cues().trade)) {
    const end = match.index + match[0].length;
    const behind = text.slice(end, end + 16);
    const opening = standsAlone.test(behind) ? bracketedArea(text, regions, match.index) : undefined;
    if (edges[match.index] !== 0 || cues().notBehind.test(behind) || (opening === undefined && !cues().strong.test(match[0]) && !cues().firmBehind.test(behind))) continue;
    const coreEnd = opening ?? match.index;
    const edge = brandStart(text, edges, regions, coreEnd);
    if (edge === undefined) continue;
    const start = edge + lengthBeforeFirm(scan, edge, coreEnd);
    const core = text.slice(start, coreEnd);
    // An area behind a brand is where its works are: 恒越庐州半导体项目.
    if (opening === undefined && (regions.get(coreEnd) ?? start) > start) continue;
    // What ends with the trade and is a thing is made by the brand: 恒越射频芯片.
    if (!isFirmsOwn.test(match[0]) && endsInThing(scan, start, match.index, end)) continue;
    const isLamp = cues().isLamp.test(match[0]);
    const isGroup = match[0] === "集团" && regions.has(start);
    // A word of everyday speech and a trade tell of a field, unless the words behind speak of a firm: 家庭光伏项目.
    if (!isGroup && opening === undefined && !isFirmsOwn.test(match[0]) && isEveryday(scan, core) && !cues().surelyBehind.test(behind)) continue;
    if (!isGroup && match[0] === "集团" && scan.vocabulary.boundaryWords().has(core)) continue;
    // What a nation has of a trade is no firm: 日本太阳能、风能等.
    if (!isGroup && isNation(core)) continue;
    // The words before a firm of the lexicon are no part of a brand.
    if (!isLamp && !isGroup && (nameAt.get(start) !== undefined || holdsFirm(scan, start, end) || cues().notBrand.test(core.replace(withAnd, "")) || isClassName(scan, start, coreEnd, end))) continue;
    const from = regions.get(start) ?? start;
    found.push({ kind: "Company", start: from, end, name: text.slice(from, end), forms: from === start ? [] : [text.slice(start, end)], loose: true, rule: "brand-by-trade", confidence: cues().strong.test(match[0]) ? 0.8 : 0.7 });
  }
  return found;
}

/** Trades that are called so behind a brand alone, and groups of firms. */
const isFirmsOwn = /(?:光电|微电子|光电子|半导体|硅业|微纳|集团|股份|控股)$/;

/** Behind the trade word of such a firm: the end of its clause or list, or what it does. */
const standsAlone = /^(?:[、，。；：]|等|[和与及](?![\u4e00-\u9fff]{0,6}(?:产业|园|基地))|做|主|从事|投|专|则|也|将|已|在|的)/;

/** Where the bracket opens that holds nothing but an area, right before a trade word: a firm bears its place so, 恒越（庐州）光电. */
function bracketedArea(text: string, regions: ReadonlyMap<number, number>, at: number): number | undefined {
  const area = text.charAt(at - 1) === "）" ? regions.get(at - 1) : undefined;
  return area !== undefined && text.charAt(area - 1) === "（" ? area - 1 : undefined;
}

/** Whether a thing's name that begins behind a brand of two characters or more holds the trade word. */
function endsInThing({ nameAt }: Scan, start: number, trade: number, end: number): boolean {
  for (let at = start + 2; at < trade; at++) if (isThing(nameAt.get(at)) && (nameAt.get(at)?.end ?? 0) >= end) return true;
  return false;
}

/** The nearest edge two to four characters before the trade word, all Chinese. */
function brandStart(text: string, edges: Uint8Array, regions: ReadonlyMap<number, number>, at: number): number | undefined {
  for (let start = at - 1; start >= at - 4 && start >= 0; start--) {
    if (!/[\u4e00-\u9fff]/.test(text.charAt(start))) return undefined;
    const isEdge = edges[start] !== 0 || regions.has(start) || start === 0 || /[“（《/]/.test(text.charAt(start - 1));
    if (isEdge) return at - start >= 2 ? start : undefined;
  }
  return undefined;
}
