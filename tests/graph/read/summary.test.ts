import { expect, test } from "vitest";
import { factsSchema } from "../../../graph/facts/schema.ts";
import { summaryOf } from "../../../graph/read/summary.ts";

const passage = (excerpt: string) => ({ excerpt, start: 0, end: excerpt.length, locator: "二 重点任务" });
const facts = factsSchema.parse({
  doc: "plan.txt", sha256: "0".repeat(64), title: "云川市行动计划", issuer: "云川市人民政府", region: "云川市", level: "city", kind: "plan", publishedOn: null,
  entities: [{ type: "Project", name: "外延片项目", ...passage("外延片项目") }], relations: [],
  attributes: [
    { entity: ["Project", "外延片项目"], name: "totalInvestment", value: 12, unit: "亿元", ...passage("总投资12亿元") },
    { entity: ["Project", "外延片项目"], name: "plannedInvestment", value: 3, unit: "亿元", year: "2026", voice: "planned", ...passage("计划投资3亿元") },
  ],
  targets: [{ metric: "封测企业数", op: ">=", value: 10, unit: "家", printed: "10—15家", by: "2027", region: "云川市", ...passage("封测企业10—15家") }, { metric: "产值", op: ">", value: 60, unit: "亿元", printed: "突破60亿元", region: "云川市", ...passage("产值突破60亿元") }],
  tasks: [{ title: "做强外延", path: ["二、重点任务"], bodies: [{ type: "Agency", name: "市科技局", role: "lead" }], deadline: "2026年6月底", ...passage("牵头单位：市科技局") }],
});

test("the summary tells sums and states, the range of a figure, and each task with its time and its passage", () => {
  const lines = summaryOf(facts).split("\n");
  expect(lines).toEqual(expect.arrayContaining([
    "  外延片项目 总投资 12亿元  “总投资12亿元” 二 重点任务", "  外延片项目 计划投资 3亿元 (2026) [planned]  “计划投资3亿元” 二 重点任务",
    "  封测企业数 >= 10家 (10—15家) (2027)  “封测企业10—15家” 二 重点任务", "  产值 > 60亿元  “产值突破60亿元” 二 重点任务",
    "  二、重点任务 / 做强外延: 市科技局 (2026年6月底)  “牵头单位：市科技局” 二 重点任务",
  ]));
});
