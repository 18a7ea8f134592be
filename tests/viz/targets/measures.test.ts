import { expect, it } from "vitest";
import { inEnglish, unitIn } from "../../../viz/views/targets/measures.tsx";

const figure = (value: number, unit: string | null, unitEn: string | null, comparison = ">=") => inEnglish({ value, unit, unitEn, comparison });

it("figures are told in English as English tells them; a unit without English words is left to the print", () => {
  expect([figure(350, "亿元", "100 million yuan", ">"), figure(15, "万人", "10,000 people", "="), figure(10, "%", null), figure(80, "家", ""), figure(2, "倍", "times", "="), figure(3, "艘", null), figure(1 / 3, null, null, "="), figure(92, null, null)])
    .toEqual(["> 35 billion yuan", "150 thousand people", "≥ 10%", "≥ 80", "2 times", undefined, "33.3%", "≥ 92"]);
});

it("a unit stands in English with the document's own behind; what only counts is left out", () => {
  expect([unitIn("en", "亿元", "100 million yuan"), unitIn("zh", "亿元", "100 million yuan"), unitIn("en", "家", ""), unitIn("en", "艘", null)]).toEqual(["100 million yuan (亿元)", "亿元", "", "艘"]);
});
