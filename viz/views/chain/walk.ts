import type { Card } from "./chain-layout.ts";
import type { ChainGraph } from "../../contract.ts";
import { groupBy } from "../../group-by.ts";
import { usesOf } from "./uses.ts";

/** Nodes and edges by id. */
export interface Way {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Everything upstream and downstream of a node, or of an edge's two ends, itself included; each direction is followed on its own. Equipment lights what it is used for, a thing its equipment. */
export function wayThrough(graph: ChainGraph, id: string): Way {
  const edge = graph.edges.find((candidate) => candidate.id === id);
  const nodes = new Set(edge === undefined ? [id] : [edge.from, edge.to]);
  const edges = new Set(edge === undefined ? [] : [id]);
  const follow = (start: string, ahead: "from" | "to", behind: "from" | "to") => {
    const leaving = groupBy(graph.edges, (candidate) => candidate[behind]);
    const seen = new Set([start]);
    const open = [start];
    for (let current = open.pop(); current !== undefined; current = open.pop()) {
      for (const next of leaving.get(current) ?? []) {
        edges.add(next.id);
        if (seen.has(next[ahead])) continue;
        seen.add(next[ahead]);
        nodes.add(next[ahead]);
        open.push(next[ahead]);
      }
    }
  };
  follow(edge?.to ?? id, "to", "from");
  follow(edge?.from ?? id, "from", "to");
  const itself = graph.nodes.find((node) => node.id === id);
  for (const used of itself === undefined ? [] : usesOf(graph, itself)) nodes.add(used.id);
  return { nodes, edges };
}

export type Step = "up" | "down" | "left" | "right" | "first" | "last";

/** The row that an arrow key leads to: along the column, or along an edge and, where there is none, to the nearest card of the next column. */
export function stepFrom(cards: readonly Card[], graph: ChainGraph, id: string | null, step: Step): string | undefined {
  const current = cards.find((card) => card.row.id === id);
  if (current === undefined || step === "first") return cards[0]?.row.id;
  if (step === "last") return cards.at(-1)?.row.id;
  if (step === "up" || step === "down") {
    const sign = step === "down" ? 1 : -1;
    const along = cards.filter((card) => (card.y - current.y) * sign > 0 && Math.abs(card.x - current.x) < current.width / 2);
    return nearest(along, current)?.row.id;
  }
  const sign = step === "right" ? 1 : -1;
  const ids = new Set(graph.edges.flatMap(({ from, to }) => (step === "right" ? (from === id ? [to] : []) : to === id ? [from] : [])));
  const linked = cards.filter((card) => ids.has(card.row.id) && card.row.id !== id);
  if (linked.length > 0) return nearest(linked, current)?.row.id;
  const beside = cards.filter((card) => (card.x - current.x) * sign > current.width / 2 && card.y < current.y + 4 * current.height && card.y > current.y - 4 * current.height);
  return nearest(beside.length > 0 ? beside : cards.filter((card) => (card.x - current.x) * sign > current.width / 2), current)?.row.id;
}

function nearest(cards: readonly Card[], from: Card): Card | undefined {
  const distance = (card: Card) => Math.abs(card.x - from.x) + Math.abs(card.y - from.y);
  return cards.reduce<Card | undefined>((best, card) => (best === undefined || distance(card) < distance(best) ? card : best), undefined);
}
