import type { Backbone } from "./backbone.ts";

/** How many steps along the backbone a path may take. */
const longest = 6;

/**
 * The shortest way along FEEDS, downstream or upstream, from a thing to one of the goals; a thing without links of its own goes
 * by those of what it is a type of. Ids from the start to the goal; the start alone where it is a goal itself, empty where no way leads to one.
 */
export function pathBetween(start: string, goals: ReadonlySet<string>, backbone: Backbone): string[] {
  if (goals.has(start)) return [start];
  const ways = (["fed", "feeders"] as const).map((side) => search(start, goals, (id) => {
    const own = backbone[side](id).map((thing) => thing.id);
    return own.length > 0 ? own : [...backbone.generals(id)];
  }));
  return ways.filter((way) => way.length > 0).sort((a, b) => a.length - b.length)[0] ?? [];
}

function search(start: string, goals: ReadonlySet<string>, next: (id: string) => readonly string[]): string[] {
  const from = new Map<string, string | null>([[start, null]]);
  let frontier = [start];
  for (let step = 0; step < longest && frontier.length > 0; step++) {
    const reached: string[] = [];
    for (const id of frontier) for (const other of next(id)) {
      if (from.has(other)) continue;
      from.set(other, id);
      if (goals.has(other)) return backwards(other, from);
      reached.push(other);
    }
    frontier = reached;
  }
  return [];
}

function backwards(goal: string, from: ReadonlyMap<string, string | null>): string[] {
  const way: string[] = [];
  for (let id: string | null = goal; id !== null; id = from.get(id) ?? null) way.unshift(id);
  return way;
}
