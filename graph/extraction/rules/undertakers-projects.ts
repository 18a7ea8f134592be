import type { Entity } from "../entity.ts";
import type { Rule } from "../context.ts";
import { countedRule } from "../mentions/counted-projects.ts";
import { voiceOf } from "./project-name.ts";
import { subjectsOf } from "./subjects.ts";

/** Whoever undertakes a project undertakes those that it is said to be made up of, and a firm those that its sentence counts. Source: usage of trade news. */
export const undertakersProjects: Rule = {
  id: "undertakers-projects",
  reason: "the sentence counts the projects that the firm, or its project, is made up of",
  example: "恒越电子实施芯片封装升级及产业化、功率器件技术改造两个项目",
  *read(context, said) {
    const subjects = subjectsOf(context);
    for (const line of context.proseWith("Project")) {
      for (const mention of line.mentions) {
        const to = mention.kind === "Project" && mention.rule === countedRule && mention.inside === undefined ? context.cast.of(mention) : undefined;
        const subject = to === undefined ? undefined : subjects.get(line)?.findLast(({ end, entity }) => end <= mention.start && entity !== to);
        if (to === undefined || subject === undefined) continue;
        const firms = subject.kind === "Company" ? [subject.entity] : said.filter(({ type, to: project }) => type === "UNDERTAKES" && project === subject.entity).map(({ from }) => from as Entity);
        for (const from of new Set(firms)) yield { type: "UNDERTAKES", from, to, at: context.placesAt(mention.start)[0], evidence: mention, basis: "implied", ...voiceOf(context, line, mention), confidence: 0.84 };
      }
    }
  },
};
