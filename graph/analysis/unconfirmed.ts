import { type Family, ontology, stageOf, stages } from "../ontology/index.ts";
import type { Backbone } from "./backbone.ts";
import { type Finding, findingOf } from "./cell.ts";
import { stageColumn } from "./columns.ts";
import type { Evidence } from "./evidence.ts";
import type { PlanRow } from "./evidence-rows.ts";
import { areSilent, ownPlans, type Scope } from "./plans.ts";

/** A link that a place's own chain plan is silent on while the place has its neighbour: a lead to verify, never a fact. */
export interface Lead {
  readonly subStage: string;
  readonly family: Family;
  /** The neighbouring stages or sub-stages that the place has, with what says so. */
  readonly beside: readonly { readonly code: string; readonly finding: Finding }[];
  readonly plans: readonly PlanRow[];
}

/**
 * The leads of a place: sub-stages of a family at which nothing is read, wanted or declared there, of which the place's own chain plan says nothing, and
 * which stand right beside a sub-stage that the place has at level 1 or more in the same family. A stage of which the place has nothing at all is also
 * a neighbour where one of its sub-stages stands beside another sub-stage of a stage that the place has.
 */
export function leadsOf(there: readonly Evidence[], place: string, plans: readonly PlanRow[], scope: Scope, backbone: Backbone): Lead[] {
  const families = new Set(there.flatMap(({ family }) => family ?? []));
  return [...families].filter((family) => scope.family === null || family === scope.family).sort().flatMap((family) => {
    const own = ownPlans(plans, place, { ...scope, family });
    if (own.length === 0) return [];
    const inStages = new Map(stages.map((stage) => [stage, findingOf(there, place, stageColumn(stage, family), backbone)]));
    const bySubStage = new Map(stages.flatMap((stage) => backbone.subStages(stage, family)).map((subStage) => [subStage, findingOf(there, place, stageColumn(subStage, family), backbone)]));
    return [...bySubStage].flatMap(([subStage, finding]): Lead[] => {
      const stage = stageOf(subStage);
      if (stage === undefined || ontology.stages[stage].supporting || finding.level > 0 || finding.declared.length > 0) return [];
      const links = [...new Set([...backbone.before(subStage, family), ...backbone.after(subStage, family)])];
      const near = links.filter((other) => (bySubStage.get(other)?.level ?? 0) >= 1);
      if (near.length > 0 && areSilent(own, subStage, family, null)) return [leadTo(near)];
      const whole = inStages.get(stage);
      const isBare = whole === undefined || (whole.level === 0 && whole.declared.length === 0);
      const farther = isBare ? [...new Set(links.flatMap((other) => stageOf(other) ?? []))].filter((other) => other !== stage && (inStages.get(other)?.level ?? 0) >= 1) : [];
      if (farther.length === 0 || !areSilent(own, subStage, family, stage)) return [];
      return [leadTo(farther)];

      function leadTo(beside: readonly string[]): Lead {
        return { subStage, family, plans: own, beside: beside.map((code) => ({ code, finding: findingOf(there, place, stageColumn(code, family), backbone) })) };
      }
    });
  });
}
