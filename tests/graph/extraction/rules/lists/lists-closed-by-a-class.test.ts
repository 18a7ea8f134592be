import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../../reading.ts";

const thingsOf = async (text: string) => {
  const facts = await factsIn(planOf(text));
  return { materials: namesOf(facts, "Material"), machines: namesOf(facts, "Equipment"), technologies: namesOf(facts, "Technology"), devices: namesOf(facts, "Device") };
};

describe("the word that closes a list", () => {
  it("is shared by its own members only, and by all of them", async () => {
    const { materials, machines } = await thingsOf("重点发展硅片、碳化硅、光刻胶等关键材料和清洗、刻蚀等装备零部件。");
    expect(materials).toEqual(expect.arrayContaining(["硅片", "碳化硅", "光刻胶"]));
    expect(machines).toEqual(["清洗装备", "刻蚀装备"].sort());
  });

  it.each([
    ["以及", "突破电子特气等材料以及薄膜沉积、检测等装备。", ["薄膜沉积装备", "检测装备"]],
    ["与", "布局砷化镓等材料与外延、光刻等核心设备。", ["外延设备", "光刻设备"]],
    ["a class of its own", "引进抛光液等耗材和减薄、划片等封装设备。", ["减薄设备", "划片设备", "封装设备"]],
    ["成套", "研发蓝宝石等晶体和长晶、切割等成套设备。", ["长晶设备", "切割设备"]],
  ])("reaches back to the list before it: %s", async (_, text, expected) => {
    const { machines, technologies } = await thingsOf(text);
    expect(machines).toEqual([...expected].sort());
    expect(technologies).toEqual([]);
  });

  it("is no word of packaging where it is one of materials", async () => {
    const { materials, technologies } = await thingsOf("培育陶瓷基板、引线框架等封装材料。");
    expect(materials).toEqual(expect.arrayContaining(["陶瓷基板", "引线框架"]));
    expect(technologies).toEqual([]);
  });

  it("makes devices of trades behind a list of materials", async () => {
    const { materials, devices } = await thingsOf("发展碳化硅、氮化镓等材料和功率、射频等器件。");
    expect(materials).toEqual(expect.arrayContaining(["碳化硅", "氮化镓"]));
    expect(devices).toEqual(["功率器件", "射频器件"].sort());
  });
});

describe("firms of a chain told link by link", () => {
  it("are each in the link that their list is named as", async () => {
    const facts = await factsIn(planOf("已有以卓胜微、恒越微等为芯片设计，以澜海半导体等为晶圆制造，以芯庐半导体等为封装测试的链条。"));
    expect(relationsOf(facts, "ENGAGED_IN")).toEqual(expect.arrayContaining(["ENGAGED_IN 卓胜微 → DESIGN", "ENGAGED_IN 恒越微 → DESIGN", "ENGAGED_IN 澜海半导体 → FABRICATION", "ENGAGED_IN 芯庐半导体 → PACKAGING_TEST"]));
    expect(relationsOf(facts, "ENGAGED_IN")).not.toContain("ENGAGED_IN 卓胜微 → FABRICATION");
  });

  it("are of none where they lead several fields together", async () => {
    expect(relationsOf(await factsIn(planOf("恒越股份、澜泰新材、庐阳光电等企业已成长为基板玻璃、显示面板等领域龙头企业。")), "MAKES")).toEqual([]);
  });
});
