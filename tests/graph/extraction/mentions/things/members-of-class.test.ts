import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../../reading.ts";

describe("members of a list that closes with its class", () => {
  it("are technologies by the whole of their items, whatever thing they hold", async () => {
    const facts = await factsIn(planOf("重点突破高温退火、银膜互连、石墨烯散热、柔性薄膜贴附等关键技术。"));
    expect(namesOf(facts, "Technology")).toEqual(expect.arrayContaining(["柔性薄膜贴附", "石墨烯散热", "银膜互连"]));
    expect(namesOf(facts, "Material")).not.toContain("石墨烯");
    expect(relationsOf(facts, "TO_BREAK_THROUGH")).toEqual(expect.arrayContaining(["TO_BREAK_THROUGH 合肥市 → 石墨烯散热", "TO_BREAK_THROUGH 合肥市 → 银膜互连"]));
  });

  it("are materials and machines that nobody knows, and known ones with what is said before them", async () => {
    expect(namesOf(await factsIn(planOf("发展热塑性环氧树脂、导磁涂料、银浆等原材料。")), "Material")).toEqual(expect.arrayContaining(["导磁涂料", "热塑性环氧树脂", "银浆"]));
    expect(namesOf(await factsIn(planOf("研制光刻机、激光裂片台等核心装备。")), "Equipment")).toContain("激光裂片台");
  });

  it("are none where the list names nothing of the chain, or a firm with its work", async () => {
    expect(namesOf(await factsIn(planOf("推广水肥一体、测土配方等技术。")), "Technology")).toEqual([]);
    expect(namesOf(await factsIn(planOf("突破离子注入、长鑫存储智能仓储等关键技术。")), "Technology")).not.toContain("长鑫存储智能仓储");
  });

  it("stay two where a stroke parts what is known", async () => {
    expect(namesOf(await factsIn(planOf("突破离子注入、EDA/IP核等技术。")), "Technology")).toEqual(expect.arrayContaining(["EDA", "IP核"]));
  });
});
