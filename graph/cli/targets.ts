import type { Command } from "commander";
import { askTargets } from "../analysis/questions/ledgers.ts";
import { InvalidArgument } from "../errors.ts";
import { type AnswerOptions, asQuestion, nameIn, wholeNumber, wordsIn } from "./answer-options.ts";
import { citation, citationsOf } from "./citations.ts";
import { printAnswer } from "./question.ts";
import { placeNamed } from "./resolve-names.ts";
import { tableOf } from "./table.ts";

interface TargetsOptions extends AnswerOptions {
  readonly metric?: string;
  readonly year?: number;
  readonly kind?: string;
}

/** Adds `targets [PLACE]`: the ledger of numbers aimed at and reached. */
export function addTargets(program: Command): void {
  asQuestion(program
    .command("targets")
    .description("numbers aimed at beside numbers reached, a place beside those around and within it, in the printed unit and in one unit")
    .argument("[place]", "a place; all where none is given")
    .option("--metric <words>", "numbers whose name holds these words")
    .option("--year <year>", "numbers for one year", wholeNumber)
    .option("--kind <kind>", "target or actual"), "targets 昆山 --kind target")
    .action((place: string | undefined, given: TargetsOptions) => printAnswer(given, async (ask, { asOf, limit, lang }) => {
      const kind = given.kind?.toUpperCase() ?? null;
      if (kind !== null && kind !== "TARGET" && kind !== "ACTUAL") throw new InvalidArgument(`--kind ${given.kind}: write target or actual`);
      const answer = await askTargets(ask, { place: place === undefined ? null : await placeNamed(ask, place), metric: given.metric ?? null, year: given.year ?? null, kind, asOf, limit, offset: 0 });
      const claims = await citationsOf(ask, answer.items.flatMap(({ claimIds }) => claimIds.slice(0, 1)));
      const words = wordsIn(lang);
      const name = nameIn(lang);
      return {
        answer,
        text: answer.items.length === 0 ? words("没有读到数字。", "No number was read.") : tableOf(answer.items, [
          { head: words("地方", "place"), cell: (row) => name(row.place) }, { head: words("指标", "metric"), cell: ({ metric }) => metric },
          { head: words("类", "kind"), cell: (row) => (row.kind === "TARGET" ? words("目标", "target") : words("实绩", "actual")) }, { head: words("年", "year"), cell: ({ year }) => year },
          { head: words("原文", "printed"), cell: ({ comparison, printed }) => `${comparison === "=" ? "" : comparison}${printed}` },
          { head: words("折算", "in one unit"), cell: ({ normalised, normalisedUnit }) => (normalised === null ? "–" : `${normalised} ${normalisedUnit ?? ""}`) },
          { head: words("注意", "note"), cell: ({ shared, conflicts, scope }) => [...(shared ? [words("含其他产业，不排名不求和", "counts other industries: not ranked, not summed")] : []), ...(conflicts.length > 0 ? [words("文件说法不一", "documents disagree")] : []), ...(scope === null ? [] : [scope])].join("; ") },
          { head: words("出处", "source"), cell: ({ claimIds: [id = ""] }) => { const claim = claims.get(id); return claim === undefined ? "" : citation(claim); } },
        ]),
      };
    }));
}
