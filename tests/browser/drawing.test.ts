import { expect, it } from "vitest";
import { generatedChain } from "../viz/fixtures/chain-graph.ts";
import { chainOfElements, timeDrawing } from "./draw-timing.ts";
import { drawn, pointOf, redrawn, servedChain } from "./visit.ts";

const site = servedChain(generatedChain(1_000, 4));

it("shows Chinese glyphs: 碳 is neither a box nor 硅", async () => {
  const page = await site.browser.newPage();
  const pixels = await page.evaluate(() => {
    const draw = (text: string) => {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 48;
      const context = canvas.getContext("2d")!;
      context.font = "32px sans-serif";
      context.fillText(text, 4, 38);
      return [...context.getImageData(0, 0, 48, 48).data].join();
    };
    return { carbon: draw("碳"), silicon: draw("硅"), unassigned: draw("\u0378"), nothing: draw("") };
  });
  expect(new Set(Object.values(pixels)).size).toBe(4);
  await page.close();
});

it.each([1_000, 3_000])("lays out, draws and labels all of %i elements, and pans them", async (size) => {
  const graph = chainOfElements(size);
  const { cards, edges, drawn, bare, frame, slowFrame } = await timeDrawing(site.browser, graph, 2);
  console.log(`${cards} cards and ${edges} links in ${Math.round(drawn)} ms, × ${(drawn / bare).toFixed(2)} of Cytoscape alone; panning ${frame.toFixed(1)} ms a frame, 95 of 100 below ${slowFrame.toFixed(1)} ms`);
  expect(cards).toBe(graph.nodes.length);
  expect(edges).toBe(graph.edges.length);
});

it("shows more than 3,000 as a group for each sub-stage, with counts, links between groups, and each to be opened", async () => {
  const { page, complaints } = await site.visit("chain?lang=zh&reference=1&open=*");
  const { cards, edges } = await drawn(page);
  expect(cards.every(({ id }) => /^(claimed|reference):/.test(id))).toBe(true);
  expect(edges).toBeGreaterThan(100);
  const { x, y } = await pointOf(page, "reference:MATERIALS/SUBSTRATE");
  const opened = await redrawn(page, () => page.mouse.click(x, y));
  expect(opened.cards.filter(({ id }) => id.startsWith("Material:")).length).toBeGreaterThan(5);
  expect(complaints).toEqual([]);
});
