/** Numbers that look random and follow from a seed. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** A whole number from `from` to `to`, small ones and large ones alike often. */
  size(from: number, to: number): number;
  pick<Value>(list: readonly Value[]): Value;
}

/** The generator of an input: its numbers depend on the run's seed and the input's number alone, so that one input can be made again without the others. */
export function randomOf(seed: number, index: number): Random {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(index + 1, 0xc2b2ae35)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    size: (from, to) => Math.round(from * (to / from) ** next()),
    pick: (list) => list[below(list.length)] as (typeof list)[number],
  };
}
