import { expect, it } from "vitest";
import { mattersOf } from "../../../graph/ask/matters.ts";

it("what a task is about stands in a word of each language, all its matters, none where its title tells of none", () => {
  expect(mattersOf("产业人才荟聚工程")).toEqual([{ zh: "人才", en: "talent" }]);
  expect(mattersOf("强化用地和资金保障").map(({ en }) => en)).toEqual(["finance", "land"]);
  expect(mattersOf("其他")).toEqual([]);
});
