import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../reading.ts";

describe("things that end in one word", () => {
  it("are apart where each has its own words before it", async () => {
    const facts = await factsIn(planOf("支持庐江高新区发展矿用传感器。\n长丰县推广水务传感器。\n做强传感器产业。"));
    expect(namesOf(facts, "Device")).toEqual(expect.arrayContaining(["矿用传感器", "水务传感器"]));
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 庐江高新区 → 矿用传感器");
    expect(relationsOf(facts, "FOCUSES_ON")).not.toContain("FOCUSES_ON 庐江高新区 → 水务传感器");
  });

  it("are one where the longer goes on with the shorter, or only a grade tells them", async () => {
    const facts = await factsIn(planOf("肥西县发展6英寸硅片。\n长丰县发展8英寸硅片。"));
    expect(namesOf(facts, "Material").filter((name) => name.endsWith("硅片"))).toHaveLength(1);
  });
});

describe("the name of a thing with several", () => {
  it("is the lexicon's own where the text has it, which is true of all that is said of it", async () => {
    const facts = await factsIn(planOf("肥西县发展显示玻璃基板。\n长丰县发展新型高世代液晶玻璃基板。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 肥西县 → 显示玻璃基板", "FOCUSES_ON 长丰县 → 显示玻璃基板"]));
  });

  it("is the only one where it has no other", async () => {
    expect(namesOf(await factsIn(planOf("长丰县发展高世代液晶玻璃基板。")), "Material")).toEqual(["高世代液晶玻璃基板"]);
  });
});

describe("the degrees of a thing", () => {
  it("are all part of its name, and of other words none", async () => {
    const facts = await factsIn(planOf("重点发展中低压IGBT芯片、中高压MOSFET、高低压功率器件，其中低压传感器优先。"));
    expect(namesOf(facts, "Device")).toEqual(expect.arrayContaining(["中低压IGBT芯片", "中高压MOSFET", "高低压功率器件"]));
    expect(namesOf(facts, "Device").filter((name) => name.startsWith("中低压传感器"))).toEqual([]);
  });

  it("leave a substrate's name whole, and a class of packaging beside its members", async () => {
    const facts = await factsIn(planOf("发展活性金属钎焊覆铜板，布局FC、TSV等先进封装。"));
    expect(namesOf(facts, "Material")).toEqual(["活性金属钎焊覆铜板"]);
    expect(namesOf(facts, "Technology")).toEqual(expect.arrayContaining(["TSV", "先进封装"]));
  });
});
