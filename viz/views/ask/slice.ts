import { slice, sorting, text } from "../../slice.ts";
import type { Action } from "../../state.ts";

/** The view's part of the state: the question asked, and how the answer's table is sorted. */
export const asking = slice("ask", { q: text, sort: sorting(null) }, {});

/** Asks a question; the panel closes, since it was about another answer. */
export const askQuestion = (question: string): Action => (state) => ({ ...asking.set({ q: question.trim().slice(0, mostCharacters) || null, sort: null })(state), selection: null });

/** What the server takes of a question. */
export const mostCharacters = 200;
