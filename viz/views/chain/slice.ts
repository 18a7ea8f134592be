import { flag, oneOf, slice } from "../../slice.ts";
import type { Sort } from "../../sorted-rows.ts";
import type { Action, State } from "../../state.ts";

const sortKeys = ["stage", "name", "level", "missing", "firms", "claims"] as const;

/** The chain's own choices. */
export interface ChainChoices {
  /** Whether reference-only nodes are drawn one by one; null follows the family. */
  readonly reference: boolean | null;
  readonly sort: (typeof sortKeys)[number];
  readonly descending: boolean | null;
  /** Keys of the folds that are open, as `chain-rows.ts` names them. */
  readonly unfolded: readonly string[];
}

/** The chain's part of the state. */
export const chain = slice<Omit<ChainChoices, "unfolded">, Pick<ChainChoices, "unfolded">>("chain", { reference: flag, sort: oneOf(sortKeys, "stage"), descending: flag }, { unfolded: [] });

/** Whether reference-only nodes are drawn one by one: as chosen, else when a family narrows the chain. */
export const showsReference = (state: State): boolean => chain.of(state).reference ?? state.family !== null;

export const chooseReference = (reference: boolean): Action => chain.set({ reference });

/** Opens a fold, or closes it if it is open. */
export const toggleFold = (key: string): Action => chain.update(({ unfolded }) => ({ unfolded: unfolded.includes(key) ? unfolded.filter((other) => other !== key) : [...unfolded, key] }));

/** How the table is sorted. */
export function sortOf(state: State): Sort {
  const { sort, descending } = chain.of(state);
  return { column: sort, descending: descending ?? false };
}

export const sortBy = ({ column, descending }: Sort): Action => chain.set({ sort: sortKeys.find((key) => key === column) ?? "stage", descending: descending || null });
