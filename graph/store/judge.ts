import { InvalidArgument } from "../errors.ts";
import { type Database, type Run, write } from "./database.ts";
import { pairsOf } from "./edges.ts";
import { type Decider, historyOf, type History, judgementNode } from "./judgement.ts";
import { planRebuild, rebuild } from "./rebuild.ts";
import { takeTurn } from "./turn.ts";

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

/**
 * Decides about claims, and all that say the same in their documents, in one transaction and in their order; edges and names follow. The same claim read
 * again gets the same status; where every decision is taken back it has the one that it was read with.
 * @throws InvalidArgument naming a claim that there is not, or about which nothing was decided that could be taken back; then nothing is decided.
 */
export async function judge(database: Database, decisions: readonly ClaimDecision[], decider: Decider): Promise<readonly DecidedClaim[]> {
  return write(database, async (run) => {
    await takeTurn(run, "", []);
    return judgeClaims(run, decisions, decider);
  });
}

/** The same inside a transaction that has its turn. */
async function judgeClaims(run: Run, decisions: readonly ClaimDecision[], decider: Decider): Promise<readonly DecidedClaim[]> {
  const claims = await run("claimsToJudge", { claims: [...new Set(decisions.map(({ claim }) => claim))] });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const nodes = new Map((await run("judgements", { keys: [...new Set(claims.map(({ key }) => key))] })).map(({ judgement }) => [judgement["key"] as string, judgement]));
  const statuses = new Map(claims.map(({ id, status }) => [id, status]));
  const histories = new Map<string, History>();
  const decided = decisions.map(({ verdict, claim }): DecidedClaim => {
    const judged = byId.get(claim);
    if (judged === undefined) throw new InvalidArgument(`There is no claim ${claim}`);
    const before = statuses.get(claim) ?? judged.status;
    const history = next(histories.get(judged.key) ?? historyOf(nodes.get(judged.key)), verdict, decider, `the claim ${claim}`);
    histories.set(judged.key, history);
    for (const other of claims) if (other.key === judged.key) statuses.set(other.id, history.at(-1)?.status ?? other.readAs ?? other.status);
    return { claim, before, status: statuses.get(claim) ?? before };
  });
  const rows = claims.flatMap((claim) => {
    const history = histories.get(claim.key);
    if (history === undefined) return [];
    const last = history.at(-1);
    const readAs = claim.readAs ?? claim.status;
    return [{ id: claim.id, status: last?.status ?? readAs, readAs: last === undefined ? null : readAs, decidedBy: last?.by ?? null, decidedAt: last?.at ?? null, decidedWhy: last?.why ?? null }];
  });
  const documents = new Map(claims.map(({ key, document }) => [key, document]));
  const kept = [...histories].flatMap(([key, history]) => judgementNode(key, history, { document: documents.get(key) ?? "" }) ?? []);
  const forgotten = [...histories].filter(([, history]) => history.length === 0).map(([key]) => key);
  await Promise.all([run("keepJudgements", { rows: kept }), run("forgetJudgements", { keys: forgotten }), run("judgeClaims", { rows })]);
  const named = claims.filter(({ predicate }) => predicate === "NAMED").map(({ subject }) => subject);
  await Promise.all(rebuild(run, await planRebuild(run, pairsOf(claims), [...new Set(named)], null)));
  return decided;
}

const verdicts = { accept: "ACCEPTED", reject: "REJECTED" } as const;

/** A history with one more decision, or with its last one taken back. */
function next(history: History, verdict: ClaimDecision["verdict"], decider: Decider, what: string): History {
  if (verdict !== "undo") return [...history, { ...decider, status: verdicts[verdict] }];
  if (history.length === 0) throw new InvalidArgument(`Nothing was decided about ${what} that could be taken back`);
  return history.slice(0, -1);
}
