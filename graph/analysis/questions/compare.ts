import type { Family } from "../../ontology/index.ts";
import { type Comparison, compareOf } from "../compare.ts";
import type { StrengthItem } from "../strengths.ts";
import type { Ask } from "./ask.ts";
import { type GapAnswer, withMore } from "./gaps.ts";
import { readGrounds } from "./grounds.ts";
import { readNumbers } from "./strengths.ts";

export interface CompareQuestion {
  readonly places: readonly string[];
  readonly family: Family | null;
  readonly asOf: string | null;
}

export interface ComparisonAnswer extends Omit<Comparison, "meets"> {
  readonly meets: readonly { readonly gap: GapAnswer; readonly strength: StrengthItem }[];
}

/** Puts places side by side. @throws InvalidArgument naming an id that no place has. */
export async function askCompare(ask: Ask, { places, family, asOf }: CompareQuestion): Promise<ComparisonAnswer> {
  const ids = [...new Set(places)];
  const [grounds, numbers] = await Promise.all([readGrounds(ask, ids, asOf), readNumbers(ask, ids, asOf)]);
  const comparison = compareOf(grounds.places, { family, chain: null }, grounds, numbers);
  const gaps = await withMore(ask, comparison.meets.map(({ gap }) => gap), grounds, asOf);
  return { ...comparison, meets: comparison.meets.map(({ strength }, index) => ({ gap: gaps[index] as GapAnswer, strength })) };
}
