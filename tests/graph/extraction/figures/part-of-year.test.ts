import { describe, expect, it } from "vitest";
import { factsIn } from "../reading.ts";

const scopesIn = async (text: string) => (await factsIn(`合肥芯片产业运行情况\n\n2026年8月21日　来源：合肥日报\n\n${text}\n`)).actuals.map(({ metric, value, by, scope }) => `${metric} ${value} ${by} ${scope ?? "—"}`);

describe("a figure of a part of the year", () => {
  it("tells of which", async () => {
    expect(await scopesIn("1至4月，全市芯片产业完成产值39亿元，同比增长17%。")).toEqual(["芯片产业产值 39 2026 1至4月", "芯片产业产值同比增长率 17 2026 1至4月"]);
    expect(await scopesIn("上半年，集成电路产业营收达到66亿元。")).toEqual(["集成电路产业营收 66 2026 上半年"]);
  });

  it("is the year's where the words between say so, and days are no part of it", async () => {
    expect(await scopesIn("上半年势头良好，全年芯片产业产值120亿元。")).toEqual([expect.stringMatching(/120 2026 —$/)]);
    expect(await scopesIn("8月20日，全市芯片企业达到90家。")).toEqual([expect.stringMatching(/90 2026 —$/)]);
  });
});
