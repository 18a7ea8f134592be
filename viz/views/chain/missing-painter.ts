import { cardText, type Card } from "./chain-layout.ts";
import type { MissingWords } from "../../missing.ts";
import type { Palette } from "../../palette.ts";

/** The dashed frame of a card whose thing is not there. */
export function paintHollow(context: CanvasRenderingContext2D, { x, y, width, height }: Card, colour: string): void {
  context.beginPath();
  context.roundRect(x + 1.5, y + 1.5, width - 3, height - 3, 6);
  context.setLineDash([4, 3]);
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.stroke();
  context.setLineDash([]);
}

/** Paints `? 待核实` for each kind on the line whose middle is `y`: the first with its word, others by their letter alone where the room ends. Gives where the line goes on. */
export function paintMissing(context: CanvasRenderingContext2D, card: Card, missing: readonly MissingWords[], y: number, palette: Palette): number {
  const end = card.x + card.width - cardText.right;
  let x = card.x + cardText.left;
  for (const [index, { kind, mark, word }] of missing.entries()) {
    const colour = palette.missing(kind);
    context.beginPath();
    context.roundRect(x + 0.5, y - 8.5, 17, 17, 3);
    context.setLineDash([3, 2]);
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.stroke();
    context.setLineDash([]);
    context.fillStyle = colour;
    context.font = `600 12px ${palette.font}`;
    context.textAlign = "center";
    context.fillText(mark, x + 9, y + 0.5);
    context.textAlign = "left";
    x += 22;
    context.font = `12px ${palette.font}`;
    const wide = context.measureText(word).width;
    const later = (missing.length - index - 1) * 22;
    if (index > 0 && x + wide + later > end) continue;
    context.fillText(word, x, y + 0.5);
    x += wide + 8;
  }
  return x;
}
