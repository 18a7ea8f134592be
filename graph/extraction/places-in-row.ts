import type { Mention } from "./mention.ts";

/** Of each place the first of those side by side that it ends: 广州 of 黄埔区 in 广州黄埔区, 滨湖新区 of 芯谷 in 滨湖新区的“芯谷”. */
export function outermostOf(text: string, places: readonly Mention[]): readonly Mention[] {
  const outermost: Mention[] = [];
  for (const [index, place] of places.entries()) {
    const between = text.slice(places[index - 1]?.end ?? 0, place.start);
    const isBeside = index > 0 && (between === "" || (place.kind === "Park" && /^(?:的“?|“)$/.test(between)));
    outermost.push(isBeside ? (outermost[index - 1] as Mention) : place);
  }
  return outermost;
}

/** Whether a list joins two places, or a dot those that are governed as one: 滨湖开发区·庐阳区. */
export function joined(text: string, left: Mention, right: Mention): boolean {
  return /^(?:[、和与及·]|以及)$/.test(text.slice(left.end, right.start));
}
