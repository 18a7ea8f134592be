import { describe, expect, it } from "vitest";
import type { ChainGraph } from "../../viz/contract.ts";
import { nodesOn, pathBetween } from "../../viz/views/chain/path.ts";
import { edgeBetween } from "./fixtures/chain-graph.ts";

const chain = (pairs: readonly string[]): ChainGraph => ({ nodes: [], missing: [], total: 0, truncated: false, edges: pairs.map((pair) => edgeBetween({ id: pair[0]! }, { id: pair[1]! })) });

describe("the path between two nodes", () => {
  it("is every shortest way, and no longer one", () => {
    const path = pathBetween(chain(["ab", "bd", "ac", "cd", "ax", "xy", "yd"]), "a", "d")!;
    expect(path).toMatchObject({ sense: "along", ways: 2 });
    expect(path.layers.map((layer) => layer.toSorted())).toEqual([["a"], ["b", "c"], ["d"]]);
    expect([...path.edges].sort()).toEqual(["FEEDS a b", "FEEDS a c", "FEEDS b d", "FEEDS c d"]);
    expect([...nodesOn(path)].sort()).toEqual(["a", "b", "c", "d"]);
  });

  it("goes against the chain where nothing leads along it, and else by any link", () => {
    expect(pathBetween(chain(["ab", "bc"]), "c", "a")).toMatchObject({ sense: "against", layers: [["c"], ["b"], ["a"]] });
    expect(pathBetween(chain(["ab", "cb"]), "a", "c")).toMatchObject({ sense: "any", layers: [["a"], ["b"], ["c"]] });
  });

  it("ends where chains go round, and is nothing between strangers or from a thing to itself", () => {
    expect(pathBetween(chain(["ab", "ba", "bc"]), "a", "c")?.layers).toEqual([["a"], ["b"], ["c"]]);
    expect(pathBetween(chain(["ab", "cd"]), "a", "d")).toBeUndefined();
    expect(pathBetween(chain(["ab"]), "a", "a")).toBeUndefined();
    expect(pathBetween(chain([]), "a", "b")).toBeUndefined();
  });

  it("counts ways through parallel steps", () => {
    expect(pathBetween(chain(["ab", "ac", "bd", "cd", "be", "ce", "df", "ef"]), "a", "f")).toMatchObject({ ways: 4 });
  });
});
