import { flag, list, oneOf, slice, sorting, text } from "../../slice.ts";
import type { Sort } from "../../sorted-rows.ts";
import type { Action, State } from "../../state.ts";
import { everything } from "./chain-rows.ts";

const columns = ["stage", "name", "level", "missing", "firms", "claims"] as const;

/** The chain's own choices. */
export interface ChainChoices {
  /** Whether reference-only nodes are drawn one by one; null follows the family. */
  readonly reference: boolean | null;
  readonly sort: Sort;
  /** Whether each material family has a lane of its own. */
  readonly lanes: "one" | "family";
  /** Keys of the folds that are open, as `chain-rows.ts` names them. */
  readonly open: readonly string[];
  /** The two ends of the path that is shown; a first end alone waits for the second. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The chain's part of the state. */
export const chain = slice<ChainChoices, Record<never, never>>("chain", {
  reference: flag, sort: sorting({ column: "stage", descending: false }, columns), lanes: oneOf(["one", "family"], "one"), open: list, from: text, to: text,
}, {});

/** Whether reference-only nodes are drawn one by one: as chosen, else when a family narrows the chain. */
export const showsReference = (state: State): boolean => chain.of(state).reference ?? state.family !== null;

export const chooseReference = (reference: boolean): Action => chain.set({ reference });

export const chooseLanes = (lanes: ChainChoices["lanes"]): Action => chain.set({ lanes, open: [] });

/** Opens a fold, or closes it if it is open. */
export const toggleFold = (key: string): Action => chain.update(({ open }) => ({ open: open.includes(key) ? open.filter((other) => other !== key) : [...open, key] }));

/** Opens all folds, or closes all. */
export const toggleAllFolds: Action = chain.update(({ open }) => ({ open: open.includes(everything) ? [] : [everything] }));

/** Takes a node as an end of a path: the first, or the second where the first waits for it. */
export const choosePathEnd = (id: string): Action => chain.update(({ from, to }) => (from === null || to !== null ? { from: id, to: null } : from === id ? { from: null } : { to: id }));

export const clearPath: Action = chain.set({ from: null, to: null });
