import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import { plantRule } from "../../mentions/projects/plants.ts";
import type { Mention } from "../../identity/mention.ts";
import { located } from "../areas.ts";
import { buyerOf } from "./buyer-of-order.ts";
import { subjectsOf } from "../subjects/subjects.ts";

const cues = cuesOf("plant-of-firm", ({ join }) => ({
  /** Between the firm and its plant. */
  owns: pattern`^(?:（[^（）]{1,14}）)?${join}?$`,
}));

/** The plant that news calls by its area is that of the firm before it, or of the one that the sentence speaks of: 恒越光电庐州厂, 恒越光电表示，庐州厂满载. Source: usage of trade news. */
export const plantOfFirm: Rule = {
  id: "firm-of-the-plant",
  reason: "the plant is named by its area behind the firm, or by the sentence that speaks of the firm",
  example: "恒越光电表示，庐州厂满载",
  *read(context) {
    let last: Entity | undefined;
    for (const line of context.prose) {
      let firm: Mention | undefined;
      let area: Mention | undefined;
      for (const [index, mention] of line.mentions.entries()) {
        if (mention.inside !== undefined) continue;
        if (mention.rule === plantRule) yield* ownedBy(context, line, index, { firm, area, last });
        if (mention.kind === "Company") firm = mention;
        if (mention.kind === "Region") area = mention;
      }
      const subject = subjectsOf(context).get(line)?.findLast(({ kind }) => kind === "Company");
      if (subject !== undefined) last = subject.entity;
    }
  },
};

/** How far a plant has come, by the words behind it: it stands, unless it is only begun or to come. */
function stageOf(behind: string): "built" | "underway" | "planned" {
  if (/^[^，。；、]{0,2}(?:将|预计|计划|拟|有望|规划|预定)/.test(behind)) return "planned";
  return /^[^，。；、]{0,8}(?:动土|动工|开工|建设|兴建)/.test(behind) ? "underway" : "built";
}

/** Before a plant that its clause speaks of. */
const opensClause = /(?:^|[，。；：])(?:大陆|台湾)?$/;

const farthest = 24;

/** What stands before a plant: the nearest firm and area of its sentence, and the firm that the text spoke of before. */
interface Before {
  readonly firm: Mention | undefined;
  readonly area: Mention | undefined;
  readonly last: Entity | undefined;
}

function* ownedBy(context: Context, line: Line, index: number, { firm, area: around, last }: Before): Generator<Statement> {
  const { reading: { text }, cast, placesAt } = context;
  const plant = line.mentions[index] as Mention;
  const project = cast.of(plant);
  const beside = firm !== undefined && plant.start - firm.end <= farthest && cues().owns.test(text.slice(firm.end, plant.start)) ? firm : undefined;
  const subject = beside !== undefined ? undefined : subjectsOf(context).get(line)?.findLast(({ kind, end }) => kind === "Company" && end <= plant.start);
  const opens = firm === undefined && opensClause.test(text.slice(Math.max(line.sentence.start, plant.start - 4), plant.start));
  const buyer = subject === undefined ? undefined : buyerOf(text, line.mentions, subject.end, plant.start);
  const owner = beside !== undefined ? cast.of(beside) : buyer !== undefined ? cast.of(buyer) : subject?.entity ?? (opens ? last : undefined);
  if (project === undefined || owner === undefined) return;
  const evidence = { start: beside?.start ?? subject?.start ?? plant.start, end: plant.end };
  yield { type: "UNDERTAKES", from: owner, to: project, at: placesAt(plant.start)[0], evidence, basis: "stated", voice: stageOf(text.slice(plant.end, plant.end + 14)), strength: null, confidence: 0.8 };
  const area = line.mentions.slice(index + 1, index + 4).find(({ kind, inside, start }) => kind === "Region" && inside === plant && start === plant.start) ?? (around?.end === plant.start ? around : undefined);
  if (area === undefined) return;
  yield* located(owner, cast.of(area), evidence, 0.86);
  yield* located(project, cast.of(area), { start: area.start, end: plant.end }, 0.9);
}
