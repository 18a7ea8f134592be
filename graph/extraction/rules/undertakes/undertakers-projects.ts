import type { Entity } from "../../identity/entity.ts";
import type { Line, Rule } from "../../context.ts";
import { countedRule } from "../../mentions/projects/counted-projects.ts";
import { leadingFirm, voiceOf } from "./project-name.ts";
import { subjectsOf } from "../subjects/subjects.ts";

/** Whoever undertakes a project undertakes those that it is said to be made up of, and a firm those that its sentence counts. Source: usage of trade news. */
export const undertakersProjects: Rule = {
  id: "undertakers-projects",
  reason: "the sentence counts the projects that the firm, or its project, is made up of",
  example: "恒越电子实施芯片封装升级及产业化、功率器件技术改造两个项目",
  *read(context, said) {
    const subjects = subjectsOf(context);
    for (const line of context.proseWith("Project")) {
      for (const mention of line.mentions) {
        // What bears a firm's name is that firm's.
        const isCounted = mention.kind === "Project" && mention.rule === countedRule && mention.inside === undefined && leadingFirm(mention, line.mentions, context.cast) === undefined;
        const to = isCounted ? context.cast.of(mention) : undefined;
        const subject = to === undefined ? undefined : subjects.get(line)?.findLast(({ start, end, entity }) => end <= mention.start && entity !== to && !isOfAnother(line, start));
        if (to === undefined || subject === undefined) continue;
        const firms = subject.kind === "Company" ? [subject.entity] : said.filter(({ type, to: project }) => type === "UNDERTAKES" && project === subject.entity).map(({ from }) => from as Entity);
        for (const from of new Set(firms)) yield { type: "UNDERTAKES", from, to, at: context.placesAt(mention.start)[0], evidence: mention, basis: "implied", ...voiceOf(context, line, mention), confidence: 0.84 };
      }
    }
  },
};

/** Whether a firm is named only by a project of its own: 恒越光电 in 恒越光电外延片、芯片封测2个项目. */
function isOfAnother({ mentions }: Line, start: number): boolean {
  return mentions.some((other) => other.kind === "Project" && other.inside === undefined && other.rule === countedRule && other.start === start);
}
