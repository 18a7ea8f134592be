import type { EntityRef, MissingKind, Ontology } from "../../contract.ts";
import { rankOf } from "../../missing.ts";
import { nameIn, textIn } from "../../names.ts";
import type { CoverageAnswer } from "../../operations/coverage.graphql.ts";
import type { Language } from "../../state.ts";
import { sortedRows, type Sort } from "../../sorted-rows.ts";
import { nameColumn } from "./slice.ts";

type Coverage = CoverageAnswer["coverage"];
export type MatrixColumn = Coverage["columns"][number];
export type MatrixCell = Coverage["cells"][number];

/** A place with its cells, in the order of the columns. */
export interface MatrixRow {
  readonly place: EntityRef;
  readonly cells: readonly MatrixCell[];
}

/** Columns that stand side by side under one stage. */
export interface ColumnGroup {
  readonly stage: string;
  readonly start: number;
  readonly count: number;
}

export interface Grid {
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly ColumnGroup[];
  readonly rows: readonly MatrixRow[];
}

export interface GridChoices {
  /** Whether columns and places of which nothing was read stay. */
  readonly silent: boolean;
  readonly filter: string | null;
  readonly missing: MissingKind | "ALL";
  /** Ids of the only places to show; null shows all. */
  readonly only: readonly string[] | null;
  /** The place that stands first. */
  readonly first: string | null;
  readonly sort: Sort | null;
}

/** Whether nothing was read: silence, and no gap. */
export const isSilent = ({ level, missing }: Pick<MatrixCell, "level" | "missing">): boolean => level === 0 && missing.every((kind) => kind === "UNREAD");

/** Two answers on the same columns as one; columns that only one knows are silent in the other. */
export function merged(coverage: Coverage, further: Coverage | undefined): Coverage {
  if (further === undefined) return coverage;
  const known = new Set(coverage.columns.map(({ id }) => id));
  return { ...coverage, rows: [...coverage.rows, ...further.rows], columns: [...coverage.columns, ...further.columns.filter(({ id }) => !known.has(id))], cells: [...coverage.cells, ...further.cells] };
}

/** The matrix as it is drawn: what the choices leave of it, in their order. */
export function gridOf(coverage: Coverage, language: Language, collator: Intl.Collator, choices: GridChoices): Grid {
  const cells = new Map(coverage.cells.map((cell) => [`${cell.column}@@${cell.place.id}`, cell]));
  const cellAt = (place: EntityRef, { id }: MatrixColumn): MatrixCell => cells.get(`${id}@@${place.id}`) ?? { place: { id: place.id }, column: id, level: 0, missing: [], present: 0, subStages: 0 };
  const all = coverage.rows.map((place): MatrixRow => ({ place, cells: coverage.columns.map((column) => cellAt(place, column)) }));
  const text = choices.filter?.toLowerCase() ?? "";
  const kept = all.filter(({ place, cells: own }) =>
    (choices.only === null || choices.only.includes(place.id))
    && (text === "" || place.name.toLowerCase().includes(text) || (place.nameEn ?? "").toLowerCase().includes(text))
    && (choices.missing === "ALL" || own.some(({ missing }) => missing.includes(choices.missing as MissingKind)))
    && (choices.silent || choices.only !== null || place.id === choices.first || !own.every(isSilent)));
  const speaks = coverage.columns.map((_, index) => choices.silent || kept.some(({ cells: own }) => own[index] !== undefined && !isSilent(own[index])));
  const columns = coverage.columns.filter((_, index) => speaks[index]);
  const rows = kept.map(({ place, cells: own }) => ({ place, cells: own.filter((_, index) => speaks[index]) }));
  const sorted = sortedRows(rows, sortable(columns, language), choices.sort, collator);
  const first = sorted.filter(({ place }) => place.id === choices.first);
  return { columns, groups: groupsOf(columns), rows: [...first, ...sorted.filter(({ place }) => place.id !== choices.first)] };
}

/** Further levels count more, and at the same level less pressing gaps. */
function sortable(columns: readonly MatrixColumn[], language: Language) {
  return [
    { id: nameColumn, value: ({ place }: MatrixRow) => nameIn(language, place).shown },
    ...columns.map(({ id }, index) => ({ id, value: ({ cells }: MatrixRow) => (cells[index]?.level ?? 0) * 10 - pressing(cells[index]?.missing ?? []) })),
  ];
}

const pressing = (missing: readonly MissingKind[]): number => Math.max(0, ...missing.map((kind) => 5 - rankOf(kind)));

function groupsOf(columns: readonly MatrixColumn[]): readonly ColumnGroup[] {
  const groups: { stage: string; start: number; count: number }[] = [];
  columns.forEach(({ stage }, start) => {
    const last = groups.at(-1);
    if (last?.stage === stage) last.count++;
    else groups.push({ stage, start, count: 1 });
  });
  return groups;
}

/** The head of a column below its stage's: what neither the stage nor the one family chosen (`family`) says already. */
export function columnName(column: MatrixColumn, ontology: Ontology, language: Language, { family: chosen, noFamilyName }: { readonly family: string | null; readonly noFamilyName: string }): string {
  const family = column.family === null || column.family === chosen ? undefined : (ontology.families.find(({ id }) => id === column.family)?.label[language] ?? noFamilyName);
  if (column.product !== null) return column.id.includes("|") && family !== undefined ? `${nameIn(language, column.product).shown} · ${family}` : nameIn(language, column.product).shown;
  const stage = ontology.stages.find(({ id }) => id === column.stage);
  const subStage = stage?.subStages.find(({ id }) => id === column.subStage);
  if (subStage === undefined) return family ?? (stage === undefined ? textIn(language, column.label) : textIn(language, stage.label));
  return [textIn(language, subStage.label), family].filter((part) => part !== undefined).join(" · ");
}
