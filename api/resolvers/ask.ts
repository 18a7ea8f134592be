import { askInWords, type Answer } from "../../graph/index.ts";
import { askArguments, citationsArguments } from "../question-arguments.ts";
import type { Context } from "../context.ts";

/** A question in one's own words. */
export const askQuestion = {
  ask: (_: unknown, given: unknown, { ask, texts }: Context) => {
    const { question, language } = askArguments.parse(given);
    return askInWords(ask, question, { textOf: texts.of, ...(language === null || language === undefined ? {} : { language }) });
  },
};

/** What of an answer is read where it is asked for: the claims of its rows, and the entities that they name. */
export const answerFields = {
  Answer: {
    citations: async ({ citations }: Answer, given: unknown, { claim }: Context) => {
      const some = citations.slice(0, citationsArguments.parse(given).limit);
      const claims = await Promise.all(some.map((citation) => claim(citation.claim)));
      return some.flatMap(({ row }, index) => {
        const found = claims[index];
        return found === undefined ? [] : [{ row, claim: found, document: found.document }];
      });
    },
    names: async (answer: Answer, _: unknown, { ask }: Context) => (await ask("entitiesById", { ids: idsIn(answer) })).map(({ entity }) => entity),
  },
};

function idsIn({ columns, rows }: Answer): readonly string[] {
  const holding = columns.flatMap(({ type }, at) => (type === "id" || type === "ids" ? [at] : []));
  return [...new Set(rows.flatMap((cells) => holding.flatMap((at) => cells[at]?.split("\n") ?? [])))];
}
