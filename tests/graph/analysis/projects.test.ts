import { expect, it } from "vitest";
import { type ProjectSaid, projectLedger } from "../../../graph/analysis/projects.ts";
import { placeTree } from "../../../graph/analysis/place-tree.ts";

const project = { id: "Project:340100:澜越外延片项目", kind: "Project", name: "澜越外延片项目", nameEn: null } as const;
const claim = (id: string, predicate: string, value: string, saidOn: string): ProjectSaid["claims"][number] => ({ id, predicate, voice: null, value, number: null, unit: null, year: null, saidOn, validTo: null, subject: project, object: null, at: null });

it("a project's row says what is to be built, as the latest document says it", () => {
  const said = { project, claims: [claim("a", "CONTENT", "建设外延片产线2条", "2023-01-01"), claim("b", "CONTENT", "建设外延片产线4条", "2024-03-01"), claim("c", "END", "2026", "2023-01-01")] };
  expect(projectLedger([said], placeTree([]), "2025-01-01").rows.map(({ content, end }) => ({ content, end }))).toEqual([{ content: "建设外延片产线4条", end: "2026" }]);
  expect(projectLedger([{ ...said, claims: [] }], placeTree([]), "2025-01-01").rows[0]?.content).toBeNull();
});

it("sums of one city are in one unit, whatever units its documents print one money in; money of another kind, or without a unit, stands apart", () => {
  const printed = (name: string, number: number, unit: string | null): ProjectSaid => {
    const subject = { ...project, id: `Project:340100:${name}`, name };
    return { project: subject, claims: [{ ...claim(name, "TOTAL_INVESTMENT", String(number), "2026-03-01"), number, unit, subject }] };
  };
  const sumsOf = (...said: readonly ProjectSaid[]) => projectLedger(said, placeTree([]), "2026-05-01").sums.map(({ count, totalInvestment, unit }) => [count, totalInvestment, unit]);
  expect(sumsOf(printed("一", 62000, "万元"), printed("二", 8.3, "亿元"), printed("三", 2, "亿美元"), printed("四", 7, null))).toEqual([[1, 7, null], [2, 14.5, "亿元"], [1, 2, "亿美元"]]);
  expect(sumsOf(printed("一", 62000, "万元"), printed("二", 5000, "万元"))).toEqual([[2, 67000, "万元"]]);
});
