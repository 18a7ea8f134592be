import { expect, it } from "vitest";
import type { ProjectRow } from "../../../graph/analysis/projects.ts";
import { datesTold, inStateAndTime } from "../../../graph/ask/answers/project-times.ts";
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

it("signed projects are those whose documents print so, where one such state is named", () => {
  const planned = [{ ...row("签了的", "PLANNED"), state: "签约" }, { ...row("想着的", "PLANNED"), state: "谋划" }];
  const of = (question: string) => inStateAndTime(planned, { question, cues: new Set(["planned"]), period: null, years: [] } as unknown as Asked).rows.map(({ project }) => project.name);
  expect([of("签约的有哪些"), of("which are proposed"), of("签约和谋划的"), of("规划中的")]).toEqual([["签了的"], ["想着的"], ["签了的", "想着的"], ["签了的", "想着的"]]);
});

it("words for an end ask for what is built, save beside a time", () => {
  const asked = (question: string, ...cues: readonly string[]) => inStateAndTime(rows, { question, cues: new Set(cues), period: null, years: [], actors: [] } as unknown as Asked).rows.map(({ project }) => project.name);
  expect(asked("投产的有哪些", "built", "finish")).toEqual(["投产的"]);
  expect(asked("什么时候投产", "built", "finish", "when")).toHaveLength(rows.length);
});

it("tells when a few projects begin and end, where that is asked for", () => {
  const dated = { ...row("扩产", "UNDERWAY"), start: "2025-03", end: "2027" };
  expect(datesTold([dated], { cues: new Set(["when"]) }, "zh")).toBe("扩产的印出工期：2025年3月开工，2027年完工。");
  expect(datesTold([row("没印的", null)], { cues: new Set(["when"]) }, "en")).toBe("没印的: no dates were read. ");
  expect(datesTold([dated], { cues: new Set() }, "zh")).toBe("");
});
