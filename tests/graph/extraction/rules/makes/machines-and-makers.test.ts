import { describe, expect, it } from "vitest";
import { factsIn, namesOf, relationsOf } from "../../reading.ts";

/** News of a city's firm that buys machines. */
function newsOf(text: string): string {
  return `恒越光电合肥LED芯片项目MOCVD到厂\n\n2012年5月17日　半导体资讯\n\n${text}\n`;
}

describe("makers that news names for the models of machines", () => {
  it("make the machines, and are not where these go", async () => {
    const found = relationsOf(await factsIn(newsOf("位于安徽合肥经济技术开发区的合肥恒越光电科技有限公司昨日证实，首批10台MOCVD已全部进厂，其中7台为Aixtron的G5，3台是Veeco K465i。")));
    expect(found).toEqual(expect.arrayContaining(["MAKES Aixtron → MOCVD", "MAKES Veeco → MOCVD"]));
    expect(found.filter((relation) => /^LOCATED_IN (?:Aixtron|Veeco)/.test(relation))).toEqual([]);
  });

  it("make nothing that a clause behind their bracket tells of", async () => {
    const found = relationsOf(await factsIn(newsOf("合肥恒越光电科技有限公司一期引进48台MOCVD（爱思强Crius II与Veeco K465i约各半），主要生产背光用蓝光芯片。")), "MAKES");
    expect(found.filter((relation) => relation.includes("Veeco"))).toEqual(["MAKES Veeco → MOCVD"]);
  });
});

describe("names beside names in news", () => {
  it("a firm's begins behind the words for its class", async () => {
    expect(namesOf(await factsIn(newsOf("开发区引来封装厂商三安光电、灯具企业朗岳能源，LED产业今年产值可望突破15亿元。")), "Company")).toContain("朗岳能源");
  });

  it("a zone's with the province before its city is that of the zone", async () => {
    const facts = await factsIn(newsOf("位于安徽马鞍山经济技术开发区的合肥恒越光电科技有限公司昨日证实，首批MOCVD已进厂。马鞍山经开区招商局称，LED芯片产业规模将翻番。"));
    expect(namesOf(facts, "Park").filter((name) => name.includes("马鞍山"))).toHaveLength(1);
  });
});
