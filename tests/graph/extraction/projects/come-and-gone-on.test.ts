import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "../reading.ts";

describe("what a project yields by now", () => {
  const text = "恒越光电外延片项目建设期限为2023年至2026年。澜泰科技外延片项目月产能已达4万片。";

  it("is no aim of the year that the sentence before names", async () => {
    const { targets, actuals } = await factsIn(planOf(text));
    expect(targets.map(({ value }) => value)).not.toContain(4);
    expect(actuals?.map(({ value }) => value)).toContain(4);
  });

  it("tells that the project runs", async () => {
    const { attributes, relations } = await factsIn(planOf(text));
    expect(attributes.filter(({ name, entity }) => name === "state" && entity[1] === "澜泰科技外延片项目").map(({ value }) => value)).toEqual(["投产"]);
    expect(relations.filter(({ type, from }) => type === "UNDERTAKES" && from[1] === "澜泰科技").map(({ voice }) => voice)).toEqual(["built"]);
  });

  it("and the time that it is built in is told in prose as well", async () => {
    const { attributes } = await factsIn(planOf(text));
    expect(attributes.filter(({ entity }) => entity[1] === "恒越光电外延片项目").map(({ name, value }) => `${name} ${value}`)).toEqual(expect.arrayContaining(["start 2023", "end 2026"]));
  });
});

describe("a district that a plan's paragraph begins with", () => {
  it("is spoken of behind the semicolons of its sentence too, and not behind its full stop", async () => {
    const found = relationsOf(await factsIn(planOf("肥东县重点发展硅片和电池片；加快引进光刻胶企业；培育封装测试。推动建设碳化硅衬底产线。")), "FOCUSES_ON");
    expect(found).toEqual(expect.arrayContaining(["FOCUSES_ON 肥东县 → 光刻胶", "FOCUSES_ON 肥东县 → PACKAGING_TEST", "FOCUSES_ON 合肥市 → 碳化硅衬底"]));
  });

  it("gives way to the next that is named", async () => {
    const found = relationsOf(await factsIn(planOf("肥东县重点发展硅片；长丰县重点发展光刻胶；加快引进封装测试企业。")), "FOCUSES_ON");
    expect(found).toContain("FOCUSES_ON 长丰县 → 光刻胶");
    expect(found).not.toContain("FOCUSES_ON 肥东县 → PACKAGING_TEST");
  });
});

describe("whose a project is", () => {
  it("changes with its owner", async () => {
    expect(relationsOf(await factsIn(newsOf("合肥碳化硅外延片项目业主变更为澜泰科技有限公司。")), "UNDERTAKES")).toEqual(["UNDERTAKES 澜泰科技有限公司 → 合肥碳化硅外延片项目"]);
  });

  it.each(["近两年一期，恒越光电外延片收入增长。", "恒越光电买地建新厂"])("no project is named by %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Project")).toEqual([]);
  });

  it("two firms that found a third are not one name", async () => {
    expect(namesOf(await factsIn(newsOf("恒越光电有限公司将与澜泰科技有限公司合组合肥恒泰光电有限公司。")), "Company")).toEqual(["合肥恒泰光电有限公司", "恒越光电有限公司", "澜泰科技有限公司"]);
  });
});
