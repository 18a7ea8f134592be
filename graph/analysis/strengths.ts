import type { Text } from "../ontology/index.ts";
import type { Backbone } from "./backbone.ts";
import type { EntityRef } from "./chain-rows.ts";
import { type Column, noFamily, objectColumn } from "./columns.ts";
import { type Evidence, evidenceAt } from "./evidence.ts";
import type { TargetSaid } from "./evidence-rows.ts";
import type { GapGrounds } from "./gaps.ts";
import { compareText, groupBy } from "../grouping.ts";
import { type Neighbour, neighboursOf } from "./neighbours.ts";
import { isInChain, type Scope } from "./plans.ts";
import { cite, nameEn, sentence, tell } from "./wording.ts";

/** What a place has built, is said to lead in, or has reached in numbers. */
export interface StrengthItem {
  readonly place: EntityRef;
  readonly cell: Column;
  readonly reason: Text;
  /** What it could feed next in the backbone, with the level of each at the place. */
  readonly feeds: readonly Neighbour[];
  readonly claimIds: readonly string[];
}

/** A number reached that measures a stage or thing of a place. */
interface Reached {
  readonly thing: TargetSaid["measures"][number]["of"];
  readonly text: Text;
  readonly claims: readonly string[];
}

/**
 * The strengths of a place: first what it is said to lead in, then what is built there with the most claims, then what is only reached in numbers.
 * @param numbers numbers reached (ACTUAL) that measure the place; shared ones count other industries too and are no strength
 */
export function strengthsOf(place: EntityRef, scope: Scope, grounds: Pick<GapGrounds, "evidence" | "tree" | "backbone">, numbers: readonly TargetSaid[]): StrengthItem[] {
  const { evidence, tree, backbone } = grounds;
  const there = evidenceAt(evidence, place.id, tree);
  const built = there.filter(({ decides, level }) => decides && level === 4);
  const reached = reachedAt(place.id, numbers);
  const things = new Map([...built.map(({ row, family }) => [`${row.thing.id}|${family}`, { thing: row.thing, family }] as const), ...reached.map(({ thing }) => [`${thing.id}|${thing.family}`, { thing, family: thing.family }] as const)]);
  const columns = new Map([...things.values()].map((one) => [objectColumn(one.thing, one.family).id, one]));
  return [...columns.values()]
    .filter(({ thing, family }) => (scope.family === null || family === scope.family) && isInChain(thing, family, scope.chain, backbone))
    .map(({ thing, family }) => {
      const column = objectColumn(thing, family);
      const claims = built.filter((claim) => claim.thing === thing.id && objectColumn(thing, claim.family).id === column.id).sort(leadersFirst);
      const inNumbers = reached.filter((one) => one.thing.id === thing.id);
      const [first] = claims;
      return {
        place, cell: column, leads: claims.filter(({ predicate }) => predicate === "STRONG_IN").length, count: claims.length,
        reason: sentence(...(first === undefined ? [] : [tell(first, place.id)]), ...inNumbers.map(({ text }) => text)),
        feeds: neighboursOf(column, there, place.id, backbone).downstream,
        claimIds: [...new Set([...claims.map(({ id }) => id), ...inNumbers.flatMap((one) => one.claims)])],
      };
    })
    .sort((a, b) => Number(b.leads > 0) - Number(a.leads > 0) || b.count - a.count || compareText(a.cell.id, b.cell.id))
    .map(({ leads: _leads, count: _count, ...item }) => item);
}

function leadersFirst(a: Evidence, b: Evidence): number {
  return Number(b.predicate === "STRONG_IN") - Number(a.predicate === "STRONG_IN") || Number(b.row.basis === "STATED") - Number(a.row.basis === "STATED") || compareText(b.saidOn ?? "", a.saidOn ?? "") || a.row.start - b.row.start;
}

function reachedAt(place: string, numbers: readonly TargetSaid[]): Reached[] {
  return numbers.filter(({ target, measures }) => target.kind === "ACTUAL" && !target.shared && measures.some(({ of }) => of.id === place)).flatMap(({ target, measures }) => {
    const said = groupBy(measures.filter(({ of }) => of.kind !== "Region" && of.kind !== "Park" && of.stage !== null), ({ of }) => of.id);
    return [...said.values()].flatMap((claims) => claims.slice(0, 1).map(({ of, document }) => ({
      thing: of, claims: claims.map(({ claim }) => claim),
      text: { zh: `${target.metric}${target.printed}，${cite(document).zh}`, en: `${nameEn(of)}: ${target.metric} ${target.printed}, ${cite(document).en}` },
    })));
  });
}

/** Whether a strength answers a gap: the same cell, or one that holds it or stands in it, of the same family or of one not told. */
export function answers(strength: StrengthItem, gap: Column, backbone: Backbone): boolean {
  const { cell } = strength;
  const isOfFamily = gap.family === null || gap.family === noFamily || cell.family === gap.family;
  if (!isOfFamily) return false;
  if (gap.product !== null) return cell.product !== null && (cell.product.id === gap.product.id || backbone.variants(gap.product.id).has(cell.product.id));
  return gap.subStage === null ? cell.stage === gap.stage : cell.subStage === gap.subStage;
}
