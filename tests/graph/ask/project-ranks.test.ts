import { expect, it } from "vitest";
import type { ProjectRow } from "../../../graph/analysis/projects.ts";
import { isOfFirms, isRanked, ranked } from "../../../graph/ask/answers/project-ranks.ts";
import type { Asked } from "../../../graph/ask/asked.ts";

const city = (name: string) => ({ id: `Region:${name}`, kind: "Region" as const, name, nameEn: null });
const row = (place: string, name: string, totalInvestment: number | null, unit: string | null = "亿元"): ProjectRow => ({
  project: { id: `Project:${name}`, kind: "Project", name, nameEn: null }, undertakers: [], place: city(place), totalInvestment, plannedInvestment: null, unit: totalInvestment === null ? null : unit, plannedYear: null,
  start: null, end: null, content: null, state: null, standing: null, overdueUnverified: false, open: [], leftOpen: false, claimIds: [name],
});
const asked = (question: string, ...cues: readonly string[]) => ({ question, cues: new Set(cues), places: [], first: null }) as unknown as Asked;
const order = (question: string, ...cues: readonly string[]) => {
  const rows = [row("六安市", "甲", 3), row("六安市", "乙", null), row("六安市", "丙", 2), row("宣城市", "丁", 40), row("黄山市", "戊", 90_000, null)];
  return ranked(rows, ({ place }) => place ?? undefined, asked(question, ...cues), "zh").rows.map(({ cells: [name, , count, total] }) => [name, count, total]);
};

it("places are put in order by how many projects they have, or by their money, that without a unit last", () => {
  expect(order("哪个城市项目最多", "where", "project", "largest")).toEqual([["六安市", "3", "5亿元"], ["宣城市", "1", "40亿元"], ["黄山市", "1", "90000（未印单位）"]]);
  expect(order("各市总投资排名", "where", "sum", "amount", "largest").map(([name]) => name)).toEqual(["宣城市", "六安市", "黄山市"]);
});

it("puts the places in order, not the projects, unless the largest project is asked for", () => {
  expect([isRanked(asked("哪个城市的项目最多", "where", "largest")), isRanked(asked("哪里有最大的项目", "where", "largest")), isRanked(asked("which place has the largest project", "where", "largest")), isRanked(asked("最大的投资", "largest"))]).toEqual([true, false, false, false]);
  expect([isOfFirms(asked("哪家企业项目最多", "firm", "largest")), isOfFirms(asked("哪家企业投资最大", "firm", "largest"))]).toEqual([true, false]);
});
