import type { ChainGraph, Ontology } from "../../contract.ts";
import { textAt, wrapped, type Mark, type Measure } from "../../drawing/marks.ts";
import type { Part, Picture } from "../../export/svg.ts";
import type { Palette } from "../../palette.ts";
import { layoutOf, type ChainLayout } from "./chain-layout.ts";
import type { Lane } from "./chain-rows.ts";
import { elementsOf } from "./graph-elements.ts";
import { dimmed } from "./graph-style.ts";
import { legendMarks } from "./legend-marks.ts";
import { lineStyles } from "./line-style.ts";
import { nodesOn, type Path } from "./path.ts";
import { cardWidths, leastTrack, namesOf, sceneOf } from "./scene.ts";
import type { ChainWords } from "./words.ts";

/** A chain that leaves the page: what is drawn, and what the sheet says about it. */
export interface Sheet {
  readonly graph: ChainGraph;
  readonly ontology: Ontology;
  readonly lanes: readonly Lane[];
  readonly path: Path | undefined;
  readonly words: ChainWords;
  readonly title: string;
  /** What was chosen, a phrase each. */
  readonly filters: readonly string[];
  /** What the picture rests on, and how to read it. */
  readonly notes: readonly string[];
  /** Where and when it was made. */
  readonly origin: string;
}

const margin = 28;

/** The layout of a sheet's drawing at a width: always in columns, whatever window it was made in. */
export function sheetLayout({ lanes, ontology, words }: Pick<Sheet, "lanes" | "ontology" | "words">, measure: Measure, width: number): ChainLayout {
  return layoutOf(lanes, { width, leastTrack: leastTrack[words.language], ...cardWidths(ontology, words, measure) });
}

/** The width whose drawing fills a page of some proportion best. */
export function widthForPage(sheet: Pick<Sheet, "lanes" | "ontology" | "words">, measure: Measure, page: { readonly width: number; readonly height: number }): number {
  const around = 230;
  const scale = (width: number) => {
    const layout = sheetLayout(sheet, measure, width);
    return Math.min(page.width / (layout.width + 2 * margin), page.height / (layout.height + around));
  };
  return [1100, 1300, 1500, 1750, 2000, 2300, 2600].reduce((best, width) => (scale(width) > scale(best) + 0.005 ? width : best));
}

/** The sheet as a picture: title, what was chosen, the drawing, its legend, the note on sources, where and when. */
export function sheetPicture(sheet: Sheet, palette: Palette, measure: Measure, width: number): Picture {
  const { graph, ontology, words } = sheet;
  const layout = sheetLayout(sheet, measure, width);
  const inner = layout.width;
  const lines = (texts: readonly string[], size: number, fill: string, top: number) => {
    const rows = texts.flatMap((text) => wrapped(measure, text, inner, size));
    return { marks: rows.map((row, index): Mark => textAt(margin, top + (index + 0.5) * size * 1.6, row, fill, { size })), height: rows.length * size * 1.6 };
  };
  const title: Mark = textAt(margin, margin + 14, sheet.title, palette.ink, { size: 22, weight: 600 });
  const filters = lines([sheet.filters.join("  ·  ")], 13, palette.muted, margin + 32);
  const drawingTop = margin + 32 + filters.height + 14;
  const legendTop = drawingTop + layout.height + 10;
  const legend = legendMarks(ontology, graph, words, palette, measure, inner);
  const notes = lines([...sheet.notes, sheet.origin], 12, palette.muted, legendTop + legend.height + 12);
  const rule: Mark = { type: "box", x: margin, y: legendTop - 6, width: inner, height: 1, radius: 0, fill: palette.line, line: 0, dash: [] };
  const drawn = drawingParts(layout, sheet, palette, measure).map((part): Part => ({ ...part, x: margin, y: drawingTop }));
  return {
    width: inner + 2 * margin, height: legendTop + legend.height + 12 + notes.height + margin,
    title: sheet.title, description: [...sheet.filters, ...sheet.notes, sheet.origin].join(" "), language: words.language === "zh" ? "zh-CN" : "en",
    font: palette.font, background: palette.ground,
    parts: [{ marks: [title, ...filters.marks, rule] }, ...drawn, { className: "legend", marks: legend.marks, x: margin, y: legendTop }, { marks: notes.marks }],
  };
}

/** Lines first, then heads and cards over them; off the path everything is faint. */
function drawingParts(layout: ChainLayout, { graph, ontology, words, path }: Sheet, palette: Palette, measure: Measure): readonly Part[] {
  const scene = sceneOf(layout, ontology, words, palette, measure);
  const styles = lineStyles(palette);
  const nodes = path === undefined ? undefined : nodesOn(path);
  const name = namesOf(graph, words);
  const edges = elementsOf(layout, graph).edges.map(({ data, classes, points }): Part => {
    const lit = path?.edges.has(data.id) === true;
    const emphasis = path === undefined ? "" : lit ? " lit" : " dim";
    return { className: "link", title: `${name(data.source)} → ${name(data.target)}`, marks: [{ type: "line", points, ...styles(`${classes}${emphasis}`) }] };
  });
  const cards = layout.cards.map(({ row: { id, type } }): Part => ({ className: type === "node" ? "card" : "fold", opacity: nodes === undefined || nodes.has(id) ? 1 : dimmed, marks: scene.pictures.get(id)?.marks ?? [] }));
  return [...edges, { marks: scene.heads }, ...cards];
}
