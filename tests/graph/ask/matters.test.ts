import { expect, it } from "vitest";
import { matterIn, mattersOf } from "../../../graph/ask/matters.ts";

it("what a task is about stands in a word of each language, all its matters, none where its title tells of none", () => {
  expect(mattersOf("产业人才荟聚工程")).toEqual([{ zh: "人才", en: "talent" }]);
  expect(mattersOf("强化用地和资金保障").map(({ en }) => en)).toEqual(["finance", "land"]);
  expect(mattersOf("其他")).toEqual([]);
});

it("a question names a matter by any word for it, and none by words for what every task has", () => {
  expect([matterIn("人员培训谁管", "zh"), matterIn("who looks after land", "en"), matterIn("企业项目谁管", "zh"), matterIn("who does it", "en")]).toEqual([{ zh: "人员", en: "talent" }, { zh: "空间", en: "land" }, null, null]);
});
