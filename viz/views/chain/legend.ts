import type { ChainGraph, MissingKind, Ontology, Text, Voice } from "../../contract.ts";
import { shapePath } from "../../shape-path.ts";
import { voiceLine, type VoiceLine } from "../../voice-line.ts";

/** An entry of the legend: what is drawn, and its words in both languages. */
export type LegendItem = { readonly label: Text; readonly meaning: Text | undefined } & (
  | { readonly type: "level"; readonly level: number }
  | { readonly type: "shape"; readonly path: string }
  | { readonly type: "stage"; readonly stage: string }
  | { readonly type: "missing"; readonly kind: MissingKind }
  | { readonly type: "line"; readonly line: VoiceLine; readonly voice: Voice }
);

/** The legend of a chain from the same values that it is drawn with: every level, stage and kind of missing; of the kinds and voices those that occur. */
export function legendOf(ontology: Ontology, graph: ChainGraph): { readonly levels: readonly LegendItem[]; readonly missing: readonly LegendItem[]; readonly shapes: readonly LegendItem[]; readonly stages: readonly LegendItem[]; readonly lines: readonly LegendItem[] } {
  const kinds = new Set(graph.nodes.map((node) => node.kind));
  const voices = new Set(graph.edges.map((edge) => edge.voice));
  return {
    levels: ontology.levels.map(({ id, label, meaning }) => ({ type: "level", level: Number(id), label, meaning })),
    // A place whose plan was not read has no gaps to draw.
    missing: ontology.missing.filter(({ id }) => id !== "UNREAD").map(({ id, label, meaning }) => ({ type: "missing", kind: id as MissingKind, label, meaning })),
    shapes: ontology.kinds.filter(({ kind }) => kinds.has(kind)).map(({ label, meaning, shape }) => ({ type: "shape", path: shapePath(shape), label, meaning })),
    stages: ontology.stages.map(({ id, label }) => ({ type: "stage", stage: id, label, meaning: undefined })),
    lines: ontology.voices.filter(({ id }) => voices.has(id as Voice)).map(({ id, label, meaning }) => ({ type: "line", line: voiceLine(id as Voice), voice: id as Voice, label, meaning })),
  };
}
