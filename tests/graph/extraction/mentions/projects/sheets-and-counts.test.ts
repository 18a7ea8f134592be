import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "../../reading.ts";

describe("a project at the head of its sheet", () => {
  it("is named by its label, with a colon or without", async () => {
    const sheet = (mark: string) => `项目名称${mark}蜀山区LED外延片、芯片制造基地\n项目位置${mark}合肥高新区\n建设内容${mark}LED洁净车间与检测楼。\n`;
    for (const mark of ["：", " "]) {
      const facts = await factsIn(sheet(mark));
      expect(namesOf(facts, "Project")).toEqual(["蜀山区LED外延片、芯片制造基地"]);
      expect(relationsOf(facts, "MAKES")).toEqual(["MAKES 蜀山区LED外延片、芯片制造基地 → LED外延片", "MAKES 蜀山区LED外延片、芯片制造基地 → LED芯片"]);
      expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 蜀山区LED外延片、芯片制造基地 → 合肥高新区");
    }
  });

  it("is none where the label heads a table's column", async () => {
    const facts = await factsIn("合肥市集成电路产业项目清单\n\n序号 | 项目名称 | 建设地点\n1 | 碳化硅衬底项目 | 肥西县\n2 | 功率模块封装项目 | 长丰县\n");
    expect(namesOf(facts, "Project")).toEqual(["功率模块封装项目", "碳化硅衬底项目"]);
  });
});

describe("a list of projects whose running numbers touch the names", () => {
  const list = "2022年合肥市重大建设项目清单\n（一）先进制造业\n8三安光电12英寸芯片项目在建\n9和辉光电第四代OLED产线扩建项目在建\n10通富微电先进封装研发及智能制造配套基地新开工\n";

  it("has the names without the numbers, and with a firm's own 和", async () => {
    expect(namesOf(await factsIn(list), "Project")).toEqual(["三安光电12英寸芯片项目", "和辉光电第四代OLED产线扩建项目", "通富微电先进封装研发及智能制造配套基地"].sort());
  });

  it("is none where nothing is counted on: the number is of the name", async () => {
    const facts = await factsIn("2022年合肥市重大建设项目清单\n（一）先进制造业\n6英寸碳化硅衬底项目在建\n12英寸硅片项目在建\n");
    expect(namesOf(facts, "Project")).toEqual(["12英寸硅片项目", "6英寸碳化硅衬底项目"]);
  });
});

describe("a list that says how many projects it is of", () => {
  it("has as many, though only their work is named, and they are the firm's", async () => {
    const facts = await factsIn(newsOf("三安光电今年实施功率器件技术改造、光学传感器产业化和芯片封装设备升级三个项目。"));
    const names = ["光学传感器产业化项目", "功率器件技术改造项目", "芯片封装设备升级项目"];
    expect(namesOf(facts, "Project")).toEqual(names);
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(names.map((name) => `UNDERTAKES 三安光电 → ${name}`));
    expect(relationsOf(facts, "MAKES")).toContain("MAKES 三安光电 → 功率器件");
    expect(relationsOf(facts, "ENGAGED_IN")).not.toContain("ENGAGED_IN 芯片封装设备升级项目 → PACKAGING_TEST");
  });

  it("is that of the undertaker of the project that it makes up", async () => {
    const facts = await factsIn(newsOf("三安光电投资8亿元建设碳化硅器件产业园项目。该项目建设内容包括碳化硅衬底扩产、功率模块产业化两个项目。"));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(expect.arrayContaining(["UNDERTAKES 三安光电 → 功率模块产业化项目", "UNDERTAKES 三安光电 → 碳化硅衬底扩产项目"]));
  });

  it("has none where the count is another, or the items are fields", async () => {
    expect(namesOf(await factsIn(newsOf("三安光电今年实施功率器件技术改造、光学传感器产业化等五个项目。")), "Project")).toEqual([]);
    expect(namesOf(await factsIn(newsOf("全市推进半导体照明、光伏、新型显示三大项目。")), "Project")).toEqual([]);
  });
});

describe("areas that have become districts or cities since", () => {
  it("are known by what they were called", async () => {
    const facts = await factsIn(newsOf("三安光电在吴江市建设LED外延片项目，在郫县建设LED芯片项目。"));
    expect(namesOf(facts, "Region")).toEqual(expect.arrayContaining(["吴江市", "郫县"]));
  });
});

describe("a class of projects that is counted", () => {
  it("is none of them", async () => {
    const facts = await factsIn(newsOf("平台已落地项目29个，其中上游半导体材料项目11个，中游芯片制造项目6个。"));
    expect(namesOf(facts, "Project")).toEqual([]);
  });
});
