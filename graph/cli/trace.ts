import type { Command } from "commander";
import { askTrace } from "../analysis/questions/trace.ts";
import { ontology } from "../ontology/index.ts";
import { type AnswerOptions, asQuestion, nameIn, wholeNumber, wordsIn } from "./answer-options.ts";
import { citation, citationsOf } from "./citations.ts";
import { printAnswer } from "./question.ts";
import { linkNamed, placeNamed } from "./resolve-names.ts";
import { tableOf } from "./table.ts";

interface TraceOptions extends AnswerOptions {
  readonly down?: boolean;
  readonly place?: string;
  readonly depth: number;
}

/** Adds `trace THING`: everything upstream or downstream of a thing or firm. */
export function addTrace(program: Command): void {
  asQuestion(program
    .command("trace")
    .description("everything upstream of a thing or firm (or downstream, with --down), with depth, who and where at each, and what is missing on the way")
    .argument("<thing>", "a material, device, equipment, technology, application or firm")
    .option("--down", "downstream: what it feeds")
    .option("--place <place>", "levels, firms and missing links of one place")
    .option("--depth <n>", "links at most", wholeNumber, 6), "trace 声表面波滤波器 --place 忻州", 200)
    .action((thing: string, given: TraceOptions) => printAnswer(given, async (ask, { asOf, limit, lang }) => {
      const place = given.place === undefined ? null : await placeNamed(ask, given.place);
      const answer = await askTrace(ask, { from: await linkNamed(ask, thing), direction: given.down === true ? "DOWNSTREAM" : "UPSTREAM", depth: given.depth, place, asOf, limit });
      const words = wordsIn(lang);
      const name = nameIn(lang);
      const missing = new Map(answer.missing.map(({ node, missing: kinds }) => [node.id, kinds]));
      const claims = await citationsOf(ask, answer.nodes.flatMap(({ claimIds }) => claimIds.slice(0, 2)));
      return {
        answer,
        text: [tableOf(answer.nodes, [
          { head: words("步", "depth"), cell: ({ depth }) => depth }, { head: words("名称", "name"), cell: (node) => name(node) }, { head: words("种类", "kind"), cell: ({ kind }) => words(ontology.kinds[kind].label) },
          { head: words("程度", "level"), cell: ({ level }) => `${level} ${words(ontology.levels[level].label)}` },
          { head: words("缺", "missing"), cell: ({ id }) => (missing.get(id) ?? []).map((kind) => words(ontology.missing[kind].label)).join(words("、", ", ")) },
          { head: words("企业", "firms"), cell: ({ firms }) => firms.map(name).join(words("、", ", ")) }, { head: words("地方", "places"), cell: ({ places }) => places.map(name).join(words("、", ", ")) },
        ]), ...(answer.truncated ? [words(`只列出${answer.nodes.length}/${answer.total}个`, `only ${answer.nodes.length} of ${answer.total} are listed`)] : []), "", ...[...claims.values()].map(citation)].join("\n"),
      };
    }));
}
