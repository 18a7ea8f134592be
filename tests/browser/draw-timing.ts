import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import type { ChainGraph } from "../../viz/contract.ts";
import { layoutOf } from "../../viz/views/chain/chain-layout.ts";
import { everything, sectionsOf } from "../../viz/views/chain/chain-rows.ts";
import { elementsOf } from "../../viz/views/chain/graph-elements.ts";
import { generatedChain, ontologyAnswer } from "../viz/fixtures/chain-graph.ts";
import { serveFixture } from "../viz/fixtures/fixture-server.ts";

/** How the drawing did, in milliseconds: the best of some runs, since other programs may take the processor for a while. */
export interface DrawFigures {
  readonly cards: number;
  readonly edges: number;
  /** From the wish to see everything to the frame that shows it: laid out, drawn and labelled. */
  readonly drawn: number;
  /** Cytoscape alone, drawing the same elements with their labels on an empty page. */
  readonly bare: number;
  /** The frames of two seconds of panning: their median, and the one that 95 of 100 are below. */
  readonly frame: number;
  readonly slowFrame: number;
}

/** A chain of about so many elements, all of which are drawn once everything is unfolded. */
export function chainOfElements(count: number): ChainGraph {
  const graph = generatedChain(Math.round(count / 3), 3);
  return { ...graph, edges: graph.edges.slice(0, count - graph.nodes.length) };
}

/** Draws a chain on the real page, pans it, and has Cytoscape draw the same elements on an empty page. The page must be built. */
export async function timeDrawing(browser: Browser, graph: ChainGraph, runs: number): Promise<DrawFigures> {
  const fixture = await serveFixture(graph);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(`${fixture.address}/chain?lang=zh&reference=1`);
    await page.waitForFunction(() => performance.getEntriesByName("chain-drawn").length > 0);
    const drawn: number[] = [];
    for (let run = 0; run < runs; run++) {
      drawn.push(await turn(page));
      if (run < runs - 1) await turn(page);
    }
    const { cards, edges } = await page.evaluate(() => {
      const detail = (performance.getEntriesByName("chain-drawn").at(-1) as PerformanceMark).detail as { cards: readonly unknown[]; edges: number };
      return { cards: detail.cards.length, edges: detail.edges };
    });
    const frames = await panned(page);
    const bare = await timeBare(browser, graph, runs);
    const sorted = frames.toSorted((one, other) => one - other);
    return { cards, edges, drawn: Math.min(...drawn), bare, frame: sorted[Math.floor(sorted.length / 2)] ?? 0, slowFrame: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
  } finally {
    await page.close();
    await fixture.stop();
  }
}

/** Folds or unfolds everything; gives the milliseconds until the frame after the drawing. */
function turn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // No function of its own in here: whoever runs this file may give it a name that the page does not know.
    const count = performance.getEntriesByName("chain-drawn").length;
    const begun = performance.now();
    document.querySelector<HTMLButtonElement>(".chain-tools button")?.click();
    while (performance.getEntriesByName("chain-drawn").length === count) await new Promise(requestAnimationFrame);
    // Cytoscape paints in the frame that follows.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  });
}

/** The lengths of the frames while the drawing is panned down as fast as a hand does it. */
function panned(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const region = document.querySelector(".canvas");
    const frames: number[] = [];
    if (region === null) return frames;
    let last = performance.now();
    for (const begun = last; last - begun < 2_000; ) {
      region.scrollTop = (last - begun) * 2;
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    return frames.slice(1);
  });
}

async function timeBare(browser: Browser, graph: ChainGraph, runs: number): Promise<number> {
  const sections = sectionsOf(graph, ontologyAnswer.stages, { reference: true, unfolded: [everything] });
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const { nodes, edges } = elementsOf(layoutOf([{ family: undefined, sections }], { width: 1080, leastTrack: 146, nameWidth: () => 80, factWidth: () => 0 }), graph);
  const elements = [...nodes.map(({ data, position }) => ({ data: { ...data, label: names.get(data.id) ?? data.id }, position })), ...edges.map(({ data }) => ({ data }))];
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("cytoscape/dist/cytoscape.min.js") });
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      times.push(await page.evaluate(async (all) => {
        const place = document.body.appendChild(document.createElement("div"));
        Object.assign(place.style, { width: "1080px", height: "800px" });
        const begun = performance.now();
        const style = [{ selector: "node", style: { shape: "rectangle", width: "data(width)", height: "data(height)", label: "data(label)", "text-valign": "center", "font-size": 14 } }, { selector: "edge", style: { width: 1, "curve-style": "round-segments", "edge-distances": "endpoints", "segment-weights": "data(weights)", "segment-distances": "data(distances)", "source-endpoint": "data(sourceEnd)", "target-endpoint": "data(targetEnd)" } }];
        const drawing = (globalThis as unknown as { cytoscape: (options: object) => { destroy: () => void } }).cytoscape({ container: place, elements: all, style, layout: { name: "preset", fit: true } });
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const took = performance.now() - begun;
        drawing.destroy();
        place.remove();
        return took;
      }, elements));
    }
    return Math.min(...times);
  } finally {
    await page.close();
  }
}
