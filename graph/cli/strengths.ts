import type { Command } from "commander";
import { askStrengths } from "../analysis/questions/strengths.ts";
import { type AnswerOptions, asQuestion, nameIn, wordsIn } from "./answer-options.ts";
import { oneFamily } from "./gaps.ts";
import { printAnswer } from "./question.ts";
import { chainNamed, placeNamed } from "./resolve-names.ts";
import { tableOf } from "./table.ts";

interface StrengthsOptions extends AnswerOptions {
  readonly family?: string;
  readonly chain?: string;
}

/** Adds `strengths [PLACE]`: what a place has built, leads in, or has reached in numbers. */
export function addStrengths(program: Command): void {
  asQuestion(program
    .command("strengths")
    .description("what a place has built, is said to lead in, or has reached in numbers, and what that could feed")
    .argument("[place]", "a place; every place where none is given")
    .option("--family <family>", "one family of material")
    .option("--chain <chain>", "one named chain"), "strengths 昆山")
    .action((place: string | undefined, given: StrengthsOptions) => printAnswer(given, async (ask, { asOf, limit, lang }) => {
      const answer = await askStrengths(ask, {
        place: place === undefined ? null : await placeNamed(ask, place), family: oneFamily(given.family), chain: given.chain === undefined ? null : await chainNamed(ask, given.chain), asOf, limit, offset: 0,
      });
      const words = wordsIn(lang);
      const name = nameIn(lang);
      return {
        answer,
        text: answer.items.length === 0 ? words("没有读到优势。", "No strength was read.") : tableOf(answer.items, [
          { head: words("地方", "place"), cell: (item) => name(item.place) }, { head: words("优势", "strength"), cell: ({ cell }) => words(cell.label) },
          { head: words("可供给", "could feed"), cell: ({ feeds }) => feeds.slice(0, 4).map(({ node, level }) => `${name(node)} ${level}`).join(words("、", ", ")) },
          { head: words("依据", "reason"), cell: ({ reason }) => words(reason) },
        ]),
      };
    }));
}
