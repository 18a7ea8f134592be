import { comparable } from "../../../lexicon/index.ts";
import { matchesNear } from "../../../lexicon/matches.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isClassName } from "../class-words.ts";
import { homeCode } from "../areas/home-code.ts";
import { isNoListedFirm } from "./listed-firms.ts";
import { isArea, isFirm, properKinds } from "../name-at.ts";

/** A list whose members each have words in brackets behind them: 恒越（澜山）、澜泰微（芯谷产业园摄像头模组）. */
const list = { pattern: /(?:[^，。；：、（）\n\t]{2,16}（[^（）\n]{2,24}）、){1,20}[^，。；：、（）\n\t]{2,16}（[^（）\n]{2,24}）/y, words: ["）、"], reach: 16 + 24 + 1 };
const member = /([^，。；：、（）]{2,16})（([^（）]{2,24})）/g;
/** Other names that stand in such lists. */
const otherName = /(?:[区园县市镇州盟旗谷城带廊]|示范|枢纽|工程|计划|行动)$/;

/** Firms of a plan that nobody knows, listed each with its place or its product in brackets: 恒越（澜山）、澜泰微（摄像头模组）. */
export function bracketedFirms(scan: Scan): Mention[] {
  const { reading: { text, isNews }, nameAt } = scan;
  if (isNews) return [];
  const home = homeCode(scan);
  return matchesNear(list, text).flatMap(({ index, 0: words }) => {
    // What is to be put into each makes projects of them.
    if (/[亿万]元/.test(words)) return [];
    const members = [...words.matchAll(member)].map((found, place) => memberAt(scan, index + found.index, found[1] ?? "", place === 0));
    // What a list of products gives in brackets are products and places too: one known firm, or a place, tells a list of firms.
    const isOfFirms = members.some(({ start, end }) => isFirm(nameAt.get(start)) || isArea(nameAt.get(end + 1)) || isCounty(scan, home, end + 1));
    return isOfFirms && members.every(({ isFree, start }) => isFree || isFirm(nameAt.get(start))) ? members.filter(({ isFree }) => isFree).map(({ start, end }): Mention => ({ kind: "Company", start, end, name: text.slice(start, end), forms: [], rule: "listed-with-place-or-product", confidence: 0.75 })) : [];
  });
}

/** A member's name, without a word for its rank, and whether it may be a firm's that the lexicon lacks. */
function memberAt(scan: Scan, at: number, words: string, isFirst: boolean): { start: number; end: number; isFree: boolean } {
  const { reading: { text }, edges, nameAt, vocabulary: { generic } } = scan;
  const end = at + words.length;
  let start = /^[省市县区](?=[\u4e00-\u9fff]{2,}$)/.test(words) ? at + 1 : at;
  if (isFirst) for (let edge = end - 2; edge > at; edge--) if (edges[edge] === 1) { start = edge; break; }
  const name = text.slice(start, end);
  const known = nameAt.get(start);
  const isOther = known !== undefined && known.payload.some((one) => one.type !== "term" || !properKinds.has(one.term.kind) || one.term.kind !== "Company") && !(isArea(known) && end - known.end >= 2);
  const isWord = () => isNoListedFirm(name) || otherName.test(name) || generic.has(comparable(name)) || isClassName(scan, start, end, end);
  const isFree = /^[\u4e00-\u9fff]{2,8}$/.test(name) && !isOther && !isFirm(known) && !isWord();
  return { start, end, isFree };
}

/** Whether a county's short name or a zone begins there, which the scan does not know by itself. */
function isCounty({ reading: { text }, vocabulary: { lexicon: { gazetteer } } }: Scan, home: string | undefined, at: number): boolean {
  return home !== undefined && [3, 2].some((length) => {
    const county = gazetteer.find(text.slice(at, at + length), home);
    return county?.level === "county" && gazetteer.liesIn(county.code, home);
  });
}
