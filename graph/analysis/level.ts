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

/** The level that one claim says: HAS and STRONG_IN are 4, the others go by their voice; 0 where it says none. */
export function levelOf(standing: Pick<Standing, "predicate" | "voice">): Level {
  if (!tellsLevel(standing)) return 0;
  if (strongPredicates.has(standing.predicate) && standing.voice !== "LACKING" && standing.voice !== "ENDED") return 4;
  return standing.voice === null ? 0 : ontology.voices[standing.voice].level;
}

/** Whether a claim counts for the places around its site: planned, underway and built do; what is wanted, lacking, had or strong stays where it was said. */
export function rollsUp(standing: Pick<Standing, "predicate" | "voice">): boolean {
  return !strongPredicates.has(standing.predicate) && tellsLevel(standing) && levelOf(standing) >= 2;
}

/**
 * The claims that decide: of one subject, thing and site the latest said, up or down. A tie goes to the more advanced; an undated claim is older than any dated one.
 * A stage in one family is not the stage in another, nor the stage at large: only an end of it at large ends it in every family. Claims that tell no level decide nothing.
 */
export function deciding<T extends Standing>(standings: readonly T[]): T[] {
  const latest = new Map<string, T>();
  for (const standing of standings.filter(tellsLevel)) {
    const key = keyOf(standing, standing.family ?? null);
    const known = latest.get(key);
    if (known === undefined || overrules(standing, known)) latest.set(key, standing);
  }
  return [...latest.values()].filter((standing) => {
    const atLarge = latest.get(keyOf(standing, null));
    return atLarge === undefined || levelOf(atLarge) > 0 || !overrules(atLarge, standing);
  });
}

function keyOf({ subject, thing, site }: Standing, family: string | null): string {
  return JSON.stringify([subject, thing, site, family]);
}

function overrules(standing: Standing, known: Standing): boolean {
  const said = standing.saidOn ?? "";
  const before = known.saidOn ?? "";
  return said === before ? levelOf(standing) > levelOf(known) : said > before;
}
