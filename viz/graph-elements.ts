import type { Card, ChainLayout } from "./chain-layout.ts";
import type { ChainEdge, ChainGraph } from "./contract.ts";

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

/** The elements of the drawing: a node for each card, an edge where both ends are drawn, curved along the columns. */
export function elementsOf(layout: ChainLayout, graph: ChainGraph): { readonly nodes: readonly NodeElement[]; readonly edges: readonly EdgeElement[] } {
  const placed = new Map(layout.cards.map((card) => [card.row.id, card]));
  const nodes = layout.cards.map((card): NodeElement => ({
    group: "nodes",
    data: { id: card.row.id, width: card.width, height: card.height },
    position: { x: card.x + card.width / 2, y: card.y + card.height / 2 },
  }));
  const edges = graph.edges.flatMap((edge) => {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
    return from === undefined || to === undefined || from === to ? [] : [edgeElement(edge, from, to)];
  });
  return { nodes, edges };
}

function edgeElement(edge: ChainEdge, from: Card, to: Card): EdgeElement {
  const route = to.x > from.x + 1 ? across(from, to, 1) : to.x < from.x - 1 ? across(from, to, -1) : beside(from, to);
  const { weights, distances } = relativeTo(route.start, route.end, route.bends);
  return {
    group: "edges",
    classes: edge.basis === "REFERENCE" ? `reference ${edge.relation}` : `claimed ${edge.voice ?? ""} ${edge.relation}`,
    data: { id: edge.id, source: edge.from, target: edge.to, weights: weights.join(" "), distances: distances.join(" "), sourceEnd: route.sourceEnd, targetEnd: route.targetEnd },
  };
}

/** From the side of one card to the facing side of the other, leaving and arriving level. */
function across(from: Card, to: Card, sign: 1 | -1) {
  const start = { x: sign > 0 ? from.x + from.width : from.x, y: from.y + from.height / 2 };
  const end = { x: sign > 0 ? to.x : to.x + to.width, y: to.y + to.height / 2 };
  // Where cards lie between the two, the turn stays in the gaps beside them.
  const turn = Math.min(60, Math.abs(end.x - start.x) / 2) * sign;
  return { start, end, bends: [{ x: start.x + turn, y: start.y }, { x: end.x - turn, y: end.y }], sourceEnd: sign > 0 ? "50% 0%" : "-50% 0%", targetEnd: sign > 0 ? "-50% 0%" : "50% 0%" };
}

/** Within one column: a bow on the left, the wider the further. */
function beside(from: Card, to: Card) {
  const start = { x: from.x, y: from.y + from.height / 2 };
  const end = { x: to.x, y: to.y + to.height / 2 };
  const bow = 10 + Math.min(16, Math.abs(end.y - start.y) / 24);
  return { start, end, bends: [{ x: start.x - bow, y: start.y }, { x: end.x - bow, y: end.y }], sourceEnd: "-50% 0%", targetEnd: "-50% 0%" };
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
