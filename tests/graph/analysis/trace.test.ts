import { describe, expect, it } from "vitest";
import type { LinkRow } from "../../../graph/analysis/chain-rows.ts";
import { type Direction, traceFrom, traceStep } from "../../../graph/analysis/trace.ts";

const end = (name: string): LinkRow["from"] => ({ id: name, kind: "Material", name, nameEn: null, stage: null, subStage: null, code: null, family: null, families: null });
const link = (relation: "FEEDS" | "IS_TYPE_OF", from: string, to: string): LinkRow => ({ id: `${relation}|${from}|${to}`, relation, voice: null, basis: "REFERENCE", claims: [], from: end(from), to: end(to) });

function depths(links: readonly LinkRow[], from: string, direction: Direction, depth = 9): Record<string, number> {
  let trace = traceFrom(from);
  for (let step = 0; trace.frontier.length > 0; step++) {
    expect(step).toBeLessThan(50);
    trace = traceStep(trace, links, direction, depth);
  }
  return Object.fromEntries([...trace.reached.values()].map((reached) => [reached.node.id, reached.depth]));
}

describe("a trace", () => {
  const line = [link("FEEDS", "crystal", "wafer"), link("FEEDS", "wafer", "epi"), link("FEEDS", "epi", "chip")];
  it("goes one way, with depth, and no farther than asked", () => {
    expect(depths(line, "wafer", "DOWNSTREAM")).toEqual({ wafer: 0, epi: 1, chip: 2 });
    expect(depths(line, "wafer", "UPSTREAM")).toEqual({ wafer: 0, crystal: 1 });
    expect(depths(line, "crystal", "DOWNSTREAM", 2)).toEqual({ crystal: 0, wafer: 1, epi: 2 });
  });
  it("ends where the data goes in a circle", () => {
    expect(depths([...line, link("FEEDS", "chip", "crystal"), link("IS_TYPE_OF", "epi", "epi")], "wafer", "DOWNSTREAM")).toEqual({ wafer: 0, epi: 1, chip: 2, crystal: 3 });
  });
  it("puts the variants of the thing asked for beside it", () => {
    expect(depths([...line, link("IS_TYPE_OF", "special wafer", "wafer"), link("FEEDS", "special wafer", "glasses")], "wafer", "DOWNSTREAM")).toEqual({ wafer: 0, "special wafer": 0, epi: 1, glasses: 1, chip: 2 });
  });
  it("goes by a general form only where a thing has no link of its own, and not on to that form's other variants", () => {
    const typed = [link("IS_TYPE_OF", "a", "general"), link("IS_TYPE_OF", "b", "general"), link("FEEDS", "general", "use"), link("FEEDS", "b", "other use")];
    expect(depths(typed, "a", "DOWNSTREAM")).toEqual({ a: 0, general: 0, use: 1 });
    expect(depths(typed, "b", "DOWNSTREAM")).toEqual({ b: 0, "other use": 1 });
  });
});
