import type { EntityRef } from "./chain-rows.ts";
import { compareText, distinctById, groupBy } from "../grouping.ts";
import { isPrinted, type OpenPair, uncounted, worth } from "./open-projects.ts";
import { cityOf, type PlaceTree } from "./place-tree.ts";
import { lastState, type Standing, standingOfState } from "./project-states.ts";
import { groupsOfOneUnit } from "./sums-in-one-unit.ts";
import { normalise } from "./units.ts";

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
  /** How far it is: by its printed state, else by what its latest document says of it, else by its period; null where nothing tells. */
  readonly standing: Standing | null;
  /** Its period has passed and nothing read says that it was finished: 到期未核实. */
  readonly overdueUnverified: boolean;
  /** Other projects with which it may be one, and about which nobody has decided. */
  readonly open: readonly Omit<OpenPair, "project">[];
  /** No sum counts its money, since it may be one with a larger project that is counted. */
  readonly leftOpen: boolean;
  readonly claimIds: readonly string[];
}

export interface ProjectLedger {
  readonly rows: readonly ProjectRow[];
  /** By city and unit: as printed, or in 亿元 where a city's projects print one money in several units. */
  readonly sums: readonly ProjectSum[];
  /** Projects for which no sum is printed: no total counts them. */
  readonly leftOut: readonly EntityRef[];
  /** Projects that were stopped, or are no more: no total counts them either, whatever money they print. */
  readonly stopped: readonly EntityRef[];
}

/** What the projects of a city and printed unit come to; beside it those that may be one with a project that is counted, and how much they would add. */
export interface ProjectSum {
  readonly place: EntityRef | null;
  readonly unit: string | null;
  readonly count: number;
  readonly totalInvestment: number | null;
  readonly plannedInvestment: number | null;
  /** The years that its planned money is for: in a sum of several it is no year's. */
  readonly plannedYears: readonly string[];
  readonly openCount: number;
  readonly openInvestment: number | null;
}

const standings: readonly Standing[] = ["ENDED", "BUILT", "UNDERWAY", "PLANNED"];

type Money = Pick<ProjectSaid["claims"][number], "number" | "unit" | "year">;

/** What says that a project was finished, or stopped: after it its period is no longer open. */
const settled: ReadonlySet<string | null> = new Set<Standing>(["BUILT", "ENDED"]);

/** The ledger of projects, by city and then by the sum, with sums by city and unit. @param today the date as of which a period has passed @param pairs projects that may be one */
export function projectLedger(said: readonly ProjectSaid[], tree: PlaceTree, today: string, pairs: readonly OpenPair[] = []): ProjectLedger {
  const openOf = groupBy(pairs, ({ project }) => project);
  const read = said.map((one) => rowOf(one, openOf.get(one.project.id) ?? [], tree, today));
  const left = uncounted(read.filter((row) => !isStopped(row)), pairs, tree);
  const rows = read.map((row) => ({ row: { ...row, leftOpen: left.has(row.project.id) }, city: row.place === null ? undefined : cityOf(row.place.id, tree) }));
  const printed = rows.filter(({ row }) => isPrinted(row) && !isStopped(row)).map(({ row, city }) => ({ ...row, city }));
  const sums = groupsOfOneUnit(printed, ({ city }) => city?.id ?? "").map((group): ProjectSum => {
    const counted = group.filter(({ leftOpen }) => !leftOpen);
    const open = group.filter(({ leftOpen }) => leftOpen);
    return {
      place: refOrNull(group[0]?.city), unit: group[0]?.unit ?? null, count: counted.length,
      totalInvestment: sum(counted.map(({ totalInvestment }) => totalInvestment)), plannedInvestment: sum(counted.map(({ plannedInvestment }) => plannedInvestment)),
      plannedYears: [...new Set(counted.flatMap(({ plannedInvestment, plannedYear }) => (plannedInvestment === null ? [] : plannedYear ?? [])))].sort(),
      openCount: open.length, openInvestment: sum(open.map(({ totalInvestment }) => totalInvestment)),
    };
  });
  return {
    rows: rows.sort((a, b) => compareText(a.city?.id ?? "~", b.city?.id ?? "~") || Number(isPrinted(b.row)) - Number(isPrinted(a.row)) || worth(b.row) - worth(a.row) || compareText(a.row.project.id, b.row.project.id)).map(({ row }) => row),
    sums: sums.sort((a, b) => compareText(a.place?.id ?? "~", b.place?.id ?? "~") || compareText(a.unit ?? "", b.unit ?? "")),
    leftOut: rows.filter(({ row }) => !isPrinted(row) && !isStopped(row)).map(({ row }) => row.project),
    stopped: rows.filter(({ row }) => isStopped(row)).map(({ row }) => row.project),
  };
}

/** Whether a project was stopped, or is no more: its money counts in no sum. */
export function isStopped({ standing }: Pick<ProjectRow, "standing">): boolean {
  return standing === "ENDED";
}

type Said = ProjectSaid["claims"][number];

/** Which of two words of one day counts. A text that tells several sums of a project tells parts of it beside the whole, and money that is planned for several years; several periods are those of its parts. */
const saysMore: Readonly<Record<string, (one: Said, other: Said) => boolean>> = {
  TOTAL_INVESTMENT: (one, other) => one.unit === other.unit && (one.number ?? 0) > (other.number ?? 0),
  PLANNED_INVESTMENT: (one, other) => (one.year ?? "") > (other.year ?? ""),
  START: (one, other) => (one.value ?? "~") < (other.value ?? "~"),
  END: (one, other) => (one.value ?? "") > (other.value ?? ""),
};

function rowOf({ project, claims }: ProjectSaid, open: readonly OpenPair[], tree: PlaceTree, today: string): Omit<ProjectRow, "leftOpen"> {
  const latest = [...claims].sort((a, b) => compareText(b.saidOn ?? "", a.saidOn ?? "") || compareText(a.id, b.id));
  const attribute = (predicate: string) => {
    const [first, ...rest] = latest.filter((claim) => claim.predicate === predicate);
    return rest.reduce((best, claim) => (claim.saidOn === first?.saidOn && best !== undefined && saysMore[predicate]?.(claim, best) === true ? claim : best), first);
  };
  const [total, yearly, start, end, content] = ["TOTAL_INVESTMENT", "PLANNED_INVESTMENT", "START", "END", "CONTENT"].map(attribute);
  const { state, standing } = howFar(latest, start?.value ?? null, today);
  const sites = distinctById(latest.flatMap(({ predicate, at, object, subject }) => at ?? (predicate === "LOCATED_IN" && subject.id === project.id && object !== null ? [object] : [])));
  const innermost = sites.find((site) => !sites.some((other) => other.id !== site.id && tree.isWithin(other.id, site.id)));
  const isSettled = latest.some(({ predicate, voice, value }) => settled.has(voice) || (predicate === "STATE" && settled.has(standingOfState(value ?? ""))));
  const until = end?.value ?? null;
  const planned = yearly === undefined || total === undefined ? yearly : inUnitOf(total, yearly);
  return {
    project, undertakers: distinctById(latest.filter(({ predicate }) => predicate === "UNDERTAKES").map(({ subject }) => subject)), place: refOrNull(innermost),
    totalInvestment: total?.number ?? null, plannedInvestment: planned?.number ?? null, unit: total?.unit ?? planned?.unit ?? null, plannedYear: planned?.year ?? null,
    start: start?.value ?? null, end: until, content: content?.value ?? null, state, standing, overdueUnverified: until !== null && `${until}~` < today && !isSettled,
    open: open.map(({ other, reason, shared }) => ({ other, reason, shared })),
    claimIds: latest.map(({ id }) => id),
  };
}

/**
 * The last state told of a project, and how far it is: as that says, unless what a later document says of who builds it and what it makes goes further or says that
 * it ended. A project of which a later document speaks as planned or further is stopped no more.
 */
function howFar(latest: ProjectSaid["claims"], start: string | null, today: string): Pick<ProjectRow, "state" | "standing"> {
  const last = lastState(latest.flatMap(({ predicate, value, saidOn }) => (predicate === "STATE" && value !== null ? [{ state: value, saidOn }] : [])));
  const told = standingOfState(last?.state ?? "");
  if (last === undefined || told === null) return { state: last?.state ?? null, standing: standingOf(latest, start, today) };
  const since = latest.filter(({ saidOn }) => (saidOn ?? "") > (last.saidOn ?? "")).filter(tellsHowFar);
  const later = since.length === 0 ? null : standingOf(since, start, today);
  if (told === "ENDED" && later !== null && later !== "ENDED") return { state: null, standing: later };
  return { state: last.state, standing: later === "ENDED" || (later !== null && standings.indexOf(later) < standings.indexOf(told)) ? later : told };
}

function tellsHowFar({ predicate, voice }: ProjectSaid["claims"][number]): boolean {
  return ["UNDERTAKES", "MAKES", "ENGAGED_IN"].includes(predicate) && standings.some((one) => one === voice);
}

/** What the latest claims on who builds a project and what it makes say of how far it is; one that is only planned is underway once its printed start has come. */
function standingOf(latest: ProjectSaid["claims"], start: string | null, today: string): Standing | null {
  const doing = latest.filter(tellsHowFar);
  const said = standings.find((one) => doing.some(({ voice, saidOn }) => voice === one && saidOn === doing[0]?.saidOn)) ?? null;
  return start !== null && start <= today && (said === null || said === "PLANNED") ? "UNDERWAY" : said;
}

/** The money of one claim in the unit that another prints; undefined where both have units that no factor ties. A claim without a unit is in that of the other. */
function inUnitOf({ unit }: Money, printed: Money): Money | undefined {
  if (printed.unit === unit || printed.unit === null || unit === null) return printed;
  const [one, other] = [normalise(1, unit), normalise(printed.number, printed.unit)];
  return one === null || other === null || one.unit !== other.unit ? undefined : { ...printed, number: Number((other.value / one.value).toPrecision(12)), unit };
}

function sum(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : Number(given.reduce((total, value) => total + value, 0).toFixed(6));
}

function refOrNull(entity: EntityRef | undefined): EntityRef | null {
  return entity === undefined ? null : { id: entity.id, kind: entity.kind, name: entity.name, nameEn: entity.nameEn };
}
