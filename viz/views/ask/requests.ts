import { askOperation, type AskAnswer } from "../../operations/ask.graphql.ts";
import { request } from "../../requests.ts";
import type { State } from "../../state.ts";
import { asking, mostCharacters } from "./slice.ts";

export type Answer = AskAnswer["ask"];
export type AnswerSlot = Answer["slots"][number];

/** The question in the address; undefined while nothing is asked. */
export function askRequest(state: State) {
  const { q } = asking.of(state);
  return q === null ? undefined : request(askOperation, { question: q.slice(0, mostCharacters), language: state.language });
}

/** What the panel shows of a row: its citations. */
export const rowSelection = (row: number): string => `row:${row}`;

/** The row that is selected, if one is. */
export function selectedRow({ selection }: State): number | undefined {
  const row = /^row:(\d+)$/.exec(selection ?? "")?.[1];
  return row === undefined ? undefined : Number(row);
}
