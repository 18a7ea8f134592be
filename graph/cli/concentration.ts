import type { Command } from "commander";
import { askConcentration } from "../analysis/questions/concentration.ts";
import { InvalidArgument } from "../errors.ts";
import { type AnswerOptions, asQuestion, nameIn, wordsIn } from "./answer-options.ts";
import { printAnswer } from "./question.ts";
import { linkNamed } from "./resolve-names.ts";
import { tableOf } from "./table.ts";

/** Adds `concentration THING`: how few places or firms make up what is known. */
export function addConcentration(program: Command): void {
  asQuestion(program
    .command("concentration")
    .description("how many cities, or firms, make up what is known of a thing or stage, and how much is unknown")
    .argument("<thing>", "a thing, or a stage")
    .option("--by <holder>", "place or company", "place"), "concentration 封装测试 --by company")
    .action((thing: string, given: AnswerOptions & { readonly by: string }) => printAnswer(given, async (ask, { asOf, limit, lang }) => {
      const by = given.by.toUpperCase();
      if (by !== "PLACE" && by !== "COMPANY") throw new InvalidArgument(`--by ${given.by}: write place or company`);
      const answer = await askConcentration(ask, { of: await linkNamed(ask, thing), by, asOf, limit });
      const words = wordsIn(lang);
      const name = nameIn(lang);
      return {
        answer,
        text: [
          ...(answer.shares.length === 0 ? [] : [tableOf(answer.shares, [
            { head: by === "PLACE" ? words("城市", "city") : words("企业", "firm"), cell: ({ entity }) => name(entity) },
            { head: words("个数", "count"), cell: ({ count }) => count }, { head: words("占已知", "of what is known"), cell: ({ fraction }) => `${Math.round(fraction * 100)} %` },
          ])]),
          answer.known === 0 ? words(`没有读到${by === "PLACE" ? "地方" : "企业"}；未知${answer.unknown}。`, `No ${by === "PLACE" ? "place" : "firm"} was read; ${answer.unknown} unknown.`) : words(`已知${answer.known}，未知${answer.unknown}；前${answer.toThreeQuarters}个占已知的四分之三。`, `${answer.known} known, ${answer.unknown} unknown; the first ${answer.toThreeQuarters} make up three quarters of what is known.`),
        ].join("\n"),
      };
    }));
}
