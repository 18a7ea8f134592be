import { describe, expect, it } from "vitest";
import { InvalidDocument } from "../../../graph/errors.ts";
import type { GraphRows } from "../../../graph/facts/graph-rows.ts";
import { type Known, planLoad } from "../../../graph/store/load-plan.ts";
import { syntheticDocuments } from "../../bench/synthetic.ts";

const [rows] = syntheticDocuments({ documents: 1, claimsEach: 20 }) as [GraphRows];
const empty: Known = { entities: new Map(), edges: new Map(), judgements: new Map() };
const now = "2026-11-22T10:00:00.000Z";

describe("what loading a document comes to", () => {
  it("on an empty graph is every row once, and one edge a pair", () => {
    const plan = planLoad(rows, empty, now);
    expect(plan.newEntities).toHaveLength(rows.entities.length);
    expect(plan.claims).toHaveLength(rows.claims.length);
    expect(plan.edges.fresh).toHaveLength(new Set(rows.claims.flatMap(({ pair }) => pair ?? [])).size);
    expect(plan.edges.changed).toEqual([]);
  });

  it("leaves an entity alone that is there with the same names", () => {
    const stored = new Map(planLoad(rows, empty, now).newEntities.map((entity) => [entity["id"] as string, entity]));
    const plan = planLoad(rows, { ...empty, entities: stored }, now);
    expect([plan.newEntities, plan.changedEntities, plan.renamed]).toEqual([[], [], []]);
  });

  it("takes names anew from all claims where the lexicon's aliases have changed", () => {
    const stored = new Map(planLoad(rows, empty, now).newEntities.map((entity) => [entity["id"] as string, { ...entity, lexiconAliases: ["旧名"] }]));
    expect(planLoad(rows, { ...empty, entities: stored }, now).renamed).toHaveLength(rows.entities.length);
  });

  it("draws no edge and takes no name from a rejected claim", () => {
    const judgements = new Map(rows.claims.map(({ key }) => [key, { key, status: "REJECTED", by: "a reader", at: now, why: null } as const]));
    const plan = planLoad(rows, { ...empty, judgements }, now);
    expect(plan.edges.fresh).toEqual([]);
    expect(plan.newEntities.every(({ aliases }) => Array.isArray(aliases) && aliases.length === 0)).toBe(true);
    expect(plan.claims[0]).toMatchObject({ status: "REJECTED", decidedBy: "a reader", decidedAt: now });
  });

  it("makes no node of a row that no claim speaks of, since nothing would take it away again", () => {
    const idle = { id: "Stage:DESIGN", kind: "Stage", name: "设计", nameEn: null, lexiconAliases: [], properties: {} } as const;
    expect(planLoad({ ...rows, entities: [...rows.entities, idle] }, empty, now).newEntities).toHaveLength(rows.entities.length);
  });

  it.each<[string, GraphRows, RegExp]>([
    ["a claim about an entity that is not among the rows", { ...rows, entities: rows.entities.slice(1) }, /is not among its entities/],
    ["an entity twice", { ...rows, entities: [...rows.entities, ...rows.entities.slice(0, 1)] }, /stands twice among its entities/],
    ["a claim twice", { ...rows, claims: [...rows.claims, ...rows.claims.slice(0, 1)] }, /stands twice/],
    ["a name that no index can hold", { ...rows, entities: [...rows.entities, { ...rows.entities[0]!, id: `Company:${"长".repeat(2_000)}` }] }, /longer than 1000 characters/],
  ])("refuses %s", (_, broken, message) => {
    expect(() => planLoad(broken, empty, now)).toThrow(message);
    expect(() => planLoad(broken, empty, now)).toThrow(InvalidDocument);
  });
});
