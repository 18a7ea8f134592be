import type { ChainEdge, ChainGraph } from "../../contract.ts";
import type { Card, ChainLayout } from "./chain-layout.ts";
import { routes, type Point } from "./route.ts";

export interface NodeElement {
  readonly group: "nodes";
  readonly data: { readonly id: string; readonly width: number; readonly height: number };
  readonly position: Point;
}

export interface EdgeElement {
  readonly group: "edges";
  readonly classes: string;
  /** The line's corners from its start to its end. */
  readonly points: readonly Point[];
  /** How many links it stands for. */
  readonly count: number;
  readonly data: { readonly id: string; readonly source: string; readonly target: string; readonly weights: string; readonly distances: string; readonly sourceEnd: string; readonly targetEnd: string };
}

export interface Elements {
  readonly nodes: readonly NodeElement[];
  readonly edges: readonly EdgeElement[];
}

/** From so many links on, those of general knowledge are drawn fainter. */
const crowdedFrom = 80;

/** The elements of the drawing: a node for each card, an edge where both ends are drawn. */
export function elementsOf(layout: ChainLayout, graph: ChainGraph): Elements {
  const placed = new Map(layout.cards.map((card) => [card.row.id, card]));
  const nodes = layout.cards.map((card): NodeElement => ({
    group: "nodes",
    data: { id: card.row.id, width: card.width, height: card.height },
    position: { x: card.x + card.width / 2, y: card.y + card.height / 2 },
  }));
  const links = [...drawnLinks(graph.edges, placed), ...bundledLinks(graph.edges, placed)];
  const points = routes(layout, links);
  const crowd = links.length > crowdedFrom ? " crowded" : "";
  return { nodes, edges: links.flatMap((link) => edgeElement(link, points.get(link.id) ?? [], `${layout.columns ? "" : " stacked"}${link.classes.startsWith("reference") ? crowd : ""}`)) };
}

interface DrawnLink {
  readonly id: string;
  readonly from: Card;
  readonly to: Card;
  readonly classes: string;
  readonly count: number;
}

function drawnLinks(edges: readonly ChainEdge[], placed: ReadonlyMap<string, Card>): readonly DrawnLink[] {
  return edges.flatMap((edge) => {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
    const said = edge.basis === "REFERENCE" ? "reference" : `claimed ${edge.voice ?? ""}`;
    return from === undefined || to === undefined || from === to ? [] : [{ id: edge.id, from, to, classes: `${said} ${edge.relation}`, count: 1 }];
  });
}

/** From so many folded things on, the links that folds hide are drawn as well. */
const manyFolded = 1_000;

/** Where most things stand folded, the links of folded things: one for each pair of cards that they run between. */
function bundledLinks(edges: readonly ChainEdge[], placed: ReadonlyMap<string, Card>): readonly DrawnLink[] {
  const folds = new Map([...placed.values()].flatMap((card) => (card.row.type === "fold" ? card.row.hides.map((id) => [id, card] as const) : [])));
  if (folds.size < manyFolded) return [];
  const bundles = new Map<string, DrawnLink>();
  for (const edge of edges) {
    const [from, to] = [placed.get(edge.from) ?? folds.get(edge.from), placed.get(edge.to) ?? folds.get(edge.to)];
    if (from === undefined || to === undefined || from === to || (placed.has(edge.from) && placed.has(edge.to))) continue;
    const id = `bundle ${from.row.id} ${to.row.id}`;
    bundles.set(id, { id, from, to, classes: "reference bundle", count: (bundles.get(id)?.count ?? 0) + 1 });
  }
  return [...bundles.values()];
}

function edgeElement({ id, from, to, classes, count }: DrawnLink, points: readonly Point[], further: string): readonly EdgeElement[] {
  const [start, end] = [points[0], points.at(-1)];
  if (start === undefined || end === undefined) return [];
  // Cytoscape wants a bend in every line of segments; one halfway changes nothing.
  const bends = points.length > 2 ? points.slice(1, -1) : [{ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }];
  const { weights, distances } = relativeTo(start, end, bends);
  const side = (card: Card, { x }: Point) => (x > card.x + card.width / 2 ? "50% 0%" : "-50% 0%");
  return [{
    group: "edges", classes: `${classes}${further}`, points, count,
    data: { id, source: from.row.id, target: to.row.id, weights: weights.join(" "), distances: distances.join(" "), sourceEnd: side(from, start), targetEnd: side(to, end) },
  }];
}

/** Cytoscape's way to say where a bend is: how far along the straight line, and how far off it. */
function relativeTo(start: Point, end: Point, bends: readonly Point[]): { readonly weights: readonly number[]; readonly distances: readonly number[] } {
  const along = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.hypot(along.x, along.y) || 1;
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return {
    weights: bends.map((bend) => round(((bend.x - start.x) * along.x + (bend.y - start.y) * along.y) / length ** 2)),
    distances: bends.map((bend) => round((-(bend.x - start.x) * along.y + (bend.y - start.y) * along.x) / length)),
  };
}
