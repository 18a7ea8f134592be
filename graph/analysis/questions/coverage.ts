import type { Family } from "../../ontology/index.ts";
import type { EntityRef } from "../chain-rows.ts";
import { type Column, type ColumnFamily, noFamily, productColumns, stageColumns } from "../columns.ts";
import { type Cell, coverageOf } from "../coverage.ts";
import type { DocumentRef } from "../evidence-rows.ts";
import { type Ask, pageOf } from "./ask.ts";
import { readGrounds, spokenOfPlaces } from "./grounds.ts";

export interface CoverageQuestion {
  /** Ids of places; all that something is said of, where null. */
  readonly places: readonly string[] | null;
  readonly columns: "STAGE" | "SUBSTAGE" | "PRODUCT";
  /** One column per family and `NONE` for what no family is told of; one over all families where null. */
  readonly families: readonly (Family | typeof noFamily)[] | null;
  /** Ids of the only columns to answer; all of them without it. */
  readonly only?: readonly string[] | null;
  readonly asOf: string | null;
  readonly limit: number;
  readonly offset: number;
}

export interface CoverageAnswer {
  readonly rows: readonly EntityRef[];
  readonly columns: readonly Column[];
  readonly cells: readonly Cell[];
  readonly totalRows: number;
  readonly documentsRead: readonly DocumentRef[];
}

/** How many places and how many products a table may have at most. */
const mostPlaces = 5_000;
const mostProducts = 200;

/** Who has what: places × stages, sub-stages or products, each cell with its level, what is missing, and why. */
export async function askCoverage(ask: Ask, { places, columns: size, families, only = null, asOf, limit, offset }: CoverageQuestion): Promise<CoverageAnswer> {
  const ids = places ?? (await spokenOfPlaces(ask, mostPlaces)).map(({ id }) => id);
  const grounds = await readGrounds(ask, pageOf([...new Set(ids)], { limit, offset }), asOf);
  const asked: readonly ColumnFamily[] = families === null || families.length === 0 ? [null] : [...new Set(families)];
  const all = size === "PRODUCT" ? productColumns(grounds.evidence, asked).slice(0, mostProducts) : stageColumns(size, asked);
  const columns = only === null ? all : all.filter(({ id }) => only.includes(id));
  return { rows: grounds.places, columns, totalRows: new Set(ids).size, ...coverageOf(grounds.places, columns, grounds) };
}
