import { stageOf } from "../../ontology/index.ts";
import type { Context, End, Line, Rule, Statement } from "../context.ts";
import type { Mention } from "../mention.ts";
import { voiceOf } from "./project-name.ts";
import { subjectsOf } from "./subjects.ts";

const things = new Set(["Material", "Device", "Equipment"]);
const does = /(?:主要)?(?:建成|建设|生产|制造|从事|研发|年产|月产|新增|形成|产品|新建|投产|实现|打造|规模为|聚焦|布局|涵盖|包括)/;
/** Behind these words stand the uses, the inputs or the neighbours, not what the project makes. */
const elsewhere = /(?:用于|应用|面向|满足|服务于|购置|采购|引进|采用|以[^，。]{0,12}为原料|配套|填补|带动|属于|相当于|需求|市场)[^，。；]{0,40}$/;
const linkOfKind: Readonly<Partial<Record<Mention["kind"], string>>> = { Material: "MATERIALS", Equipment: "EQUIPMENT" };

/** What the text says that a project builds or makes: `X项目总投资37亿元，建成蓝宝石衬底、封装等`, `该项目投产后年产衬底81万片`. Source: usage of trade news. */
export const projectMakes: Rule = {
  id: "project-makes",
  reason: "the project is the subject of a verb of building or making and the thing its object",
  example: "该项目达产后将年产36万片碳化硅衬底",
  *read(context) {
    for (const [line, subjects] of subjectsOf(context)) {
      if (line.sentence.part.cells.length > 0 || line.sentence.part.block.kind === "responsible" || line.sentence.part.block.kind === "heading") continue;
      for (const [index, subject] of subjects.entries()) {
        if (subject.kind !== "Project") continue;
        yield* ofSubject(context, line, subject, subjects[index + 1]?.start ?? line.sentence.end);
      }
    }
  },
};

function* ofSubject(context: Context, line: Line, subject: { entity: Statement["from"]; start: number; end: number }, until: number): Generator<Statement> {
  const { reading: { text }, cast, placesAt } = context;
  const verb = does.exec(text.slice(subject.end, Math.min(until, subject.end + 90)));
  if (verb === null) return;
  const from = subject.end + verb.index;
  const mention = line.mentions.find(({ start }) => start === subject.start) ?? line.mentions[0];
  const spoken = mention === undefined ? { voice: "planned", strength: null } : voiceOf(context, line, mention);
  for (const thing of line.mentions) {
    if (thing.start < from || thing.end > until || thing.inside !== undefined) continue;
    if (elsewhere.test(text.slice(from, thing.start))) continue;
    const ends: End[] = thing.kind === "Stage" ? (thing.stages ?? []).map((name) => ({ kind: "Stage", name })) : things.has(thing.kind) ? [cast.of(thing)].filter((end) => end !== undefined) : [];
    const link = linkOfKind[thing.kind];
    for (const to of [...ends, ...(link === undefined || stageOf(link) === undefined ? [] : [{ kind: "Stage" as const, name: link }])]) {
      yield { type: to.kind === "Stage" ? "ENGAGED_IN" : "MAKES", from: subject.entity, to, at: placesAt(subject.start)[0], evidence: { start: subject.start, end: thing.end }, basis: "stated", ...spoken, confidence: thing.weak === true ? 0.7 : 0.78 };
    }
  }
}
