import { beforeAll, describe, expect, it } from "vitest";
import { isUnread } from "../../../graph/analysis/plans.ts";
import { gapScore, weights } from "../../../graph/analysis/ranking.ts";
import { type Analysis, analysisOf, changzhi, kunshan, suzhou, suzhouPark, taiyuan, xinzhou } from "./founding.ts";

let analysis: Analysis;
beforeAll(async () => void (analysis = await analysisOf()));
const listed = (place: string, family?: Parameters<Analysis["gaps"]>[1]) => analysis.gaps(place, family).map(({ kinds, cell }) => `${kinds.join("+")} ${cell.id}`);

// Derived by hand from the reviewed facts and the definitions of docs/coverage-and-gaps.md.
describe("the gaps of the founding places", () => {
  it("are so in the silicon carbide chain of Taiyuan: wishes, then two leads to verify", () => {
    expect(listed(taiyuan, "SiC")).toEqual([
      "UNMET APPLICATION|SiC", "UNMET Material:石墨材料", "UNMET Application:AR眼镜|SiC", "UNMET CHIP_DESIGN|SiC", "UNMET DESIGN|SiC", "UNMET EQUIPMENT|SiC", "UNMET PACKAGING_TEST|SiC",
      "UNMET Technology:材料纯化", "UNCONFIRMED EPITAXY|SiC", "UNCONFIRMED POWER_FAB|SiC",
    ]);
  });
  it("are so in Xinzhou: no plan of its own, so no lead", () => {
    expect(listed(xinzhou)).toEqual(["UNMET Device:微波集成电路芯片", "UNMET Material:化合物半导体", "WEAK FABRICATION"]);
  });
  it("are so in Kunshan: the declared first, then what is wanted; research aims are none", () => {
    const gaps = listed(kunshan);
    expect(gaps.slice(0, 3)).toEqual(["DECLARED+UNMET FABRICATION", "DECLARED EQUIPMENT", "DECLARED MATERIALS"]);
    expect(gaps.filter((gap) => gap.startsWith("UNMET")).map((gap) => gap.split(":")[1])).toEqual(["CPU", "GPU", "MEMS智能传感器", "存储芯片", "显示驱动芯片", "第三代半导体", "智能传感器", "全掩膜工程流片", "多项目晶圆流片"]);
    expect(gaps.join()).not.toMatch(/FPGA|EDA|光刻机|PACKAGING_TEST|WEAK/);
  });
  it("are not those of Kunshan in Suzhou around it", () => {
    expect(listed(suzhou)).toEqual([]);
  });
  it("are wishes of Suzhou Industrial Park and no shortfall", () => {
    const gaps = listed(suzhouPark);
    expect(gaps.some((gap) => gap.includes("DECLARED"))).toBe(false);
    expect(gaps).toEqual(expect.arrayContaining(["UNMET EDA", "UNMET EPITAXY|WIDE_BANDGAP", "UNMET Material:光刻胶", "UNMET Equipment:光刻机"]));
  });
});

describe("a lead", () => {
  it("is worded as one to verify, with the plan that is silent, and never wanted", () => {
    const lead = analysis.gaps(taiyuan, "SiC").find(({ cell }) => cell.subStage === "EPITAXY");
    expect(lead).toMatchObject({ kinds: ["UNCONFIRMED"], wanted: 0, reached: 0 });
    expect(lead?.reason.zh).toMatch(/^待核实的线索，不是事实：相邻的衬底·碳化硅已读到.*而本地规划.*2025年行动计划.*（2025-08-01）没有提到外延·碳化硅/);
    expect(lead?.reason.en).toMatch(/^a lead to verify, not a fact: /);
    expect(lead?.upstream.map(({ node, level }) => `${node.name} ${level}`)).toContain("衬底 3");
  });
});

describe("the owners of a gap", () => {
  it("are the bodies of tasks on this link first, then those of tasks on the whole chain", () => {
    const { owners } = analysis.gaps(taiyuan, "SiC").find(({ cell }) => cell.subStage === "EPITAXY") ?? { owners: [] };
    expect(owners.slice(0, 2).map(({ agency, task, chainLevel }) => [agency.name, task.name, chainLevel])).toEqual([["太原市工业和信息化局", "推动成果转化产业化", false], ["太原市科学技术局", "推动成果转化产业化", false]]);
    expect(owners.find(({ agency }) => agency.id === "Region:140105")?.role).toBe("territorial");
    expect(owners.some(({ chainLevel, deadline }) => chainLevel && deadline === "7月中旬前")).toBe(true);
  });
  it("are none where the documents name none, and the reason says so", () => {
    for (const gap of analysis.gaps(kunshan)) {
      expect(gap.owners).toEqual([]);
      expect(gap.reason.zh).toContain("责任单位：文件未明确");
    }
  });
});

describe("a place without a chain plan", () => {
  it("is a reading task, unless a plan of a place around it names it", () => {
    const unread = (place: string) => isUnread(place, analysis.rows.plans, analysis.grounds.tree, { family: null, chain: null });
    expect([taiyuan, xinzhou, changzhi, kunshan, suzhouPark, "Park:320583:花桥经济开发区"].map(unread)).toEqual([false, false, false, false, false, false]);
    expect([suzhou, "Region:320200", "Region:440000", "Region:210100"].map(unread)).toEqual([true, true, true, true]);
  });
});

describe("the ranking", () => {
  it("puts the kind before what hangs on it, and that before the strength of the wish", () => {
    const score = (kind: "DECLARED" | "UNMET" | "WEAK" | "UNCONFIRMED", hanging: number, strength: keyof typeof weights.strength | null) => gapScore({ kinds: [kind], hanging, strength });
    expect(score("DECLARED", 0, null)).toBeGreaterThan(score("UNMET", 500, "MUST"));
    expect(score("UNMET", 0, null)).toBeGreaterThan(score("WEAK", 500, "MUST"));
    expect(score("WEAK", 0, null)).toBeGreaterThan(score("UNCONFIRMED", 500, "MUST"));
    expect(score("UNMET", 2, null)).toBeGreaterThan(score("UNMET", 1, "MUST"));
    expect(score("UNMET", 1, "MUST")).toBeGreaterThan(score("UNMET", 1, "EXPLORE"));
  });
});
