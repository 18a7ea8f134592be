import { expect, it } from "vitest";
import { amountIn, figureInEnglish, unitIn } from "../../../viz/views/targets/measures.tsx";

const figure = (value: number, unit: string | null, unitEn: string | null, comparison = ">=") => figureInEnglish({ value, unit, unitEn, comparison });

it("figures are told in English as English tells them; a unit without English words is left to the print", () => {
  expect([figure(350, "亿元", "100 million yuan", ">"), figure(15, "万人", "10,000 people", "="), figure(10, "%", null), figure(80, "家", ""), figure(2, "倍", "times", "="), figure(3, "艘", null), figure(1 / 3, null, null, "="), figure(92, null, null)])
    .toEqual(["> 35 billion yuan", "150 thousand people", "≥ 10%", "≥ 80", "2 times", undefined, "33.3%", "≥ 92"]);
});

it("a unit stands in English with the document's own behind, a multiple as such; what only counts is left out", () => {
  expect([unitIn("en", "亿元", "100 million yuan"), unitIn("zh", "亿元", "100 million yuan"), unitIn("en", "家", ""), unitIn("en", "艘", null)]).toEqual(["× 100 million yuan (亿元)", "亿元", "", "艘"]);
});

it("a sum is told in a sentence with its unit, and a dash where nothing is printed", () => {
  expect([amountIn("en", 180_000, "万元", "10,000 yuan"), amountIn("zh", 180_000, "万元", "10,000 yuan"), amountIn("en", null, "万元", "10,000 yuan"), amountIn("en", 1_200, " (no unit printed)", null)])
    .toEqual(["1.8 billion yuan", "180,000万元", "–", "1,200 (no unit printed)"]);
});
