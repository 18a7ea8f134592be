import type { Command } from "commander";
import { askMatches } from "../analysis/questions/matches.ts";
import { ontology } from "../ontology/index.ts";
import { type AnswerOptions, asQuestion, nameIn, wordsIn } from "./answer-options.ts";
import { printAnswer } from "./question.ts";
import { actorNamed } from "./resolve-names.ts";
import { tableOf } from "./table.ts";

/** Adds `matches FIRM`: the places whose gap a firm or project would fill. */
export function addMatches(program: Command): void {
  asQuestion(program
    .command("matches")
    .description("the places whose gap a firm or project would fill; suggestions only")
    .argument("<firm>", "a firm or a project"), "matches 烁科晶体", 20)
    .action((firm: string, given: AnswerOptions) => printAnswer(given, async (ask, { limit, lang }) => {
      const matches = await askMatches(ask, { entity: await actorNamed(ask, firm), limit });
      const words = wordsIn(lang);
      const name = nameIn(lang);
      return {
        answer: matches,
        text: matches.length === 0 ? words("读过的文件中没有合适的缺口。", "No gap that was read fits.") : tableOf(matches, [
          { head: words("地方", "place"), cell: ({ place }) => name(place) }, { head: words("缺口", "gap"), cell: ({ filled }) => words(filled.cell.label) },
          { head: words("种类", "kinds"), cell: ({ filled }) => filled.kinds.map((kind) => words(ontology.missing[kind].label)).join(words("、", ", ")) },
          { head: words("企业所在", "firm at"), cell: ({ at }) => name(at) }, { head: words("路径", "path"), cell: ({ path }) => path.map(name).join(" → ") },
          { head: words("反证", "against"), cell: ({ counterEvidence }) => counterEvidence.map((text) => words(text)).join(words("、", ", ")) },
          { head: words("企业依据", "why the firm"), cell: ({ reasons }) => words(reasons[0] ?? "") }, { head: words("缺口依据", "why a gap"), cell: ({ filled }) => words(filled.reason) },
        ]),
      };
    }));
}
