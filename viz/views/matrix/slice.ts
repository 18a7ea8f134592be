import type { MissingKind } from "../../contract.ts";
import { flag, list, oneOf, slice, sorting, text } from "../../slice.ts";
import type { Sort } from "../../sorted-rows.ts";
import { select, type Action, type State } from "../../state.ts";

export const sizes = ["STAGE", "SUBSTAGE", "PRODUCT"] as const;
export type Size = (typeof sizes)[number];
export const kinds = ["DECLARED", "UNMET", "WEAK", "UNCONFIRMED", "UNREAD"] as const satisfies readonly MissingKind[];
/** The column of the places' names, for sorting. */
export const nameColumn = "place";

/** The matrix's own choices. */
export interface MatrixChoices {
  readonly columns: Size;
  /** Each column once for every family. */
  readonly split: boolean | null;
  /** Whether columns and places of which nothing was read are there; null: where there are few columns. */
  readonly silent: boolean | null;
  /** The column that the places are sorted by; null is their order as answered. */
  readonly sort: Sort | null;
  /** Text that the shown places' names hold. */
  readonly filter: string | null;
  /** Only places that miss something in this way. */
  readonly missing: "ALL" | (typeof kinds)[number];
  /** Ids of the places chosen for comparison. */
  readonly compare: readonly string[];
  /** Only the chosen places. */
  readonly only: boolean | null;
  /** How many places are asked for. */
  readonly limit: number;
}

/** The matrix's part of the state. */
export const matrix = slice<Omit<MatrixChoices, "limit">, Pick<MatrixChoices, "limit">>("matrix", {
  columns: oneOf(sizes, "STAGE"), split: flag, silent: flag, sort: sorting(null), filter: text,
  missing: oneOf(["ALL", ...kinds], "ALL"), compare: list, only: flag,
}, { limit: 100 });

/** How many places can be compared at once. */
export const mostCompared = 6;

/** Puts a place among those to compare, or takes it out; beyond the most that can be compared nothing is added. */
export const toggleCompared = (place: string): Action => matrix.update(({ compare, only }) => {
  const next = compare.includes(place) ? compare.filter((other) => other !== place) : compare.length < mostCompared ? [...compare, place] : compare;
  return { compare: next, only: next.length === 0 ? null : only };
});

/** Sorts the places by a column, the furthest first; a second time turns the order. */
export const sortBy = (column: string): Action => matrix.update(({ sort }) => ({ sort: { column, descending: sort?.column === column ? !sort.descending : column !== nameColumn } }));

/** Other columns are other things to sort by. */
export const chooseColumns = (columns: Size): Action => (state) => ({ ...matrix.set({ columns, sort: null })(state), selection: null });
export const chooseSplit = (split: boolean): Action => (state) => ({ ...matrix.set({ split: split || null, sort: null })(state), selection: null });

/** Whether silent columns and places are shown: as chosen, else where there are few columns. */
export function showsSilent(state: State): boolean {
  const { silent, columns, split } = matrix.of(state);
  return silent ?? (columns === "STAGE" && split !== true);
}

const prefix = "cell:";
const columnPrefix = "column:";

/** The selection that shows a column in the panel: which places have it, with whom. */
export const columnSelection = (column: string): string => `${columnPrefix}${column}`;

/** The column of such a selection; undefined for another. */
export const columnOf = (selection: string | null): string | undefined => (selection?.startsWith(columnPrefix) === true ? selection.slice(columnPrefix.length) : undefined);

/** Sorts the places by a column and tells who has it; a second time turns the order. */
export const openColumn = (column: string): Action => (state) => select(columnSelection(column))(sortBy(column)(state));

/** The selection that shows a cell in the panel. */
export const cellId = (place: string, column: string): string => `${prefix}${column}@@${place}`;

/** The place and column of such a selection; undefined for another. */
export function cellOf(selection: string | null): { readonly place: string; readonly column: string } | undefined {
  if (selection === null || !selection.startsWith(prefix)) return undefined;
  const [column, place] = selection.slice(prefix.length).split("@@");
  return column === undefined || place === undefined ? undefined : { place, column };
}
