import { describe, expect, it } from "vitest";
import type { Card } from "../../viz/views/chain/chain-layout.ts";
import type { ChainGraph } from "../../viz/contract.ts";
import { stepFrom, wayThrough } from "../../viz/views/chain/walk.ts";
import { edgeBetween } from "./fixtures/chain-graph.ts";
import { crystal, smallChain, substrate } from "./fixtures/small-chain.ts";

const chain = (pairs: readonly string[]): ChainGraph => ({ nodes: [], missing: [], total: 0, truncated: false, edges: pairs.map((pair) => edgeBetween({ id: pair[0]! }, { id: pair[1]! })) });
const card = (id: string, x: number, y: number): Card => ({ row: { type: "fold", id, holds: "claimed", open: false, count: 1, hides: [] }, stage: "", track: x, x: x * 100, y: y * 40, width: 80, height: 36, factBelow: false });

describe("the way through a thing", () => {
  it("is all that feeds it and all that it feeds, and nothing beside", () => {
    const way = wayThrough(chain(["ab", "bc", "cd", "xc", "bz"]), "c");
    expect([...way.nodes].sort()).toEqual(["a", "b", "c", "d", "x"]);
    expect(way.edges.has("FEEDS b z")).toBe(false);
  });

  it("goes through an edge from both its ends, and ends where things go round", () => {
    expect([...wayThrough(chain(["ab", "bc", "cd"]), "FEEDS b c").nodes].sort()).toEqual(["a", "b", "c", "d"]);
    expect([...wayThrough(chain(["ab", "ba"]), "a").nodes].sort()).toEqual(["a", "b"]);
  });
});

describe("equipment", () => {
  const furnace = { ...substrate, id: "Equipment:碳化硅单晶炉", kind: "Equipment", stage: "EQUIPMENT", subStage: "CRYSTAL_EQUIPMENT", usedAt: ["CRYSTAL"] };
  const other = { ...furnace, id: "Equipment:单晶炉", family: "SI" };
  const graph: ChainGraph = { ...smallChain, nodes: [...smallChain.nodes, furnace, other] };

  it("lights what it is used for, of its own family, and a thing lights its equipment", () => {
    expect([...wayThrough(graph, furnace.id).nodes]).toEqual([furnace.id, crystal.id]);
    expect(wayThrough(graph, crystal.id).nodes.has(furnace.id)).toBe(true);
    expect(wayThrough(graph, crystal.id).nodes.has(other.id)).toBe(false);
    expect([...wayThrough(graph, other.id).nodes]).toEqual([other.id]);
  });
});

describe("arrow keys", () => {
  const cards = [card("a", 0, 0), card("b", 0, 1), card("c", 1, 0), card("d", 2, 3)];
  const graph = chain(["ad"]);
  const from = (id: string | null, step: Parameters<typeof stepFrom>[3]) => stepFrom(cards, graph, id, step);

  it("go along the column, and stay at its end", () => {
    expect(from("a", "down")).toBe("b");
    expect(from("b", "up")).toBe("a");
    expect(from("a", "up")).toBeUndefined();
  });

  it("follow an edge where there is one, else the nearest card of the next column", () => {
    expect(from("a", "right")).toBe("d");
    expect(from("d", "left")).toBe("a");
    expect(from("b", "right")).toBe("c");
  });

  it("begin at the first card", () => {
    expect(from(null, "down")).toBe("a");
    expect(from("c", "last")).toBe("d");
  });
});
