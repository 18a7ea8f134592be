import { groupBy } from "../../group-by.ts";
import type { TargetRow } from "./requests.ts";

/** Figures that may be drawn on one scale. */
export interface MetricGroup {
  readonly metric: string;
  /** Whose the figures are, or of what part of the year, where they are not the place's and the year's. */
  readonly scope: string | null;
  readonly unit: string;
  /** By place, then year; an actual figure before an aim of the same year. */
  readonly rows: readonly (TargetRow & { readonly normalised: number })[];
  readonly most: number;
}

/** The metrics of which two figures or more can be compared: same metric, same unit, same scope, none that counts other industries too. A firm's figure, or one of five months, is no city's and no year's. */
export function metricGroups(rows: readonly TargetRow[]): readonly MetricGroup[] {
  const comparable = rows.filter((row): row is TargetRow & { readonly normalised: number } => row.normalised !== null && row.normalised >= 0 && !row.shared);
  return [...groupBy(comparable, ({ metric, normalisedUnit, scope }) => `${metric}\n${normalisedUnit ?? ""}\n${scope ?? ""}`).values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      metric: group[0]?.metric ?? "", scope: group[0]?.scope ?? null, unit: group[0]?.normalisedUnit ?? "",
      rows: group.toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)) || yearOf(one).localeCompare(yearOf(other)) || one.kind.localeCompare(other.kind)),
      most: Math.max(...group.map(({ normalised }) => normalised)),
    }));
}

/** How many actual figures and aims each year has, the latest year first; figures without a year last. */
export function yearsOf(rows: readonly TargetRow[]): readonly { readonly year: string | null; readonly actual: number; readonly target: number }[] {
  return [...groupBy(rows, ({ year }) => year ?? "")]
    .toSorted(([one], [other]) => other.localeCompare(one))
    .map(([year, group]) => ({ year: year === "" ? null : year, actual: group.filter(({ kind }) => kind === "ACTUAL").length, target: group.filter(({ kind }) => kind === "TARGET").length }));
}

/** The years to choose from: those of the figures, and before them the one that is chosen though no figure here has it; `none` is that of figures without a year. */
export function yearChoices(years: readonly { readonly year: string | null }[], chosen: string | null): readonly string[] {
  const own = years.map(({ year }) => year ?? "none");
  return chosen === null || own.includes(chosen) ? own : [chosen, ...own];
}

const placeOf = ({ place }: TargetRow): string => place?.id ?? "";
const yearOf = ({ year }: TargetRow): string => year ?? "";
