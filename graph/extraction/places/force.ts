import type { Entity } from "../identity/entity.ts";

/** Between two offsets the text is about these places. */
export interface Force {
  readonly from: number;
  readonly to: number;
  readonly places: readonly Entity[];
}

/** A force that ends at an offset at the latest. */
export function upTo(force: Force, end: number): Force {
  return end < force.to ? { ...force, to: end } : force;
}

/** The force that began last of those that hold at an offset. @param starts in the order of their beginnings */
export function forceAt(starts: readonly Force[], offset: number): Force | undefined {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as Force).from <= offset) low = middle + 1;
    else high = middle - 1;
  }
  for (let cursor = high; cursor >= 0 && cursor > high - mostOpen; cursor--) if ((starts[cursor] as Force).to >= offset) return starts[cursor];
  return undefined;
}

/** So many forces at most are asked that began before an offset. */
const mostOpen = 12;
