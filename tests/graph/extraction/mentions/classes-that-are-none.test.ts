import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf } from "../reading.ts";

describe("words of the trade alone", () => {
  it("are no firm in a list of what firms do", async () => {
    expect(namesOf(await factsIn(newsOf("合肥高新区引进芯片设计、测试、装备研发销售等十余家企业。")), "Company")).toEqual([]);
  });

  it("are no project where an area's projects are counted by them", async () => {
    expect(namesOf(await factsIn(newsOf("2017年合肥市全市半导体产业重大工程建设项目16个。")), "Project")).toEqual([]);
  });
});
