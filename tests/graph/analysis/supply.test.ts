import { beforeAll, describe, expect, it } from "vitest";
import { supplyOf } from "../../../graph/analysis/supply.ts";
import { type Analysis, analysisOf, kunshan, suzhouPark, taiyuan } from "./founding.ts";

let analysis: Analysis;
beforeAll(async () => void (analysis = await analysisOf()));
const supply = (place: string, family: "SiC" | null = null) => supplyOf(analysis.rows.ref(place), { family }, analysis.grounds);

describe("the supply of a place", () => {
  it("sets what the place has between what it needs and what could take it up, along the backbone", () => {
    const crystal = supply(taiyuan, "SiC").find(({ cell }) => cell.id === "Material:碳化硅单晶");
    expect(crystal).toMatchObject({ level: 3 });
    expect(crystal?.upstream.map(({ cell }) => cell.id)).toEqual(expect.arrayContaining(["Material:碳化硅粉料", "Material:石墨材料"]));
    expect(crystal?.downstream.map(({ cell }) => cell.id)).toContain("Material:碳化硅衬底");
  });
  it("tells how far a neighbour is at the place, and nothing where nothing was read", () => {
    const ties = supply(taiyuan, "SiC").flatMap(({ upstream, downstream }) => [...upstream, ...downstream]);
    expect(ties.find(({ cell }) => cell.id === "Material:石墨材料")).toMatchObject({ level: 1, short: false, firms: [] });
    expect(ties.find(({ cell }) => cell.id === "Material:碳化硅粉料")).toMatchObject({ level: 0, firms: [] });
  });
  it("begins with links that name a firm", () => {
    const links = supply(taiyuan);
    expect(links[0]?.firms.length).toBeGreaterThan(0);
    expect(links.findLastIndex(({ firms }) => firms.length > 0)).toBeLessThan(links.findIndex(({ firms }) => firms.length === 0));
  });
  it("keeps to the family asked for", () => {
    expect(supply(taiyuan, "SiC").map(({ cell }) => cell.id)).not.toContain("Material:硅片");
    expect(supply(taiyuan).map(({ cell }) => cell.id)).toContain("Material:硅片");
  });
  it("has stages stand before one another as the chain has them, whatever a technology feeds", () => {
    const packaging = supply(suzhouPark).find(({ cell }) => cell.id === "PACKAGING_TEST");
    expect(packaging?.upstream.some(({ cell }) => cell.stage === "FABRICATION")).toBe(true);
    expect(packaging?.downstream.some(({ cell }) => cell.stage === "FABRICATION")).toBe(false);
  });
  it("marks what the place itself declares to be short", () => {
    const ties = supply(kunshan).flatMap(({ upstream, downstream }) => [...upstream, ...downstream]);
    expect(ties.every(({ short, level }) => !short || level < 4)).toBe(true);
  });
});
