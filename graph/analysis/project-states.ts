import type { EntityRef, StandingRow } from "./chain-rows.ts";

/** A state that a document tells of a project (开工, 投产, 停止 …). */
export interface StateTold {
  readonly state: string;
  readonly saidOn: string | null;
}

type Row = Pick<StandingRow, "id" | "voice" | "saidOn" | "subject" | "undertakers" | "states"> & { readonly thing: Pick<EntityRef, "id"> };

const finished: readonly string[] = ["竣工", "投产", "达产"];
const begun: ReadonlySet<string | null> = new Set(["PLANNED", "UNDERWAY"]);

/** Whether a document says that a project was finished. */
export function isFinished(states: readonly StateTold[]): boolean {
  return states.some(({ state }) => finished.includes(state));
}

/**
 * Claims that a later word on their project takes back: the last state told of it is that it was stopped. Each by its id, with the date of that word. What one
 * day's documents say of an undertaker through its project, planned or underway, goes with the project; what is built of the undertaker's stays.
 */
export function stoppedClaims(rows: readonly Row[]): ReadonlyMap<string, string> {
  const stopped = new Map<string, string>();
  const ofUndertakers = new Map<string, string>();
  for (const row of rows) {
    const since = stoppedSince(row);
    if (since === null) continue;
    stopped.set(row.id, since);
    for (const firm of row.undertakers) ofUndertakers.set(keyOf(row, firm), since);
  }
  for (const row of rows) {
    const since = begun.has(row.voice) ? ofUndertakers.get(keyOf(row, row.subject)) : undefined;
    if (since !== undefined) stopped.set(row.id, since);
  }
  return stopped;
}

function stoppedSince({ states, saidOn, voice }: Row): string | null {
  const [last] = states;
  return last?.state === "停止" && voice !== "ENDED" && (last.saidOn ?? "") > (saidOn ?? "") ? last.saidOn : null;
}

function keyOf({ saidOn, thing }: Row, { id }: Pick<EntityRef, "id">): string {
  return `${saidOn}|${id}|${thing.id}`;
}
