import { InvalidArgument } from "../errors.ts";
import type { Run } from "./database.ts";
import { pairsOf } from "./edges.ts";
import { settleIdentities } from "./identities.ts";
import { decided, type Decider, historyOf, type History, judgementNode } from "./judgement.ts";
import { isNaming } from "./names.ts";
import { planRebuild, rebuild } from "./rebuild.ts";
import { settleEditions } from "./settle-editions.ts";

/** What is decided about a claim; `undo` takes the last decision back. */
export interface ClaimDecision {
  readonly verdict: "accept" | "reject" | "undo";
  readonly claim: string;
}

/** What a decision came to: the status of the claim, and the one that it had before. */
export interface DecidedClaim {
  readonly claim: string;
  readonly status: string;
  readonly before: string;
}

const verdicts = { accept: "ACCEPTED", reject: "REJECTED" } as const;

/**
 * Decides about claims, and all that say the same in their documents, in their order, inside a transaction that has its turn. The same claim read again gets
 * the same status; where every decision is taken back it has the one that it was read with.
 * @throws InvalidArgument as `judge` does
 */
export async function judgeClaims(run: Run, decisions: readonly ClaimDecision[], decider: Decider): Promise<readonly DecidedClaim[]> {
  const claims = await run("claimsToJudge", { claims: [...new Set(decisions.map(({ claim }) => claim))] });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const nodes = new Map((await run("judgements", { keys: [...new Set(claims.map(({ key }) => key))] })).map(({ judgement }) => [judgement["key"] as string, judgement]));
  const histories = new Map<string, History>();
  const statusOf = ({ id, key, status, readAs }: (typeof claims)[number]) => {
    const history = histories.get(key);
    return history === undefined ? (byId.get(id)?.status ?? status) : (history.at(-1)?.status ?? readAs ?? status);
  };
  const results = decisions.map(({ verdict, claim }): DecidedClaim => {
    const judged = byId.get(claim);
    if (judged === undefined) throw new InvalidArgument(`There is no claim ${claim}: its document may have been taken out or read anew; look the claim up again`);
    const before = statusOf(judged);
    histories.set(judged.key, decided(histories.get(judged.key) ?? historyOf(nodes.get(judged.key)), verdict === "undo" ? undefined : { ...decider, status: verdicts[verdict] }, `the claim ${claim}`));
    return { claim, before, status: statusOf(judged) };
  });
  const rows = claims.flatMap((claim) => {
    const history = histories.get(claim.key);
    if (history === undefined) return [];
    const last = history.at(-1);
    return [{ id: claim.id, status: statusOf(claim), readAs: last === undefined ? null : (claim.readAs ?? claim.status), decidedBy: last?.by ?? null, decidedAt: last?.at ?? null, decidedWhy: last?.why ?? null }];
  });
  const documents = new Map(claims.map(({ key, document }) => [key, document]));
  const kept = [...histories].flatMap(([key, history]) => judgementNode(key, history, { document: documents.get(key) ?? "" }) ?? []);
  await Promise.all([run("keepJudgements", { rows: kept }), run("forgetJudgements", { keys: [...histories].filter(([, history]) => history.length === 0).map(([key]) => key) }), run("judgeClaims", { rows })]);
  const named = [...new Set(claims.filter(({ predicate }) => isNaming(predicate)).map(({ names }) => names))];
  await Promise.all(rebuild(run, await planRebuild(run, pairsOf(claims), named, null)));
  await settleIdentities(run, { renamed: named, said: claims.flatMap(({ names, objectNamed }) => [names, ...(objectNamed === null ? [] : [objectNamed])]) });
  const repealed = claims.flatMap(({ predicate, object }) => (predicate === "REPEALS" && object !== null ? [object] : []));
  await settleEditions(run, { edition: null, series: null, policies: [...new Set(repealed)] });
  return results;
}
