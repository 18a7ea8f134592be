import { describe, expect, it } from "vitest";
import { normalise } from "../../../graph/analysis/units.ts";

describe("a number in one unit", () => {
  it.each([
    [1.8, "万亿元", 18_000, "亿元"], [350, "亿元", 350, "亿元"], [5000, "万元", 0.5, "亿元"], [20, "百万元", 0.2, "亿元"], [3, "元", 3e-8, "亿元"],
    [15, "万人", 150_000, "人"], [400, "名", 400, "人"], [30, "户", 30, "家"], [100, "家", 100, "家"], [15, "%", 15, "%"], [2, "个百分点", 2, "个百分点"], [2, "倍", 2, "倍"], [100, "万毫米/年", 1_000_000, "毫米/年"],
  ])("%s %s is %s %s", (value, unit, expected, base) => {
    expect(normalise(value, unit)).toEqual({ value: expected, unit: base });
  });
  it("has none where no unit is printed", () => {
    expect(normalise(188_200, null)).toBeNull();
    expect(normalise(12, "")).toBeNull();
    expect(normalise(null, "亿元")).toBeNull();
  });
});
