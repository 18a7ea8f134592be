import { cardText, type Card, type ChainLayout, type GroupHead } from "./chain-layout.ts";
import type { Row } from "./chain-rows.ts";
import type { CardWords } from "./card-words.ts";
import { dimmed } from "./graph-style.ts";
import { paintHollow, paintMissing } from "./missing-painter.ts";
import type { Palette } from "../../palette.ts";
import { shapePath } from "../../shape-path.ts";
import type { Way } from "./walk.ts";

/** All that a frame of the drawing shows besides its edges. */
export interface Scene {
  readonly layout: ChainLayout;
  readonly words: ReadonlyMap<string, CardWords>;
  readonly shapes: ReadonlyMap<string, string>;
  readonly groupWords: (head: GroupHead) => { readonly name: string; readonly note: string | undefined };
  readonly palette: Palette;
}

/** What is emphasised at the moment. */
export interface Marks {
  readonly hovered: string | null;
  readonly focused: string | null;
  readonly selected: string | null;
  readonly way: Way | undefined;
  /** Whether what is off the way is dimmed: while one looks, not for as long as something is selected. */
  readonly dims: boolean;
}

/** The font that a row's name is written in. */
export const cardFont = (row: Row, family: string): string => (row.type === "fold" || row.reference ? `12px ${family}` : `600 14px ${family}`);

/**
 * Paints cards and group heads on a canvas that lies over Cytoscape's.
 * A Cytoscape node has one label in one ink; a card has a shape, a name, a level and a firm, each in its own.
 */
export function paintCards(context: CanvasRenderingContext2D, scene: Scene, marks: Marks): void {
  const { layout, palette } = scene;
  context.clearRect(0, 0, layout.width, layout.height);
  context.textBaseline = "middle";
  for (const head of layout.groups) paintGroupHead(context, head, scene, marks.dims);
  for (const card of layout.cards) {
    const { id } = card.row;
    context.globalAlpha = 1;
    context.fillStyle = palette.ground;
    context.fillRect(card.x, card.y, card.width, card.height);
    if (id === marks.selected || id === marks.hovered) {
      context.fillStyle = palette.surface;
      outline(context, card, 1);
      context.fill();
    }
    if (id === marks.selected) ring(context, card, palette.accent, 1.5);
    if (id === marks.focused) ring(context, card, palette.accent, 2.5);
    context.globalAlpha = !marks.dims || marks.way?.nodes.has(id) === true || id === marks.focused ? 1 : dimmed;
    if (card.row.type === "fold") paintFold(context, card, scene);
    else paintNode(context, card, scene);
  }
  context.globalAlpha = 1;
}

function outline(context: CanvasRenderingContext2D, { x, y, width, height }: Card, inset: number): void {
  context.beginPath();
  context.roundRect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, 6);
}

function ring(context: CanvasRenderingContext2D, card: Card, colour: string, width: number): void {
  outline(context, card, 1 + width / 2);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function paintGroupHead(context: CanvasRenderingContext2D, head: GroupHead, { groupWords, palette }: Scene, dim: boolean): void {
  const { name, note } = groupWords(head);
  context.globalAlpha = dim ? 0.6 : 1;
  context.fillStyle = palette.line;
  context.fillRect(head.x, head.y, head.width, 1);
  context.font = `600 12px ${palette.font}`;
  context.fillStyle = palette.muted;
  const room = head.width - context.measureText(name).width - 12;
  // Lines that pass level behind the columns stop short of the words.
  backed(context, clipped(context, name, head.width), head.x, head.y, palette);
  if (note === undefined) return;
  context.font = `12px ${palette.font}`;
  if (context.measureText(note).width > room) return;
  context.textAlign = "right";
  context.fillText(note, head.x + head.width, head.y + 14);
  context.textAlign = "left";
}

function backed(context: CanvasRenderingContext2D, text: string, x: number, y: number, palette: Palette): void {
  context.fillStyle = palette.ground;
  context.fillRect(x, y + 2, context.measureText(text).width + 6, 22);
  context.fillStyle = palette.muted;
  context.fillText(text, x, y + 14);
}

function paintFold(context: CanvasRenderingContext2D, card: Card, { words, palette }: Scene): void {
  const middle = card.y + card.height / 2;
  const open = card.row.type === "fold" && card.row.open;
  context.strokeStyle = palette.muted;
  context.lineWidth = 1.5;
  context.beginPath();
  const tip = open ? -2.5 : 2.5;
  context.moveTo(card.x + 9, middle - tip);
  context.lineTo(card.x + 13, middle + tip);
  context.lineTo(card.x + 17, middle - tip);
  context.stroke();
  context.font = `12px ${palette.font}`;
  context.fillStyle = palette.muted;
  context.fillText(words.get(card.row.id)?.name ?? "", card.x + cardText.left, middle);
}

function paintNode(context: CanvasRenderingContext2D, card: Card, { words, shapes, palette }: Scene): void {
  if (card.row.type !== "node") return;
  const { node, reference } = card.row;
  const said = words.get(node.id);
  if (said === undefined) return;
  const stage = palette.stage(card.stage);
  const [kind] = card.row.missing;
  const hollow = reference || (kind !== undefined && node.level === 0);
  if (hollow && kind !== undefined) paintHollow(context, card, palette.missing(kind));
  const padding = reference ? 3 : cardText.padding;
  const line = reference ? cardText.nameLine - 2 : cardText.nameLine;
  let y = card.y + padding + cardText.nameLine / 2;

  context.save();
  const size = reference ? 15 : 16;
  context.translate(card.x + 13 - size / 2, y - size / 2);
  context.scale(size / 20, size / 20);
  const outlinePath = new Path2D(shapePath(shapes.get(node.kind) ?? ""));
  const alpha = context.globalAlpha;
  if (!hollow) {
    context.globalAlpha = alpha * 0.18;
    context.fillStyle = stage;
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
    context.fill(outlinePath);
  }
  context.globalAlpha = alpha;
  context.lineWidth = (reference ? 1 : 1.75) * (20 / size);
  context.setLineDash(reference ? [3.2, 2.4] : []);
  context.strokeStyle = reference ? palette.muted : stage;
  context.stroke(outlinePath);
  context.restore();

  const width = card.width - cardText.left - cardText.right;
  context.font = cardFont(card.row, palette.font);
  context.fillStyle = reference ? palette.muted : palette.ink;
  for (const part of linesOf(context, said.name, width)) {
    context.fillText(part, card.x + cardText.left, y);
    y += line;
  }
  if (reference) return void paintMissing(context, card, said.missing, y + 1, palette);
  if (hollow) return paintFact(context, card, said, paintMissing(context, card, said.missing, y, palette), y, palette);
  if (said.level === undefined) return;
  paintFact(context, card, said, paintLevel(context, card, said.level, node.level, y, palette), y, palette);
  paintMissing(context, card, said.missing, y + cardText.factLine, palette);
}

/** The level over its shade; gives where the line goes on. */
function paintLevel(context: CanvasRenderingContext2D, card: Card, words: string, level: number, y: number, palette: Palette): number {
  const { fill, ink } = palette.level(level);
  context.font = `12px ${palette.font}`;
  const chip = context.measureText(words).width + 10;
  context.beginPath();
  context.roundRect(card.x + cardText.left + 0.5, y - 8.5, chip, 17, 3);
  context.fillStyle = fill;
  context.fill();
  if (level < 2) {
    context.strokeStyle = palette.line;
    context.lineWidth = 1;
    context.stroke();
  }
  context.fillStyle = ink;
  context.fillText(words, card.x + cardText.left + 5.5, y + 0.5);
  return card.x + cardText.left + chip + 6;
}

function paintFact(context: CanvasRenderingContext2D, card: Card, { fact, more }: CardWords, x: number, y: number, palette: Palette): void {
  if (fact === undefined) return;
  context.font = `12px ${palette.font}`;
  context.fillStyle = palette.muted;
  const rest = more === undefined ? "" : ` ${more}`;
  const room = card.x + card.width - cardText.right - x - context.measureText(rest).width;
  if (room >= 0) context.fillText(clipped(context, fact, room) + rest, x, y + 0.5);
}

/** A name in at most two lines: broken at a space where there is one, the rest clipped. */
function linesOf(context: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  if (context.measureText(text).width <= width) return [text];
  let end = text.length;
  while (end > 1 && context.measureText(text.slice(0, end)).width > width) end--;
  const space = text.lastIndexOf(" ", end);
  const broken = space > 0 ? space : end;
  return [text.slice(0, broken), clipped(context, text.slice(broken).trim(), width)];
}

function clipped(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let end = text.length;
  while (end > 0 && context.measureText(`${text.slice(0, end)}…`).width > width) end--;
  return end === 0 ? "" : `${text.slice(0, end)}…`;
}
