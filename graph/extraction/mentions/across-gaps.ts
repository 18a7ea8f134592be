import type { Mention } from "../identity/mention.ts";
import type { Scan } from "../scan/scan.ts";

/** Whether a name that only its words make runs over a blank that parts whole words: 中新知识城 园区 of `所属区域：中新知识城 园区面积：……`. */
export function runsOverGap({ reading: { clean, document } }: Scan, { start, end, rule }: Mention): boolean {
  if (!madeOfWords.has(rule)) return false;
  for (let at = start + 1; at < end - 2; at++) if (clean[at + 1] === (clean[at] ?? 0) + 2 && partsWords.test(document.clean.text.slice((clean[at] ?? 0) - 1, (clean[at] ?? 0) + 4))) return true;
  return false;
}

const partsWords = /^[\u4e00-\u9fff]{2} [\u4e00-\u9fff]{2}$/;
/** Rules that make a name of words side by side; others know it. */
const madeOfWords: ReadonlySet<string> = new Set(["park-ending", "zone-with-its-focus", "product-name", "project-ending", "institution-ending", "beside-a-firm", "brand-by-trade"]);
