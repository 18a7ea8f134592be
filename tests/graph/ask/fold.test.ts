import { describe, expect, it } from "vitest";
import { fold, simplified } from "../../../graph/ask/fold.ts";

describe("folding a question", () => {
  it.each([
    ["ＳｉＣ　衬底", "sic衬底"], ["SiC substrates in Shanxi", "sic substrate in shanxi"], ["“晋创谷·太原”先行区", "晋创谷太原先行区"], ["2022—2025年", "2022-2025年"], ["14/10纳米", "14-10纳米"],
    ["industries, companies and glasses", "industry|company and glass"], ["new-energy vehicles", "new energy vehicle"], ["太原？谁！", "太原|谁|"], ["the park's talent", "the park talent"],
  ])("%s", (text, folded) => expect(fold(text).text).toBe(folded));
  it("keeps for every unit where it stood", () => {
    const { text, at, original } = fold("请问 SiC 衬底");
    expect(original.charAt(at[text.indexOf("衬")] ?? -1)).toBe("衬");
    expect(at).toHaveLength(text.length);
  });
  it("reads traditional characters without moving a place", () => {
    expect(simplified("蘇州工業園區的封測企業")).toBe("苏州工业园区的封测企业");
  });
});
