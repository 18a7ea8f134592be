import { describe, expect, it } from "vitest";
import { factsIn, newsOf, relationsOf } from "../reading.ts";

const said = async (text: string, type: string) => relationsOf(await factsIn(newsOf(text)), type);

describe("what a list belongs to", () => {
  it("things behind 如 are made like what the clause before names", async () => {
    expect(await said("恒越光电有限公司主要从事显示产品，如LED背光模组、LED芯片等的研制。", "MAKES")).toEqual(["MAKES 恒越光电有限公司 → LED背光模组", "MAKES 恒越光电有限公司 → LED芯片"]);
  });

  it("all firms that a number closes are where they come to, whatever area one bears in its name", async () => {
    expect(await said("目前，恒越光电有限公司、澜泰微电子有限公司、锦州恒泰光电有限公司3家企业落户国家级合肥经济技术开发区。", "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 恒越光电有限公司 → 合肥经济技术开发区", "LOCATED_IN 澜泰微电子有限公司 → 合肥经济技术开发区", "LOCATED_IN 锦州恒泰光电有限公司 → 合肥经济技术开发区"]));
  });

  it("a firm may be introduced by two kinds of plant", async () => {
    expect(await said("碳化硅外延片和夹具厂商恒越科技有限公司今年获利。", "MAKES")).toEqual(["MAKES 恒越科技有限公司 → 碳化硅外延片"]);
  });
});

describe("whose it is", () => {
  it("a phase that stands with its cost before a project tells the firm", async () => {
    expect(await said("合肥恒越科技一期投资9亿元的6GW硅片项目开工。", "UNDERTAKES")).toContainEqual(expect.stringMatching(/^UNDERTAKES [^→]*恒越科技 → 6GW硅片项目$/));
  });

  it.each([
    ["恒越集团还将启动投资5亿元的外延片项目、投资6亿元的光电中心计划、投资7亿元的硅片项目。", "UNDERTAKES 恒越集团 → 硅片项目"],
    ["恒越集团与安徽省政府签署协议，决定在合肥高新区内建设庐阳半导体有限公司芯片项目。", "UNDERTAKES 恒越集团 → 庐阳半导体有限公司芯片项目"],
  ])("so does the firm before projects with their costs, or that decides on another's: %s", async (text, undertaken) => {
    expect(await said(text, "UNDERTAKES")).toContain(undertaken);
  });

  it("the text goes on with the firm that holds shares, not with those held", async () => {
    const made = await said("恒越激光有限公司公告，公司已投资控股51%的庐阳光电有限公司；控股86%的澜泰光电有限公司。公司将生产LED芯片。", "MAKES");
    expect(made).toContain("MAKES 恒越激光有限公司 → LED芯片");
    expect(made.filter((relation) => relation.includes("澜泰"))).toEqual([]);
  });

  it("a seat that is moved is the firm's", async () => {
    expect(await said("恒越光电有限公司将总部从江西迁至芜湖市。", "LOCATED_IN")).toContain("LOCATED_IN 恒越光电有限公司 → 芜湖市");
  });
});

describe("how far it has come", () => {
  const voices = async (text: string, type: string) => (await factsIn(newsOf(text))).relations.filter((relation) => relation.type === type).map(({ voice }) => voice);

  it.each([
    ["恒越光电有限公司表示，合肥厂将于2019年底完工。", "planned"],
    ["恒越光电有限公司表示，合肥厂动土。", "underway"],
    ["恒越光电有限公司表示，合肥厂已恢复生产。", "built"],
  ])("a plant: %s", async (text, voice) => {
    expect(await voices(text, "UNDERTAKES")).toEqual([voice]);
  });

  it("what a firm that is to be founded makes is planned", async () => {
    expect(await voices("恒越光电有限公司将与澜泰科技有限公司合资成立合肥恒泰光电有限公司，生产LED芯片。", "MAKES")).toEqual(["planned"]);
  });
});
