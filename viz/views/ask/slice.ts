import { slice, text } from "../../slice.ts";
import type { Sort } from "../../sorted-rows.ts";
import type { Action, State } from "../../state.ts";

/** The view's part of the state: the question asked, and how the answer's table is sorted. */
export const asking = slice("ask", { q: text, sort: text }, {});

/** Asks a question; the panel closes, since it was about another answer. */
export const askQuestion = (question: string): Action => (state) => ({ ...asking.set({ q: question.trim().slice(0, mostCharacters) || null, sort: null })(state), selection: null });

/** What the server takes of a question. */
export const mostCharacters = 200;

/** A column's id, or `-` and its id for the order turned round. */
export function sortOf(state: State): Sort | null {
  const { sort } = asking.of(state);
  return sort === null ? null : { column: sort.replace(/^-/, ""), descending: sort.startsWith("-") };
}

export const sortBy = ({ column, descending }: Sort): Action => asking.set({ sort: `${descending ? "-" : ""}${column}` });
