import type { Statement } from "../context.ts";

/** Where in a list the statement of a relation and its two ends stands. */
export interface ByEnds {
  placeOf(type: Statement["type"], from: Statement["from"], to: Statement["to"]): number | undefined;
  /** Keeps the place of the statement that has just been put at the end of the list. */
  keep(from: Statement["from"], to: Statement["to"]): void;
}

/**
 * Finds the statements of a list by their ends. Chains of places by a number made of both ends: a map needs one key for the two, a string or a number too large to be a small one,
 * and a table says tens of thousands of things.
 * @param most about as many statements as may come
 */
export function byEnds(said: readonly Pick<Statement, "type" | "from" | "to">[], most: number): ByEnds {
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(most + 16))).fill(-1);
  const next: number[] = [];
  const chainOf = (from: Statement["from"], to: Statement["to"]) => (Math.imul(from.index, 0x9e3779b1) ^ Math.imul(to.index, 0x85ebca6b)) >>> 0;
  return {
    placeOf(type, from, to) {
      for (let place = heads[chainOf(from, to) % heads.length] as number; place !== -1; place = next[place] as number) {
        const known = said[place] as Statement;
        if (known.from === from && known.to === to && known.type === type) return place;
      }
      return undefined;
    },
    keep(from, to) {
      const chain = chainOf(from, to) % heads.length;
      next.push(heads[chain] as number);
      heads[chain] = next.length - 1;
    },
  };
}
