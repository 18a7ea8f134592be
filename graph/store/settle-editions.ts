import { type Issue, type Standing, standingsOf } from "../facts/editions.ts";
import type { GraphRows } from "../facts/graph-rows.ts";
import type { Relation } from "../ontology/index.ts";
import type { Run } from "./database.ts";
import type { Pair } from "./edges.ts";
import { planRebuild, rebuild } from "./rebuild.ts";

/** Which editions, which series and which policies a change touches: those that it is, repeals, or repealed. */
export interface Touched {
  readonly edition: string | null;
  readonly series: string | null;
  readonly policies: readonly string[];
}

/**
 * Brings up to date which edition supersedes which, what is repealed, and from when on the aims of a year are over, after a document has come or gone; edges follow. Nothing is
 * erased: as of an earlier date all of it stands. The result follows from what is loaded alone, in whatever order it came.
 */
export async function settleEditions(run: Run, { edition, series, policies }: Touched): Promise<void> {
  if (edition === null && series === null && policies.length === 0) return;
  const rows = await run("issues", { edition, series, policies });
  const stored = rows.map(({ issue }) => issue as unknown as Issue & Standing);
  const changed = standingsOf(stored).filter((wanted, at) => rows[at]?.isNear === true && JSON.stringify(wanted) !== JSON.stringify(standingOf(stored[at])));
  if (changed.length === 0) return;
  const [, touched] = await Promise.all([run("writeStandings", { rows: changed }), run("endClaims", { rows: changed })]);
  const pairs = new Map(touched.map(({ predicate, pair, subject, object }): [string, Pair] => [pair, { pair, relation: predicate as Relation, subject, object }]));
  await Promise.all(rebuild(run, await planRebuild(run, [...pairs.values()], [], null)));
}

/** The policy that a document is, and those that its claims say it repeals. */
export function policiesOf({ document, claims }: GraphRows): string[] {
  const repealed = claims.filter(({ predicate }) => predicate === "REPEALS").map(({ object }) => object);
  return [...new Set([document.policy, ...repealed].filter((policy) => policy !== null))];
}

function standingOf(stored: Partial<Standing> | undefined): Partial<Standing> {
  const { id = "", supersedes = null, supersededBy = null, endedOn = null, aimsEndedOn = null, aimsEndedBy = null } = stored ?? {};
  return { id, supersedes, supersededBy, endedOn, aimsEndedOn, aimsEndedBy };
}
