import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf } from "../../reading.ts";

const bodiesIn = async (text: string) => namesOf(await factsIn(planOf(text)), "Institution");

describe("words that end like an institution's name", () => {
  it.each([
    ["全市19所高校新增学科点，25所县级公立医院晋级。", "a count of schools"],
    ["建设职业院校现代产业学院，设置首所本科层次公办职业大学。", "bodies of a kind"],
    ["鼓励境外高水平理工类大学来合肥办学，发展新型研究型大学和老年大学。", "bodies of a kind"],
    ["新增全国重点实验室3家，新增国家制造业创新中心1家。", "words of the sentence"],
    ["支持在皖国家实验室承担科研任务。", "counted by its place"],
    ["打造具有国际影响力的传感器产业创新中心。", "a wish"],
    ["建设一批前沿技术交叉研究院。", "several"],
    ["由江西电视台、山西电力公司参与。", "across an area and a word"],
    ["打造校企联合实验室，建立完善产业链联盟。", "a kind"],
    ["做强澜湖大学城和环大学创新圈，资助贫困大学生。", "cut inside a word"],
  ])("names none: %s (%s)", async (text) => {
    expect(await bodiesIn(text)).toEqual([]);
  });

  it("names a body by its own name, and an institute of the state's groups by its number", async () => {
    expect(await bodiesIn("推进合肥澜光实验室、澜湖传感器创新中心建设。")).toEqual(["合肥澜光实验室", "澜湖传感器创新中心"].sort());
    expect(await bodiesIn("依托中国电科38所、43所研制芯片。")).toContain("43所");
    expect(await bodiesIn("新增澜湖理工大学。")).toEqual(["澜湖理工大学"]);
  });
});

describe("what a plan of the chain says in passing of other trades", () => {
  it("is left out of its places and bodies", async () => {
    const facts = await factsIn(planOf("支持澜湖现代农业产业园和澜江文化创意产业园建设，成立澜湖中医药研究院。"));
    expect([...namesOf(facts, "Park"), ...namesOf(facts, "Institution")]).toEqual([]);
  });

  it("is kept where a firm or thing of the chain is there", async () => {
    expect(await bodiesIn("恒越半导体股份有限公司与澜湖医科大学联合研制传感器芯片。")).toEqual(["澜湖医科大学"]);
    expect(namesOf(await factsIn(planOf("恒越半导体股份有限公司落户澜江文化创意产业园。")), "Park")).toEqual(["澜江文化创意产业园"]);
  });
});
