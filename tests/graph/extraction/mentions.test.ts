import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf } from "./reading.ts";

describe("names in a text", () => {
  it.each([
    ["布局碳化硅、氮化镓衬底及外延。", "Material", ["氮化镓衬底", "碳化硅衬底"]],
    ["布局碳化硅、氮化镓衬底及外延。", "Technology", ["氮化镓外延", "碳化硅外延"]],
    ["支持光刻、刻蚀、测试等关键设备制造。", "Equipment", ["光刻设备", "刻蚀设备", "测试设备"].sort()],
    ["突破高纯SiC衬底材料和6英寸碳化硅单晶。", "Material", ["6英寸碳化硅单晶", "高纯SiC衬底材料"]],
    ["支持蓝岭微、恒越芯等设计企业发展壮大。", "Company", ["恒越芯", "蓝岭微"].sort()],
    ["形成以澜泰微、海芯澜为代表的芯片设计企业。", "Company", ["海芯澜", "澜泰微"].sort()],
    ["推进庐阳芯澜半导体有限公司建设，芯澜半导体、上海微电子等企业参与。", "Company", ["上海微电子", "庐阳芯澜半导体有限公司"].sort()],
    ["建设第三代半导体技术创新中心，依托合肥微尺度物质科学国家研究中心攻关芯片。", "Institution", ["合肥微尺度物质科学国家研究中心", "第三代半导体技术创新中心"].sort()],
    ["推动年产20万片碳化硅衬底项目建设。", "Project", ["年产20万片碳化硅衬底项目"]],
    ["支持一批重大项目、重点项目和第三代半导体项目。", "Project", []],
    ["设立总规模50亿元的合肥市集成电路产业投资基金。", "Fund", ["合肥市集成电路产业投资基金"]],
  ])("in %s of kind %s", async (text, kind, expected) => {
    expect(namesOf(await factsIn(planOf(text)), kind)).toEqual(expected);
  });

  it("leave out words that name no one thing", async () => {
    const facts = await factsIn(planOf("支持龙头企业、链主企业和科研院所建设公共服务平台，发展半导体、芯片和新材料。"));
    expect(facts.entities.map(({ type, name }) => `${type} ${name}`)).toEqual(["Policy 合肥市集成电路产业2024年行动计划", "Region 合肥市"]);
  });

  it("tie a short name to the full one, and a zone to the document's own city", async () => {
    const facts = await factsIn(planOf("山西烁科晶体有限公司扩产，支持烁科晶体做大做强。高新区重点发展芯片设计。"));
    expect(facts.entities.find(({ type }) => type === "Company")).toMatchObject({ name: "山西烁科晶体有限公司", aliases: ["烁科晶体"] });
    expect(facts.relations).toContainEqual(expect.objectContaining({ type: "LOCATED_IN", from: ["Park", "高新区"], to: ["Region", "合肥市"] }));
  });
});
