import type { Command } from "commander";
import { askInWords } from "../ask/ask.ts";
import { readConfig } from "../config.ts";
import { textOf } from "../store/texts.ts";
import { type AnswerOptions, asQuestion, wordsIn } from "./answer-options.ts";
import { citation, citationsOf } from "./citations.ts";
import { printAnswer } from "./question.ts";
import { tableOf } from "./table.ts";

/** Passages printed below an answer, of so many claims at most; `--json` gives all. */
const printed = 12;
const most = 100;

/** Adds `ask QUESTION`: a question in one's own words, Chinese or English. */
export function addAsk(program: Command): void {
  asQuestion(program
    .command("ask")
    .description("ask in your own words, Chinese or English; the answer says how it was understood, with its table and its sources")
    .argument("<question...>"), "ask 太原碳化硅缺什么，谁负责")
    .action((words: string[], given: AnswerOptions) => printAnswer(given, async (ask, { lang, limit }) => {
      const { dataFolder } = readConfig();
      const answer = await askInWords(ask, words.join(" "), { textOf: (document) => textOf(dataFolder, document) });
      const word = wordsIn(/\p{Script=Han}/u.test(answer.question) ? "zh" : lang === "zh" ? "en" : lang);
      const shown = answer.columns.map((column, at) => ({ column, at })).filter(({ column }) => column.type !== "id" && column.type !== "ids");
      const rows = answer.rows.slice(0, limit);
      const claims = await citationsOf(ask, answer.citations.slice(0, most).map(({ claim }) => claim));
      // Several claims may rest on one passage.
      const passages = new Set(answer.citations.flatMap(({ row, claim }) => { const found = claims.get(claim); return found === undefined ? [] : [`  [${row + 1}] ${citation(found)}`]; }));
      const cited = [...passages].slice(0, printed);
      return {
        answer,
        text: [
          ...(answer.understood === null ? [] : [`${word("理解为", "Understood")}: ${word(answer.understood)}`]),
          word(answer.text),
          ...(rows.length === 0 ? [] : ["", tableOf(rows, shown.map(({ column, at }) => ({ head: word(column.label), cell: (row) => row[at] ?? null })))]),
          ...(answer.total > rows.length ? [word(`共${answer.total}行，显示${rows.length}行（--limit）`, `${answer.total} rows, ${rows.length} shown (--limit)`)] : []),
          ...(cited.length === 0 ? [] : ["", `${word("出处", "Sources")} (${answer.citations.length}):`, ...cited]),
          ...(answer.alternatives.length === 0 ? [] : ["", `${word("也可以问", "You can also ask")}: ${answer.alternatives.map((text) => word(text)).join("  ")}`]),
        ].join("\n"),
      };
    }));
}
