import type { Context, Line, Rule, Statement } from "../context.ts";
import { groupsOf } from "./groups.ts";
import { objectsOf, voiceOfMaking } from "./objects.ts";
import { type Subject, subjectsOf } from "./subjects.ts";

const does = {
  Company: /(?:主要|专业|重点|全面|一直)?(?:从事|致力于|专注于?|聚焦|深耕|定位于|研发生产|生产|制造|量产|主营|主要业务|主要产品|产品(?:主要)?(?:包括|有|为(?!主)|涵盖|是)|年产|月产|供应(?![商链])|提供|推出|现有的?|下线|扩产|新增|形成了?从|建成|投产|开展|进行|跨入|切入|进军|主力[是为]|主打|售出|卖出|做(?![好大强优精出为到成工完])|负责|专攻)/,
  Project: /(?:主要)?(?:建成|建设|生产|制造|从事|研发|年产|月产|新增|形成|产品|新建|打造|规模为|涵盖|包括|进行|开展|将建|产出|可产|可出|出产|集(?=[^，。；]{4,40}[于为]一体)|引进[^，。；]{0,30}生产)/,
} as const;
const able = /在([^，。；]{2,24}?)(?:领域|方面)?(?:已经?)?(?:具备|实现)了?(?:规模化?|批量)?(?:量产|生产)/;
const isA = /(?:是|为|作为|成为|跻身|位列)(?:一家)?(?:以[^，。；]{2,20}为主的)?[^，。；]{0,24}$/;
const maker = /^[^，。；]{0,12}(?:供应商|制造商|生产商|生产企业|制造企业|厂商|企业|厂家|公司|龙头|生产基地|制造基地)/;

/** What a sentence says that its firm or project makes: `公司主要业务为X、Y的研发、生产`, `该项目达产后将年产X`, `Y是国内领先的X供应商`. Source: usage of trade news. */
export const subjectMakes: Rule = {
  id: "subject-makes",
  reason: "the firm or project is the subject of a verb of making and the thing its object",
  example: "该项目达产后将年产36万片碳化硅衬底",
  *read(context, said) {
    const stages = new Map<unknown, Statement["voice"]>();
    for (const { type, from, to, voice } of said) stages.set(type === "UNDERTAKES" ? to : from, voice);
    for (const [line, subjects] of subjectsOf(context)) {
      if (line.sentence.part.cells.length > 0 || line.sentence.part.block.kind === "responsible") continue;
      for (const [index, subject] of subjects.entries()) for (const member of together(context, line, subject)) yield* madeBy(context, line, member, subjects[index + 1]?.start ?? line.sentence.end, subject.kind === "Company" ? "built" : stages.get(subject.entity) ?? "planned");
    }
  },
};

/** The firms of a list that a sentence of news begins with: 光达光电、中晟光电也已推出……. */
function together({ reading: { text, document }, cast }: Context, { mentions }: Line, subject: Subject): Subject[] {
  const group = subject.kind === "Company" && document.about.kind === "news" ? groupsOf(text, mentions, "Company").find(({ start, members }) => start === subject.start && members.length > 1) : undefined;
  return group === undefined ? [subject] : group.members.flatMap((member) => {
    const entity = cast.of(member);
    return entity === undefined ? [] : [{ ...subject, entity, end: group.end }];
  });
}

/** Asks each clause from the subject's own on: there the verb stands anywhere, in those behind it only at their beginning, where the subject goes on. */
function* madeBy(context: Context, line: Line, subject: Subject, until: number, usual: Statement["voice"]): Generator<Statement> {
  const { text } = context.reading;
  const label = /^(?:（[^（）]{1,12}）)?：/.exec(text.slice(subject.end, subject.end + 16))?.[0].length ?? 0;
  const begin = subject.end + label;
  for (const { start, end } of clausesOf(text, begin, until)) {
    const words = text.slice(start, end);
    if (turns.test(words)) break;
    const verb = does[subject.kind].exec(words);
    const skill = able.exec(words);
    const goesOn = start === begin || (verb !== null && adverbs.test(words.slice(0, verb.index)));
    if (subject.kind === "Company" && (start === begin || /^(?:也|还|已)?(?:是|为|系|成为)/.test(words))) yield* calledMaker(context, line, subject, { start, end }, label > 0 && start === begin);
    if (verb !== null && goesOn) yield* saying(context, line, subject, start + verb.index, end, 0.78, usual);
    else if (skill !== null) yield* saying(context, line, subject, start + skill.index, end, 0.8, "built");
  }
}

/** `三安光电是国内领先的LED芯片供应商`: the firm is called a maker of the thing. */
function* calledMaker(context: Context, line: Line, subject: Subject, clause: { start: number; end: number }, isLabelled: boolean): Generator<Statement> {
  const { text } = context.reading;
  for (const { mention } of objectsOf(context, line, clause)) {
    if ((isLabelled || isA.test(text.slice(clause.start, mention.start))) && maker.test(text.slice(mention.end, mention.end + 20))) yield* saying(context, line, subject, mention.start, mention.end, 0.8, "built");
  }
}

/** Words with which a sentence turns to something else. */
const turns = /^(?:此外|另外|其次|同时|与此同时|除此之外)$/;
/** What may stand before the verb of a clause that goes on with the subject before it. */
const adverbs = /^(?:研发|研制|设计|开发|、|要|正|还|用于|目前|现已|已|并|将|拟|计划|可|预计|其中|同时|主要|正|未来|全部|建成后|投产后|达产后|全面|项目|一期|二期|投资[\d.]+[亿万]元?|年|新增|总规模为?|规划|达产|后|，|届时|每年可?|一年可?|满产后?|首期|其中一期|园内|厂内|累计|单线投运|项目公司|一期建?|二期|预计年|可望|有望|全年|设计)*$/;

function clausesOf(text: string, from: number, until: number): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  for (let start = from, at = from; at <= until && clauses.length < 8; at++) {
    if (at < until && !/[，：]/.test(text.charAt(at))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}

/** Machines that a firm has or puts up are what it works with, not what it makes. */
const owned = /^(?:现有|新增|建成|建设|新建|形成|投产|引进|开展|进行)/;

function* saying(context: Context, line: Line, subject: Subject, from: number, until: number, confidence: number, usual: Statement["voice"]): Generator<Statement> {
  for (const { mention, ends } of objectsOf(context, line, { start: from, end: until })) {
    if (mention.kind === "Technology" && line.mentions.some(({ kind, start, inside }) => kind === "Stage" && start === mention.start && inside === undefined)) continue;
    if (mention.kind === "Equipment" && owned.test(context.reading.text.slice(from, from + 4))) continue;
    const voice = voiceOfMaking(context.reading.text.slice(subject.start, mention.start)) ?? usual;
    for (const to of ends) {
      yield {
        type: to.kind === "Stage" ? "ENGAGED_IN" : "MAKES", from: subject.entity, to, at: context.placesAt(subject.start)[0], evidence: { start: subject.start, end: mention.end },
        basis: "stated", voice, strength: null, confidence: mention.weak === true ? 0.7 : confidence,
      };
    }
  }
}
