import type { Command } from "commander";
import type { EntityRef } from "../analysis/chain-rows.ts";
import { askCompare } from "../analysis/questions/compare.ts";
import { ontology } from "../ontology/index.ts";
import { type AnswerOptions, asQuestion, nameIn, wordsIn } from "./answer-options.ts";
import { oneFamily } from "./gaps.ts";
import { printAnswer } from "./question.ts";
import { placeNamed } from "./resolve-names.ts";
import { tableOf } from "./table.ts";

interface CompareOptions extends AnswerOptions {
  readonly family?: string;
}

/** Adds `compare PLACE PLACE…`: places side by side. */
export function addCompare(program: Command): void {
  asQuestion(program
    .command("compare")
    .description("places side by side: what all have, what only one has, what none has, and where one's gap meets another's strength")
    .argument("<places...>", "two places or more")
    .option("--family <family>", "one family of material"), "compare 太原 忻州 长治")
    .action((places: string[], given: CompareOptions) => printAnswer(given, async (ask, { asOf, lang, limit }) => {
      const answer = await askCompare(ask, { places: await Promise.all(places.map((place) => placeNamed(ask, place))), family: oneFamily(given.family), asOf });
      const words = wordsIn(lang);
      const name = nameIn(lang);
      const list = (items: readonly EntityRef[]) => (items.length === 0 ? "–" : items.map(name).join(words("、", ", ")));
      const sets = [
        { head: words("都有（规划以上）", "all have (planned or further)"), items: answer.all }, ...answer.only.map(({ place, items }) => ({ head: `${words("只有", "only")} ${name(place)}`, items })),
        { head: words("都没有读到", "read of none"), items: answer.none },
      ];
      const meets = answer.meets.slice(0, limit);
      return {
        answer: { ...answer, meets: answer.meets.map(({ gap: { candidates: _candidates, ...gap }, strength }) => ({ gap, strength })) },
        text: [
          tableOf(sets, [{ head: words("比较", "compared"), cell: ({ head }) => head }, { head: words("环节与产品", "links and things"), cell: ({ items }) => list(items) }]),
          ...(meets.length === 0 ? [] : ["", tableOf(meets, [
            { head: words("缺口", "gap"), cell: ({ gap }) => `${name(gap.place)} · ${words(gap.cell.label)} (${gap.kinds.map((kind) => words(ontology.missing[kind].label)).join(", ")})` },
            { head: words("优势", "strength"), cell: ({ strength }) => `${name(strength.place)} · ${words(strength.cell.label)}` },
            { head: words("缺口依据", "why a gap"), cell: ({ gap }) => words(gap.reason) }, { head: words("优势依据", "why a strength"), cell: ({ strength }) => words(strength.reason) },
          ])]),
        ].join("\n"),
      };
    }));
}
