import { ontology, type Text } from "../ontology/index.ts";
import type { Backbone } from "./backbone.ts";
import type { EntityRef } from "./chain-rows.ts";
import { type Column, fills, noFamily } from "./columns.ts";
import { type Evidence, firmsBehind, highestLevel, isLacking, isWish } from "./evidence.ts";
import { compareText, distinctById } from "../grouping.ts";
import type { Level } from "./level.ts";
import { isSaidWeak } from "./weakness.ts";
import { sentence, tell } from "./wording.ts";

export type MissingKind = keyof typeof ontology.missing;

/** The kinds of missing in the order of their rank. */
export const missingKinds = Object.keys(ontology.missing) as readonly MissingKind[];

/** A firm where the claim puts it. */
export interface SitedFirm {
  readonly firm: EntityRef;
  readonly at: EntityRef | null;
  readonly voice: Exclude<Evidence["voice"], null>;
}

/** What is there of a column at a place, and why. `evidence` is in order: the deciding claim first. */
export interface Finding {
  readonly level: Level;
  readonly evidence: readonly Evidence[];
  /** Sub-stages of level 2 or more, and how many there are. */
  readonly present: number;
  readonly subStages: number;
  /** Lacking claims of the place with the claim that closed each since. */
  readonly declared: readonly { readonly claim: Evidence; readonly closedBy: Evidence | null }[];
  readonly wishes: readonly Evidence[];
  /** The kinds of missing that this column's own claims tell: DECLARED, UNMET, WEAK. */
  readonly missing: readonly MissingKind[];
}

/**
 * What the evidence that counts at a place says of one column.
 * @param there the evidence that counts at the place (`evidenceAt`)
 */
export function findingOf(there: readonly Evidence[], place: string, column: Column, backbone: Backbone): Finding {
  const evidence = there.filter((claim) => fills(claim, column, backbone)).sort(byWeight);
  const level = highestLevel(evidence);
  const known = subStagesOf(column, backbone);
  const present = new Set(evidence.filter(({ decides, level: said }) => decides && said >= 2).flatMap(({ subStage }) => subStage ?? []));
  const isStage = column.product === null && column.subStage === null;
  const subStages = isStage ? new Set([...known, ...present]).size : 1;
  const count = isStage ? present.size : Number(level >= 2);
  const declared = evidence.filter((claim) => claim.site === place && isLacking(claim)).map((claim) => ({ claim, closedBy: closureOf(claim, there, backbone) }));
  const wishes = evidence.filter((claim) => claim.site === place && isWish(claim));
  const open = declared.filter(({ closedBy }) => closedBy === null);
  const missing: MissingKind[] = [
    ...(open.length > 0 ? ["DECLARED" as const] : []),
    ...(wishes.length > 0 && level <= 1 ? ["UNMET" as const] : []),
    ...((isStage && level >= 2 && count === 1 && subStages > 1 && !isMore(evidence, place)) || open.some(({ claim }) => isSaidWeak(claim)) ? ["WEAK" as const] : []),
  ];
  return { level, evidence, present: count, subStages, declared, wishes, missing };
}

/** The sentence that gives a cell's reason: the deciding claim, its document and date, and what is open. */
export function reasonOf({ level, evidence, present, subStages, declared }: Finding, place: string, column: Column): Text {
  const [first] = evidence;
  if (first === undefined) return { zh: "读过的文件没有提到。", en: "No document that was read speaks of it." };
  const { label } = ontology.levels[level];
  const shortfalls = declared.map(({ claim, closedBy }) => {
    const said = tell(claim, place);
    if (closedBy === null) return { zh: `自述短板：${said.zh}`, en: `declared short: ${said.en}` };
    const closing = tell(closedBy, place);
    return { zh: `曾自述短板，已由后来的说法补上：${closing.zh}`, en: `declared short before, closed since: ${closing.en}` };
  });
  const parts = column.product === null && column.subStage === null && level >= 2 ? [{ zh: `子环节${present}/${subStages}`, en: `sub-stages ${present}/${subStages}` }] : [];
  const family = first.familyImplied ? [{ zh: "材料由同句推得", en: "family implied by the same sentence" }] : [];
  if (level === 0) {
    return sentence(...(shortfalls.length > 0 ? shortfalls.slice(0, 1) : [prefixed({ zh: "没有读到已想要或已有", en: "nothing wanted or there" }, tell(first, place))]));
  }
  return sentence(prefixed(label, tell(first, place)), ...family, ...parts, ...shortfalls.slice(0, 1));
}

/** The firms and institutions that deciding claims put there, planned or further, each site once with its furthest voice. */
export function firmsAt({ evidence }: Finding): SitedFirm[] {
  const sited = evidence.filter(({ decides, level }) => decides && level >= 2)
    .flatMap((claim) => firmsBehind(claim).map((firm) => ({ id: `${firm.id}|${claim.site}`, firm, at: claim.place, voice: claim.voice ?? "BUILT" })));
  return distinctById(sited).map(({ firm, at, voice }) => ({ firm, at, voice }));
}

/** The projects that deciding claims put there, stopped ones left out. */
export function projectsAt({ evidence }: Finding): EntityRef[] {
  return distinctById(evidence.filter(({ decides, level, row }) => decides && level > 0 && row.subject.kind === "Project").map(({ row }) => row.subject));
}

/** A shortfall closes when a later claim says built of the same object, of a variant of it or, for a stage, of what stands in it; the first such claim. */
function closureOf(lacking: Evidence, there: readonly Evidence[], backbone: Backbone): Evidence | null {
  const { thing } = lacking.row;
  const isOf = (claim: Evidence) => thing.kind === "Stage"
    ? (thing.code === thing.stage ? claim.stage === thing.stage : claim.subStage === thing.code) && (lacking.family === null || claim.family === lacking.family)
    : claim.thing === thing.id || (backbone.variants(thing.id).has(claim.thing) && (thing.family === null || claim.family === thing.family));
  const closing = there.filter((claim) => claim.decides && claim.level === 4 && (claim.saidOn ?? "") > (lacking.saidOn ?? "") && isOf(claim));
  return closing.sort((a, b) => compareText(a.saidOn ?? "", b.saidOn ?? ""))[0] ?? null;
}

/** Whether more than one sub-stage may be there: the place is said to lead in the stage, or somebody works in it of whom no sub-stage is told. */
function isMore(evidence: readonly Evidence[], place: string): boolean {
  const there = evidence.filter(({ decides, level }) => decides && level >= 2);
  const told = new Set(there.filter(({ subStage }) => subStage !== null).map(({ subject }) => subject));
  return there.some(({ predicate, site, subStage, subject }) => (predicate === "STRONG_IN" && site === place) || (subStage === null && !told.has(subject)));
}

/** The sub-stages of a stage in the chain of the column's family, or all of them where the backbone knows none of that family. */
function subStagesOf({ stage, product, subStage, family }: Column, backbone: Backbone): readonly string[] {
  if (product !== null || subStage !== null) return [];
  const known = backbone.subStages(stage, family === noFamily ? null : family);
  return known.length > 0 ? known : backbone.subStages(stage, null);
}

/** Deciding before decided, further before less far, projects before the firms that they imply, stated before implied, later before earlier. */
function byWeight(a: Evidence, b: Evidence): number {
  return Number(b.decides) - Number(a.decides) || b.level - a.level || Number(a.overdueSince !== null) - Number(b.overdueSince !== null)
    || Number(a.row.thing.kind === "Stage") - Number(b.row.thing.kind === "Stage") || Number(b.row.basis === "STATED") - Number(a.row.basis === "STATED")
    || compareText(b.saidOn ?? "", a.saidOn ?? "") || a.row.start - b.row.start || compareText(a.id, b.id);
}

function prefixed(label: Text, { zh, en }: Text): Text {
  return { zh: `${label.zh}：${zh}`, en: `${label.en}: ${en}` };
}
