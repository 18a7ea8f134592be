import { describe, expect, it } from "vitest";
import { familyNamed, stageNamed } from "../../../graph/cli/resolve-names.ts";

describe("a stage by the name that people give it", () => {
  it.each([
    ["packaging", "PACKAGING_TEST"], ["封装", "PACKAGING_TEST"], ["封测", "PACKAGING_TEST"], ["封装测试", "PACKAGING_TEST"], ["先进封装", "ADVANCED_PACKAGING"], ["EDA", "EDA"], ["epitaxy", "EPITAXY"], ["外延", "EPITAXY"],
    ["晶圆制造", "FABRICATION"], ["设备", "EQUIPMENT"], ["材料", "MATERIALS"], ["design", "DESIGN"], ["TEST", "TEST"],
  ])("%s is %s", (text, code) => {
    expect(stageNamed(text)).toBe(code);
  });
  it("is none for the name of a thing", () => {
    expect(["碳化硅衬底", "CPU", "声表面波滤波器", "AR眼镜"].map(stageNamed)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("a family by the name that people give it", () => {
  it.each([["SiC", "SiC"], ["sic", "SiC"], ["碳化硅", "SiC"], ["silicon carbide", "SiC"], ["GaN", "GaN"], ["硅", "SI"], ["第三代半导体", "WIDE_BANDGAP"], ["钽酸锂", "LITHIUM_CRYSTAL"], ["未分材料", "NONE"]])("%s is %s", (text, family) => {
    expect(familyNamed(text)).toBe(family);
  });
  it("is refused with the list of those there are", () => {
    expect(() => familyNamed("unobtainium")).toThrow(/SiC 碳化硅/);
  });
});
