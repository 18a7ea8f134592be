import { describe, expect, it } from "vitest";
import { matchesNear } from "../../../graph/lexicon/matches.ts";

const lines = { pattern: /(?:生产|封装)线|(?<=[、，])(?:一|二)期|(?=年产\d)/y, words: ["线", "期", "年产"], reach: 2 };

describe("a pattern tried near its words", () => {
  it.each([
    ["恒越光电生产线、二期", [[4, "生产线"], [8, "二期"]]],
    ["二期封装线封装线", [[2, "封装线"], [5, "封装线"]]],
    ["年产3万片，年产5万片", [[0, ""], [6, ""]]],
    ["线期年产", []],
    ["", []],
  ])("finds in %s what it would find all over the text", (text, expected) => {
    expect(matchesNear(lines, text).map(({ index, 0: words }) => [index, words])).toEqual(expected);
    expect([...text.matchAll(new RegExp(lines.pattern.source, "g"))].map(({ index, 0: words }) => [index, words])).toEqual(expected);
  });
});
