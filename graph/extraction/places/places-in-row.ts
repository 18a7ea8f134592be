import type { Mention } from "../identity/mention.ts";

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

/**
 * Whether a place behind a park that the place before it sets up begins the next item, and is no further park: 滨湖区建设芯片产业园、庐阳区发展…….
 * @param words what sets up a park, and what follows a place that is told of
 */
export function beginsItem(text: string, places: readonly Mention[], next: Mention, words: { readonly setsUp: RegExp; readonly following: RegExp }): boolean {
  const index = places.indexOf(next);
  const [builder, park] = [places[index - 2], places[index - 1]];
  if (builder === undefined || park?.kind !== "Park") return false;
  const between = text.slice(builder.end, park.start);
  return !/[，。；、]/.test(between) && words.setsUp.test(between) && !/[，,]/.test(text.charAt(next.end)) && words.following.test(text.slice(next.end, next.end + 24));
}
