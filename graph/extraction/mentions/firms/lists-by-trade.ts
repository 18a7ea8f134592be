import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isCalledLikeFirm, isOtherName } from "./listed-firms.ts";
import { isFirm } from "../name-at.ts";

const cues = cuesOf("lists-by-trade", ({ have, trade, field, end }) => ({
  /** A list of three or more behind a word for having firms. */
  list: globalPattern`${have}([^，。；：、\n]{2,18}(?:、[^，。；：、\n]{2,18}){2,14})`,
  /** A name that a word of trade ends, with more before it than a field of industry: 恒越激光, never 消费电子. */
  ofTrade: pattern`^(?!(?:${field})+(?:${trade})$)[\u4e00-\u9fff]{2,6}${trade}$`,
  /** What may stand behind the last name. */
  tail: pattern`(?:等|${end}).*$`,
}));

/**
 * Firms that nobody knows, side by side in a list of which most members end in a word of trade: `产业园内有长岭激光、科岳特、紫岭激光`.
 * Source: usage of news and of parks' pages.
 */
export function listsByTrade(scan: Scan): Mention[] {
  const { reading: { text }, nameAt } = scan;
  return [...text.matchAll(cues().list)].flatMap(({ index, 0: whole, 1: list = "" }): Mention[] => {
    const pieces: { readonly start: number; readonly name: string }[] = [];
    let at = index + whole.length - list.length;
    for (const piece of list.split("、")) {
      pieces.push({ start: at, name: piece.replace(cues().tail, "").replace(/（[^（）]*）$/, "") });
      at += piece.length + 1;
    }
    const isKnown = ({ start, name }: (typeof pieces)[number]) => isFirm(nameAt.get(start)) && nameAt.get(start)?.end === start + name.length;
    const unknown = pieces.filter((piece) => !isKnown(piece) && isCalledLikeFirm(scan, piece.name) && !isOtherName(scan, piece.start, piece.start + piece.name.length));
    const ofTrade = unknown.filter(({ name }) => cues().ofTrade.test(name));
    const known = pieces.filter(isKnown).length;
    if (ofTrade.length < 2 || (ofTrade.length + known) * 3 < pieces.length * 2 || unknown.length + known < pieces.length - 1) return [];
    return unknown.map(({ start, name }) => ({ kind: "Company", start, end: start + name.length, name, forms: [], loose: true, rule: "list-by-trade", confidence: 0.72 }));
  });
}
