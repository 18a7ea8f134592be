import type { EntityRef } from "./chain-rows.ts";
import { compareText, distinctById } from "./groups.ts";
import { cityOf, type PlaceTree } from "./place-tree.ts";
import { groupsOfOneUnit } from "./sums-in-one-unit.ts";

/** A project with every accepted claim about it. */
export interface ProjectSaid {
  readonly project: EntityRef;
  readonly claims: readonly {
    readonly id: string;
    readonly predicate: string;
    readonly voice: string | null;
    readonly value: string | null;
    readonly number: number | null;
    readonly unit: string | null;
    readonly year: string | null;
    readonly saidOn: string | null;
    readonly validTo: string | null;
    readonly subject: EntityRef;
    readonly object: EntityRef | null;
    readonly at: EntityRef | null;
  }[];
}

export interface ProjectRow {
  readonly project: EntityRef;
  readonly undertakers: readonly EntityRef[];
  readonly place: EntityRef | null;
  readonly totalInvestment: number | null;
  readonly plannedInvestment: number | null;
  /** The printed unit; null where none is printed. */
  readonly unit: string | null;
  readonly plannedYear: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** What is to be built, in the document's words. */
  readonly content: string | null;
  readonly state: string | null;
  /** Its period has passed and nothing read says that it was finished: 到期未核实. */
  readonly overdueUnverified: boolean;
  readonly claimIds: readonly string[];
}

export interface ProjectLedger {
  readonly rows: readonly ProjectRow[];
  /** By city and unit: as printed, or in 亿元 where a city's projects print one money in several units. */
  readonly sums: readonly { readonly place: EntityRef | null; readonly unit: string | null; readonly count: number; readonly totalInvestment: number | null; readonly plannedInvestment: number | null }[];
  /** Projects for which no sum is printed: no total counts them. */
  readonly leftOut: readonly EntityRef[];
}

/** States and voices that say a project was finished, or stopped: after them its period is no longer open. */
const settledStates = ["竣工", "投产", "达产", "停止"];
const settledVoices = ["BUILT", "ENDED"];

/** The ledger of projects, by city and then by the sum, with sums by city and unit. @param today the date as of which a period has passed */
export function projectLedger(said: readonly ProjectSaid[], tree: PlaceTree, today: string): ProjectLedger {
  const rows = said.map((one) => rowOf(one, tree, today)).map((row) => ({ row, city: row.place === null ? undefined : cityOf(row.place.id, tree) }));
  const counted = rows.filter(({ row }) => row.totalInvestment !== null || row.plannedInvestment !== null);
  const sums = groupsOfOneUnit(counted.map(({ row, city }) => ({ ...row, city })), ({ city }) => city?.id ?? "").map((group) => ({
    place: refOrNull(group[0]?.city), unit: group[0]?.unit ?? null, count: group.length,
    totalInvestment: sum(group.map(({ totalInvestment }) => totalInvestment)), plannedInvestment: sum(group.map(({ plannedInvestment }) => plannedInvestment)),
  }));
  return {
    rows: rows.sort((a, b) => compareText(a.city?.id ?? "~", b.city?.id ?? "~") || (b.row.totalInvestment ?? -1) - (a.row.totalInvestment ?? -1) || compareText(a.row.project.id, b.row.project.id)).map(({ row }) => row),
    sums: sums.sort((a, b) => compareText(a.place?.id ?? "~", b.place?.id ?? "~") || compareText(a.unit ?? "", b.unit ?? "")),
    leftOut: rows.filter((one) => !counted.includes(one)).map(({ row }) => row.project),
  };
}

function rowOf({ project, claims }: ProjectSaid, tree: PlaceTree, today: string): ProjectRow {
  const latest = [...claims].sort((a, b) => compareText(b.saidOn ?? "", a.saidOn ?? "") || compareText(a.id, b.id));
  const attribute = (predicate: string) => latest.find((claim) => claim.predicate === predicate);
  const [total, planned, start, end, content, state] = ["TOTAL_INVESTMENT", "PLANNED_INVESTMENT", "START", "END", "CONTENT", "STATE"].map(attribute);
  const sites = distinctById(latest.flatMap(({ predicate, at, object, subject }) => at ?? (predicate === "LOCATED_IN" && subject.id === project.id && object !== null ? [object] : [])));
  const innermost = sites.find((site) => !sites.some((other) => other.id !== site.id && tree.isWithin(other.id, site.id)));
  const isSettled = latest.some(({ predicate, voice, value }) => (voice !== null && settledVoices.includes(voice)) || (predicate === "STATE" && settledStates.includes(value ?? "")));
  const until = end?.value ?? null;
  return {
    project, undertakers: distinctById(latest.filter(({ predicate }) => predicate === "UNDERTAKES").map(({ subject }) => subject)), place: refOrNull(innermost),
    totalInvestment: total?.number ?? null, plannedInvestment: planned?.number ?? null, unit: total?.unit ?? planned?.unit ?? null, plannedYear: planned?.year ?? null,
    start: start?.value ?? null, end: until, content: content?.value ?? null, state: state?.value ?? null, overdueUnverified: until !== null && `${until}~` < today && !isSettled,
    claimIds: latest.map(({ id }) => id),
  };
}

function sum(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : Number(given.reduce((total, value) => total + value, 0).toFixed(6));
}

function refOrNull(entity: EntityRef | undefined): EntityRef | null {
  return entity === undefined ? null : { id: entity.id, kind: entity.kind, name: entity.name, nameEn: entity.nameEn };
}
