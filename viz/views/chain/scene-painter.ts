import type { Line } from "../../drawing/lines.ts";
import { paintLine, paintMark } from "../../drawing/mark-painter.ts";
import type { Mark } from "../../drawing/marks.ts";
import type { Palette } from "../../palette.ts";
import type { CardPicture } from "./card-marks.ts";
import type { Card, ChainLayout } from "./chain-layout.ts";
import { dimmed } from "./graph-style.ts";
import type { Box } from "./viewport.ts";
import type { Way } from "./walk.ts";

/** All that a frame of the drawing shows besides its lines. */
export interface Scene {
  readonly layout: ChainLayout;
  readonly pictures: ReadonlyMap<string, CardPicture>;
  /** Heads of stages, sub-stages and lanes. */
  readonly heads: readonly Mark[];
  readonly palette: Palette;
}

/** What is emphasised at the moment. */
export interface Marks {
  readonly hovered: string | null;
  readonly focused: string | null;
  readonly selected: string | null;
  readonly way: Way | undefined;
  /** Whether what is off the way is dimmed: while one looks or a path is shown, not for as long as something is selected. */
  readonly dims: boolean;
}

/**
 * Paints what a part of the drawing holds of cards, heads and lit lines, on a canvas that lies over Cytoscape's and is set to the drawing's own units.
 * A Cytoscape node has one label in one ink; a card has a shape, a name, a level and a firm, each in its own.
 */
export function paintScene(context: CanvasRenderingContext2D, { layout, pictures, heads, palette }: Scene, marks: Marks, lit: readonly Line[], part: Box): void {
  context.clearRect(part.x, part.y, part.width, part.height);
  const { font } = palette;
  const bottom = part.y + part.height;
  context.globalAlpha = marks.dims ? 0.6 : 1;
  for (const mark of heads) if (mark.y > part.y - 40 && mark.y < bottom + 40) paintMark(context, mark, font);
  for (const line of lit) paintLine(context, line);
  for (const card of layout.cards) {
    if (card.y + card.height < part.y || card.y > bottom) continue;
    const { id } = card.row;
    context.globalAlpha = 1;
    if (id === marks.selected || id === marks.hovered) {
      context.fillStyle = palette.surface;
      outline(context, card, 1);
      context.fill();
    }
    if (id === marks.selected) ring(context, card, palette.accent, 1.5);
    if (id === marks.focused) ring(context, card, palette.accent, 2.5);
    context.globalAlpha = !marks.dims || marks.way?.nodes.has(id) === true || id === marks.focused ? 1 : dimmed;
    for (const mark of pictures.get(id)?.marks ?? []) paintMark(context, mark, font);
  }
  context.globalAlpha = 1;
}

function outline(context: CanvasRenderingContext2D, { x, y, width, height }: Card, inset: number): void {
  context.beginPath();
  context.roundRect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, 6);
}

function ring(context: CanvasRenderingContext2D, card: Card, colour: string, width: number): void {
  outline(context, card, 1 + width / 2);
  context.setLineDash([]);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
