import { askInWords, type Answer } from "../../graph/index.ts";
import { askArguments, citationsArguments } from "../question-arguments.ts";
import type { Context } from "../context.ts";

/** A question in one's own words. */
export const askQuestion = {
  ask: (_: unknown, given: unknown, { ask }: Context) => askInWords(ask, askArguments.parse(given).question),
};

/** The citations of an answer: the claims of its rows, read where they are asked for. */
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
  },
};
