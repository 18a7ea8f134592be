import { groupBy } from "../grouping.ts";
import { ontology, type Predicate, type Voice } from "../ontology/index.ts";

/** What one claim says of how far a thing is at a site. */
export interface Standing {
  readonly predicate: Predicate;
  readonly voice: Voice | null;
  readonly saidOn: string | null;
  /** Ids of who is spoken of, of the thing or stage, and of the place; null where the text ties it to none. */
  readonly subject: string;
  readonly thing: string;
  readonly site: string | null;
  /** The family that it speaks of a stage or an application in; null where none is told, left out where nobody asks. */
  readonly family?: string | null;
}

export type Level = 0 | 1 | 2 | 3 | 4;

const strongPredicates: ReadonlySet<string> = new Set(["HAS", "STRONG_IN"]);

/** Whether a claim says how far a thing is: a research aim (TO_BREAK_THROUGH) does not. */
export function tellsLevel({ predicate }: Pick<Standing, "predicate">): boolean {
  return predicate !== "TO_BREAK_THROUGH";
}

/** The level that one claim says: HAS and STRONG_IN are 4 unless their voice says less (a prototype is underway), the others go by their voice; 0 where it says none. */
export function levelOf(standing: Pick<Standing, "predicate" | "voice">): Level {
  if (!tellsLevel(standing)) return 0;
  if (standing.voice === null) return strongPredicates.has(standing.predicate) ? 4 : 0;
  return ontology.voices[standing.voice].level;
}

/** Whether a claim counts for the places around its site: planned, underway and built do; what is wanted, lacking, had or strong stays where it was said. */
export function rollsUp(standing: Pick<Standing, "predicate" | "voice">): boolean {
  return !strongPredicates.has(standing.predicate) && tellsLevel(standing) && levelOf(standing) >= 2;
}

/**
 * The claims that decide: of one subject, thing and site the latest said, up or down. A tie goes to the more advanced; an undated claim is older than any dated one.
 * A stage in one family is not the stage in another, nor the stage at large: only an end of it at large ends it in every family. That a place leads in what it is later
 * said to have still decides beside it, until a word of less. Claims that tell no level decide nothing.
 */
export function deciding<T extends Standing>(standings: readonly T[]): T[] {
  const latest = new Map<string, T>();
  for (const standing of standings.filter(tellsLevel)) {
    const key = keyOf(standing, standing.family ?? null);
    const known = latest.get(key);
    if (known === undefined || overrules(standing, known)) latest.set(key, standing);
  }
  return [...latest.values(), ...stillLeading(standings, latest)].filter((standing) => {
    const atLarge = latest.get(keyOf(standing, null));
    return atLarge === undefined || levelOf(atLarge) > 0 || !overrules(atLarge, standing);
  });
}

/** The latest word that a place leads in what the deciding claim says that it has, where nothing since said less. */
function stillLeading<T extends Standing>(standings: readonly T[], latest: ReadonlyMap<string, T>): T[] {
  const leading = new Map<string, T>();
  for (const standing of standings.filter((one) => one.predicate === "STRONG_IN" && levelOf(one) === 4)) {
    const key = keyOf(standing, standing.family ?? null);
    const [decides, known] = [latest.get(key), leading.get(key)];
    if (decides?.predicate === "HAS" && levelOf(decides) === 4 && (known === undefined || isLater(standing, known))) leading.set(key, standing);
  }
  if (leading.size === 0) return [];
  const less = groupBy(standings.filter((one) => tellsLevel(one) && levelOf(one) < 4), (one) => keyOf(one, one.family ?? null));
  return [...leading].filter(([key, lead]) => less.get(key)?.some((one) => isLater(one, lead)) !== true).map(([, lead]) => lead);
}

function keyOf({ subject, thing, site }: Standing, family: string | null): string {
  return JSON.stringify([subject, thing, site, family]);
}

function overrules(standing: Standing, known: Standing): boolean {
  return isLater(standing, known) || (!isLater(known, standing) && levelOf(standing) > levelOf(known));
}

function isLater({ saidOn }: Standing, known: Standing): boolean {
  return (saidOn ?? "") > (known.saidOn ?? "");
}
