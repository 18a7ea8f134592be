import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { svgOf } from "../../viz/export/svg.ts";
import { wordsIn } from "../../viz/messages.ts";
import type { Palette } from "../../viz/palette.ts";
import { shapePath } from "../../viz/shape-path.ts";
import { sectionsOf } from "../../viz/views/chain/chain-rows.ts";
import { messages } from "../../viz/views/chain/messages.ts";
import { pathBetween } from "../../viz/views/chain/path.ts";
import { sheetPicture, widthForPage, type Sheet } from "../../viz/views/chain/sheet.ts";
import { edgeBetween, generatedChain, ontologyAnswer } from "./fixtures/chain-graph.ts";

const measure = (text: string, size: number) => [...text].reduce((sum, character) => sum + (character > "ÿ" ? size : size * 0.55), 0);
const palette: Palette = {
  ground: "#ffffff", surface: "#f6f7f9", line: "#d5dae1", ink: "#16202c", muted: "#55606e", accent: "#0b5cad", danger: "#b3261e", font: "\"Noto Sans SC\", sans-serif",
  stage: () => "#7a4b00", level: () => ({ fill: "#4c8fc7", ink: "#16202c" }), missing: () => "#9a5b00",
};

function sheetOf(graph: Sheet["graph"], given: Partial<Sheet> = {}): Sheet {
  const lanes = [{ family: undefined, sections: sectionsOf(graph, ontologyAnswer.stages, { reference: true, unfolded: ["*"] }) }];
  return { graph, ontology: ontologyAnswer, lanes, path: undefined, words: wordsIn("zh", messages), title: "产业链全景 · 太原市", filters: ["地区：太原市", "截至：2025年8月"], notes: ["依据 1 份文件：某市行动计划。"], origin: "芯链图谱 · 导出于 2026年1月2日", ...given };
}

const drawn = (sheet: Sheet) => new DOMParser().parseFromString(svgOf(sheetPicture(sheet, palette, measure, 1440)), "image/svg+xml");
const texts = (svg: ReturnType<typeof drawn>) => [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);

describe("a sheet as SVG", () => {
  const graph = generatedChain(200, 2);
  const svg = drawn(sheetOf(graph));

  it("says of every sub-stage of which nothing was read that it is so, however long its name", () => {
    const empty = sheetOf({ ...graph, nodes: [], edges: [] }, { words: wordsIn("en", messages) });
    const narrow = new DOMParser().parseFromString(svgOf(sheetPicture(empty, palette, measure, 1000)), "image/svg+xml");
    expect(texts(narrow).filter((text) => text === "not read")).toHaveLength(ontologyAnswer.stages.flatMap(({ subStages }) => subStages).length);
  });

  it("holds every card with its name as text and every link as a line, and what was chosen, the legend and the sources", () => {
    expect(svg.querySelectorAll("g.card")).toHaveLength(graph.nodes.length);
    expect(svg.querySelectorAll("g.link")).toHaveLength(graph.edges.length);
    const said = texts(svg);
    const short = graph.nodes.filter(({ name }) => name.length < 8);
    expect(short.length).toBeGreaterThan(50);
    expect(short.filter(({ name }) => !said.includes(name))).toEqual([]);
    for (const text of ["产业链全景 · 太原市", "地区：太原市  ·  截至：2025年8月", "程度", "参考环节（空心虚线）", "依据 1 份文件：某市行动计划。", "芯链图谱 · 导出于 2026年1月2日"]) expect(said).toContain(text);
    expect(ontologyAnswer.stages.every(({ label }) => said.includes(label.zh))).toBe(true);
  });

  it("names itself and its links for whoever opens the file, and takes nothing from elsewhere", () => {
    expect(svg.querySelector("svg > title")?.textContent).toBe("产业链全景 · 太原市");
    expect(svg.querySelector("g.link title")?.textContent).toMatch(/ → /);
    const markup = String(svg);
    expect(markup).not.toMatch(/<script|<style|style="|href=|url\(|<image|<foreignObject/);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("keeps everything inside its edges", () => {
    const width = Number(svg.querySelector("svg")!.getAttribute("width"));
    expect(width).toBeGreaterThanOrEqual(1440);
    for (const text of svg.querySelectorAll("g.legend text")) expect(Number(text.getAttribute("x"))).toBeLessThan(width);
  });

  it("draws shapes by kind and lines by voice", () => {
    const [one, other] = [graph.nodes[0]!, graph.nodes[1]!];
    const voices = ["BUILT", "PLANNED", "WANTED", "LACKING"] as const;
    const claimed = { ...graph, edges: voices.map((voice, index) => ({ ...edgeBetween(one, other), id: `e${index}`, basis: "STATED" as const, voice })) };
    const lines = [...drawn(sheetOf(claimed)).querySelectorAll("g.link")].map((link) => link.querySelector("path")!);
    expect(lines.map((line) => line.getAttribute("stroke-dasharray"))).toEqual([null, "9 4", "3 3", null]);
    expect(lines[3]!.getAttribute("stroke")).toBe(palette.danger);
    expect(lines[3]!.parentElement!.querySelectorAll("path")).toHaveLength(2);
    const outlines = new Set([...svg.querySelectorAll("g.card path")].map((path) => path.getAttribute("d")));
    const kinds = new Set(graph.nodes.map(({ kind }) => kind));
    for (const { shape } of ontologyAnswer.kinds.filter(({ kind }) => kinds.has(kind))) expect(outlines).toContain(shapePath(shape));
  });

  it("lets no name break the file", () => {
    const node = { ...graph.nodes[0]!, name: "<b>&\"'\u0000\u0008\ud800]]>", nameEn: null };
    const broken = drawn(sheetOf({ ...graph, nodes: [node], edges: [] }, { title: "</title><script>alert(1)</script>" }));
    expect(broken.querySelector("script")).toBeNull();
    expect(texts(broken)).toContain("<b>&\"']]>");
    expect(broken.querySelector("svg > title")?.textContent).toBe("</title><script>alert(1)</script>");
  });

  it("lights the path and leaves the rest faint", () => {
    const edge = graph.edges[0]!;
    const lit = drawn(sheetOf(graph, { path: pathBetween(graph, edge.from, edge.to) }));
    expect([...lit.querySelectorAll("g.card")].filter((card) => card.getAttribute("opacity") === null)).toHaveLength(2);
    expect([...lit.querySelectorAll("g.link path")].filter((line) => line.getAttribute("stroke") === palette.accent)).toHaveLength(1);
  });

  it("of nothing is still a sheet", () => {
    expect(texts(drawn(sheetOf({ ...graph, nodes: [], edges: [] })))).toContain("产业链全景 · 太原市");
  });
});

describe("the width for a page", () => {
  it("makes a drawing wider the more it holds, so that it fills a page on its side", () => {
    const page = { width: 1032, height: 703 };
    const [few, many] = [40, 600].map((count) => widthForPage(sheetOf(generatedChain(count)), measure, page));
    expect(many!).toBeGreaterThan(few!);
  });
});
