import { InvalidArgument } from "../errors.ts";
import { type Kind, kindsOf } from "../ontology/index.ts";
import type { Run } from "./database.ts";
import { settleIdentities } from "./identities.ts";
import { decided, type Decider, historyOf, type History, judgementNode } from "./judgement.ts";

/** What is decided about two entities; `undo` takes the last decision back. */
export interface PairDecision {
  readonly verdict: "same" | "not-same" | "undo";
  readonly entity: string;
  readonly other: string;
}

/** What a decision came to, and what was decided before; null where nothing is. */
export interface DecidedPair {
  readonly entity: string;
  readonly other: string;
  readonly status: string | null;
  readonly before: string | null;
}

const verdicts = { same: "SAME", "not-same": "NOT_SAME" } as const;

/** Kinds of which two entities may be one: areas, stages and chains have theirs from standards, tasks and targets from their document. */
const joined: ReadonlySet<string> = new Set<Kind>([...kindsOf("actor"), ...kindsOf("thing"), "Park", "Policy"]);

/**
 * Decides whether entities are the same, in their order, inside a transaction that has its turn. What is decided outlives the documents that name them.
 * @throws InvalidArgument as `judge` does, and for entities that cannot be one
 */
export async function judgePairs(run: Run, decisions: readonly PairDecision[], decider: Decider): Promise<readonly DecidedPair[]> {
  const kinds = new Map((await run("entityKinds", { ids: [...new Set(decisions.flatMap(({ entity, other }) => [entity, other]))] })).map(({ id, kind }) => [id, kind]));
  const keys = [...new Set(decisions.map(keyOf))];
  const nodes = new Map((await run("pairJudgements", { keys })).map(({ judgement }) => [judgement["key"] as string, judgement]));
  const histories = new Map<string, History>(keys.map((key) => [key, historyOf(nodes.get(key))]));
  const results = decisions.map((decision): DecidedPair => {
    const { verdict, entity, other } = decision;
    refuseUnlike(entity, other, kinds);
    const history = histories.get(keyOf(decision)) ?? [];
    const next = decided(history, verdict === "undo" ? undefined : { ...decider, status: verdicts[verdict] }, `${entity} and ${other}`);
    histories.set(keyOf(decision), next);
    return { entity, other, before: history.at(-1)?.status ?? null, status: next.at(-1)?.status ?? null };
  });
  const ends = new Map(decisions.map((decision) => [keyOf(decision), inOrder(decision)]));
  const kept = [...histories].flatMap(([key, history]) => {
    const [entity = "", other = ""] = ends.get(key) ?? [];
    return judgementNode(key, history, { entity, other }) ?? [];
  });
  await Promise.all([run("keepPairJudgements", { rows: kept }), run("forgetPairJudgements", { keys: keys.filter((key) => histories.get(key)?.length === 0) })]);
  await settleIdentities(run, { judged: [...kinds.keys()] });
  return results;
}

function refuseUnlike(entity: string, other: string, kinds: ReadonlyMap<string, string>): void {
  for (const id of [entity, other]) if (!kinds.has(id)) throw new InvalidArgument(`There is no entity ${id}; look its id up again, by the search or npm run atlas -- search NAME`);
  if (entity === other) throw new InvalidArgument(`${entity} is one entity; give two`);
  if (kinds.get(entity) !== kinds.get(other)) throw new InvalidArgument(`${entity} and ${other} are of different kinds, which cannot be the same`);
  if (!joined.has(kinds.get(entity) ?? "")) throw new InvalidArgument(`${entity} and ${other} have their names from a standard or their document: two of that kind are never the same`);
}

function inOrder({ entity, other }: PairDecision): readonly [string, string] {
  return entity < other ? [entity, other] : [other, entity];
}

function keyOf(decision: PairDecision): string {
  return JSON.stringify(inOrder(decision));
}
