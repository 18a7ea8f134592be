import type { Lexicon } from "../../../lexicon/index.ts";
import { areNested, partsOf } from "../name-parts.ts";
import { partsOfProject, type ProjectName, thingNamed } from "./parts-of-project.ts";
import type { ProjectSeen } from "./project-seen.ts";
import { agree, type Money, moneyOf } from "./sums.ts";

/** How two projects stand in one matter: the same, alike (one says less, or both in part), other, or not told by both. */
export type Standing = "SAME" | "LIKE" | "OTHER" | "UNTOLD";

/** What two projects are compared by. */
export interface Evidence {
  readonly undertaker: Standing;
  /** LIKE: one within the other, or at two parks of one city. */
  readonly place: Standing;
  readonly product: Standing;
  readonly size: Standing;
  /** LIKE: only one names a phase. */
  readonly phase: Standing;
  readonly work: Standing;
  readonly sum: Standing;
  readonly period: Standing;
  readonly capacity: Standing;
}

/** A project with what is compared of it, worked out once. */
export interface Project {
  readonly seen: ProjectSeen;
  readonly name: ProjectName;
  /** The thing of its name in one spelling. */
  readonly thing: string;
  readonly firms: ReadonlySet<string>;
  /** What its undertakers' names begin with, without place, trade and legal form. */
  readonly stems: ReadonlySet<string>;
  readonly places: readonly Place[];
  /** Whether it is said to be where its id does not put it: then one of the two may be misread. */
  readonly isElsewhere: boolean;
  readonly things: ReadonlySet<string>;
  readonly money: readonly Money[];
}

interface Place {
  readonly code: string;
  readonly park: string | null;
}

/** Works out what a project is compared by. */
export function projectOf(seen: ProjectSeen, lexicon: Lexicon): Project {
  const firmNames = seen.firms.flatMap(({ names }) => names);
  const name = partsOfProject(seen.name, firmNames, lexicon.gazetteer);
  const told = seen.sites.flatMap(placeOf);
  const places = told.length > 0 ? told : seen.home === null ? [] : [{ code: seen.home, park: null }];
  return {
    seen, name, thing: thingNamed(name.thing, lexicon), firms: new Set(seen.firms.map(({ id }) => id)),
    stems: new Set(firmNames.map((firm) => partsOf("Company", firm, lexicon.gazetteer).stem)),
    isElsewhere: seen.home !== null && told.length > 0 && !told.some(({ code }) => areNested(code, seen.home ?? "")),
    places: places.filter((place) => !places.some((other) => other !== place && isInner(other, place))),
    things: new Set(seen.things), money: seen.totals.map(moneyOf),
  };
}

function placeOf(id: string): Place[] {
  const [, kind, code, name] = /^(Region|Park):(\d{6})(?:[:/](.*))?$/.exec(id) ?? [];
  return code === undefined || code === "100000" ? [] : [{ code, park: kind === "Park" ? (name ?? null) : null }];
}

function isInner(one: Place, other: Place): boolean {
  if (one.code !== other.code) return areNested(one.code, other.code) && significance(one.code) > significance(other.code);
  return one.park !== null && other.park === null;
}

function significance(code: string): number {
  return code.endsWith("0000") ? 2 : code.endsWith("00") ? 4 : 6;
}

/** What speaks for two projects being one, and what against. */
export function compareEvidence(a: Project, b: Project): Evidence {
  return {
    undertaker: undertakersOf(a, b), place: placesOf(a, b), product: productsOf(a, b),
    size: setsOf(a.name.sizes, b.name.sizes), phase: setsOf(a.name.phases, b.name.phases),
    work: isEqual(a.name.works, b.name.works) ? "SAME" : "OTHER",
    sum: agree(a.money, b.money), period: periodsOf(a.seen, b.seen),
    capacity: a.name.capacities.size > 0 && b.name.capacities.size > 0 && !overlap(a.name.capacities, b.name.capacities) ? "OTHER" : "UNTOLD",
  };
}

function undertakersOf(a: Project, b: Project): Standing {
  if (a.firms.size === 0 || b.firms.size === 0) return "UNTOLD";
  if (overlap(a.firms, b.firms)) return "SAME";
  return [...a.stems].some((one) => [...b.stems].some((other) => one.startsWith(other) || other.startsWith(one))) ? "LIKE" : "OTHER";
}

/** A municipality is a city, whose code ends as that of a province. */
const municipality = /^(?:11|12|31|50)/;

function placesOf(a: Project, b: Project): Standing {
  if (a.places.length === 0 || b.places.length === 0) return "UNTOLD";
  const nested = a.places.flatMap((one) => b.places.filter((other) => areNested(one.code, other.code)).map((other) => [one, other] as const));
  if (nested.length === 0) return "OTHER";
  const isCity = ({ code }: Place) => !code.endsWith("0000") || municipality.test(code);
  return !a.isElsewhere && !b.isElsewhere && nested.some(([one, other]) => isCity(one) && isCity(other) && (one.park === null || other.park === null || one.park === other.park)) ? "SAME" : "LIKE";
}

/** The shortest name of a thing that tells one when another holds it. */
const shortestThing = 2;

function productsOf(a: Project, b: Project): Standing {
  if (a.thing.length >= shortestThing && a.thing === b.thing) return "SAME";
  const isHeld = a.thing.length >= shortestThing && b.thing.length >= shortestThing && (a.thing.includes(b.thing) || b.thing.includes(a.thing));
  if (a.things.size === 0 || b.things.size === 0) return isHeld ? "LIKE" : a.thing === "" || b.thing === "" ? "UNTOLD" : "OTHER";
  return isHeld || isAmong(a.things, b.things) || isAmong(b.things, a.things) ? "LIKE" : "OTHER";
}

/** Two sets of what names tell: SAME also where neither tells any. */
function setsOf(a: ReadonlySet<string>, b: ReadonlySet<string>): Standing {
  if (isEqual(a, b)) return "SAME";
  return a.size === 0 || b.size === 0 || overlap(a, b) ? "LIKE" : "OTHER";
}

/** OTHER: one is over before the other begins. */
function periodsOf(a: ProjectSeen, b: ProjectSeen): Standing {
  const [firstA, lastA, firstB, lastB] = [least(a.starts), most(a.ends), least(b.starts), most(b.ends)];
  const isBefore = (last: string | undefined, first: string | undefined) => last !== undefined && first !== undefined && last.slice(0, 4) < first.slice(0, 4);
  return isBefore(lastA, firstB) || isBefore(lastB, firstA) ? "OTHER" : "UNTOLD";
}

function least(dates: readonly string[]): string | undefined {
  return dates.toSorted()[0];
}

function most(dates: readonly string[]): string | undefined {
  return dates.toSorted().at(-1);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

function isAmong(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return [...few].every((one) => many.has(one));
}

function isEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && isAmong(a, b);
}
