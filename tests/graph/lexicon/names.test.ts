import { describe, expect, it } from "vitest";
import { listOf, readTable } from "../../../graph/lexicon/read-table.ts";
import { comparable, isFullCompanyName, loadLexicon, tidy, withoutQualifiers } from "../../../graph/lexicon/index.ts";

describe("names are compared in one spelling", () => {
  it.each([
    ["ＧａＮ 外延片", "gan外延片"], ["“北方芯谷”", "北方芯谷"], ["中国电科（山西）", "中国电科(山西)"], ["晋创谷·太原", "晋创谷太原"],
  ])("%s → %s", (name, key) => {
    expect(comparable(name)).toBe(key);
  });

  it("shows a name without the line breaks and spaces of its document, but with those of English", () => {
    expect(tidy("昆山市半导体产业 2025 年工作方案")).toBe("昆山市半导体产业2025年工作方案");
    expect(tidy("《若干措施》")).toBe("若干措施");
    expect(tidy("3D  IC")).toBe("3D IC");
  });
});

it("resolves Taiwan's spelling of a thing, and leaves firms their own", () => {
  const { resolve } = loadLexicon();
  expect(resolve("Material", ["碳化矽基板"])?.name).toBe("碳化硅衬底");
  expect(resolve("Company", ["硅品"])).toBeUndefined();
});

it("knows no name that holds a word of everyday speech at which names end", () => {
  const { text, ends } = loadLexicon().forms;
  const names = Array.from(ends, (end, at) => text.slice(ends[at - 1] ?? 0, end)).join("\n");
  expect(readTable("lexicon/everyday-words.csv", ["word", "uses"]).filter(({ word, uses }) => listOf(uses).includes("edge") && names.includes(word))).toEqual([]);
});

describe("grades and sizes are taken off a thing's name", () => {
  it.each([
    ["高纯SiC衬底材料", ["SiC衬底材料"]],
    ["6英寸碳化硅单晶", ["碳化硅单晶"]],
    ["14/10纳米及以下节点芯片制造", ["芯片制造"]],
    ["高端光刻机", ["光刻机"]],
    ["集成电路用300mm硅片", ["300mm硅片", "硅片"]],
    ["碳化硅", []],
  ])("%s → %j", (name, forms) => {
    expect(withoutQualifiers(name)).toEqual(forms);
  });
});

describe("a full company name stands alone, a short one needs its place", () => {
  it.each([["山西烁科晶体有限公司", true], ["华天科技（昆山）电子有限公司", true], ["赛芯", false], ["南大光电", false], ["投控公司", false]])("%s: %s", (name, full) => {
    expect(isFullCompanyName(name)).toBe(full);
  });
});
