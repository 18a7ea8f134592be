import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../../reading.ts";

describe("words that hold an area's name", () => {
  it.each([
    ["隆重庆祝产业园开园，建设美丽江苏。", ["重庆市", "重庆", "丽江", "丽江市"]],
    ["新增城市绿地，出台南沙新区若干措施。", ["增城市", "台南"]],
    ["鼓励企业来皖投资兴业，拓展海外投资合作，支持人才落户安居。", ["兴业", "合作", "安居"]],
    ["全市大兴调查研究之风，减少文山会海，清理苏州河沿岸。北京市、江苏省给予支持。", ["大兴", "文山", "苏州"]],
    ["安徽省支持合肥市巢湖水库治理，在大连金州湾新建码头，辽宁省给予支持。", ["金州"]],
    ["推进紧密型医疗集团和县域医共体建设。", ["和县"]],
  ])("name none across words or as everyday words: %s", async (text, areas) => {
    const found = namesOf(await factsIn(planOf(text)), "Region");
    expect(found.filter((name) => areas.includes(name))).toEqual([]);
  });

  it("still name an area that the words themselves mean", async () => {
    const found = namesOf(await factsIn(planOf("建设美丽江苏，与重庆市、丽江市协同。")), "Region");
    expect(found).toEqual(expect.arrayContaining(["江苏", "重庆市", "丽江市"]));
  });

  it("name no town by its kind behind an area", async () => {
    expect(namesOf(await factsIn(planOf("创建一批安徽旅游名镇、安徽典型镇。")), "Region").filter((name) => name.endsWith("镇"))).toEqual([]);
  });
});

describe("people whose names hold an area's", () => {
  it.each([
    "联系人：周长春，电话：0551-1234567。",
    "联系人：陈明、李吉林。",
    "联系人：马鞍山",
    "邀请钱大同、孙六安等专家论证光刻胶方案。",
    "赵四平和何宿迁等三位院士出席论坛。",
    "论坛由韩丽江主持。",
    "欧阳延安教授介绍了光刻胶进展。",
    "记者 吴海南 通讯员 郑遵义",
    "组长：李吉林 市委副书记\n\n成员：孙六安、钱大同",
    "专家组由沈丽江、韩延安组成。",
    "张长春团队研发光刻胶，总工程师何江门表示良率已提高。",
  ])("are no areas: %s", async (text) => {
    expect(namesOf(await factsIn(planOf(text)), "Region")).toEqual(["合肥市"]);
  });

  it.each([
    ["与江苏南通、四川绵阳等地专家共研光刻胶。", ["南通", "绵阳"]],
    ["于长春主持召开光刻胶论坛。", ["长春"]],
    ["成员：江苏、黄石等地代表。", ["江苏", "黄石"]],
    ["由江门、常州牵头，组建光刻胶联盟。", ["江门", "常州"]],
  ])("leave areas that stand there for themselves: %s", async (text, areas) => {
    expect(namesOf(await factsIn(planOf(text)), "Region")).toEqual(expect.arrayContaining(areas));
  });
});

describe("the address at which a paper's office is reached", () => {
  const work = "支持安徽澜湖微电子有限公司建设键合丝项目，总投资6亿元，生产键合丝。";

  it.each([
    "\n\n地址：合肥市包河区花园路8号",
    "联系地址：合肥市包河区花园路8号，邮编：230000。",
    "\n\n联系电话：0551-1234567\n\n地址：合肥市包河区花园路",
    "\n\n办公地点：合肥市包河区政务大厦",
  ])("is no site of what the plan told of last: %s", async (address) => {
    const facts = await factsIn(planOf(`${work}${address}`));
    expect(namesOf(facts, "Region")).not.toContain("包河区");
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => relation.endsWith("包河区"))).toEqual([]);
    expect(facts.relations.filter(({ at }) => at?.[1] === "包河区")).toEqual([]);
  });

  it.each([
    "安徽澜湖微电子有限公司键合丝项目，地址：合肥市包河区，总投资6亿元。",
    "项目名称：键合丝项目\n\n建设单位：安徽澜湖微电子有限公司\n\n地址：合肥市包河区花园路8号",
  ])("is the site where it is the project's: %s", async (text) => {
    expect(namesOf(await factsIn(planOf(text)), "Region")).toContain("包河区");
  });
});
