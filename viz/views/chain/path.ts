import type { ChainEdge, ChainGraph } from "../../contract.ts";
import { groupBy } from "../../group-by.ts";

/** How a way was found: along the chain from the first to the second, against it, or by any links. */
export type PathSense = "along" | "against" | "any";

/** All shortest ways between two nodes. `layers`: what stands at each step, from the first node to the second; `ways`: how many ways there are. */
export interface Path {
  readonly sense: PathSense;
  readonly layers: readonly (readonly string[])[];
  readonly edges: ReadonlySet<string>;
  readonly ways: number;
}

interface Step {
  readonly edge: string;
  readonly to: string;
}

/**
 * Every shortest way from one node to another: along the links if there is one, else against them, else whichever way they point;
 * undefined where nothing connects the two, or they are one.
 */
export function pathBetween(graph: ChainGraph, from: string, to: string): Path | undefined {
  if (from === to) return undefined;
  const ahead = steps(graph.edges, "from", "to");
  const back = steps(graph.edges, "to", "from");
  const either = (id: string) => [...ahead(id), ...back(id)];
  return shortest("along", ahead, from, to) ?? shortest("against", back, from, to) ?? shortest("any", either, from, to);
}

/** The nodes on any of the ways. */
export const nodesOn = (path: Path): ReadonlySet<string> => new Set(path.layers.flat());

function steps(edges: readonly ChainEdge[], start: "from" | "to", end: "from" | "to"): (id: string) => readonly Step[] {
  const leaving = groupBy(edges, (edge) => edge[start]);
  return (id) => (leaving.get(id) ?? []).map((edge) => ({ edge: edge.id, to: edge[end] }));
}

/** Breadth first, keeping every step that reaches a node at its least distance; then back from the end. */
function shortest(sense: PathSense, next: (id: string) => readonly Step[], from: string, to: string): Path | undefined {
  const distance = new Map([[from, 0]]);
  const reachedBy = new Map<string, { readonly edge: string; readonly from: string }[]>();
  for (let front = [from]; front.length > 0 && !distance.has(to); ) {
    const following: string[] = [];
    for (const id of front) {
      const far = (distance.get(id) ?? 0) + 1;
      for (const { edge, to: other } of next(id)) {
        if (!distance.has(other)) {
          distance.set(other, far);
          following.push(other);
        }
        if (distance.get(other) === far) reachedBy.set(other, [...(reachedBy.get(other) ?? []), { edge, from: id }]);
      }
    }
    front = following;
  }
  if (!distance.has(to)) return undefined;
  const edges = new Set<string>();
  const layers: string[][] = [[to]];
  // How many ways lead on from each node to the end.
  const ways = new Map([[to, 1]]);
  for (let layer = [to]; !layer.includes(from); ) {
    const before = new Map<string, Set<string>>();
    for (const id of layer) {
      for (const { edge, from: previous } of reachedBy.get(id) ?? []) {
        edges.add(edge);
        before.set(previous, (before.get(previous) ?? new Set()).add(id));
      }
    }
    for (const [previous, ends] of before) ways.set(previous, [...ends].reduce((sum, id) => sum + (ways.get(id) ?? 0), 0));
    layer = [...before.keys()];
    layers.unshift(layer);
  }
  return { sense, layers, edges, ways: ways.get(from) ?? 0 };
}
