import { type ChainLayout, stageHead } from "./chain-layout.ts";

/** For each column, the heights that words take, from top to bottom and apart from one another. */
export type FreeRows = readonly (readonly { readonly top: number; readonly bottom: number }[])[];

/** How far a line keeps from words. */
const clear = 2;

/** Where lines may cross the columns: between two rows, between groups, and where a column is empty. */
export function freeRows({ grid, cards, groups, heads, lanes }: Pick<ChainLayout, "grid" | "cards" | "groups" | "heads" | "lanes">): FreeRows {
  const columns = Array.from({ length: grid.count }, (): { top: number; bottom: number }[] => []);
  const trackAt = (x: number) => Math.round((x - grid.left) / (grid.track + grid.gap));
  const take = (track: number, top: number, bottom: number) => columns[track]?.push({ top: top + clear, bottom: bottom - clear });
  for (const { track, y, height } of cards) take(track, y, y + height);
  for (const { x, y } of groups) take(trackAt(x), y, y + 26);
  for (const { x, y, width } of heads) for (let track = trackAt(x); track < trackAt(x + width); track++) take(track, y, y + stageHead);
  for (const { y, height } of lanes) for (let track = 0; track < grid.count; track++) take(track, y, y + height);
  return columns.map((taken) => taken.sort((one, other) => one.top - other.top));
}

/** The height nearest to the one wanted at which a line may cross a column. */
export function free(rows: FreeRows, track: number, wanted: number): number {
  const taken = rows[track] ?? [];
  const index = lastBefore(taken, wanted);
  const within = taken[index];
  if (within === undefined || wanted >= within.bottom) return wanted;
  const above = edge(taken, index, -1);
  const below = edge(taken, index, 1);
  return above > 0 && wanted - above <= below - wanted ? above : below;
}

/** The middle of the opening next to a taken stretch, above (-1) or below (1), passing over openings too narrow for a line. */
function edge(taken: FreeRows[number], index: number, step: 1 | -1): number {
  for (let at = index; ; at += step) {
    const [one, other] = step === 1 ? [taken[at], taken[at + 1]] : [taken[at - 1], taken[at]];
    const start = one?.bottom ?? (step === 1 ? 0 : -Infinity);
    const end = other?.top ?? Infinity;
    if (one === undefined) return end - clear;
    if (other === undefined) return start + clear;
    if (end - start >= 2 * clear - 0.5) return (end - start) > 12 ? (step === 1 ? start + 6 : end - 6) : (start + end) / 2;
  }
}

/** The last stretch that begins at or above a height, or -1. */
function lastBefore(taken: FreeRows[number], height: number): number {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const at = (low + high) >> 1;
    if ((taken[at]?.top ?? Infinity) <= height) low = at + 1;
    else high = at;
  }
  return low - 1;
}
