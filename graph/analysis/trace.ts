import type { LinkRow, ThingRow } from "./chain-rows.ts";

export type Direction = "UPSTREAM" | "DOWNSTREAM";

/** A node reached, how many links along FEEDS, MAKES or SUPPLIES lie between, and by which kind of link it was reached. */
interface Reached {
  readonly node: ThingRow;
  readonly depth: number;
  readonly via: "start" | "link" | "general" | "variant";
}

/** What a trace reaches, node by node in the order of depth, and the links taken. `frontier` is what to ask for next. */
export interface Trace {
  readonly reached: ReadonlyMap<string, Reached>;
  readonly links: readonly LinkRow[];
  readonly frontier: readonly string[];
}

/** A trace that stands at its beginning. */
export function traceFrom(id: string): Trace {
  return { reached: new Map(), links: [], frontier: [id] };
}

/**
 * One step further: from every node of the frontier along the links given. The variants of the thing asked for stand beside it; a thing that has no link
 * of its own in this direction goes by those of what it is a type of or, failing that, of its variants. A node once reached stays as it is, so a circle
 * in the data ends by itself.
 * @param links all links of the frontier's nodes
 */
export function traceStep(trace: Trace, links: readonly LinkRow[], direction: Direction, depth: number): Trace {
  const reached = new Map(trace.reached);
  const taken = [...trace.links];
  const next: string[] = [];
  for (const id of trace.frontier) {
    const here = reached.get(id) ?? startAt(id, links);
    if (here === undefined) continue;
    reached.set(id, here);
    for (const { link, step } of stepsFrom(here, links, direction)) {
      if (step.depth > depth) continue;
      taken.push(link);
      if (reached.has(step.node.id)) continue;
      reached.set(step.node.id, step);
      next.push(step.node.id);
    }
  }
  return { reached, links: [...new Map(taken.map((link) => [link.id, link])).values()], frontier: next };
}

interface Step {
  readonly link: LinkRow;
  readonly step: Reached;
}

function stepsFrom(here: Reached, links: readonly LinkRow[], direction: Direction): Step[] {
  const { node: { id }, depth, via } = here;
  const touching = links.filter(({ from, to }) => from.id === id || to.id === id);
  const onward = touching.filter(({ relation, from }) => relation === "MAKES" ? from.id === id : relation !== "IS_TYPE_OF" && (from.id === id) === (direction === "DOWNSTREAM"))
    .map((link): Step => ({ link, step: { node: link.from.id === id ? link.to : link.from, depth: depth + 1, via: "link" } }));
  const types = touching.filter(({ relation }) => relation === "IS_TYPE_OF");
  const generals = via === "variant" ? [] : types.filter(({ from }) => from.id === id).map((link): Step => ({ link, step: { node: link.to, depth, via: "general" } }));
  const variants = via === "general" ? [] : types.filter(({ to }) => to.id === id).map((link): Step => ({ link, step: { node: link.from, depth, via: "variant" } }));
  if (via === "start") return [...onward, ...variants, ...(onward.length > 0 ? [] : generals)];
  return onward.length > 0 ? onward : generals.length > 0 ? generals : variants;
}

function startAt(id: string, links: readonly LinkRow[]): Reached | undefined {
  const node = links.flatMap(({ from, to }) => [from, to]).find((end) => end.id === id);
  return node === undefined ? undefined : { node, depth: 0, via: "start" };
}
