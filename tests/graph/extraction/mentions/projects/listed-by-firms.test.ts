import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "../../reading.ts";

describe("projects that a list names by their firms", () => {
  it("are one for each firm, and all make what the list ends in", async () => {
    const facts = await factsIn(newsOf("据了解，澜光电、恒越等碳化硅衬底项目明年复工。"));
    expect(namesOf(facts, "Project")).toEqual(["恒越碳化硅衬底项目", "澜光电碳化硅衬底项目"]);
    expect(relationsOf(facts, "MAKES")).toEqual(expect.arrayContaining(["MAKES 恒越碳化硅衬底项目 → 碳化硅衬底", "MAKES 澜光电碳化硅衬底项目 → 碳化硅衬底"]));
  });

  it("are none where the list is of materials that the work begins with", async () => {
    expect(namesOf(await factsIn(newsOf("启动以炉渣、煤泥等为原料的再生利用项目。")), "Project")).toEqual([]);
  });
});

it("a project of chips of light-emitting diodes builds a fab", async () => {
  expect(relationsOf(await factsIn(newsOf("三安光电红光LED芯片项目开工。")), "ENGAGED_IN")).toContain("ENGAGED_IN 三安光电红光LED芯片项目 → FABRICATION");
});
