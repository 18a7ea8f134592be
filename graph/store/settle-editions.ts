import { type Issue, type Standing, standingsOf } from "../facts/editions.ts";
import type { Relation } from "../ontology/index.ts";
import type { Run } from "./database.ts";
import type { Pair } from "./edges.ts";
import { planRebuild, rebuild } from "./rebuild.ts";

/** Which editions and which series a change touches. */
export interface Touched {
  readonly edition: string | null;
  readonly series: string | null;
}

/**
 * Brings up to date which edition supersedes which, and from when on the aims of a year are over, after a document has come or gone; edges follow. Nothing is
 * erased: as of an earlier date all of it stands. The result follows from what is loaded alone, in whatever order it came.
 */
export async function settleEditions(run: Run, { edition, series }: Touched): Promise<void> {
  if (edition === null && series === null) return;
  const stored = (await run("issues", { edition, series })).map(({ issue }) => issue as unknown as Issue & Standing);
  const changed = standingsOf(stored).filter((wanted, at) => JSON.stringify(wanted) !== JSON.stringify(standingOf(stored[at])));
  if (changed.length === 0) return;
  const [, touched] = await Promise.all([run("writeStandings", { rows: changed }), run("endClaims", { rows: changed })]);
  const pairs = new Map(touched.map(({ predicate, pair, subject, object }): [string, Pair] => [pair, { pair, relation: predicate as Relation, subject, object }]));
  await Promise.all(rebuild(run, await planRebuild(run, [...pairs.values()], [], null)));
}

function standingOf(stored: Partial<Standing> | undefined): Partial<Standing> {
  const { id = "", supersedes = null, supersededBy = null, endedOn = null, aimsEndedOn = null, aimsEndedBy = null } = stored ?? {};
  return { id, supersedes, supersededBy, endedOn, aimsEndedOn, aimsEndedBy };
}
