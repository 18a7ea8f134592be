import type { ChainGraph, Ontology } from "../../contract.ts";
import { textAt, type Mark, type Measure } from "../../drawing/marks.ts";
import type { Line } from "../../drawing/lines.ts";
import { levelWords } from "../../level-words.ts";
import { markOf } from "../../missing.ts";
import { textIn } from "../../names.ts";
import type { Palette } from "../../palette.ts";
import { shapePath } from "../../shape-path.ts";
import { legendOf, type LegendItem } from "./legend.ts";
import { lineStyles } from "./line-style.ts";
import type { ChainWords } from "./words.ts";

/** One entry of a drawn legend: its pieces as if it began at the left edge with its middle at 0, and its width. */
interface Entry {
  readonly marks: readonly (Mark | Line)[];
  readonly width: number;
}

const lineHeight = 26;

/** The legend as it stands below a picture: the same values as the drawing's, in lines of at most so many pixels; gives the pieces and how high they are. */
export function legendMarks(ontology: Ontology, graph: ChainGraph, words: ChainWords, palette: Palette, measure: Measure, width: number): { readonly marks: readonly (Mark | Line)[]; readonly height: number } {
  const { levels, missing, shapes, stages, lines } = legendOf(ontology, graph);
  const { say } = words;
  const word = (text: string, start: number): Mark => textAt(start, 0, text, palette.ink);
  const styles = lineStyles(palette);
  const sample = (classes: string): Line => ({ type: "line", points: [{ x: 0, y: 0 }, { x: 24, y: 0 }], ...styles(classes), opacity: 1 });
  const after = (marks: readonly (Mark | Line)[], start: number, text: string): Entry => ({ marks: [...marks, word(text, start)], width: start + measure(text, 12, 400) });
  const shape = (path: string, reference: boolean): Mark => ({ type: "shape", path, x: 0, y: -8, size: 16, stroke: palette.muted, line: reference ? 1 : 1.75, dash: reference ? [2.4, 1.8] : [], ...(reference ? {} : { fill: palette.muted }) });
  const entryOf = (item: LegendItem): Entry => {
    const text = textIn(words.language, item.label);
    if (item.type === "level") {
      const label = levelWords(ontology, words, item.level, false);
      const { fill, ink } = palette.level(item.level);
      const wide = measure(label, 12, 400) + 10;
      return { marks: [{ type: "box", x: 0.5, y: -8.5, width: wide, height: 17, radius: 3, fill, stroke: palette.line, line: 1, dash: [] }, textAt(5.5, 0, label, ink)], width: wide };
    }
    if (item.type === "missing") {
      const colour = palette.missing(item.kind);
      return after([{ type: "box", x: 0.5, y: -8.5, width: 17, height: 17, radius: 3, stroke: colour, line: 1, dash: [3, 2] }, textAt(9, 0, markOf(item.kind, words.language), colour, { weight: 600, anchor: "middle" })], 22, text);
    }
    if (item.type === "shape") return after([shape(item.path, false)], 22, text);
    if (item.type === "stage") return after([{ type: "box", x: 0, y: -1.5, width: 16, height: 3, radius: 0, fill: palette.stage(item.stage), line: 0, dash: [] }], 22, text);
    return after([sample(`claimed ${item.voice}`)], 30, text);
  };
  const groups: readonly (readonly [string, readonly Entry[]])[] = [
    [say("legend.levels"), levels.map(entryOf)],
    [say("legend.missing"), missing.map(entryOf)],
    [say("legend.shapes"), [...shapes.map(entryOf), after([shape(shapePath("hexagon"), true)], 22, say("legend.reference"))]],
    [say("legend.stages"), stages.map(entryOf)],
    [say("legend.lines"), [...lines.map(entryOf), after([sample("reference")], 30, say("legend.referenceLine")), after([sample("reference IS_TYPE_OF")], 30, say("legend.typeLine"))]],
  ];
  return flowed(groups.map(([title, entries]) => [{ marks: [textAt(0, 0, title, palette.muted, { weight: 600 })], width: measure(title, 12, 600) }, ...entries]), width);
}

/** Sets groups of entries one after another, each group whole on its line where it fits. */
function flowed(groups: readonly (readonly Entry[])[], width: number): { readonly marks: readonly (Mark | Line)[]; readonly height: number } {
  const marks: (Mark | Line)[] = [];
  let [x, y] = [0, lineHeight / 2];
  for (const entries of groups) {
    const whole = entries.reduce((sum, entry) => sum + entry.width + 14, 0);
    if (x > 0 && x + whole > width) [x, y] = [0, y + lineHeight];
    for (const entry of entries) {
      if (x > 0 && x + entry.width > width) [x, y] = [0, y + lineHeight];
      marks.push(...entry.marks.map((mark) => moved(mark, x, y)));
      x += entry.width + 14;
    }
    x += 18;
  }
  return { marks, height: y + lineHeight / 2 };
}

function moved(mark: Mark | Line, x: number, y: number): Mark | Line {
  return mark.type === "line" ? { ...mark, points: mark.points.map((point) => ({ x: point.x + x, y: point.y + y })) } : { ...mark, x: mark.x + x, y: mark.y + y };
}
