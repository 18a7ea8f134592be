import type { Card, ChainLayout } from "./chain-layout.ts";
import type { ChainEdge, ChainGraph } from "../../contract.ts";

export interface NodeElement {
  readonly group: "nodes";
  readonly data: { readonly id: string; readonly width: number; readonly height: number };
  readonly position: { readonly x: number; readonly y: number };
}

export interface EdgeElement {
  readonly group: "edges";
  readonly classes: string;
  readonly data: { readonly id: string; readonly source: string; readonly target: string; readonly weights: string; readonly distances: string; readonly sourceEnd: string; readonly targetEnd: string };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The elements of the drawing: a node for each card, an edge where both ends are drawn, led along the gaps between the columns. */
export function elementsOf(layout: ChainLayout, graph: ChainGraph): { readonly nodes: readonly NodeElement[]; readonly edges: readonly EdgeElement[] } {
  const placed = new Map(layout.cards.map((card) => [card.row.id, card]));
  const nodes = layout.cards.map((card): NodeElement => ({
    group: "nodes",
    data: { id: card.row.id, width: card.width, height: card.height },
    position: { x: card.x + card.width / 2, y: card.y + card.height / 2 },
  }));
  const edges = graph.edges.flatMap((edge) => {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
    return from === undefined || to === undefined || from === to ? [] : [edgeElement(edge, from, to, layout.columns)];
  });
  return { nodes, edges };
}

function edgeElement(edge: ChainEdge, from: Card, to: Card, columns: boolean): EdgeElement {
  const { start, end, bends, sourceEnd, targetEnd } = route(from, to);
  const { weights, distances } = relativeTo(start, end, bends);
  const said = edge.basis === "REFERENCE" ? "reference" : `claimed ${edge.voice ?? ""}`;
  return {
    group: "edges",
    classes: `${said} ${edge.relation}${columns ? "" : " stacked"}`,
    data: { id: edge.id, source: edge.from, target: edge.to, weights: weights.join(" "), distances: distances.join(" "), sourceEnd, targetEnd },
  };
}

/**
 * Out of the card's side, up or down in the gap beside its column, then level to the other card.
 * What crosses other columns runs level behind their cards, so that no slanting line cuts through words.
 */
function route(from: Card, to: Card) {
  const sign = to.x > from.x + 1 ? 1 : -1;
  const beside = Math.abs(to.x - from.x) <= 1;
  const side = (card: Card, right: boolean): Point => ({ x: right ? card.x + card.width : card.x, y: card.y + card.height / 2 });
  const start = side(from, sign > 0);
  const end = side(to, beside ? false : sign < 0);
  const gap = start.x + sign * lane(from.row.id);
  return {
    start, end,
    bends: [{ x: gap, y: start.y }, { x: gap, y: end.y }],
    sourceEnd: sign > 0 ? "50% 0%" : "-50% 0%",
    targetEnd: beside || sign > 0 ? "-50% 0%" : "50% 0%",
  };
}

/** Where in the gap the edges of a card run: spread by its id, so that neighbours do not lie on one line. */
function lane(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) % 997;
  return 5 + (sum % 13);
}

/** Cytoscape's way to say where a bend is: how far along the straight line, and how far off it. */
function relativeTo(start: Point, end: Point, bends: readonly Point[]): { readonly weights: readonly number[]; readonly distances: readonly number[] } {
  const along = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.hypot(along.x, along.y) || 1;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    weights: bends.map((bend) => round(((bend.x - start.x) * along.x + (bend.y - start.y) * along.y) / length ** 2)),
    distances: bends.map((bend) => round((-(bend.x - start.x) * along.y + (bend.y - start.y) * along.x) / length)),
  };
}
