import { type Family, ontology, type Stage } from "../ontology/index.ts";
import type { Backbone } from "./backbone.ts";
import type { EntityRef } from "./chain-rows.ts";
import type { EvidenceRow } from "./evidence-rows.ts";
import { compareText, groupBy } from "../grouping.ts";
import { deciding, type Level, levelOf, rollsUp, type Standing } from "./level.ts";
import type { PlaceTree } from "./place-tree.ts";
import { isFinished, stoppedClaims } from "./project-states.ts";

/** A claim with where it stands: its site, and the stage, sub-stage and family of what it speaks of. */
export interface Evidence extends Standing {
  readonly id: string;
  readonly row: EvidenceRow;
  readonly place: EntityRef | null;
  readonly stage: Stage | null;
  readonly subStage: string | null;
  readonly family: Family | null;
  /** The family is that of another thing of the same sentence. */
  readonly familyImplied: boolean;
  readonly level: Level;
  /** Whether it is the latest of its subject, thing and site. */
  readonly decides: boolean;
  /** The end of its period as printed, where it has passed and nothing said built. */
  readonly overdueSince: string | null;
  /** When its project was said to be stopped, where that was after it: it decides nothing any more. */
  readonly stoppedOn: string | null;
}

/**
 * Claims as evidence for cells: each with its site, stage, family and level, and whether it decides; in an order of their own, whatever order they come in.
 * @param today the date as of which a period has passed: YYYY, YYYY-MM or YYYY-MM-DD
 */
export function evidenceOf(given: readonly EvidenceRow[], backbone: Backbone, today: string): Evidence[] {
  const rows = given.toSorted(byStanding);
  const families = impliedFamilies(rows, backbone);
  const ends = projectEnds(rows);
  const stopped = stoppedClaims(rows);
  const sited = rows.map((row) => {
    const place = row.at ?? (ontology.kinds[row.subject.kind].group === "place" ? row.subject : null);
    const family = takesAnyFamily(row.thing) ? (row.thing.family ?? families.get(row.id) ?? null) : null;
    return { id: row.id, predicate: row.predicate, voice: row.voice, saidOn: row.saidOn, subject: row.subject.id, thing: row.thing.id, family, site: place?.id ?? null, row, place };
  });
  const decided = new Set(deciding(sited.filter(({ id }) => !stopped.has(id))).map(({ id }) => id));
  return sited.map((claim): Evidence => {
    const { row } = claim;
    const level = levelOf(claim);
    const end = level === 2 || level === 3 ? (row.validTo ?? ends.get(endKey(row)) ?? null) : null;
    return {
      ...claim,
      stage: row.thing.stage,
      subStage: row.thing.kind === "Stage" ? (row.thing.code === row.thing.stage ? null : row.thing.code) : row.thing.subStage,
      family: row.thing.family ?? families.get(row.id) ?? null,
      familyImplied: row.thing.family === null && families.has(row.id),
      level,
      decides: decided.has(row.id),
      overdueSince: end !== null && `${end}~` < today ? end : null,
      stoppedOn: stopped.get(row.id) ?? null,
    };
  });
}

/** Of claims that say the same the first decides: what is stated, and stands first in its text. */
function byStanding(a: EvidenceRow, b: EvidenceRow): number {
  return Number(b.basis === "STATED") - Number(a.basis === "STATED") || a.start - b.start || compareText(a.id, b.id);
}

/** The evidence that counts at a place: all that is said of it, and of the places within it what is planned, underway, built or ended. */
export function evidenceAt(evidence: readonly Evidence[], place: string, tree: PlaceTree): Evidence[] {
  return evidence.filter((claim) => claim.site === place || (claim.site !== null && tree.isWithin(claim.site, place) && (rollsUp(claim) || claim.voice === "ENDED")));
}

/** The highest level that deciding claims say. */
export function highestLevel(evidence: readonly Evidence[]): Level {
  return evidence.reduce<Level>((most, { decides, level }) => (decides && level > most ? level : most), 0);
}

/** Whether a claim says that the thing is short or missing where it is said. */
export function isLacking({ predicate, voice }: Evidence): boolean {
  return predicate === "SHORT_OF" || voice === "LACKING";
}

/** Whether a claim says that somebody wants the thing: a research aim alone does not. */
export function isWish({ predicate, voice }: Evidence): boolean {
  return voice === "WANTED" && predicate !== "TO_BREAK_THROUGH" && predicate !== "SHORT_OF";
}

/** The firms behind a claim: its subject, or the undertakers of the project that is its subject. */
export function firmsBehind({ row }: Evidence): readonly EntityRef[] {
  if (row.subject.kind === "Project") return row.undertakers;
  return row.subject.kind === "Company" || row.subject.kind === "Institution" ? [row.subject] : [];
}

/**
 * The families that sentences imply. A stage or an application has none of its own, and takes that of the things which the same sentence names for the
 * same subject where they are of exactly one; any other thing without a family does so only where the backbone links it to that family (石墨材料 to
 * 碳化硅). An umbrella named beside its member (第三代半导体 beside 碳化硅) yields to the member.
 */
function impliedFamilies(rows: readonly EvidenceRow[], backbone: Backbone): ReadonlyMap<string, Family> {
  const implied = new Map<string, Family>();
  for (const said of groupBy(rows, ({ document, subject }) => `${document.id}|${subject.id}`).values()) {
    const named = said.filter(({ thing }) => thing.family !== null);
    for (const row of said.filter(({ thing }) => thing.family === null)) {
      const beside = named.filter(({ start, end }) => start < row.end && row.start < end);
      const umbrellas = new Set(beside.flatMap(({ thing }) => [...backbone.generals(thing.id)].filter((general) => backbone.thing(general)?.family !== thing.family)));
      const families = new Set(beside.filter(({ thing }) => !umbrellas.has(thing.id)).map(({ thing }) => thing.family as Family));
      const [only] = families;
      if (families.size === 1 && only !== undefined && takesFamily(row.thing, only, backbone)) implied.set(row.id, only);
    }
  }
  return implied;
}

function takesFamily({ id, kind }: EvidenceRow["thing"], family: Family, backbone: Backbone): boolean {
  return takesAnyFamily({ kind }) || [...backbone.fed(id), ...backbone.feeders(id)].some((beside) => beside.family === family);
}

/** Stages and applications are of whatever family they are spoken of in; other things are what they are. */
function takesAnyFamily({ kind }: Pick<EvidenceRow["thing"], "kind">): boolean {
  return kind === "Stage" || kind === "Application";
}

/** When the project behind a claim ends: its subject's own end, or that of the project through which one document says the same of the undertaker; of several the last. */
function projectEnds(rows: readonly EvidenceRow[]): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  for (const row of rows) {
    const [end] = row.ends;
    if (end === undefined || isFinished(row.states)) continue;
    for (const subject of [row.subject, ...row.undertakers]) {
      const key = endKey({ ...row, subject });
      ends.set(key, [end, ends.get(key) ?? end].sort(compareText).at(-1) ?? end);
    }
  }
  return ends;
}

function endKey({ document, subject, thing }: Pick<EvidenceRow, "document" | "subject" | "thing">): string {
  return `${document.id}|${subject.id}|${thing.id}`;
}
