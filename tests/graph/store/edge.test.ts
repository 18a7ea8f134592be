import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bases, voices } from "../../../graph/ontology/index.ts";
import { type EdgeClaim, edgesOf, joinEdges } from "../../../graph/store/edge.ts";

const claim = (id: string, rest: Partial<EdgeClaim> = {}): EdgeClaim => ({ id, pair: "p", voice: null, saidOn: null, basis: "STATED", confidence: 1, ...rest });
const edge = (...claims: EdgeClaim[]) => edgesOf(claims).get("p");

describe("the edge of a pair", () => {
  it.each<[string, EdgeClaim[], object]>([
    ["lists its claims sorted", [claim("b"), claim("a")], { claims: ["a", "b"] }],
    ["takes the latest voice, though it be a step back", [claim("a", { voice: "BUILT", saidOn: "2020" }), claim("b", { voice: "ENDED", saidOn: "2025-01" })], { voice: "ENDED", saidOn: "2025-01" }],
    ["takes the more advanced of two voices of one day", [claim("a", { voice: "WANTED", saidOn: "2025" }), claim("b", { voice: "UNDERWAY", saidOn: "2025" })], { voice: "UNDERWAY" }],
    ["holds an undated claim for older than any dated one", [claim("a", { voice: "BUILT" }), claim("b", { voice: "PLANNED", saidOn: "2001" })], { voice: "PLANNED", saidOn: "2001" }],
    ["passes over a later claim without a voice", [claim("a", { voice: "BUILT", saidOn: "2020" }), claim("b", { saidOn: "2025" })], { voice: "BUILT", saidOn: "2020" }],
    ["is as old as its first claim", [claim("a", { saidOn: "2025" }), claim("b", { saidOn: "2020" })], { since: "2020" }],
    ["is as old as can be with a claim without a date", [claim("a", { saidOn: "2025" }), claim("b")], { since: null }],
    ["has the strongest basis and the highest confidence", [claim("a", { basis: "REFERENCE", confidence: 0.4 }), claim("b", { basis: "IMPLIED", confidence: 0.9 })], { basis: "IMPLIED", confidence: 0.9 }],
  ])("%s", (_, claims, expected) => {
    expect(edge(...claims)).toMatchObject(expected);
  });

  it("is the same in whatever order and groups its claims are joined", () => {
    const claims = fc.uniqueArray(fc.record({
      id: fc.string({ minLength: 1 }), pair: fc.constant("p"), voice: fc.constantFrom(null, ...voices), saidOn: fc.constantFrom(null, "2020", "2020-03", "2025"),
      basis: fc.constantFrom(...bases), confidence: fc.constantFrom(0.5, 0.9, 1),
    }), { selector: ({ id }) => id, minLength: 1, maxLength: 12 });
    fc.assert(fc.property(claims, fc.nat(), (given, cut) => {
      const at = cut % given.length;
      const [left, right] = [edge(...given.slice(0, at)), edge(...given.slice(at).reverse())];
      const joined = left === undefined ? right : right === undefined ? left : joinEdges(right, left);
      expect(joined).toEqual(edge(...given));
    }));
  });
});
