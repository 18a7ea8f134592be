import type { Context, Line } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Named } from "./named-last.ts";
import type { Subject } from "./subject.ts";

const cues = cuesOf("gone-on-with", ({ whole, finish, use, label, content, counted, start, goOn, area, gather, under }) => ({
  /** A sentence that goes on with a project without naming it: 建成达产后可年产……. */
  onceBuilt: pattern`^(?:按照?(?:项目)?(?:规划|计划)，)?${whole}?${finish}${use}?后[，]?`,
  /** Labels of a project's sheet: 投资主体：……, 总投资：……. */
  labels: pattern`^(?:项目)?${label}(?:单位)?：`,
  /** Such a label, behind which what is made stands bare: 建设内容：……. */
  contents: pattern`^(?:项目)?${content}(?:${counted}|(?:共|可|主要)?分为?[一二三四五六七八九十\d]+[类项个部大块]{1,2})?：`,
  /** How a sentence of news begins that goes on with what was named before. */
  goesOn: pattern`^(?:${start}|[一二三]期|${goOn}|分[一二三四]期)`,
  /** How the paragraph under a project's own line begins that goes on with it. */
  underHead: pattern`^(?:${start}|[一二三]期|${goOn}|${under})`,
  /** Such a sentence that goes on with the area or its trade all the same: 目前，园区已集聚百家企业. */
  ofArea: pattern`^[^，。；]{0,4}，?(?:[^，。；]{0,6})?${area}[^，。；]{0,6}${gather}`,
}));

/** The project whose name fills a line of its own, with no more than a bracket behind it: the paragraph under it goes on with the project. */
export function projectOfLine({ cast, reading: { text, isNews } }: Context, { sentence }: Line, [first, second]: readonly Mention[]): Entity | undefined {
  if (!isNews || first?.kind !== "Project" || second !== undefined || first.start - sentence.start > 4 || sentence.part.start !== sentence.start) return undefined;
  return /^(?:（[^（）]{1,16}）)?$/.test(text.slice(first.end, sentence.end).trim()) ? cast.of(first) : undefined;
}

/** The project named last, where the sentence begins with its completion or a label of its sheet: 建成达产后可年产……, 建设内容：……. */
export function unnamedProject({ reading: { text } }: Context, { sentence: { start } }: Line, entity: Entity): Subject[] {
  const built = cues().onceBuilt.exec(text.slice(start, start + 24));
  const words = text.slice(start, start + 16);
  const contents = cues().contents.exec(words);
  const subjects: Subject[] = built === null ? [] : [{ entity, kind: "Project", start, end: start + built[0].length }];
  if (contents !== null || cues().labels.test(words)) subjects.push({ entity, kind: "Project", start, end: start + (contents?.[0].length ?? 0), lists: contents !== null });
  return subjects;
}

/** A sentence of news that names nothing, and goes on with the project before, or with the firm: 首期投入……，达产后……; 届时……; 年产……. */
export function* goneOnWith({ reading: { text } }: Context, { sentence: { start } }: Line, last: Named): Generator<Subject> {
  if (!cues().goesOn.test(text.slice(start, start + 6)) || cues().ofArea.test(text.slice(start, start + 24)) || ofOneOwned.test(text.slice(start, start + 14))) return;
  const kind = last.has("Project") ? "Project" : "Company";
  const entity = last.get(kind);
  if (entity !== undefined) yield { entity, kind, start, end: start };
}

/** A subsidiary that only its place tells from the others: 其中，庐州子公司. */
const ofOneOwned = /^其中，?[\u4e00-\u9fff]{2,6}[子分]公司/;

/** The firm of an item's heading is what the item tells of, where a sentence under it begins with no name and tells of no other's: ■恒越光电：二期封顶, 拟在滨湖新增外延炉. */
export function* toldUnder({ cast }: Context, { sentence: { start }, outer }: Line, firm: Entity): Generator<Subject> {
  if (outer[0]?.start === start || outer.some((mention) => mention.kind === "Project" || (mention.kind === "Company" && cast.of(mention) !== firm))) return;
  yield { entity: firm, kind: "Company", start, end: start };
}

/** Whether the words of a sentence are such as the paragraph under a project's own line begins with. */
export function goesOnUnderHead(text: string, start: number): boolean {
  return cues().underHead.test(text.slice(start, start + 8));
}
