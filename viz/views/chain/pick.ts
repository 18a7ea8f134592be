import type { CardPicture } from "./card-marks.ts";
import type { Card } from "./chain-layout.ts";
import type { EdgeElement } from "./graph-elements.ts";
import type { Point } from "./route.ts";

/** What lies under a point of the drawing: a card, the place on it where its firms open, or a line. */
export type Picked = { readonly type: "card" | "members" | "edge"; readonly id: string };

export interface Drawn {
  readonly cards: readonly Card[];
  readonly pictures: ReadonlyMap<string, CardPicture>;
  readonly edges: readonly EdgeElement[];
}

/** What lies under a point; a line is taken from `reach` away, and only where lines are shown. */
export function pick({ cards, pictures, edges }: Drawn, point: Point, reach: number): Picked | undefined {
  const card = cards.find(({ x, y, width, height }) => point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height);
  if (card !== undefined) {
    const { id } = card.row;
    const members = pictures.get(id)?.members;
    const opens = members !== undefined && point.x >= members.x && point.x <= members.x + members.width && point.y >= members.y && point.y <= members.y + members.height;
    return { type: opens ? "members" : "card", id };
  }
  const edge = edges.find(({ points, classes }) => !classes.includes("stacked") && points.some((to, index) => index > 0 && isNear(points[index - 1] ?? to, to, point, reach)));
  return edge === undefined || edge.count > 1 ? undefined : { type: "edge", id: edge.data.id };
}

/** Lines run level or upright: near one is within its box, widened. */
function isNear(from: Point, to: Point, { x, y }: Point, reach: number): boolean {
  return x >= Math.min(from.x, to.x) - reach && x <= Math.max(from.x, to.x) + reach && y >= Math.min(from.y, to.y) - reach && y <= Math.max(from.y, to.y) + reach;
}
