import { InvalidArgument } from "../errors.ts";
import type { Status } from "../ontology/index.ts";

/** Who decides, when and why. */
export interface Decider {
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
  readonly why: string | null;
}

/** What a person decided about the claims of one key: all claims of a document that say the same. It outlives the document's unloading. */
export interface Judgement extends Decider {
  readonly key: string;
  readonly status: Status;
}

/** Judgements as they are stored, by key. */
export function judgementsByKey(stored: readonly (Omit<Judgement, "status"> & { readonly status: string })[]): ReadonlyMap<string, Judgement> {
  return new Map(stored.map((judgement) => [judgement.key, { ...judgement, status: judgement.status as Status }]));
}

/** One decision in a history. */
export interface Decision extends Decider {
  readonly status: string;
}

/** All decisions under one key, the last one last. */
export type History = readonly Decision[];

/** A history as the node that keeps it: the last decision as properties, those before it as JSON. @param about what the key stands for */
export function judgementNode(key: string, history: History, about: Readonly<Record<string, string>>): object | undefined {
  const last = history.at(-1);
  return last === undefined ? undefined : { key, ...about, ...last, past: history.slice(0, -1).map((decision) => JSON.stringify(decision)) };
}

/** The history that a node keeps. */
export function historyOf(node: Readonly<Record<string, unknown>> | undefined): History {
  if (node === undefined) return [];
  const { status, by, at, why = null } = node as unknown as Decision;
  return [...((node["past"] ?? []) as string[]).map((decision) => JSON.parse(decision) as Decision), { status, by, at, why }];
}

/**
 * A history with one more decision, or, where none is given, with its last one taken back.
 * @throws InvalidArgument where there is none to take back
 */
export function decided(history: History, decision: Decision | undefined, what: string): History {
  if (decision !== undefined) return [...history, decision];
  if (history.length === 0) throw new InvalidArgument(`Nothing was decided about ${what} that could be taken back`);
  return history.slice(0, -1);
}
