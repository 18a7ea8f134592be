import type { EntityRef } from "../../contract.ts";
import { groupBy } from "../../group-by.ts";
import type { TargetRow } from "./requests.ts";

/** What a place reached in one year, and what it aims at in another. */
export interface BoardRow {
  readonly place: EntityRef | null;
  readonly reached: readonly TargetRow[];
  readonly aimed: readonly TargetRow[];
}

/** Two years side by side: the latest of which anything reached is told, and the next at which anything is aimed; where nothing was reached, the latest. */
export interface YearBoard {
  readonly reachedIn: string | null;
  readonly aimedAt: string | null;
  /** Places that tell both come first, then those with the most figures. */
  readonly rows: readonly BoardRow[];
}

/** Sets what was reached beside what is aimed at next, by place; undefined where neither is told of any year. */
export function yearBoardOf(items: readonly TargetRow[]): YearBoard | undefined {
  const yearsOf = (kind: TargetRow["kind"]) => [...new Set(items.flatMap((row) => (row.kind === kind && row.year !== null ? [row.year.slice(0, 4)] : [])))].sort();
  const reachedIn = yearsOf("ACTUAL").at(-1) ?? null;
  const aims = yearsOf("TARGET");
  const aimedAt = (reachedIn === null ? undefined : aims.find((year) => year > reachedIn)) ?? aims.at(-1) ?? null;
  if (reachedIn === null && aimedAt === null) return undefined;
  const isIn = (row: TargetRow, kind: TargetRow["kind"], year: string | null) => row.kind === kind && year !== null && row.year?.startsWith(year) === true;
  const rows = [...groupBy(items, ({ place }) => place?.id ?? "").values()].map((group): BoardRow => ({
    place: group[0]?.place ?? null, reached: group.filter((row) => isIn(row, "ACTUAL", reachedIn)), aimed: group.filter((row) => isIn(row, "TARGET", aimedAt)),
  })).filter(({ reached, aimed }) => reached.length + aimed.length > 0);
  const weight = ({ reached, aimed }: BoardRow) => (reached.length > 0 && aimed.length > 0 ? 1_000 : 0) + reached.length + aimed.length;
  return { reachedIn, aimedAt, rows: rows.toSorted((one, other) => weight(other) - weight(one)) };
}
