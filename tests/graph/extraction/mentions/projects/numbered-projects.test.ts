import { describe, expect, it } from "vitest";
import { factsIn, namesOf, relationsOf } from "../../reading.ts";

const page = (...rows: readonly string[]) => `2022年合肥市重点建设项目清单\n字号：\n\n序号项目名称备注\n${rows.join("\n")}\n`;

describe("a list of projects that has lost its table", () => {
  it("has each project without its number and state, with the firm that its name begins with", async () => {
    const facts = await factsIn(page("一 科技产业类3项", "9合肥综合馆舍迁建工程在建", "10三安光电12英寸碳化硅衬底项目在建", "（二）先进制造业（2项）", "11和澜光电第五代OLED生产线扩产项目续建", "12澜泰电子封装基板研发与智能制造基地新开工"));
    expect(namesOf(facts, "Project")).toEqual(["三安光电12英寸碳化硅衬底项目", "和澜光电第五代OLED生产线扩产项目", "澜泰电子封装基板研发与智能制造基地"].sort());
    expect(relationsOf(facts, "UNDERTAKES").map((relation) => relation.split(" ")[1])).toEqual(["三安光电", "和澜光电", "澜泰电子"].sort());
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual([]);
  });

  it("keeps a project whose name tells of the chain by its firm alone, and figures that begin a name", async () => {
    const facts = await factsIn(page("1岭湖乳业奶站项目建成", "212英寸三安光电晶圆生产线项目在建", "3三安光电二期厂区扩建项目新开工"));
    expect(namesOf(facts, "Project")).toEqual(["12英寸三安光电晶圆生产线项目", "三安光电二期厂区扩建项目"].sort());
  });

  it("is none without rows that follow one another", async () => {
    const facts = await factsIn(page("3三安光电碳化硅衬底基地在建", "7三安光电氮化镓外延基地在建"));
    expect(facts.entities.filter(({ rule }) => rule === "project-of-a-numbered-list")).toEqual([]);
  });
});
