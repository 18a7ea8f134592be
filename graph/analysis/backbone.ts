import { type Family, ontology, type Stage, stageIds, stageOf } from "../ontology/index.ts";
import type { EntityRef, LinkRow, ThingRow } from "./chain-rows.ts";
import { groupBy } from "../grouping.ts";

/** What is known of the chain beyond any place: what feeds what, what is a type of what, and which sub-stages stand beside one another. */
export interface Backbone {
  thing(id: string): ThingRow | undefined;
  /** Things that feed this one, or that it feeds, by links of its own. */
  feeders(id: string): readonly ThingRow[];
  fed(id: string): readonly ThingRow[];
  /** The variants of a thing, and what it is a variant of, over any number of steps, itself left out. */
  variants(id: string): ReadonlySet<string>;
  generals(id: string): ReadonlySet<string>;
  /** The sub-stages of a stage at which the chain of a family has a thing; of all families without one. */
  subStages(stage: Stage, family: Family | null): readonly string[];
  /** The sub-stages right before and right after a sub-stage in the chain of a family, or of any. */
  before(subStage: string, family: Family | null): readonly string[];
  after(subStage: string, family: Family | null): readonly string[];
  /** Things at a sub-stage that the chain of a family names there. */
  thingsAt(subStage: string, family: Family | null): readonly ThingRow[];
  /** Ids of what a chain is said to consist of. */
  partsOf(chain: string): ReadonlySet<string>;
}

/**
 * Builds the backbone from its links. Two sub-stages are neighbours in the chain of a family where a thing of that family at the one feeds a thing of
 * that family, or an application (which has none of its own), at the other.
 * @param links FEEDS, IS_TYPE_OF and PART_OF
 */
export function backboneOf(links: readonly LinkRow[]): Backbone {
  const things = new Map<string, ThingRow>();
  for (const { relation, from, to } of links) for (const end of relation === "PART_OF" ? [from] : [from, to]) things.set(end.id, end);
  const of = (relation: string) => links.filter((link) => link.relation === relation);
  const inward = groupBy(of("FEEDS"), ({ to }) => to.id);
  const outward = groupBy(of("FEEDS"), ({ from }) => from.id);
  const typesOf = groupBy(of("IS_TYPE_OF"), ({ to }) => to.id);
  const isTypeOf = groupBy(of("IS_TYPE_OF"), ({ from }) => from.id);
  const parts = groupBy(of("PART_OF"), ({ to }) => to.id);

  const beside = { before: new Map<string, Set<string>>(), after: new Map<string, Set<string>>() };
  const present = new Map<string, Map<string, ThingRow>>();
  const stand = (thing: ThingRow, family: Family | null) => {
    if (thing.subStage === null) return;
    const key = cellKey(thing.subStage, family);
    present.set(key, (present.get(key) ?? new Map<string, ThingRow>()).set(thing.id, thing));
  };
  for (const thing of things.values()) for (const family of thing.family === null ? [null] : [thing.family, null]) stand(thing, family);
  for (const { from, to } of of("FEEDS")) {
    const family = familyOfLink(from, to);
    if (family !== null && to.family === null) stand(to, family);
    if (from.subStage === null || to.subStage === null || from.subStage === to.subStage) continue;
    for (const chain of family === null ? [null] : [family, null]) {
      add(beside.after, cellKey(from.subStage, chain), to.subStage);
      add(beside.before, cellKey(to.subStage, chain), from.subStage);
    }
  }
  const inOrder = (ids: Iterable<string>) => [...ids].sort((a, b) => stageIds.indexOf(a) - stageIds.indexOf(b));
  return {
    thing: (id) => things.get(id),
    feeders: (id) => (inward.get(id) ?? []).map(({ from }) => from),
    fed: (id) => (outward.get(id) ?? []).map(({ to }) => to),
    variants: (id) => reach(id, (next) => (typesOf.get(next) ?? []).map(({ from }) => from.id)),
    generals: (id) => reach(id, (next) => (isTypeOf.get(next) ?? []).map(({ to }) => to.id)),
    subStages: (stage, family) => Object.keys(ontology.stages[stage].subStages).filter((subStage) => family === null || present.has(cellKey(subStage, family))),
    before: (subStage, family) => inOrder(beside.before.get(cellKey(subStage, family)) ?? []),
    after: (subStage, family) => inOrder(beside.after.get(cellKey(subStage, family)) ?? []),
    thingsAt: (subStage, family) => [...(present.get(cellKey(subStage, family))?.values() ?? [])],
    partsOf: (chain) => new Set((parts.get(chain) ?? []).map(({ from }) => from.id)),
  };
}

/** The family whose chain a link belongs to; null where it belongs to none or leads from one into another. */
function familyOfLink(from: ThingRow, to: ThingRow): Family | null {
  if (to.kind === "Application" && to.family === null) return from.family;
  return from.family === to.family ? from.family : null;
}

/** A stage or sub-stage as an entity. */
export function stageEntity(code: string): EntityRef {
  const stage = stageOf(code) as Stage;
  const { label } = code === stage ? ontology.stages[stage] : ((ontology.stages[stage].subStages as Record<string, { label: { zh: string; en: string } }>)[code] ?? ontology.stages[stage]);
  return { id: `Stage:${code}`, kind: "Stage", name: label.zh, nameEn: label.en };
}

function reach(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const other of next(id)) if (other !== start && !reached.has(other)) {
      reached.add(other);
      open.push(other);
    }
  }
  return reached;
}

function cellKey(subStage: string, family: Family | null): string {
  return `${subStage}|${family ?? ""}`;
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set<string>()).add(value));
}
