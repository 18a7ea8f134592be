import type { Command } from "commander";
import type { ProjectRow } from "../analysis/projects.ts";
import { askProjects } from "../analysis/questions/ledgers.ts";
import { InvalidArgument } from "../errors.ts";
import { reasonOf } from "../facts/matching/reasons.ts";
import { projectStates } from "../ontology/index.ts";
import { type AnswerOptions, asQuestion, nameIn, wordsIn } from "./answer-options.ts";
import { citation, citationsOf } from "./citations.ts";
import { printAnswer } from "./question.ts";
import { actorNamed, placeNamed } from "./resolve-names.ts";
import { tableOf } from "./table.ts";

interface ProjectsOptions extends AnswerOptions {
  readonly undertaker?: string;
  readonly state?: string;
}

/** Pairs that may be one project, as they are first told: each stands with both of its projects. */
function pairsOnce(rows: readonly ProjectRow[]) {
  const pairs = new Map<string, { readonly project: ProjectRow["project"] } & ProjectRow["open"][number]>();
  for (const { project, open } of rows) {
    for (const pair of open) {
      const ids = [project.id, pair.other.id].sort().join(" ");
      if (!pairs.has(ids)) pairs.set(ids, { project, ...pair });
    }
  }
  return [...pairs.values()];
}

/** What is said of such pairs, with the ids that `judge` takes. */
function openPairs(rows: readonly ProjectRow[], lang: AnswerOptions["lang"]): string[] {
  const [words, name] = [wordsIn(lang), nameIn(lang)];
  const pairs = pairsOnce(rows);
  if (pairs.length === 0) return [];
  return ["", words("可能重复的项目，待定（合计只计较大的一个；用 judge same 或 judge not-same 判定）：", "May be told twice, undecided (sums count the larger alone; decide with judge same or judge not-same):"),
    tableOf(pairs, [
      { head: words("项目", "project"), cell: ({ project }) => name(project) }, { head: words("可能重复", "may overlap with"), cell: ({ other }) => name(other) },
      { head: words("依据", "why"), cell: ({ reason, shared }) => words(reasonOf(reason, shared)) }, { head: "id", cell: ({ project, other }) => `${project.id} ${other.id}` },
    ])];
}

/** Adds `projects [PLACE]`: the ledger of projects with their sums. */
export function addProjects(program: Command): void {
  asQuestion(program
    .command("projects")
    .description("projects with undertaker, place, money as printed, period and state; sums by city and printed unit")
    .argument("[place]", "a place, with the places within it; all where none is given")
    .option("--undertaker <firm>", "projects of one firm or institution")
    .option("--state <state>", `one state: ${projectStates.join(" ")}`), "projects 山西")
    .action((place: string | undefined, given: ProjectsOptions) => printAnswer(given, async (ask, { asOf, limit, lang }) => {
      if (given.state !== undefined && !(projectStates as readonly string[]).includes(given.state)) throw new InvalidArgument(`--state ${given.state}: write one of ${projectStates.join(", ")}`);
      const answer = await askProjects(ask, {
        place: place === undefined ? null : await placeNamed(ask, place), undertaker: given.undertaker === undefined ? null : await actorNamed(ask, given.undertaker), state: given.state ?? null, asOf, limit, offset: 0,
      });
      const claims = await citationsOf(ask, answer.items.flatMap(({ claimIds }) => claimIds.slice(0, 1)));
      const words = wordsIn(lang);
      const name = nameIn(lang);
      const unit = (printed: string | null) => printed ?? words("（未印单位）", "(no unit printed)");
      const state = ({ state: said, overdueUnverified }: ProjectRow) => [...(said === null ? [] : [said]), ...(overdueUnverified ? [words("到期未核实", "past its period, unverified")] : [])].join("; ");
      return {
        answer,
        text: answer.items.length === 0 ? words("没有读到项目。", "No project was read.") : [
          tableOf(answer.items, [
            { head: words("地方", "place"), cell: (row) => name(row.place) }, { head: words("项目", "project"), cell: ({ project }) => name(project) },
            { head: words("承担单位", "undertaker"), cell: ({ undertakers }) => undertakers.map(name).join(words("、", ", ")) },
            { head: words("总投资", "total"), cell: ({ totalInvestment }) => totalInvestment }, { head: words("计划投资", "planned"), cell: ({ plannedInvestment }) => plannedInvestment },
            { head: words("单位", "unit"), cell: (row) => (row.totalInvestment === null && row.plannedInvestment === null ? "" : unit(row.unit)) },
            { head: words("起止", "period"), cell: ({ start, end }) => (start === null && end === null ? "" : `${start ?? ""}–${end ?? ""}`) }, { head: words("状态", "state"), cell: state },
            { head: words("合计", "in sums"), cell: ({ leftOpen }) => (leftOpen ? words("待定未计", "open, not counted") : "") },
            { head: words("出处", "source"), cell: ({ claimIds: [id = ""] }) => { const claim = claims.get(id); return claim === undefined ? "" : citation(claim); } },
          ]),
          ...(answer.sums.length === 0 ? [] : ["", tableOf(answer.sums, [
            { head: words("城市", "city"), cell: (row) => name(row.place) }, { head: words("个数", "projects"), cell: ({ count }) => count },
            { head: words("总投资合计", "total"), cell: ({ totalInvestment }) => totalInvestment }, { head: words("计划投资合计", "planned"), cell: ({ plannedInvestment, plannedYears }) => (plannedYears.length < 2 ? plannedInvestment : words(`${plannedInvestment}（${plannedYears.join("、")}年）`, `${plannedInvestment} (for ${plannedYears.join(", ")})`)) },
            { head: words("单位", "unit"), cell: (row) => unit(row.unit) },
            { head: words("待定未计", "open, not counted"), cell: ({ openCount, openInvestment }) => (openCount === 0 ? "" : `${openCount}${openInvestment === null ? "" : words(`个，${openInvestment}`, `: ${openInvestment}`)}`) },
          ])]),
          ...openPairs(answer.items, lang),
          ...(answer.stopped.length === 0 ? [] : ["", `${words("未计入合计（已停止）", "left out of the sums (stopped)")}: ${answer.stopped.map(name).join(words("、", ", "))}`]),
          ...(answer.leftOut.length === 0 ? [] : ["", `${words("未计入合计（没有印出金额）", "left out of the sums (no money printed)")}: ${answer.leftOut.map(name).join(words("、", ", "))}`]),
        ].join("\n"),
      };
    }));
}
