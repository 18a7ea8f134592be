import { describe, expect, it } from "vitest";
import { fullTextQuery } from "../../../graph/analysis/full-text.ts";
import { matchName, type NameForm } from "../../../graph/analysis/name-match.ts";

const taiyuan = { name: "太原市", nameEn: "Taiyuan", aliases: ["太原", "并州"] };
const shuoke = { name: "山西烁科晶体有限公司", nameEn: null, aliases: ["烁科晶体"] };
const substrate = { name: "碳化硅衬底", nameEn: "silicon carbide substrate", aliases: ["SiC衬底"] };

describe("a name is found", () => {
  it.each<[string, { name: string; nameEn: string | null; aliases: string[] }, NameForm, string]>([
    ["太原市", taiyuan, "name", "太原市"],
    ["太原", taiyuan, "alias", "太原"],
    ["taiyuan", taiyuan, "nameEn", "Taiyuan"],
    ["tai yuan shi", taiyuan, "pinyin", "太原市"],
    ["ty", taiyuan, "initials", "太原"],
    ["bingzhou", taiyuan, "pinyin", "并州"],
    ["烁科", shuoke, "alias", "烁科晶体"],
    ["烁", shuoke, "alias", "烁科晶体"],
    ["晶体有限", shuoke, "name", "山西烁科晶体有限公司"],
    ["shuoke", shuoke, "pinyin", "烁科晶体"],
    ["skjt", shuoke, "initials", "烁科晶体"],
    ["sic 衬底", substrate, "alias", "SiC衬底"],
    ["Carbide", substrate, "nameEn", "silicon carbide substrate"],
    ["ｓｉｃ衬底", substrate, "alias", "SiC衬底"],
  ])("by %s", (text, names, form, matched) => expect(matchName(names, text)).toMatchObject({ form, matched }));

  it("not by what it does not hold", () => {
    expect([matchName(taiyuan, "大同"), matchName(taiyuan, "yu"), matchName(taiyuan, "  "), matchName(taiyuan, "*")].map((match) => match?.form)).toEqual([undefined, "nameEn", undefined, undefined]);
  });

  it("exactly before at its beginning before in its middle", () => {
    const scores = ["碳化硅", "碳化硅衬底", "导电型碳化硅"].map((name) => matchName({ name, nameEn: null, aliases: [] }, "碳化硅")?.score ?? 0);
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 1);
    expect(scores[1]).toBeGreaterThan(scores[2] ?? 1);
  });
});

describe("a full-text query", () => {
  it.each([
    ["烁科晶体", '("烁科晶体")'],
    ["碳", '(("碳" OR 碳*))'],
    ["tai yuan", '(("tai" OR tai*) AND ("yuan" OR yuan*)) OR (taiyuan*)'],
    ['a" OR name:*~2 \\', '(("a" OR a*) AND ("or" OR or*) AND ("name" OR name*) AND ("2" OR 2*)) OR (aorname2*)'],
    ["+-&|!(){}[]^~*?:/", ""],
  ])("takes nothing of %s for an operator", (text, query) => expect(fullTextQuery(text)).toBe(query));
});
