import type { Family } from "../ontology/index.ts";
import type { Backbone } from "./backbone.ts";
import type { ThingRow } from "./chain-rows.ts";
import type { PlanRow } from "./evidence-rows.ts";
import type { PlaceTree } from "./place-tree.ts";

/** A chain asked for: what it consists of, and the families that it is about (none: any). */
export interface AskedChain {
  readonly id: string;
  readonly families: readonly string[];
  readonly parts: ReadonlySet<string>;
}

/** Which part of the chain a question is about; null restricts nothing. */
export interface Scope {
  readonly family: Family | null;
  readonly chain: AskedChain | null;
}

/** Whether a plan is one of the chain asked for: it speaks of a thing, stage or chain of it. */
export function isPlanOf({ mentions }: PlanRow, scope: Scope): boolean {
  return mentions.some((thing) => isOfFamily(thing, scope.family) && isOfChain(thing, scope.chain));
}

/** The chain plans that are about a place itself. */
export function ownPlans(plans: readonly PlanRow[], place: string, scope: Scope): PlanRow[] {
  return plans.filter((plan) => plan.region === place && isPlanOf(plan, scope));
}

/** Whether no chain plan of the place was read, nor one of a place around it that names it: a reading task. */
export function isUnread(place: string, plans: readonly PlanRow[], tree: PlaceTree, scope: Scope): boolean {
  return !plans.some((plan) => isPlanOf(plan, scope) && (plan.region === place || (tree.isWithin(place, plan.region) && plan.names.includes(place))));
}

/**
 * Whether the plans say nothing of a sub-stage in a family: neither of a thing there, of the family or of none, nor of the sub-stage itself.
 * @param stage a word on this whole stage breaks the silence as well
 */
export function areSilent(plans: readonly PlanRow[], subStage: string, family: Family, stage: string | null): boolean {
  return !plans.some(({ mentions }) => mentions.some((thing) => thing.kind === "Stage"
    ? thing.code === subStage || thing.code === stage
    : thing.subStage === subStage && (thing.family === null || thing.family === family)));
}

function isOfFamily(thing: ThingRow, family: Family | null): boolean {
  return family === null || thing.family === family || (thing.families ?? []).includes(family);
}

function isOfChain(thing: ThingRow, chain: AskedChain | null): boolean {
  if (chain === null || thing.id === chain.id || chain.parts.has(thing.id)) return true;
  return chain.families.length === 0 || (thing.family !== null && chain.families.includes(thing.family));
}

/** Whether an object of a question belongs to the chain asked for. */
export function isInChain(thing: ThingRow, family: Family | null, chain: AskedChain | null, backbone: Backbone): boolean {
  if (isOfChain(thing, chain)) return true;
  return chain !== null && ((family !== null && chain.families.includes(family)) || [...backbone.generals(thing.id)].some((general) => chain.parts.has(general)));
}
