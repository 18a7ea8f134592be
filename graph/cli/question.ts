import type { Ask } from "../analysis/search.ts";
import { read } from "../store/database.ts";
import { type AnswerOptions, answerOptions } from "./answer-options.ts";
import { withClaims } from "./citations.ts";
import { onDatabase } from "./on-database.ts";

/** What a question prints: the answer for a program, and the same as text for a reader. */
export interface Printed {
  readonly answer: unknown;
  readonly text: string;
}

/** Runs a question of the command line on the database and prints its answer, as text or, with every claim, as JSON. */
export async function printAnswer<Given extends Partial<AnswerOptions>>(given: Given, work: (ask: Ask, options: AnswerOptions) => Promise<Printed>): Promise<void> {
  const options = answerOptions(given);
  await onDatabase(async (database) => {
    const ask: Ask = (name, values) => read(database, name, values);
    const { answer, text } = await work(ask, options);
    console.log(options.json ? JSON.stringify(await withClaims(ask, answer), null, 2) : text);
  });
}
