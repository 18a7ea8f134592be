import { expect, it } from "vitest";
import type { TargetRow } from "../../../graph/analysis/targets.ts";
import { fittingBest } from "../../../graph/ask/answers/target-metrics.ts";
import type { Asked } from "../../../graph/ask/asked.ts";

const row = (metric: string) => ({ id: metric, metric, scope: null, place: null }) as unknown as TargetRow;
const best = (rest: string, ...metrics: readonly string[]) => fittingBest(metrics.map(row), { rest, language: "zh", topics: [], places: [], words: [], cues: new Set() } as unknown as Asked, () => true).rows.map(({ metric }) => metric);

it("income from sales is one number by whichever of its words", () => {
  for (const word of ["营收", "营业收入", "销售收入", "主营业务收入"]) expect([word, best(`${word}是多少`, "光电子产业营业收入", "光电子产业从业人数")]).toEqual([word, ["光电子产业营业收入"]]);
  expect(best("营业收入有多少", "封测业营收规模", "封测业企业数")).toEqual(["封测业营收规模"]);
});
