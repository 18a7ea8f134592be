import { ontology, stages, type Strength, type Text } from "../ontology/index.ts";
import type { Backbone } from "./backbone.ts";
import { type Finding, findingOf, type MissingKind, missingKinds } from "./cell.ts";
import type { EntityRef } from "./chain-rows.ts";
import { type Column, noFamily, objectColumn, stageColumn } from "./columns.ts";
import { type Evidence, evidenceAt, isLacking, isWish } from "./evidence.ts";
import type { PlanRow, TaskRow } from "./evidence-rows.ts";
import { compareText, groupBy } from "../grouping.ts";
import type { Level } from "./level.ts";
import { type Neighbour, neighboursOf } from "./neighbours.ts";
import { type Owner, ownersOf } from "./owners.ts";
import type { PlaceTree } from "./place-tree.ts";
import { isInChain, type Scope } from "./plans.ts";
import { gapScore, weights } from "./ranking.ts";
import { type Lead, leadsOf } from "./unconfirmed.ts";
import { cite, names, sentence, tell } from "./wording.ts";

/** A missing link of a place, with what is known of it. */
export interface Gap {
  readonly id: string;
  readonly place: EntityRef;
  readonly cell: Column;
  readonly kinds: readonly MissingKind[];
  /** The level that is wanted: 4 where a wish or a shortfall to be filled is said, else 0. */
  readonly wanted: Level;
  readonly reached: Level;
  readonly score: number;
  readonly reason: Text;
  readonly upstream: readonly Neighbour[];
  readonly downstream: readonly Neighbour[];
  readonly owners: readonly Owner[];
  readonly claimIds: readonly string[];
}

/** All that the gaps of a place are found from. */
export interface GapGrounds {
  readonly evidence: readonly Evidence[];
  readonly plans: readonly PlanRow[];
  readonly tasks: readonly TaskRow[];
  readonly tree: PlaceTree;
  readonly backbone: Backbone;
}

/**
 * The gaps of a place, the first to act on first: by kind, by how much of its own chain hangs on it, by the strength of the wish.
 * @param isSought leaves out the gaps of all other columns
 */
export function gapsOf(place: EntityRef, scope: Scope, { evidence, plans, tasks, tree, backbone }: GapGrounds, isSought: (column: Column) => boolean = () => true): Gap[] {
  const there = evidenceAt(evidence, place.id, tree);
  const found = [...weakStages(there, place.id, scope, backbone), ...spokenOf(there, place.id, backbone)];
  const said = [...new Map(found.map((one) => [one.column.id, one])).values()].filter(({ column, object, families }) =>
    (scope.family === null || families.has(scope.family)) && (scope.chain === null || object === null || isInChain(object, column.family === noFamily ? null : column.family, scope.chain, backbone)));
  const leads = leadsOf(there, place.id, plans, scope, backbone).filter(({ subStage, family }) => scope.chain === null || isLeadOf(subStage, family, scope, backbone));

  const gaps = [
    ...said.filter(({ column, object }) => isSought(column) && (scope.family !== null || object === null || !isToldInGeneral(column, object, said))).map(({ column, finding, kinds }) => {
      const strength = strongest([...finding.wishes, ...finding.declared.filter(({ closedBy }) => closedBy === null).map(({ claim }) => claim)]);
      const wanted = finding.wishes.length > 0 || (kinds.includes("DECLARED") && strength !== null);
      return draft(column, kinds, wanted ? 4 : 0, finding.level, strength, wordsFor(kinds, finding, place.id), finding.evidence.map(({ id }) => id));
    }),
    ...leads.filter(({ subStage, family }) => isSought(stageColumn(subStage, family))).map((lead) => draft(stageColumn(lead.subStage, lead.family), ["UNCONFIRMED"], 0, 0, null, wordsForLead(lead, place), lead.beside.flatMap(({ finding }) => finding.evidence.slice(0, 3).map(({ id }) => id)))),
  ];
  return gaps.sort(byRank);

  function draft(column: Column, kinds: readonly MissingKind[], wanted: Level, reached: Level, strength: Strength | null, reason: readonly Text[], claimIds: readonly string[]): Gap {
    const { upstream, downstream } = neighboursOf(column, there, place.id, backbone);
    const owners = ownersOf(column, place.id, tasks, tree, backbone);
    const hanging = [...upstream, ...downstream].filter(({ level }) => level >= 2).length;
    return {
      id: `${place.id}|${column.id}`, place, cell: column, kinds, wanted, reached, score: gapScore({ kinds, hanging, strength }),
      reason: sentence(...reason, ...(owners.length > 0 ? [] : [noOwner])), upstream, downstream, owners, claimIds: [...new Set(claimIds)],
    };
  }
}

/** The order of gaps, of one place or of many. */
export function byRank(a: Gap, b: Gap): number {
  return b.score - a.score || compareText(a.place.id, b.place.id) || compareText(a.cell.id, b.cell.id);
}

/** Words for a gap that no document names a responsible body for. */
export const noOwner: Text = { zh: "责任单位：文件未明确", en: "responsible body: the documents name none" };

interface Spoken {
  readonly column: Column;
  readonly finding: Finding;
  readonly kinds: readonly MissingKind[];
  readonly object: Evidence["row"]["thing"] | null;
  /** The families that it is spoken of in. */
  readonly families: ReadonlySet<Column["family"]>;
}

/** Each object that a lacking claim or a wish of the place names, in the family that it has or that its sentence implies. */
function spokenOf(there: readonly Evidence[], place: string, backbone: Backbone): Spoken[] {
  const named = there.filter((claim) => claim.site === place && (isLacking(claim) || isWish(claim)));
  return [...groupBy(named, ({ row, family }) => objectColumn(row.thing, family).id).values()].flatMap((claims): Spoken[] => {
    const [claim] = claims;
    if (claim === undefined) return [];
    const column = objectColumn(claim.row.thing, claim.family);
    const finding = findingOf(there, place, column, backbone);
    const own = { ...finding, declared: finding.declared.filter((one) => one.claim.thing === claim.thing), wishes: finding.wishes.filter((wish) => wish.thing === claim.thing) };
    const kinds = missingKinds.filter((kind) => kind === "DECLARED" ? own.declared.some(({ closedBy }) => closedBy === null) : kind === "UNMET" ? own.wishes.length > 0 && own.level <= 1 : finding.missing.includes(kind));
    return kinds.length === 0 ? [] : [{ column, finding: own, kinds, object: claim.row.thing, families: new Set(claims.map(({ family }) => family)) }];
  });
}

/** Without a family asked for, an object that is a gap in general and in one family is listed once, in general: that cell holds the family's claims too. */
function isToldInGeneral(column: Column, { id, family }: Spoken["object"] & object, said: readonly Spoken[]): boolean {
  return column.family !== family && said.some((other) => other.object?.id === id && other.column.family === family);
}

/** Stages of which the place has one sub-stage only, over all families and, where one is asked for, in that family. */
function weakStages(there: readonly Evidence[], place: string, { family }: Scope, backbone: Backbone): Spoken[] {
  return stages.map((stage) => stageColumn(stage, family)).flatMap((column) => {
    const finding = findingOf(there, place, column, backbone);
    const kinds = finding.missing.filter((kind) => kind === "WEAK");
    return kinds.length === 0 ? [] : [{ column, finding, kinds, object: null, families: new Set([column.family]) }];
  });
}

function isLeadOf(subStage: string, family: Lead["family"], { chain }: Scope, backbone: Backbone): boolean {
  return chain !== null && (chain.families.length === 0 || chain.families.includes(family) || chain.parts.has(`Stage:${subStage}`) || backbone.thingsAt(subStage, family).some(({ id }) => chain.parts.has(id)));
}

function strongest(claims: readonly Evidence[]): Strength | null {
  const order = (strength: Strength | null) => (strength === null ? 0 : weights.strength[strength]);
  return claims.map(({ row }) => row.strength).sort((a, b) => order(b) - order(a))[0] ?? null;
}

function wordsFor(kinds: readonly MissingKind[], finding: Finding, place: string): Text[] {
  const shortfall = finding.declared.find(({ closedBy }) => closedBy === null);
  const [wish] = [...finding.wishes].sort((a, b) => compareText(b.saidOn ?? "", a.saidOn ?? ""));
  const level = ontology.levels[finding.level].label;
  const [best] = finding.evidence;
  return [
    ...(kinds.includes("DECLARED") && shortfall !== undefined ? [{
      zh: `文件自述短缺：${tell(shortfall.claim, place).zh}，其后没有读到建成的说法`, en: `the document itself says it is short: ${tell(shortfall.claim, place).en}, and nothing read since says built`,
    }] : []),
    ...(kinds.includes("UNMET") && wish !== undefined ? [{ zh: `想要而未有：${tell(wish, place).zh}；读到的程度为“${level.zh}”`, en: `wanted, not met: ${tell(wish, place).en}; the level read is “${level.en}”` }] : []),
    ...(kinds.includes("WEAK") && best !== undefined ? [weakWords(finding, tell(best, place))] : []),
  ];
}

/** Sub-stages are counted where there are several; a thing, or a sub-stage, is called weak by the document alone. */
function weakWords({ present, subStages }: Finding, { zh, en }: Text): Text {
  return subStages > 1 ? { zh: `薄弱：子环节${present}/${subStages}；${zh}`, en: `weak: sub-stages ${present}/${subStages}; ${en}` } : { zh: `薄弱：${zh}`, en: `weak: ${en}` };
}

/** A lead is worded as something to verify: the plan's silence proves nothing. */
function wordsForLead({ subStage, family, beside, plans }: Lead, place: EntityRef): Text[] {
  const link = stageColumn(subStage, family).label;
  const had = beside.map((one) => stageColumn(one.code, family)).map(({ label }) => label);
  const proof = beside.flatMap(({ finding }) => finding.evidence.slice(0, 1))[0];
  const plan = plans[0] === undefined ? { zh: "", en: "" } : cite(plans[0]);
  const told = proof === undefined ? { zh: "", en: "" } : tell(proof, place.id);
  return [
    { zh: `待核实的线索，不是事实：相邻的${had.map(({ zh }) => zh).join("、")}已读到（${told.zh}），而本地规划${plan.zh}没有提到${link.zh}`,
      en: `a lead to verify, not a fact: the neighbouring ${had.map(({ en }) => en).join(" and ")} was read (${told.en}), while the place's own plan ${plan.en} does not mention ${link.en}` },
  ];
}

/** What is added to a lead: whether anyone else in what was read has the link. */
export function withElsewhere(gap: Gap, elsewhere: readonly EntityRef[]): Gap {
  const known = names(elsewhere);
  const told = elsewhere.length === 0
    ? { zh: "读过的文件中别处也没有", en: "nor has anyone else in what was read" }
    : { zh: `读过的文件中别处有：${known.zh}`, en: `elsewhere in what was read: ${known.en}` };
  const ends = { zh: gap.reason.zh.replace(/。$/, ""), en: gap.reason.en.replace(/\.$/, "") };
  return { ...gap, reason: sentence(ends, told) };
}
