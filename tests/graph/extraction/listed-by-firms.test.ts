import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "./reading.ts";

describe("projects that a list names by their firms", () => {
  it("are one for each firm, and all make what the list ends in", async () => {
    const facts = await factsIn(newsOf("此外，包括澜光电、彩虹等液晶玻璃基板项目也将在年内续建。"));
    expect(namesOf(facts, "Project")).toEqual(["彩虹液晶玻璃基板项目", "澜光电液晶玻璃基板项目"]);
    expect(relationsOf(facts, "MAKES")).toEqual(expect.arrayContaining(["MAKES 彩虹液晶玻璃基板项目 → 液晶玻璃基板", "MAKES 澜光电液晶玻璃基板项目 → 液晶玻璃基板"]));
  });

  it("are none where the list is of materials that the work begins with", async () => {
    expect(namesOf(await factsIn(newsOf("推进以粉煤灰、煤矸石等为原料的固废利用项目。")), "Project")).toEqual([]);
  });
});

it("a project of chips of light-emitting diodes builds a fab", async () => {
  expect(relationsOf(await factsIn(newsOf("三安光电红光LED芯片项目开工。")), "ENGAGED_IN")).toContain("ENGAGED_IN 三安光电红光LED芯片项目 → FABRICATION");
});
