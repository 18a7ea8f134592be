import { comparable } from "../../../lexicon/index.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isClassName } from "../class-words.ts";
import { endsInTrade, isNoListedFirm } from "./listed-firms.ts";
import { isArea, isFirm } from "../name-at.ts";

/** An item of a list that begins with a name before a colon: 2.庐州恒越电子：引线框架、陶瓷基座. */
const labelled = /^(?:[（(]?\d{1,2}[）).．、]?|([·•●◆■★▶▲△])[ 　]?)?([\u4e00-\u9fff]{4,10})(?:（[^（）]{1,14}）)?：(?=[^\n]{2})/;

/** Firms that nobody knows of a page's list, each with what it makes behind a colon, or at the head of a round-up's items under one mark; the names end in words for a trade. */
export function labelledFirms(scan: Scan): Mention[] {
  const { reading: { text, isNews, parts }, nameAt, vocabulary: { generic } } = scan;
  if (!isNews) return [];
  const items = parts.flatMap(({ index, start, end, block }) => {
    const [words, mark, name] = block.kind === "tableRow" ? [] : labelled.exec(text.slice(start, Math.min(end, start + longestLabel))) ?? [];
    if (words === undefined || name === undefined) return [];
    const at = start + words.indexOf(name);
    return [{ index, mark, start: at, end: at + name.length, name }];
  });
  const isBeside = new Set(items.map(({ index }) => index));
  const marks = items.map(({ mark }) => mark);
  const isItem = (mark: string | undefined) => mark !== undefined && marks.indexOf(mark) !== marks.lastIndexOf(mark);
  return items.filter(({ index, mark }) => isBeside.has(index - 1) || isBeside.has(index + 1) || isItem(mark)).flatMap(({ start, end, name }): Mention[] => {
    const known = nameAt.get(start);
    const isOther = known !== undefined && !isArea(known) && !isFirm(known);
    if (isOther || known?.end === end || !endsInTrade(name) || isNoListedFirm(name) || generic.has(comparable(name)) || isClassName(scan, start, end, end)) return [];
    return [{ kind: "Company", start, end, name, forms: [], loose: true, rule: "labelled-firm", confidence: 0.75 }];
  });
}

const longestLabel = 40;
