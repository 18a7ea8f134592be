import { expect, it } from "vitest";
import type { TargetRow } from "../../../graph/analysis/targets.ts";
import { distancesTold, isDistanceAsked } from "../../../graph/ask/answers/target-distance.ts";
import type { Asked } from "../../../graph/ask/asked.ts";

const place = { id: "Region:450200", kind: "Region", name: "柳州市", nameEn: "Liuzhou" };
const row = (kind: TargetRow["kind"], metric: string, value: number, year: string, unit = "亿元") => ({ kind, metric, value, year, unit, printed: `${value}${unit}`, growth: false, shared: false, place }) as unknown as TargetRow;

it("a number aimed at is put beside the latest number reached of the same metric and unit", () => {
  const rows = [row("TARGET", "封测产值", 90, "2027"), row("ACTUAL", "封测产值", 20, "2022"), row("ACTUAL", "封测产值", 34.5, "2024"), row("TARGET", "从业人数", 9000, "2027", "人")];
  expect(distancesTold(rows, "zh")).toBe("柳州市封测产值2024年34.5亿元，距2027年目标（90亿元）还差55.5亿元。");
  expect(distancesTold(rows, "en")).toContain("55.5亿元 short of the target for 2027");
});

it("numbers of other metrics, or reached after the year aimed at, are put beside nothing", () => {
  expect(distancesTold([row("TARGET", "封测产值", 90, "2025"), row("ACTUAL", "设备产值", 34, "2024")], "zh")).toContain("没有读到可以相比的");
  expect(distancesTold([row("TARGET", "封测产值", 90, "2023"), row("ACTUAL", "封测产值", 34, "2024")], "zh")).toContain("没有读到可以相比的");
});

it("how far it is from a target is asked for only where a target is", () => {
  const isAsked = (question: string, ...cues: readonly string[]) => isDistanceAsked({ question, cues: new Set(cues) } as unknown as Asked);
  expect([isAsked("柳州离目标还差多少", "target"), isAsked("how far is Liuzhou from its goal", "target"), isAsked("柳州还差多少设备", "lack"), isAsked("柳州的目标", "target")]).toEqual([true, true, false, false]);
});
