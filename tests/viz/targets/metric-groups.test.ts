import { describe, expect, it } from "vitest";
import { metricGroups, yearChoices, yearsOf } from "../../../viz/views/targets/metric-groups.ts";
import type { TargetRow } from "../../../viz/views/targets/requests.ts";
import { bodiesOf, withRole } from "../../../viz/views/targets/task-bodies.ts";
import type { TaskRow } from "../../../viz/views/targets/requests.ts";

const figure = (id: string, more: Partial<TargetRow>): TargetRow => ({
  id, kind: "TARGET", metric: "产业规模", metricEn: null, unitEn: null, normalisedUnitEn: null, comparison: "=", printed: "", value: 1, unit: "亿元", normalised: 1, normalisedUnit: "亿元", year: "2025", baseYear: null, growth: false, scope: null, shared: false, conflicts: [],
  place: { id: "Region:1", kind: "Region", name: "甲市", nameEn: null }, ...more,
});

describe("figures on one scale", () => {
  it("are of the same metric and unit, the actual one before the aim of a year", () => {
    const groups = metricGroups([figure("aim", {}), figure("reached", { kind: "ACTUAL", normalised: 4 }), figure("percent", { normalisedUnit: "%" }), figure("other", { metric: "企业数" })]);
    expect(groups.map(({ rows, most }) => [rows.map(({ id }) => id), most])).toEqual([[["reached", "aim"], 4]]);
  });

  it("leave out what counts other industries too, and what has no number", () => {
    expect(metricGroups([figure("a", {}), figure("b", { shared: true }), figure("c", { normalised: null })])).toEqual([]);
  });

  it("are of one scope: a firm's figure, or one of a part of the year, stands beside its like alone", () => {
    const groups = metricGroups([figure("aim", {}), figure("reached", { kind: "ACTUAL" }), figure("months", { kind: "ACTUAL", scope: "1—5月" }), figure("firm", { scope: "甲电子" }), figure("firm's next", { scope: "甲电子", year: "2026" })]);
    expect(groups.map(({ scope, rows }) => [scope, rows.map(({ id }) => id)])).toEqual([[null, ["reached", "aim"]], ["甲电子", ["firm", "firm's next"]]]);
  });

  it("offer the years that they have, and the one that is chosen though none has it", () => {
    const years = [{ year: "2025" }, { year: null }];
    expect(yearChoices(years, null)).toEqual(["2025", "none"]);
    expect(yearChoices(years, "2025")).toEqual(["2025", "none"]);
    expect(yearChoices(years, "2019")).toEqual(["2019", "2025", "none"]);
  });

  it("are counted by year, the latest first, those without a year last", () => {
    expect(yearsOf([figure("a", { year: null }), figure("b", { year: "2024", kind: "ACTUAL" }), figure("c", {})])).toEqual([
      { year: "2025", actual: 0, target: 1 }, { year: "2024", actual: 1, target: 0 }, { year: null, actual: 0, target: 1 },
    ]);
  });
});

describe("bodies of tasks", () => {
  const body = (id: string) => ({ id, kind: "Agency", name: id, nameEn: null });
  const task = (bodies: readonly (readonly [string, string])[]) => ({ bodies: bodies.map(([id, role]) => ({ body: body(id), role })) }) as unknown as TaskRow;

  it("come with the most tasks first", () => {
    expect(bodiesOf([task([["a", "lead"]]), task([["b", "joint"], ["a", "joint"]])]).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("are told apart by role; a role that is not known is unspecified", () => {
    const one = task([["a", "lead"], ["b", "liaison"]]);
    expect([withRole(one, "lead"), withRole(one, "unspecified")].map((of) => of.map(({ id }) => id))).toEqual([["a"], ["b"]]);
  });
});
