import type { Command } from "commander";
import { askTasks } from "../analysis/questions/ledgers.ts";
import { type AnswerOptions, asQuestion, bodyIn, nameIn, wordsIn } from "./answer-options.ts";
import { citation, citationsOf } from "./citations.ts";
import { printAnswer } from "./question.ts";
import { bodyNamed, linkNamed, placeNamed } from "./resolve-names.ts";
import { tableOf } from "./table.ts";

interface TasksOptions extends AnswerOptions {
  readonly agency?: string;
  readonly addresses?: string;
}

/** Adds `tasks [PLACE]`: the ledger of tasks with their responsible bodies. */
export function addTasks(program: Command): void {
  asQuestion(program
    .command("tasks")
    .description("the tasks that documents set, with their responsible bodies and roles, their deadline and what they address")
    .argument("[place]", "a place, with the places within it; all where none is given")
    .option("--agency <body>", "tasks of one responsible body")
    .option("--addresses <stage or thing>", "tasks that address one stage, thing or chain"), "tasks 苏州工业园区")
    .action((place: string | undefined, given: TasksOptions) => printAnswer(given, async (ask, { asOf, limit, lang }) => {
      const answer = await askTasks(ask, {
        place: place === undefined ? null : await placeNamed(ask, place), agency: given.agency === undefined ? null : await bodyNamed(ask, given.agency),
        addresses: given.addresses === undefined ? null : await linkNamed(ask, given.addresses), asOf, limit, offset: 0,
      });
      const claims = await citationsOf(ask, answer.items.flatMap(({ sets, addresses }) => [...sets, ...addresses.map(({ claim }) => claim)].slice(0, 1)));
      const words = wordsIn(lang);
      const name = nameIn(lang);
      return {
        answer,
        text: answer.items.length === 0 ? words("没有读到任务。", "No task was read.") : tableOf(answer.items, [
          { head: words("地方", "place"), cell: (task) => name(task.place) }, { head: words("任务", "task"), cell: ({ title }) => title },
          { head: words("责任单位", "responsible"), cell: ({ bodies }) => bodies.map(({ entity, role }) => bodyIn(lang)(entity, role)).join(words("、", ", ")) || words("文件未明确", "none named") },
          { head: words("期限", "deadline"), cell: ({ deadline }) => deadline }, { head: words("针对", "addresses"), cell: ({ addresses }) => addresses.map(({ entity }) => name(entity)).join(words("、", ", ")) },
          { head: words("出处", "source"), cell: ({ sets, addresses }) => { const claim = claims.get([...sets, ...addresses.map((one) => one.claim)][0] ?? ""); return claim === undefined ? "" : citation(claim); } },
        ]),
      };
    }));
}
