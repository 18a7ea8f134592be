import { groupBy } from "../grouping.ts";
import { normalise } from "./units.ts";

/** Money that a row prints, in one unit; null where none is printed. */
interface Money {
  readonly totalInvestment: number | null;
  readonly plannedInvestment: number | null;
  readonly unit: string | null;
}

/** Rows to be summed, in groups of one unit each: where a group prints one money in several units (万元 and 亿元), all of it in 亿元, else as printed. */
export function groupsOfOneUnit<Row extends Money>(rows: readonly Row[], groupOf: (row: Row) => string): readonly Row[][] {
  return [...groupBy(rows, groupOf).values()].flatMap((group) => [...groupBy(inOneUnit(group), ({ unit }) => unit ?? "").values()].map((same) => [...same]));
}

function inOneUnit<Row extends Money>(rows: readonly Row[]): readonly Row[] {
  const units = new Set(rows.flatMap(({ unit }) => (isYuan(unit) ? unit : [])));
  return units.size < 2 ? rows : rows.map((row) => (isYuan(row.unit) ? { ...row, totalInvestment: inYuan(row.totalInvestment, row.unit), plannedInvestment: inYuan(row.plannedInvestment, row.unit), unit: "亿元" } : row));
}

function isYuan(unit: string | null): boolean {
  return normalise(1, unit)?.unit === "亿元";
}

function inYuan(money: number | null, unit: string | null): number | null {
  return normalise(money, unit)?.value ?? null;
}
