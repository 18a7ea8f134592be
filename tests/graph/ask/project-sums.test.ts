import { expect, it } from "vitest";
import type { ProjectRow } from "../../../graph/analysis/projects.ts";
import { averagesTold, summary } from "../../../graph/ask/answers/project-sums.ts";
import type { Asked } from "../../../graph/ask/asked.ts";

const row = (name: string, totalInvestment: number | null, leftOpen = false): ProjectRow => ({
  project: { id: `Project:340100:${name}`, kind: "Project", name, nameEn: null }, undertakers: [], place: null, totalInvestment, plannedInvestment: null, unit: "亿元", plannedYear: null,
  start: null, end: null, content: null, state: null, standing: null, overdueUnverified: false, open: [], leftOpen, claimIds: [],
});
const asked = { cues: new Set() } as unknown as Asked;

it("an answer sums no project that may overlap with a counted one, and says which those are", () => {
  const rows = [row("恒越外延片项目", 20), row("恒越微外延片产业化项目", 20, true), row("岚芯项目", null)];
  expect(summary(rows, "", asked, "zh")).toContain("1个项目总投资合计20亿元；待定、未计入的1个，可能与已计入的项目重复：恒越微外延片产业化项目；没有印出金额、未计入的1个：岚芯项目");
  expect(summary(rows, "", asked, "en")).toContain("left open, since they may overlap with those counted: 1 (恒越微外延片产业化项目)");
});

it("an average is of the projects whose money is printed, and told only where it is asked for", () => {
  const rows = [row("岚芯一期", 12), row("岚芯二期", 7), row("岚芯三期", null), row("可能重复的", 50, true)];
  const told = (question: string, language: "zh" | "en") => averagesTold(rows, { question }, language);
  expect([told("项目平均投资", "zh"), told("the average project", "en"), told("项目投资", "zh")]).toEqual(["印出总投资的2个平均每个9.5亿元。", " the 2 with a printed total come to 950 million yuan each on average.", ""]);
});
