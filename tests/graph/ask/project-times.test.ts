import { expect, it } from "vitest";
import type { ProjectRow } from "../../../graph/analysis/projects.ts";
import { inStateAndTime } from "../../../graph/ask/answers/project-times.ts";
import type { Asked } from "../../../graph/ask/asked.ts";

const row = (name: string, standing: ProjectRow["standing"]): ProjectRow => ({
  project: { id: `Project:341500:${name}`, kind: "Project", name, nameEn: null }, undertakers: [], place: null, totalInvestment: null, plannedInvestment: null, unit: null, plannedYear: null,
  start: null, end: null, content: null, state: null, standing, overdueUnverified: false, open: [], leftOpen: false, claimIds: [],
});
const rows = [row("在建的", "UNDERWAY"), row("签约的", "PLANNED"), row("投产的", "BUILT"), row("停的", "ENDED"), row("没说的", null)];
const kept = (...cues: readonly string[]) => keptBy("", ...cues);
const keptBy = (question: string, ...cues: readonly string[]) => inStateAndTime(rows, { question, cues: new Set(cues), period: null, years: [] } as unknown as Asked).rows.map(({ project }) => project.name);

it("a project is underway, planned or built where its documents say so, not where they are silent", () => {
  expect([kept("underway"), kept("planned"), kept("built"), kept("ended")]).toEqual([["在建的"], ["签约的"], ["投产的"], ["停的"]]);
});

it("what is not begun is planned, and what is not finished is neither built nor ended", () => {
  expect([kept("not", "start"), kept("unmet", "underway"), kept("not", "finish")]).toEqual([["签约的"], ["签约的"], ["在建的", "签约的", "没说的"]]);
});

it("没有 at the end asks whether it is so, and denies nothing", () => {
  expect(keptBy("开工了没有？", "not", "start")).toHaveLength(rows.length);
});
