import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { cellOf } from "../../text/heads.ts";
import type { Stretch } from "../../text/reading.ts";
import { isPlace } from "../areas.ts";
import { firmOfListBefore } from "./firms-further-projects.ts";
import { type Group, groupsOf } from "../lists/groups.ts";
import { leadingFirm, voiceOf } from "./project-name.ts";
import { voiceOfRow } from "./project-table.ts";
import { firmInTurn } from "./projects-in-turn.ts";
import { subjectsOf } from "../subjects/subjects.ts";

const cues = cuesOf("undertakes", ({ share, jointly, celebrate, build, undertake, goOn, pursue, carryOut, announce, hurry }) => ({
  /** Between a firm and its project, with little else. */
  asUndertaker: pattern`^ ?(?:（[^（）]{1,16}）)?(?:近日|日前|[今昨\d月]{1,5}(?:（\d{1,2}）)?[日天])?(?:在[^，。；]{2,24}|自主|联合)?${undertake}?的?[“]?$`,
  /** Between a firm and the project that it is to get on with: 支持恒越光电加快外延片项目建设. */
  getsOnWith: pattern`^${hurry}+[“]?$`,
  /** Marks that end what is said of the firm; not a comma behind which it goes on building. */
  otherClause: pattern`[、；。]|，(?!${goOn}?[^，]{0,16}${pursue})`,
  /** Between the firm that the sentence speaks of and its project. */
  spokenOf: pattern`^(?:[^。；、]{0,40}，(?=公司|拟|将|计划|并|总?投资\d|斥资|出资))?(?:拟|将|计划|已|正)?[^，。；、]{0,20}${carryOut}[^，。；、]{0,14}$`,
  /** Between a firm and the project of which it tells what has come. */
  tellsOf: pattern`^(?:近日|日前|[今昨\d月]{1,5}日)?(?:正式)?${announce}称?，?(?:其|公司)?(?:[位在][^，。；]{2,24}的)?$`,
  /** Firms in common before their project: A公司和B公司合作的X项目. */
  together: pattern`^(?:等[^，。；]{0,6})?${jointly}?${share}+的$`,
  /** Behind a list of firms that build in common: A公司与B公司拟共同投资20亿元，建设……. */
  inCommon: pattern`^(?:，?(?:拟|将)?在[^，。；]{2,16}?)?(?:拟|将|计划|已)?${jointly}`,
  /** Between the firm that leads and those with whom it builds: 恒越光电联合庐阳光电及澜泰集团共同投资……. */
  joinedBy: pattern`^(?:${jointly}|会同)$`,
  /** A ceremony of the firm that the sentence calls the beginning of its project. */
  marks: pattern`^(?:的)?(?:项目)?${celebrate}[^。；]{0,40}标志着(?:该公司)?$`,
  /** Between the firm that the sentence speaks of and the project whose ceremony it holds, and what stands behind that. */
  holds: /^(?:[和与同][^。；]{2,24}政府)?，?(?:近日|日前|[\d月]{1,5}日)?(?:在[^，。；]{2,24})?(?:共同|隆重)?(?:举行|举办)了?$/,
  ofCeremony: pattern`^(?:的)?(?:项目)?${celebrate}`,
  does: pattern`${build}`,
  /** Between a list of firms and bodies and what they all build: 等企业联合建设. */
  allBuild: pattern`^(?:等[^，。；、]{0,8})?${jointly}*(?:${carryOut}|${share})(?:了)?[^，。；、]{0,12}$`,
}));

/** A firm undertakes the project that bears its name, or that the sentence says it builds: 恒越射频芯片产业园项目. Source: usage of project lists. */
export const undertakes: Rule = {
  id: "firm-of-the-project",
  reason: "the project's name begins with the firm, or the sentence says that the firm builds it",
  example: "推动恒越滨湖项目、通富微电二期项目早日竣工",
  *read(context): Generator<Statement> {
    const byBrand = firmsByBrand(context.cast.entities);
    for (const line of context.linesWith("Project")) {
      // A row's column of firms tells who builds.
      if (cellOf(line.sentence.part, "firm") !== undefined) continue;
      for (const mention of line.mentions) if (mention.kind === "Project" && mention.inside === undefined) yield* undertakersOf(context, line, mention, byBrand);
    }
  },
};

/** The firm that the name begins with; else those that the sentence names in common, and the one that it says builds the project, or whose brand alone begins the name. */
function* undertakersOf(context: Context, line: Line, mention: Mention, byBrand: ReadonlyMap<string, Entity>): Generator<Statement> {
  const { cast, reading: { text }, placesAt } = context;
  const project = cast.of(mention);
  if (project === undefined) return;
  // Field by field: copied whole, each statement would be laid out in a way of its own, which V8 is slow to read.
  const undertaking = (from: Entity, evidence: Stretch, basis: Statement["basis"], { voice, strength }: Pick<Statement, "voice" | "strength">): Statement => ({ type: "UNDERTAKES", from, to: project, at: placesAt(mention.start)[0], evidence, basis, voice, strength, confidence: 0.88 });
  const leading = leadingFirm(mention, line.mentions, cast);
  if (leading !== undefined) {
    const { isRow } = line.sentence;
    yield undertaking(leading, mention, "implied", isRow ? { voice: voiceOfRow(context, line.sentence.part), strength: null } : voiceOf(context, line, mention));
    const payer = isRow ? undefined : payerBefore(context, line, mention) ?? deciderBefore(context, line, mention);
    if (payer !== undefined && payer !== leading) yield undertaking(payer, mention, "stated", voiceOf(context, line, mention));
    return;
  }
  if (line.sentence.isRow) return;
  const owner = firmInTurn(text, line, mention) ?? firmOfListBefore(text, line, mention);
  if (owner !== undefined) {
    const firm = owner === false ? undefined : cast.of(owner);
    if (firm !== undefined && owner !== false) yield undertaking(firm, { start: owner.start, end: mention.end }, "stated", voiceOf(context, line, mention));
    return;
  }
  const phase = phaseBefore(context, line, mention);
  if (phase !== undefined) yield undertaking(phase, mention, "stated", voiceOf(context, line, mention));
  const group = inCommon(text, line, mention);
  for (const member of group?.members ?? []) {
    const from = cast.of(member);
    if (from !== undefined && group !== undefined) yield undertaking(from, { start: group.start, end: mention.end }, "stated", voiceOf(context, line, mention));
  }
  const builder = builderBefore(context, line, firstPaidFor(text, line, mention));
  const from = builder?.entity ?? byBrand.get(project.name.slice(0, shortBrand));
  const partners = builder === undefined ? [] : partnersOf(context, line, builder.start);
  for (const one of from === undefined ? [] : [from, ...partners]) yield undertaking(one, { start: builder?.start ?? mention.start, end: mention.end }, "stated", voiceOf(context, line, mention));
}

/** The firm right before a project that pays for it, though its name begins with another: 恒越集团投资5亿元的庐阳光电外延片项目. */
function payerBefore({ cast, reading: { text } }: Context, { mentions }: Line, { start }: Mention): Entity | undefined {
  const payer = mentions.findLast(({ kind, inside, end }) => kind === "Company" && inside === undefined && end <= start && start - end <= longestBuild && pays.test(text.slice(end, start)));
  return payer === undefined ? undefined : cast.of(payer);
}

/** The firm whose phase, called a project by itself, stands with its cost before the project: 恒越光电一期投资5亿元的外延片项目. */
function phaseBefore({ cast, reading: { text } }: Context, { mentions }: Line, { start }: Mention): Entity | undefined {
  const phase = mentions.findLast(({ kind, inside, end, name }) => kind === "Project" && inside === undefined && end <= start && start - end <= longestBuild && name.endsWith("期") && pays.test(text.slice(end, start)));
  return phase === undefined ? undefined : leadingFirm(phase, mentions, cast);
}

/** The firm that a sentence of news says has decided to build a project, though its name begins with another: 恒越集团签署协议，决定建设恒越（庐州）公司芯片项目. */
function deciderBefore(context: Context, line: Line, { start }: Mention): Entity | undefined {
  const { reading: { text, isNews } } = context;
  const subject = isNews ? subjectsOf(context).get(line)?.findLast(({ kind, end }) => kind === "Company" && end <= start) : undefined;
  return subject !== undefined && decides.test(text.slice(subject.end, start)) ? subject.entity : undefined;
}

const decides = /^(?:[^。；、]{0,36}，)?(?:决定|拟|将|计划)[^，。；、]{0,24}(?:建设|兴建|新建|投建)$/;

/** Of projects side by side that each stand behind their cost the first, before which stands who builds them: 启动投资5亿元的外延片项目、投资6亿元的衬底项目. */
function firstPaidFor(text: string, { mentions }: Line, project: Mention): Mention {
  const before = mentions.findLast(({ kind, inside, end }) => kind === "Project" && inside === undefined && end <= project.start && project.start - end <= longestMember);
  return before === undefined || !besidePaid.test(text.slice(before.end, project.start)) ? project : before;
}

const besidePaid = /^(?:、总?投资[^，。；、]{1,14}的[^，。；、]{2,20})?、总?投资[^，。；、]{1,14}的$/;
const longestMember = 50;

const pays = /^(?:总|计划|拟|斥资|出资)?(?:投资)?约?[\d.]+[万亿]+(?:多|余)?[美欧日港]?元(?:人民币|新台币)?(?:投资|投资建设|建设|兴建)?的$/;

/** The firms before one with which it builds in common. */
function partnersOf({ reading: { text }, cast }: Context, { mentions }: Line, builder: number): readonly Entity[] {
  const groups = groupsOf(text, mentions, "Company");
  const group = groups.find(({ members }) => members.at(-1)?.start === builder);
  if (group === undefined || !(cues().inCommon.test(text.slice(group.end, group.end + 28)) || areBothSubject(text, group))) return [];
  const leading = groups.find(({ end }) => end < group.start && cues().joinedBy.test(text.slice(end, group.start)));
  return [...(leading?.members ?? []), ...group.members.slice(0, -1)].flatMap((member) => cast.of(member) ?? []);
}

/** Whether a clause begins with the firms and goes on with what they plan: 恒越光电和澜泰微计划在滨湖建设……. */
function areBothSubject(text: string, { members, start, end }: Group): boolean {
  return members.length > 1 && (start === 0 || /[，。；：\n]/.test(text.charAt(start - 1))) && /^(?:两家)?(?:公司|企业|双方)?(?:均|都)?(?:计划|拟|将|决定|打算|准备)/.test(text.slice(end, end + 10));
}

/** The firms that the sentence names together before their project, or with a ceremony that begins it. */
function inCommon(text: string, { mentions }: Line, { start }: Mention): Group | undefined {
  return groupsOf(text, mentions, "Company").findLast(({ members, end }) => end <= start && ((members.length > 1 && cues().together.test(text.slice(end, start))) || cues().marks.test(text.slice(end, start))))
    ?? groupsOf(text, mentions, "Company", "Institution").findLast(({ members, end }) => end <= start && start - end <= longestBuild && members.length > 1 && cues().allBuild.test(text.slice(end, start)));
}

/** The firm right before a project that the sentence says it builds; else the firm that the sentence speaks of. */
function builderBefore(context: Context, line: Line, { start, end: projectsEnd }: Mention): { readonly entity: Entity | undefined; readonly start: number } | undefined {
  const { reading: { text }, cast } = context;
  const beside = line.mentions.findLast(({ kind, inside, end }) => kind === "Company" && inside === undefined && end <= start && start - end <= 30 && builds(text.slice(end, start)));
  if (beside !== undefined) return { entity: cast.of(beside), start: beside.start };
  return subjectsOf(context).get(line)?.findLast(({ kind, end }) => kind === "Company" && end <= start && (cues().spokenOf.test(text.slice(end, start)) || cues().tellsOf.test(text.slice(end, start)) || (cues().holds.test(text.slice(end, start)) && cues().ofCeremony.test(text.slice(projectsEnd, projectsEnd + 10)))));
}

/** Whether the words between a firm and a project say that the one builds the other. */
function builds(between: string): boolean {
  return (cues().does.test(between) || cues().asUndertaker.test(between) || cues().getsOnWith.test(between)) && !cues().otherClause.test(between);
}

/** So far behind the firms their project may begin. */
const longestBuild = 30;

const shortBrand = 2;

/** The firms of a text by how their names begin, where one only begins so and no area does: 澜晶 of 澜晶光电 begins 澜晶二期项目. */
function firmsByBrand(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const firms = new Map<string, Entity>();
  const shared = new Set(entities.filter(isPlace).map(({ name }) => name.slice(0, shortBrand)));
  for (const entity of entities) {
    const brand = entity.name.slice(0, shortBrand);
    if (entity.kind !== "Company" || !/^[\u4e00-\u9fff]{2}$/.test(brand)) continue;
    if (firms.has(brand)) shared.add(brand);
    firms.set(brand, entity);
  }
  return new Map([...firms].filter(([brand]) => !shared.has(brand)));
}
