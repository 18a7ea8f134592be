import { InvalidArgument } from "../errors.ts";
import type { Relation, Status } from "../ontology/index.ts";
import { type Database, type Run, write } from "./database.ts";
import { drawEdges, planRebuild, type TouchedPair } from "./rebuild.ts";

/** What a person decided about the claims of one key: all claims of a document that say the same. It outlives the document's unloading. */
export interface Judgement {
  readonly key: string;
  readonly status: Status;
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
  readonly why: string | null;
}

/** What is decided, and by whom. */
export type Decision = Omit<Judgement, "key">;

/** What was decided about claims of a document, by key. */
export async function judgementsOf(run: Run, document: string): Promise<ReadonlyMap<string, Judgement>> {
  const judgements = await run("judgementsOfDocument", { document });
  return new Map(judgements.map((judgement) => [judgement.key, { ...judgement, status: judgement.status as Status }]));
}

/**
 * Accepts, rejects or reopens a claim and all that say the same in its document; edges and names follow. The same claim read again gets the same status.
 * @throws InvalidArgument when there is no such claim.
 */
export async function judge(database: Database, claim: string, decision: Decision): Promise<void> {
  await write(database, async (run) => {
    const [, claims] = await Promise.all([run("takeTurn", { with: claim }), run("claimsWithKey", { claim })]);
    const [first] = claims;
    if (first === undefined) throw new InvalidArgument(`There is no claim ${claim}`);
    await Promise.all([
      run("keepJudgement", { document: first.document, judgement: { key: first.key, ...decision } }),
      run("judgeClaims", { ids: claims.map(({ id }) => id), ...decision }),
    ]);
    const pairs = new Map(claims.flatMap(({ pair, predicate, subject, object }) => pair === null || object === null ? [] : [[pair, { pair, relation: predicate as Relation, subject, object } satisfies TouchedPair]]));
    const named = claims.filter(({ predicate }) => predicate === "NAMED").map(({ subject }) => subject);
    const plan = await planRebuild(run, [...pairs.values()], [...new Set(named)], null);
    await Promise.all([...drawEdges(run, plan.edges, plan.places), run("changeEntities", { rows: plan.names })]);
  });
}
