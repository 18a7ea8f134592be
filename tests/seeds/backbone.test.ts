import { describe, expect, it } from "vitest";
import { loadLexicon } from "../../graph/lexicon/index.ts";
import { allows, families } from "../../graph/ontology/index.ts";

const { backbone, terms } = loadLexicon();
const id = ([kind, name]: readonly [string, string]) => `${kind}:${name}`;
const known = new Set(terms.map(({ kind, name }) => `${kind}:${name}`));
const feeds = backbone.filter(({ relation }) => relation === "FEEDS");
const typeOf = backbone.filter(({ relation }) => relation === "IS_TYPE_OF");

/** All that can be reached from some ids along pairs. */
function reachable(from: Iterable<string>, pairs: readonly (readonly [string, string])[]): Set<string> {
  const next = new Map<string, string[]>();
  for (const [a, b] of pairs) next.set(a, [...(next.get(a) ?? []), b]);
  const seen = new Set(from);
  for (const here of seen) for (const there of next.get(here) ?? []) seen.add(there);
  return seen;
}

describe("the backbone", () => {
  it("has the breadth of the trade's chains", () => {
    expect(feeds.length).toBeGreaterThanOrEqual(250);
    for (const family of families.filter((name) => name !== "WIDE_BANDGAP")) expect(feeds.some((link) => link.family === family), family).toBe(true);
  });

  it("joins rows of the lexicon only, by relations that the ontology allows", () => {
    const ends = backbone.flatMap(({ from, to, origin }) => [from, to].filter(([kind]) => kind !== "Stage").map((end) => ({ end: id(end), origin })));
    expect(ends.filter(({ end }) => !known.has(end))).toEqual([]);
    expect(backbone.filter(({ relation, from, to }) => !allows(relation, from[0], to[0])).map(({ origin }) => origin)).toEqual([]);
  });

  it("says each link once, each with a source", () => {
    const links = backbone.map(({ relation, from, to }) => `${relation} ${id(from)} ${id(to)}`);
    expect(links.filter((link, index) => links.indexOf(link) !== index)).toEqual([]);
    expect(backbone.filter(({ source }) => source.trim() === "").map(({ origin }) => origin)).toEqual([]);
  });

  it.each([["FEEDS", feeds], ["IS_TYPE_OF", typeOf]] as const)("has no cycle of %s", (_, links) => {
    const pairs = links.map(({ from, to }) => [id(from), id(to)] as const);
    const cyclic = links.filter(({ from }) => reachable(pairs.filter(([a]) => a === id(from)).map(([, b]) => b), pairs).has(id(from)));
    expect(cyclic.map(({ origin }) => origin)).toEqual([]);
  });

  it("reaches every device of the lexicon from some material", () => {
    const pairs = [...feeds, ...typeOf].map(({ from, to }) => [id(from), id(to)] as const);
    const kinds = typeOf.map(({ from, to }) => [id(to), id(from)] as const);
    const found = reachable(terms.filter(({ kind }) => kind === "Material").map(({ kind, name }) => `${kind}:${name}`), [...pairs, ...kinds]);
    expect(terms.filter(({ kind, name }) => kind === "Device" && !found.has(`${kind}:${name}`)).map(({ name }) => name)).toEqual([]);
  });
});
