import type { Family } from "../../ontology/index.ts";
import type { EntityRef } from "../chain-rows.ts";
import { type Column, type ColumnFamily, noFamily, productColumns, stageColumns } from "../columns.ts";
import { type Cell, coverageOf } from "../coverage.ts";
import type { DocumentRef } from "../evidence-rows.ts";
import { InvalidArgument } from "../../errors.ts";
import { type Ask, pageOf, refuseUnknownColumns } from "./ask.ts";
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
  const ids = places ?? (await spokenOfPlaces(ask, mostPlaces, asOf)).map(({ id }) => id);
  const grounds = await readGrounds(ask, pageOf([...new Set(ids)], { limit, offset }), asOf);
  const asked: readonly ColumnFamily[] = families === null || families.length === 0 ? [null] : [...new Set(families)];
  const all = size === "PRODUCT" ? productColumns(grounds.evidence, asked) : stageColumns(size, asked);
  const columns = (only === null ? all : all.filter(({ id }) => only.includes(id))).slice(0, size === "PRODUCT" ? mostProducts : undefined);
  if (only !== null && columns.length < new Set(only).size) await refuseNoColumn(ask, only.filter((id) => !columns.some((column) => column.id === id)), all, size);
  return { rows: grounds.places, columns, totalRows: new Set(ids).size, ...coverageOf(grounds.places, columns, grounds) };
}

/** Refuses columns that a table cannot have. A thing of which nothing is said at the places is a column without cells. @throws InvalidArgument */
async function refuseNoColumn(ask: Ask, ids: readonly string[], all: readonly Column[], size: CoverageQuestion["columns"]): Promise<void> {
  if (size === "PRODUCT") return refuseUnknownColumns(ask, "only", ids);
  throw new InvalidArgument(`only: There is no column ${ids[0]} in this table; its columns are ${all.map(({ id }) => id).join(", ")}.`);
}
