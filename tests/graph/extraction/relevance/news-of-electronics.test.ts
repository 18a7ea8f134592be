import { describe, expect, it } from "vitest";
import { factsIn, namesOf, relationsOf } from "../reading.ts";

describe("news of a city's electronics industry", () => {
  it("is read whole, also where a clause names no chip", async () => {
    const facts = await factsIn("合肥新一代电子信息产业跑出加速度\n\n2023年5月6日\n\n合肥市以电子信息产业为支柱。该市在长丰县规划建设澜湖数字产业园。合肥市经信局负责人说，当地孵化出恒越数控、澜泰微电子等一批企业。\n");
    expect(namesOf(facts, "Park")).toEqual(["澜湖数字产业园"]);
    expect(namesOf(facts, "Agency")).toEqual(["合肥市经信局"]);
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 澜湖数字产业园 → 长丰县", "LOCATED_IN 澜泰微电子 → 合肥市"]));
  });
});
