import { groupBy } from "../grouping.ts";
import type { EntityRef } from "./chain-rows.ts";
import type { PlaceTree } from "./place-tree.ts";
import type { ProjectRow } from "./projects.ts";
import { normalise } from "./units.ts";

/** Two projects that may be one, and why; `shared` says what is the same and what is open. */
export interface OpenPair {
  readonly project: string;
  readonly other: EntityRef;
  readonly reason: string;
  readonly shared: string;
}

type Printed = Omit<ProjectRow, "leftOpen">;

/**
 * The projects that no sum counts, since they may be one with a larger that a sum counts: of each open pair the larger counts, so that a total is what there is at
 * least. Of two as large, the one whose place is told more narrowly counts, then the one whose undertaker is told.
 */
export function uncounted(rows: readonly Printed[], pairs: readonly OpenPair[], tree: PlaceTree): ReadonlySet<string> {
  const others = new Map([...groupBy(pairs, ({ project }) => project)].map(([project, of]) => [project, of.map(({ other }) => other.id)]));
  const counted = new Set<string>();
  const left = new Set<string>();
  for (const { project } of rows.filter((row) => others.has(row.project.id) && isPrinted(row)).toSorted((a, b) => byStanding(a, b, tree))) {
    if (others.get(project.id)?.some((other) => counted.has(other)) === true) left.add(project.id);
    else counted.add(project.id);
  }
  return left;
}

/** Whether money is printed of a project. */
export function isPrinted({ totalInvestment, plannedInvestment }: Pick<ProjectRow, "totalInvestment" | "plannedInvestment">): boolean {
  return totalInvestment !== null || plannedInvestment !== null;
}

function byStanding(a: Printed, b: Printed, tree: PlaceTree): number {
  const narrower = (one: Printed, other: Printed) => one.place !== null && (other.place === null || (other.place.id !== one.place.id && tree.isWithin(one.place.id, other.place.id)));
  return worth(b) - worth(a) || Number(narrower(b, a)) - Number(narrower(a, b)) || Number(b.undertakers.length > 0) - Number(a.undertakers.length > 0) || (a.project.id < b.project.id ? -1 : 1);
}

/** A project's money in 亿元, to put projects in order; a sum of another currency is behind all of these, and a number without a unit is read as tables of projects have it, in 万元. */
export function worth({ totalInvestment, plannedInvestment, unit }: Pick<ProjectRow, "totalInvestment" | "plannedInvestment" | "unit">): number {
  const money = totalInvestment ?? plannedInvestment ?? 0;
  const known = normalise(money, unit ?? "万元");
  return known?.unit === "亿元" ? known.value : money * 1e-12;
}
