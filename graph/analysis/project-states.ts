import { compareText } from "../grouping.ts";
import type { EntityRef, StandingRow } from "./chain-rows.ts";

/** A state that a document tells of a project (开工, 投产, 停止 …). */
export interface StateTold {
  readonly state: string;
  readonly saidOn: string | null;
}

type Row = Pick<StandingRow, "id" | "voice" | "saidOn" | "subject" | "undertakers" | "states"> & { readonly thing: Pick<EntityRef, "id"> };

/** How far a project is. */
export type Standing = "PLANNED" | "UNDERWAY" | "BUILT" | "ENDED";

const standings: Readonly<Record<string, Standing>> = { 谋划: "PLANNED", 签约: "PLANNED", 开工: "UNDERWAY", 竣工: "BUILT", 投产: "BUILT", 达产: "BUILT", 停止: "ENDED" };

/** How far a project in a state is; null for words that are no state. */
export function standingOfState(state: string): Standing | null {
  return standings[state] ?? null;
}

/** States in the order in which a project comes to them, the one that ends it last. */
const order = Object.keys(standings);

/** The last state told of a project. Of several that one day's documents tell, which look back on how it came to it, the furthest; that it was stopped is further than all. */
export function lastState<T extends StateTold>(states: readonly T[]): T | undefined {
  return states.toSorted((a, b) => compareText(b.saidOn ?? "", a.saidOn ?? "") || order.indexOf(b.state) - order.indexOf(a.state))[0];
}

const begun: ReadonlySet<string | null> = new Set(["PLANNED", "UNDERWAY"]);

/** Whether a document says that a project was finished. */
export function isFinished(states: readonly StateTold[]): boolean {
  return states.some(({ state }) => standingOfState(state) === "BUILT");
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
  const last = lastState(states);
  return last?.state === "停止" && voice !== "ENDED" && (last.saidOn ?? "") > (saidOn ?? "") ? last.saidOn : null;
}

function keyOf({ saidOn, thing }: Row, { id }: Pick<EntityRef, "id">): string {
  return `${saidOn}|${id}|${thing.id}`;
}
