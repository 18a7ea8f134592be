import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isClassName } from "../class-words.ts";
import { holdsFirm, holdsName, isArea, isPark } from "../name-at.ts";
import { withAnd } from "./with-and.ts";

const cues = cuesOf("brands-told-of", ({ trade, sign, ownTrade, goesOn, noBrand, told, tells, opens, come, room, classOf, push, does }) => ({
  /** Every trade word, also one inside another: 电子 of 恒澜电子, not 光电子. */
  trade: globalPattern`(?=(${trade}|${sign}))`,
  isSign: pattern`^${sign}$`,
  /** Trade words that hardly name a ware, so that an area before the brand is enough. */
  isOwn: pattern`^${ownTrade}$`,
  goesOn: pattern`^${goesOn}`,
  notBrand: pattern`${noBrand}|类$|第[一二三四]代`,
  /** What news tells of a firm right behind its name, or in the next clause. */
  isTold: pattern`^(?:${told}|(?:的|新|新建)?[^，。；、的]{0,4}${room}|约?[\d.]+万?平方?米|以[^，。；]{2,12}(?:见长|为主|著称|闻名)|，(?:总|计划|首期|一期|累计|拟|将|已)?投资(?:约|近|超|逾)?\d|，${tells})`,
  /** What brings a firm in, up to its name: 从滨海搬迁而来的. */
  isBroughtIn: pattern`${come}(?:不久|多年|而来|过来|来|至此|到此|在此|于此|园区|本地)?的$`,
  /** Before a firm that a plan pushes on, and behind it. */
  isPushed: pattern`(?:${push})$`,
  isToDo: pattern`^(?:${does})`,
  /** Where a visitor goes, or a word for firms, right before the name of one. */
  isOpened: pattern`(?:${opens}|${classOf})$`,
}));

/**
 * Firms that the lexicon does not know, by their word of trade and what is told of them: in news what they do, bring or have (从滨海迁来的恒澜电子，投资5亿元；
 * 恒晟科技主要生产石英晶体), in other papers what a place pushes them to do (支持恒澜电子加快扩产).
 */
export function brandsToldOf(scan: Scan): Mention[] {
  const { reading: { text } } = scan;
  const areaAt = new Map(scan.names.filter((known) => isArea(known) || isPark(known)).map(({ start, end }) => [end, start]));
  const found: Mention[] = [];
  for (const { index, 1: trade = "" } of text.matchAll(cues().trade)) {
    const end = index + trade.length;
    if (found.at(-1)?.end === end || cues().goesOn.test(text.slice(end, end + 6))) continue;
    const brand = brandBefore(scan, areaAt, index, end);
    if (brand !== undefined) found.push(brand);
  }
  return found;
}

/** The rule that finds a firm by what is told of its brand. */
export const toldRule = "brand-told-of";

const longestCore = 4;
/** An area as a firm's name begins with it, without its rank. */
const isBare = /[^省市区县州盟旗]$/;
/** Behind a firm's name of which nothing else tells. */
const standsAlone = /^(?:[，。；：、\n（的]|$)/;

/** The brand that ends there in its trade word, where something tells that it is a firm's. @param at where the trade word begins */
function brandBefore(scan: Scan, areaAt: ReadonlyMap<number, number>, at: number, end: number): Mention | undefined {
  const { reading: { text, isNews }, edges } = scan;
  const trade = text.slice(at, end);
  const [isOwn, isSign] = [cues().isOwn.test(trade), cues().isSign.test(trade)];
  const isTold = isNews ? cues().isTold.test(text.slice(end, end + 24)) : (isOwn || isSign) && cues().isToDo.test(text.slice(end, end + 4));
  if (!isNews && !isTold) return undefined;
  for (let start = at - (isSign ? 1 : 2); start >= Math.max(0, at - longestCore); start--) {
    if (!/^[\u4e00-\u9fff]+$/.test(text.slice(start, at))) return undefined;
    const before = text.slice(Math.max(0, start - 16), start);
    const area = areaAt.get(start);
    const isOpened = cues().isOpened.test(before);
    if (edges[start] === 0 && area === undefined && !isOpened) continue;
    const isIn = (isNews ? cues().isBroughtIn : cues().isPushed).test(before);
    const isCalledSo = isOpened || (area !== undefined && edges[area] === 1 && isBare.test(text.slice(area, start)));
    if (isNews ? !isTold && !isIn && !(isCalledSo && isOwn && standsAlone.test(text.slice(end, end + 1))) : !isIn) return undefined;
    if (isSign && at - start === 1 && !isIn) continue;
    if (isNoBrand(scan, start, at, end)) return undefined;
    const from = area ?? start;
    return { kind: "Company", start: from, end, name: text.slice(from, end), forms: from === start ? [] : [text.slice(start, end)], loose: true, rule: toldRule, confidence: isTold && isIn ? 0.8 : 0.75 };
  }
  return undefined;
}

/** Whether the words there are another name, or say only of what kind something is. */
function isNoBrand(scan: Scan, start: number, at: number, end: number): boolean {
  const { reading: { text }, nameAt, vocabulary: { generic } } = scan;
  const core = text.slice(start, at);
  const isWord = cues().notBrand.test(core.replace(withAnd, "")) || generic.has(core) || generic.has(text.slice(start, end));
  const isOfOther = nameAt.get(start) !== undefined || holdsFirm(scan, start, end) || holdsName(scan, start + 1, at, isArea);
  return isWord || isOfOther || isClassName(scan, start, at, end);
}
