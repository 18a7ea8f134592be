import { beforeAll, describe, expect, it } from "vitest";
import { findingOf, firmsAt, reasonOf } from "../../../graph/analysis/cell.ts";
import { stageColumn } from "../../../graph/analysis/columns.ts";
import { coverageOf } from "../../../graph/analysis/coverage.ts";
import { evidenceAt } from "../../../graph/analysis/evidence.ts";
import { stages } from "../../../graph/ontology/index.ts";
import { type Analysis, analysisOf, changzhi, kunshan, suzhou, suzhouPark, taiyuan, xinzhou } from "./founding.ts";

let analysis: Analysis;
beforeAll(async () => void (analysis = await analysisOf()));
const row = (place: string, family: Parameters<Analysis["cell"]>[2] = null) => Object.fromEntries(stages.map((stage) => [stage, analysis.cell(place, stage, family)]));
const reason = (place: string, code: string, family: Parameters<Analysis["cell"]>[2] = null) => {
  const column = stageColumn(code, family);
  const { evidence, tree, backbone } = analysis.grounds;
  return reasonOf(findingOf(evidenceAt(evidence, place, tree), place, column, backbone), place, column);
};

// Derived by hand from the reviewed facts and the definitions of docs/coverage-and-gaps.md.
describe("the stages of the founding places", () => {
  it("are so in Taiyuan", () => {
    expect(row(taiyuan)).toEqual({ MATERIALS: "3 2/7", DESIGN: "1 0/3 UNMET", FABRICATION: "0 0/4", PACKAGING_TEST: "1 0/3 UNMET", APPLICATION: "1 0/6 UNMET", EQUIPMENT: "3 2/6" });
  });
  it("are so in Xinzhou: materials and one sub-stage of fabrication, underway by a schedule long past", () => {
    expect(row(xinzhou)).toEqual({ MATERIALS: "3 2/7", DESIGN: "0 0/3", FABRICATION: "3 1/4 WEAK", PACKAGING_TEST: "0 0/3", APPLICATION: "0 0/6", EQUIPMENT: "0 0/6" });
  });
  it("are so in Kunshan: two shortfalls wanted as well, one not, and packaging that it leads in", () => {
    expect(row(kunshan)).toEqual({
      MATERIALS: "1 0/7 DECLARED UNMET", DESIGN: "1 0/3 UNMET", FABRICATION: "1 0/4 DECLARED UNMET", PACKAGING_TEST: "4 1/3", APPLICATION: "0 0/6", EQUIPMENT: "0 0/6 DECLARED",
    });
  });
  it("are so in Suzhou Industrial Park", () => {
    expect(row(suzhouPark)).toEqual({ MATERIALS: "4 1/7", DESIGN: "4 1/3", FABRICATION: "4 1/4", PACKAGING_TEST: "4 1/3", APPLICATION: "1 0/6 UNMET", EQUIPMENT: "4 0/6" });
  });
  it("carry firms upward to the city, and neither wishes, strengths nor shortfalls", () => {
    expect(row(suzhou)).toEqual({ MATERIALS: "4 1/7", DESIGN: "4 1/3", FABRICATION: "4 1/4", PACKAGING_TEST: "4 0/3", APPLICATION: "0 0/6", EQUIPMENT: "4 0/6" });
    expect(reason(suzhou, "PACKAGING_TEST").zh).toContain("（在高端制造和国际贸易区）");
  });
});

describe("the silicon carbide of Taiyuan", () => {
  it("has crystal and substrate, wants applications, and shows two of the four sub-stages of its materials", () => {
    expect(row(taiyuan, "SiC")).toEqual({ MATERIALS: "3 2/4", DESIGN: "1 0/3 UNMET", FABRICATION: "0 0/1", PACKAGING_TEST: "1 0/3 UNMET", APPLICATION: "1 0/4 UNMET", EQUIPMENT: "1 0/2 UNMET" });
    expect(["RAW_MATERIAL", "CRYSTAL", "SUBSTRATE", "EPITAXY"].map((code) => analysis.cell(taiyuan, code, "SiC"))).toEqual(["1 UNMET", "3", "3", "0"]);
    expect(analysis.cell(taiyuan, "DISPLAY_LIGHTING", "SiC")).toBe("1 UNMET");
  });
  it("takes none of what has no family, and no other family takes of it", () => {
    expect(analysis.cell(taiyuan, "FABRICATION", "NONE")).toBe("0 0/4");
    expect(analysis.cell(taiyuan, "EQUIPMENT", "NONE")).toBe("3 2/6");
    expect(row(taiyuan, "GaN")).toEqual(Object.fromEntries(stages.map((stage) => [stage, expect.stringMatching(/^0 0\/\d$/)])));
  });
  it("does not fill the umbrella of third-generation semiconductors, which is a wish of its own", () => {
    expect(analysis.cell(taiyuan, "MATERIALS", "WIDE_BANDGAP")).toBe("1 0/4 UNMET");
  });
});

describe("a cell's reason", () => {
  it("names the deciding claim, its document and date, in both languages", () => {
    const { zh, en } = reason(taiyuan, "CRYSTAL", "SiC");
    expect(zh).toMatch(/^在建：.*碳化硅单晶.*“推动年产100万毫米碳化硅单晶一期项目加快实施”.*行动计划.*（2025-08-01）/);
    expect(en).toMatch(/^Underway: .*silicon carbide crystal.*\(2025-08-01\)/);
  });
  it("flags a period that has passed and leaves the level as it was", () => {
    expect(analysis.cell(xinzhou, "COMPOUND_FAB")).toBe("3");
    expect(reason(xinzhou, "COMPOUND_FAB").zh).toContain("到期未核实（至2022-08）");
    expect(reason(xinzhou, "COMPOUND_FAB").en).toContain("past its period (to 2022-08), unverified");
  });
  it("calls what Kunshan leads in built, and what it is short of short", () => {
    expect(reason(kunshan, "PACKAGING_TEST").zh).toMatch(/^建成：昆山市有优势先进封装：“发挥我市在先进封装技术的领先地位”/);
    expect(reason(kunshan, "EQUIPMENT").zh).toMatch(/^自述短板：.*“着力填补晶圆制造和设备材料产业链短板环节”/);
  });
});

describe("a table of cells", () => {
  it("marks a silent link beside one that is there as unconfirmed, and a place without a plan as unread", () => {
    const [ref, changzhiRef] = [analysis.rows.ref(taiyuan), analysis.rows.ref(changzhi)];
    const wuxi = analysis.rows.ref("Region:320200");
    const { cells, documentsRead } = coverageOf([ref, changzhiRef, wuxi], [stageColumn("FABRICATION", "SiC"), stageColumn("EPITAXY", "SiC"), stageColumn("APPLICATION", null)], analysis.grounds);
    expect(cells.map(({ level, missing }) => [level, ...missing].join(" "))).toEqual(["0 UNCONFIRMED", "0 UNCONFIRMED", "1 UNMET", "0", "0", "0", "0 UNREAD", "0 UNREAD", "0 UNREAD"]);
    expect(cells[0]?.reason.zh).toContain("待核实的线索，不是事实");
    expect(documentsRead).toHaveLength(3);
  });
  it("tells firms with the site that the claim gives them", () => {
    const column = stageColumn("PACKAGING_TEST", null);
    const { evidence, tree, backbone } = analysis.grounds;
    const firms = firmsAt(findingOf(evidenceAt(evidence, suzhou, tree), suzhou, column, backbone));
    expect(firms.map(({ firm, at, voice }) => `${firm.name}@${at?.name} ${voice}`)).toContain("嘉盛半导体@苏相合作区 UNDERWAY");
    expect(firms).toHaveLength(7);
  });
  it("says wanted of every cell of level 1, and unmet with it", () => {
    for (const place of [taiyuan, xinzhou, kunshan, suzhouPark]) for (const stage of stages) for (const family of [null, "SiC", "GaN", "SI", "WIDE_BANDGAP", "NONE"] as const) {
      const cell = analysis.cell(place, stage, family);
      expect(cell.startsWith("1 ")).toBe(cell.includes("UNMET"));
    }
  });
});
