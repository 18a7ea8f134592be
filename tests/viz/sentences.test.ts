import { expect, it } from "vitest";
import { sentenceIn } from "../../viz/sentences.ts";

const one = { zh: "已建成。", en: "built: a plant." };
const other = { zh: "同一城市。", en: "same city." };

it("texts make one sentence: a capital before, a full stop at its end alone", () => {
  expect(sentenceIn("zh", [one, other])).toBe("已建成；同一城市。");
  expect(sentenceIn("en", [one, other])).toBe("Built: a plant; same city.");
  expect(sentenceIn("en", [])).toBe("");
});
