import type { Context, Line } from "../context.ts";
import { cuesOf, globalPattern, pattern } from "../cues.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";

const cues = cuesOf("subjects", ({ whole, finish, use, label, either, opening, pointer, line, base, notProject, firm, firmDoes, business, found, bare, lead, object }) => ({
  /** Before a firm that the sentence founds, and goes on with. */
  founded: pattern`${found}$`,
  /** All that stands before the subject of a clause. */
  barely: pattern`^${bare}?$`,
  /** The words right before a subject that more stands before. */
  leadsUp: pattern`(?:^|[\u4e00-\u9fff\d])(?:${lead}|总投资[约达]?[\d.]+[亿万]?美?元的|开工的)$`,
  /** Words that make an object of the name behind them. */
  makesObject: pattern`${object}`,
  /** A sentence that goes on with a project without naming it: 建成达产后可年产……. */
  onceBuilt: pattern`^(?:按照?(?:项目)?(?:规划|计划)，)?${whole}?${finish}${use}?后[，]?`,
  /** Labels of a project's sheet: 投资主体：……, 建设内容：……. */
  labels: pattern`^(?:项目)?${label}(?:单位)?：`,
  /** What a sentence holds that may go on with a firm or project: cheap to ask first. */
  mayGoOn: pattern`${either}`,
  again: globalPattern`(?:^|[，。；：\n])${opening}?[，]?(?:${pointer}?(项目|工程|产线|生产线|新厂|线(?=${line})|基地(?=${base}))(?!${notProject})|(?:该|本)?(${firm})(?=${firmDoes}))`,
  /** A clause that tells a firm's business, whatever the sentence speaks of. */
  mainly: globalPattern`，(?=(?:其|它|后者)?${business})`,
}));

/** Who or what a clause speaks of, and where its words begin. */
export interface Subject {
  readonly entity: Entity;
  readonly kind: "Company" | "Project";
  /** Offset behind the subject: its verb follows. */
  readonly end: number;
  readonly start: number;
}

/**
 * The subjects of a paper's sentences in their order: the firm or project that a sentence begins with, and `该项目`, `公司` for the last one named.
 * A heading or title names what its paragraph goes on with.
 */
export function subjectsOf(context: Context): ReadonlyMap<Line, readonly Subject[]> {
  const known = found.get(context);
  if (known !== undefined) return known;
  const subjects = findSubjects(context);
  found.set(context, subjects);
  return subjects;
}

const found = new WeakMap<Context, ReadonlyMap<Line, readonly Subject[]>>();

/** How a sentence of news begins that goes on with the project before: 首期投入……，达产后……; 届时……; 年产……. */
const goesOn = /^(?:届时|预计|全部|首期|[一二三]期|建成|达产|投产|满产|达成|其中|主要|目前|现已|已|年产|月产|总投资|按照?|产品|计划|将|拟|设计|新增|配套|园内|厂房|占地|分[一二三四]期|按计划)/;

function findSubjects({ lines, cast, reading: { text, document } }: Context): ReadonlyMap<Line, readonly Subject[]> {
  const subjects = new Map<Line, readonly Subject[]>();
  const last = new Map<string, Entity>();
  for (const line of lines) {
    const { sentence, mentions } = line;
    const own: Subject[] = [];
    const named = mentions.filter(({ kind, inside }) => (kind === "Company" || kind === "Project") && inside === undefined);
    for (const mention of named) {
      const entity = cast.of(mention);
      if (entity === undefined || !opensClause(text, sentence.start, mentions.find(({ kind, end, inside }) => kind === "Region" && inside === undefined && end === mention.start) ?? mention, named)) continue;
      own.push({ entity, kind: mention.kind as Subject["kind"], start: mention.start, end: mention.end });
    }
    const words = text.slice(sentence.start, sentence.end);
    for (const match of cues().mayGoOn.test(words) ? words.matchAll(cues().again) : []) {
      const kind = match[1] === undefined ? "Company" : "Project";
      const at = sentence.start + match.index;
      const before = named.findLast((mention) => mention.kind === kind && mention.end <= at);
      const entity = before === undefined ? last.get(kind) : cast.of(before);
      if (entity !== undefined) own.push({ entity, kind, start: at, end: at + match[0].length });
    }
    const isCompanyLed = own.some(({ kind }) => kind === "Company");
    for (const match of document.about.kind === "news" && !isCompanyLed ? text.slice(sentence.start, sentence.end).matchAll(cues().mainly) : []) {
      const at = sentence.start + match.index;
      const before = named.findLast((mention) => mention.kind === "Company" && mention.end <= at);
      const entity = before === undefined ? undefined : cast.of(before);
      if (entity !== undefined) own.push({ entity, kind: "Company", start: at, end: at + 1 });
    }
    const built = cues().onceBuilt.exec(text.slice(sentence.start, sentence.start + 24));
    const project = built === null ? undefined : last.get("Project");
    if (built !== null && project !== undefined) own.push({ entity: project, kind: "Project", start: sentence.start, end: sentence.start + built[0].length });
    const label = cues().labels.exec(text.slice(sentence.start, sentence.start + 12));
    const labelled = label === null ? undefined : last.get("Project");
    if (label !== null && labelled !== undefined) own.push({ entity: labelled, kind: "Project", start: sentence.start, end: sentence.start });
    if (document.about.kind === "news" && own.length === 0 && named.length === 0 && goesOn.test(text.slice(sentence.start, sentence.start + 6))) {
      const kind = last.has("Project") ? "Project" : "Company";
      const entity = last.get(kind);
      if (entity !== undefined) own.push({ entity, kind, start: sentence.start, end: sentence.start });
    }
    const [first] = named;
    for (const kind of ["Company", "Project"] as const) {
      const mention = named.find((one) => one.kind === kind);
      const entity = mention === undefined ? undefined : cast.of(mention);
      if (entity !== undefined && (kind === "Project" || mention === first || !last.has(kind) || sentence.part.block.kind !== "paragraph")) last.set(kind, entity);
      const firm = mention?.kind === "Project" ? mentions.find(({ inside, kind: inner }) => inside === mention && inner === "Company") : undefined;
      const undertaker = firm === undefined ? undefined : cast.of(firm);
      if (undertaker !== undefined && mention === first) last.set("Company", undertaker);
    }
    subjects.set(line, own.sort((a, b) => a.start - b.start));
  }
  return subjects;
}

/** Whether a name is what its clause speaks of: little stands before it, no verb that makes an object of it. */
function opensClause(text: string, from: number, mention: Mention, named: readonly Mention[]): boolean {
  const clause = Math.max(from, lastMark(text, mention.start) + 1);
  const before = text.slice(clause, mention.start).replace(/[“”●▲■◆·•►▪○]/g, "");
  if (cues().founded.test(before) && /^[，（]/.test(text.slice(mention.end, mention.end + 1))) return true;
  if (cues().barely.test(before)) return !named.some(({ end }) => end === mention.start - 1 && text.charAt(end) === "、");
  return before.length <= 24 && cues().leadsUp.test(before) && !cues().makesObject.test(before);
}

function lastMark(text: string, at: number): number {
  for (let back = at - 1; back >= 0 && at - back < 60; back--) if (/[，。；：\n\t]/.test(text.charAt(back))) return back;
  return Math.max(-1, at - 60);
}
