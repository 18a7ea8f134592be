import type { Palette } from "../../palette.ts";
import { shapePath } from "../../shape-path.ts";
import { cardText, type Card } from "./chain-layout.ts";
import type { Row } from "./chain-rows.ts";
import type { CardWords } from "./card-words.ts";
import { clipped, textAt, twoLines, type Mark, type Measure } from "../../drawing/marks.ts";

/** What cards are drawn from. */
export interface CardStyle {
  readonly words: ReadonlyMap<string, CardWords>;
  /** Shape of each kind, as the ontology names it. */
  readonly shapes: ReadonlyMap<string, string>;
  readonly palette: Palette;
  readonly measure: Measure;
}

/** A card as it is painted, and where on it its firms are opened. */
export interface CardPicture {
  readonly id: string;
  readonly marks: readonly Mark[];
  readonly members: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
}

/** Size and weight that a row's name is written in. */
export const nameFont = (row: Row): { readonly size: number; readonly weight: 400 | 600 } => (row.type === "fold" || row.reference ? { size: 12, weight: 400 } : { size: 14, weight: 600 });

/** A card's pieces: a shape for its kind, its name, then its level, who makes it, and in which ways it is missing. */
export function cardPicture(card: Card, style: CardStyle): CardPicture {
  const { id } = card.row;
  if (card.row.type === "fold") return { id, marks: foldMarks(card, style), members: undefined };
  const { node, reference, missing: [kind] } = card.row;
  const { palette, measure } = style;
  const said = style.words.get(id);
  if (said === undefined) return { id, marks: [], members: undefined };
  const hollow = reference || (kind !== undefined && node.level === 0);
  const marks: Mark[] = [];
  if (hollow && kind !== undefined) marks.push({ type: "box", x: card.x + 1.5, y: card.y + 1.5, width: card.width - 3, height: card.height - 3, radius: 6, stroke: palette.missing(kind), line: 1, dash: [4, 3] });
  const line = reference ? cardText.nameLine - 2 : cardText.nameLine;
  let y = card.y + (reference ? 3 : cardText.padding) + cardText.nameLine / 2;
  const stage = palette.stage(card.stage);
  const size = reference ? 15 : 16;
  marks.push({
    type: "shape", path: shapePath(style.shapes.get(node.kind) ?? ""), x: card.x + 13 - size / 2, y: y - size / 2, size, line: reference ? 1 : 1.75, dash: reference ? [2.4, 1.8] : [],
    stroke: reference ? palette.muted : stage, ...(hollow ? {} : { fill: stage }),
  });
  const left = card.x + cardText.left;
  const font = nameFont(card.row);
  for (const part of twoLines(measure, said.name, card.width - cardText.left - cardText.right, font.size, font.weight)) {
    marks.push(textAt(left, y, part, reference ? palette.muted : palette.ink, font));
    y += line;
  }
  if (reference) return { id, marks: [...marks, ...missingMarks(card, said, y + 1, style).marks], members: undefined };
  const first = hollow ? missingMarks(card, said, y, style) : levelMarks(left, said.level ?? "", node.level, y, style);
  const factLine = y + (card.factBelow ? cardText.factLine : 0);
  const fact = factMarks(card, said, node.firms.length, card.factBelow ? left : first.end, factLine, style);
  const more = hollow ? [] : missingMarks(card, said, factLine + cardText.factLine, style).marks;
  return { id, marks: [...marks, ...first.marks, ...fact.marks, ...more], members: fact.members };
}

interface Part {
  readonly marks: readonly Mark[];
  /** Where the line goes on. */
  readonly end: number;
}

function foldMarks(card: Card, { words, palette }: CardStyle): readonly Mark[] {
  const y = card.y + card.height / 2;
  return [chevron(card.x + 13, y, card.row.type === "fold" && card.row.open, palette.muted), textAt(card.x + cardText.left, y, words.get(card.row.id)?.name ?? "", palette.muted)];
}

function chevron(x: number, y: number, up: boolean, stroke: string): Mark {
  return { type: "shape", path: up ? "M5 13L10 8L15 13" : "M5 8L10 13L15 8", x: x - 8, y: y - 8.4, size: 16, stroke, line: 1.5, dash: [] };
}

/** How wide a level is with the gap behind it. */
const levelWidth = (words: string, measure: Measure): number => measure(words, 12, 400) + levelPadding + 6;
const levelPadding = 8;
/** The mark that firms open takes so much beside them. */
const chevronWidth = 12;

/** How much room level and firms take side by side; 0 where no firm is named. */
export function factWidth(row: Row, { level = "", fact, more = "" }: CardWords, measure: Measure): number {
  if (row.type === "fold" || fact === undefined || row.node.firms.length === 0) return 0;
  return levelWidth(level, measure) + measure(more === "" ? fact : `${fact} ${more}`, 12, 400) + (row.node.firms.length > 1 ? chevronWidth : 0);
}

/** The level over its shade. */
function levelMarks(x: number, words: string, level: number, y: number, { palette, measure }: CardStyle): Part {
  const { fill, ink } = palette.level(level);
  const width = levelWidth(words, measure) - 6;
  return {
    marks: [{ type: "box", x: x + 0.5, y: y - 8.5, width, height: 17, radius: 3, fill, line: 1, dash: [], ...(level < 2 ? { stroke: palette.line } : {}) }, textAt(x + 0.5 + levelPadding / 2, y, words, ink)],
    end: x + width + 6,
  };
}

const leastName = 54;

/** Who or where; of several firms the first and how many, and a mark that they open. */
function factMarks(card: Card, { fact, more, several }: CardWords, firms: number, x: number, y: number, { palette, measure }: CardStyle): Pick<CardPicture, "marks" | "members"> {
  if (fact === undefined) return { marks: [], members: undefined };
  const opens = firms > 1;
  const rest = more === undefined ? "" : ` ${more}`;
  const end = card.x + card.width - cardText.right - (opens ? chevronWidth : 0);
  const room = end - x - measure(rest, 12, 400);
  // A name of which three characters are left tells nobody who it is.
  const text = several !== undefined && room < Math.min(measure(fact, 12, 400), leastName) ? clipped(measure, several, end - x, 12, 400) : clipped(measure, fact, Math.max(0, room), 12, 400) + rest;
  const width = measure(text, 12, 400);
  if (!opens) return { marks: [textAt(x, y, text, palette.muted)], members: undefined };
  return { marks: [textAt(x, y, text, palette.accent), chevron(x + width + 8, y, false, palette.accent)], members: { x: x - 3, y: y - 10, width: width + 20, height: 20 } };
}

/** `? 待核实` for each kind on one line: the first with its word, others by their letter alone where the room ends. */
function missingMarks(card: Card, { missing }: CardWords, y: number, { palette, measure }: CardStyle): Part {
  const end = card.x + card.width - cardText.right;
  let x = card.x + cardText.left;
  const marks: Mark[] = [];
  for (const [index, { kind, mark, word }] of missing.entries()) {
    const colour = palette.missing(kind);
    marks.push({ type: "box", x: x + 0.5, y: y - 8.5, width: 17, height: 17, radius: 3, stroke: colour, line: 1, dash: [3, 2] }, textAt(x + 9, y, mark, colour, { weight: 600, anchor: "middle" }));
    x += 22;
    const width = measure(word, 12, 400);
    if (index > 0 && x + width + (missing.length - index - 1) * 22 > end) continue;
    marks.push(textAt(x, y, word, colour));
    x += width + 8;
  }
  return { marks, end: x };
}
