import { buildPage } from "../../api/build-page.ts";
import { launchBrowser } from "../support/browser.ts";
import { chainOfElements, timeDrawing } from "../browser/draw-timing.ts";

const sizes = [1_000, 3_000];

/** Measures the chain's drawing at 1,000 and 3,000 elements beside Cytoscape drawing the same on an empty page, and the frames while it is panned. */
export async function benchDrawing(print: (line: string) => void): Promise<void> {
  await buildPage(() => undefined);
  const browser = await launchBrowser();
  try {
    for (const size of sizes) {
      const { cards, edges, drawn, bare, frame, slowFrame } = await timeDrawing(browser, chainOfElements(size), 5);
      print(`draw ${cards} cards and ${edges} links in ${drawn.toFixed(0)} ms, Cytoscape alone ${bare.toFixed(0)} ms: × ${(drawn / bare).toFixed(2)}; panning ${frame.toFixed(1)} ms a frame, 95 of 100 below ${slowFrame.toFixed(1)} ms`);
    }
  } finally {
    await browser.close();
  }
}
