import { expect, it } from "vitest";
import { type ProjectSaid, projectLedger } from "../../../graph/analysis/projects.ts";
import type { OpenPair } from "../../../graph/analysis/open-projects.ts";
import { placeTree } from "../../../graph/analysis/place-tree.ts";

const project = { id: "Project:340100:澜越外延片项目", kind: "Project", name: "澜越外延片项目", nameEn: null } as const;
const claim = (id: string, predicate: string, value: string, saidOn: string): ProjectSaid["claims"][number] => ({ id, predicate, voice: null, value, number: null, unit: null, year: null, saidOn, validTo: null, subject: project, object: null, at: null });

it("a project's row says what is to be built, as the latest document says it", () => {
  const said = { project, claims: [claim("a", "CONTENT", "建设外延片产线2条", "2023-01-01"), claim("b", "CONTENT", "建设外延片产线4条", "2024-03-01"), claim("c", "END", "2026", "2023-01-01")] };
  expect(projectLedger([said], placeTree([]), "2025-01-01").rows.map(({ content, end }) => ({ content, end }))).toEqual([{ content: "建设外延片产线4条", end: "2026" }]);
  expect(projectLedger([{ ...said, claims: [] }], placeTree([]), "2025-01-01").rows[0]?.content).toBeNull();
});

it("of several sums that the latest document tells, the whole is the largest", () => {
  const total = (id: string, number: number, saidOn: string) => ({ ...claim(id, "TOTAL_INVESTMENT", String(number), saidOn), number, unit: "亿元" });
  expect(projectLedger([{ project, claims: [total("a", 8, "2024-03-01"), total("b", 20, "2024-03-01"), total("c", 30, "2023-01-01")] }], placeTree([]), "2025-01-01").rows[0]?.totalInvestment).toBe(20);
});

const named = (name: string, ...totals: readonly [number, string | null][]): ProjectSaid => {
  const own = { id: `Project:340100:${name}`, kind: "Project", name, nameEn: null } as const;
  return { project: own, claims: totals.map(([number, unit], at) => ({ ...claim(`${name}${at}`, "TOTAL_INVESTMENT", String(number), "2024-03-01"), number, unit, subject: own })) };
};
const open = (one: string, other: string): OpenPair[] => [[one, other], [other, one]].map(([a = "", b = ""]) => ({ project: `Project:340100:${a}`, other: named(b).project, reason: "LIKE_PROJECT", shared: "undertaker;size" }));
const ledgerOf = (said: readonly ProjectSaid[], pairs: readonly OpenPair[]) => {
  const { rows, sums } = projectLedger(said, placeTree([]), "2025-01-01", pairs);
  return { left: rows.filter(({ leftOpen }) => leftOpen).map(({ project: { name } }) => name), sums: sums.map(({ unit, count, totalInvestment, openCount, openInvestment }) => [unit, count, totalInvestment, openCount, openInvestment]) };
};

it("of projects that may be one the larger is counted, whatever unit its sum is printed in", () => {
  expect(ledgerOf([named("甲", [20, "亿元"]), named("乙", [12, "亿元"]), named("丙", [5, "亿元"])], open("甲", "乙"))).toEqual({ left: ["乙"], sums: [["亿元", 2, 25, 1, 12]] });
  expect(ledgerOf([named("甲", [20, "亿元"]), named("乙", [210_000, "万元"])], open("甲", "乙"))).toEqual({ left: ["甲"], sums: [["亿元", 1, 21, 1, 20]] });
  expect(ledgerOf([named("甲", [20, "亿元"]), named("乙")], open("甲", "乙"))).toEqual({ left: [], sums: [["亿元", 1, 20, 0, null]] });
});

it("projects of one city stand by their money, whatever unit it is printed in, those without any behind", () => {
  expect(projectLedger([named("丁"), named("甲", [3600, "万元"]), named("乙", [12, "亿元"]), named("丙", [150_000, "万元"])], placeTree([]), "2025-01-01").rows.map(({ project: { name } }) => name)).toEqual(["丙", "乙", "甲", "丁"]);
});

it("a whole is counted without its phases, and the phases where they come to more", () => {
  const pairs = [...open("整体", "一期"), ...open("整体", "二期")];
  expect(ledgerOf([named("整体", [50, "亿元"]), named("一期", [20, "亿元"]), named("二期", [30, "亿元"])], pairs)).toEqual({ left: ["二期", "一期"], sums: [["亿元", 1, 50, 2, 50]] });
  expect(ledgerOf([named("整体", [18, "亿元"]), named("一期", [20, "亿元"]), named("二期", [30, "亿元"])], pairs)).toEqual({ left: ["整体"], sums: [["亿元", 2, 50, 1, 18]] });
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

it("a project that was stopped is in no sum, nor stands in for another that may be one with it, and is listed as left out", () => {
  const stop = ({ project: subject, claims }: ProjectSaid): ProjectSaid => ({ project: subject, claims: [...claims, { ...claim(`${subject.name}停`, "STATE", "停止", "2024-09"), subject }] });
  const ledger = projectLedger([stop(named("甲", [20, "亿元"])), named("乙", [12, "亿元"]), stop(named("丙")), named("丁")], placeTree([]), "2025-01-01", open("甲", "乙"));
  expect(ledger.sums).toMatchObject([{ count: 1, totalInvestment: 12, openCount: 0, openInvestment: null }]);
  expect([ledger.stopped, ledger.leftOut].map((left) => left.map(({ name }) => name))).toEqual([["甲", "丙"], ["丁"]]);
  expect(ledger.rows).toHaveLength(4);
});

it("of several states that one day tells the furthest counts, and that it was stopped before all; a later word decides", () => {
  const state = (...said: readonly (readonly [string, string])[]) => projectLedger([{ project, claims: said.map(([value, on]) => claim(`${value}${on}`, "STATE", value, on)) }], placeTree([]), "2025-01-01").rows[0]?.state;
  expect(state(["签约", "2024-09"], ["投产", "2024-09"], ["开工", "2024-09"])).toBe("投产");
  expect(state(["停止", "2024-09"], ["开工", "2024-09"])).toBe("停止");
  expect(state(["停止", "2024-09"], ["开工", "2024-10"])).toBe("开工");
});

it("how far a project is follows its printed state, else what its latest document says, else its printed start", () => {
  const voiced = (id: string, voice: string, saidOn: string) => ({ ...claim(id, "MAKES", "", saidOn), value: null, voice });
  const standing = (claims: ProjectSaid["claims"]) => projectLedger([{ project, claims }], placeTree([]), "2025-01-01").rows[0]?.standing;
  expect(standing([])).toBeNull();
  expect(standing([voiced("a", "UNDERWAY", "2023-01-01"), claim("b", "STATE", "签约", "2023-01-01")])).toBe("PLANNED");
  expect(standing([voiced("a", "PLANNED", "2023-01-01"), voiced("b", "UNDERWAY", "2023-01-01"), voiced("c", "BUILT", "2021-01-01")])).toBe("UNDERWAY");
  expect(standing([voiced("a", "PLANNED", "2023-01-01"), claim("b", "START", "2024-06", "2023-01-01")])).toBe("UNDERWAY");
  expect(standing([voiced("a", "PLANNED", "2023-01-01"), claim("b", "START", "2026", "2023-01-01")])).toBe("PLANNED");
});

it("what a later document says of a project goes beyond its printed state, ends it, or takes it up again", () => {
  const voiced = (voice: string, saidOn: string) => ({ ...claim(voice, "UNDERTAKES", "", saidOn), value: null, voice });
  const after = (...claims: ProjectSaid["claims"]) => projectLedger([{ project, claims }], placeTree([]), "2025-01-01").rows.map(({ state, standing }) => `${state} ${standing}`)[0];
  expect(after(claim("a", "STATE", "开工", "2023"), voiced("BUILT", "2024"))).toBe("开工 BUILT");
  expect(after(claim("a", "STATE", "投产", "2023"), voiced("PLANNED", "2024"))).toBe("投产 BUILT");
  expect(after(claim("a", "STATE", "开工", "2023"), voiced("ENDED", "2024"))).toBe("开工 ENDED");
  expect(after(claim("a", "STATE", "停止", "2023"), voiced("UNDERWAY", "2024"))).toBe("null UNDERWAY");
  expect(after(claim("a", "STATE", "停止", "2024"), voiced("UNDERWAY", "2023"))).toBe("停止 ENDED");
});

it("a sum of what is planned says for which years, of a project the last that a document tells", () => {
  const planned = (name: string, ...years: readonly (readonly [string, number])[]): ProjectSaid => {
    const subject = { ...project, id: `Project:340100:${name}`, name };
    return { project: subject, claims: years.map(([year, number]) => ({ ...claim(`${name}${year}`, "PLANNED_INVESTMENT", String(number), "2024-03-01"), number, unit: "亿元", year, subject })) };
  };
  expect(projectLedger([planned("甲", ["2024", 3], ["2025", 2]), planned("乙", ["2024", 5])], placeTree([]), "2025-01-01").sums).toMatchObject([{ count: 2, plannedInvestment: 7, plannedYears: ["2024", "2025"] }]);
});

it("a project runs from the first to the last of the days that one document tells", () => {
  const claims = [claim("d", "START", "2024", "2024-03"), claim("a", "START", "2023-05", "2024-03"), claim("b", "END", "2025", "2024-03"), claim("c", "END", "2027", "2024-03"), claim("e", "END", "2030", "2023")];
  expect(projectLedger([{ project, claims }], placeTree([]), "2025-01-01").rows.map(({ start, end }) => [start, end])).toEqual([["2023-05", "2027"]]);
});

it("money of one row is in one unit, and left out where its own cannot be told in that of the total", () => {
  const money = (predicate: string, number: number, unit: string | null, saidOn: string) => ({ ...claim(`${predicate}${unit}`, predicate, String(number), saidOn), number, unit });
  const rowOf = (...claims: ProjectSaid["claims"]) => projectLedger([{ project, claims }], placeTree([]), "2026-05-01").rows.map(({ totalInvestment, plannedInvestment, unit }) => [totalInvestment, plannedInvestment, unit])[0];
  expect(rowOf(money("TOTAL_INVESTMENT", 12, "亿元", "2026-03"), money("PLANNED_INVESTMENT", 35000, "万元", "2026-01"))).toEqual([12, 3.5, "亿元"]);
  expect(rowOf(money("TOTAL_INVESTMENT", 12, "亿美元", "2026-03"), money("PLANNED_INVESTMENT", 35000, "万元", "2026-01"))).toEqual([12, null, "亿美元"]);
  expect(rowOf(money("PLANNED_INVESTMENT", 35000, "万元", "2026-01"))).toEqual([null, 35000, "万元"]);
});
