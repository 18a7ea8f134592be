import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** Parts of Cytoscape that no drawing of this page uses, by their paths in its sources; layouts of our own and fcose take their place. */
const unused = [
  /\/collection\/algorithms\/index\.mjs$/,
  /\/layout\/(breadthfirst|circle|concentric|cose|grid|random)\.mjs$/,
  /\/webgl\/[\w-]+\.mjs$/,
];

/** Builds the page with Cytoscape's own sources instead of its bundle, leaving out what is never used: about a fifth of what a browser would fetch. */
export function drawingLibrary(): Plugin {
  const sources = join(dirname(createRequire(import.meta.url).resolve("cytoscape")), "..", "src");
  return {
    name: "drawing-library",
    enforce: "pre",
    apply: "build",
    resolveId: (id) => (id === "cytoscape" ? join(sources, "index.mjs") : undefined),
    load: (id) => (id.startsWith(sources) && unused.some((part) => part.test(id)) ? "export default function unused() {}" : undefined),
  };
}
