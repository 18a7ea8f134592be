import type { Palette } from "../../palette.ts";
import { voiceLine } from "../../voice-line.ts";
import type { Voice } from "../../contract.ts";

/** A rule of Cytoscape's stylesheet. */
export interface StyleRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number | readonly number[]>>;
}

/** How much of something is left where the way of another thing is lit. */
export const dimmed = 0.25;
const faint = 0.32;
/** Hairlines by the hundred lie over one another in the gutters, and would stand out more than what was read. */
const crowdedFaint = 0.16;
const voices: readonly Voice[] = ["WANTED", "PLANNED", "UNDERWAY", "BUILT", "LACKING", "ENDED"];

/** The drawing's stylesheet. Cards are painted apart (`scene-painter.ts`): to Cytoscape a node is their invisible frame. */
export function graphStyle(palette: Palette): readonly StyleRule[] {
  return [
    { selector: "core", style: { "active-bg-opacity": 0, "selection-box-opacity": 0 } },
    { selector: "node", style: { shape: "rectangle", width: "data(width)", height: "data(height)", "background-opacity": 0, "border-width": 0, "overlay-opacity": 0, label: "" } },
    {
      selector: "edge",
      style: {
        "curve-style": "round-segments", "edge-distances": "endpoints", "segment-weights": "data(weights)", "segment-distances": "data(distances)", "segment-radii": 8,
        "source-endpoint": "data(sourceEnd)", "target-endpoint": "data(targetEnd)", "overlay-opacity": 0, "target-arrow-shape": "none", "arrow-scale": 0.7, "line-cap": "butt",
      },
    },
    { selector: "edge.reference", style: { width: 1, "line-color": palette.muted, "line-opacity": faint } },
    { selector: "edge.crowded", style: { "line-opacity": crowdedFaint } },
    { selector: "edge.IS_TYPE_OF", style: { "line-style": "dashed", "line-dash-pattern": [2, 4] } },
    { selector: "edge.bundle", style: { width: 2 } },
    { selector: "edge.claimed", style: { width: 1.5, "line-color": palette.ink, "line-opacity": 0.7 } },
    ...voices.map((voice) => {
      const { dash, width } = voiceLine(voice);
      const line = dash.length === 0 ? { "line-style": "solid" } : { "line-style": "dashed", "line-dash-pattern": dash };
      return { selector: `edge.${voice}`, style: { width, ...line, ...(voice === "LACKING" ? { "line-color": palette.danger, "mid-target-arrow-shape": "tee", "mid-target-arrow-color": palette.danger } : {}) } };
    }),
    // The next three are read by `line-style.ts`: on the screen what is lit is painted over Cytoscape's lines, and those are dimmed as a whole.
    { selector: "edge.dim", style: { "line-opacity": faint * dimmed } },
    { selector: "edge.lit", style: { "line-color": palette.accent, "line-opacity": 1, width: 1.75, "target-arrow-shape": "triangle", "target-arrow-color": palette.accent, "z-index": 2 } },
    { selector: "edge.chosen", style: { "line-color": palette.accent, "line-opacity": 1, width: 3, "target-arrow-shape": "triangle", "target-arrow-color": palette.accent, "z-index": 3 } },
  ];
}
