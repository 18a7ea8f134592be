import type { Rule, Statement } from "../context.ts";
import { cuesOf, pattern } from "../cues.ts";
import type { Entity } from "../entity.ts";
import { groupsOf } from "./groups.ts";
import { leadingFirm, voiceOf } from "./project-name.ts";
import { subjectsOf } from "./subjects.ts";

const cues = cuesOf("undertakes", ({ share, jointly, celebrate, build, undertake, goOn, pursue, carryOut }) => ({
  /** Between a firm and its project, with little else. */
  asUndertaker: pattern`^(?:（[^（）]{1,16}）)?(?:在[^，。；]{2,24}|自主|联合)?${undertake}?的?[“]?$`,
  /** Marks that end what is said of the firm; not a comma behind which it goes on building. */
  otherClause: pattern`[、；。]|，(?!${goOn}?[^，]{0,16}${pursue})`,
  /** Between the firm that the sentence speaks of and its project. */
  spokenOf: pattern`^(?:[^。；、]{0,40}，(?=公司|拟|将|计划|并))?(?:拟|将|计划|已|正)?[^，。；、]{0,20}${carryOut}[^，。；、]{0,14}$`,
  /** Firms in common before their project: A公司和B公司合作的X项目. */
  together: pattern`^(?:等[^，。；]{0,6})?${jointly}?${share}+的$`,
  /** A ceremony of the firm that the sentence calls the beginning of its project. */
  marks: pattern`^(?:的)?(?:项目)?${celebrate}[^。；]{0,40}标志着(?:该公司)?$`,
  does: pattern`${build}`,
}));

/** A firm undertakes the project that bears its name, or that the sentence says it builds: 恒越射频芯片产业园项目. Source: usage of project lists. */
export const undertakes: Rule = {
  id: "firm-of-the-project",
  reason: "the project's name begins with the firm, or the sentence says that the firm builds it",
  example: "推动恒越滨湖项目、通富微电二期项目早日竣工",
  *read(context): Generator<Statement> {
    const { lines, cast, reading, placesAt } = context;
    const subjects = subjectsOf(context);
    const firms = firmsByBrand(cast.entities);
    for (const line of lines) {
      for (const mention of line.mentions) {
        if (mention.kind !== "Project" || mention.inside !== undefined || line.sentence.part.cells.length > 0) continue;
        const project = cast.of(mention);
        if (project === undefined) continue;
        const leading = leadingFirm(mention, line.mentions, cast);
        const subject = leading !== undefined ? undefined : line.mentions.findLast(({ kind, inside, end }) => (kind === "Company") && inside === undefined && end <= mention.start && mention.start - end <= 30 && (cues().does.test(reading.text.slice(end, mention.start)) || cues().asUndertaker.test(reading.text.slice(end, mention.start))) && !cues().otherClause.test(reading.text.slice(end, mention.start)));
        const spoken = leading === undefined && subject === undefined ? subjects.get(line)?.findLast(({ kind, end }) => kind === "Company" && end <= mention.start && cues().spokenOf.test(reading.text.slice(end, mention.start))) : undefined;
        const group = leading === undefined ? groupsOf(reading.text, line.mentions, "Company").findLast(({ members, end }) => end <= mention.start && ((members.length > 1 && cues().together.test(reading.text.slice(end, mention.start))) || cues().marks.test(reading.text.slice(end, mention.start)))) : undefined;
        for (const member of group?.members ?? []) {
          const from = cast.of(member);
          if (from !== undefined && group !== undefined) yield { type: "UNDERTAKES", from, to: project, at: placesAt(mention.start)[0], evidence: { start: group.start, end: mention.end }, basis: "stated", ...voiceOf(context, line, mention), confidence: 0.88 };
        }
        const firm = leading ?? (subject === undefined ? spoken?.entity : cast.of(subject)) ?? firms.get(project.name.slice(0, shortBrand));
        if (firm === undefined) continue;
        yield { type: "UNDERTAKES", from: firm, to: project, at: placesAt(mention.start)[0], evidence: { start: subject?.start ?? spoken?.start ?? mention.start, end: mention.end }, basis: leading === undefined ? "stated" : "implied", ...voiceOf(context, line, mention), confidence: 0.88 };
      }
    }
  },
};

const shortBrand = 2;

/** The firms of a text by how their names begin, where one only begins so and no area does: 澜晶 of 澜晶光电 begins 澜晶二期项目. */
function firmsByBrand(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const firms = new Map<string, Entity>();
  const shared = new Set(entities.filter(({ kind }) => kind === "Region" || kind === "Park").map(({ name }) => name.slice(0, shortBrand)));
  for (const entity of entities) {
    const brand = entity.name.slice(0, shortBrand);
    if (entity.kind !== "Company" || !/^[\u4e00-\u9fff]{2}$/.test(brand)) continue;
    if (firms.has(brand)) shared.add(brand);
    firms.set(brand, entity);
  }
  return new Map([...firms].filter(([brand]) => !shared.has(brand)));
}
