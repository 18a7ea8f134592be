import { products } from "../../../ontology/index.ts";
import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { once } from "../../scan/once-per.ts";
import { entryAt } from "../../projects/project-entries.ts";
import { namesBodies } from "../../text/reading.ts";
import { makingOf } from "../ends.ts";
import type { Mention } from "../../identity/mention.ts";
import { type Group, groupsOf } from "../lists/groups.ts";
import { isFounded, isOnlyDecided } from "./founded.ts";
import { isInTurn } from "./in-turn.ts";
import { isHandedOn } from "./not-its-own.ts";
import { objectsOf, voiceOfMaking } from "../objects.ts";
import { type Subject, subjectsOf } from "../subjects/subjects.ts";

const cues = cuesOf("subject-makes", ({ how, business, list, output, charge, project, be, maker, plant, rising, turn, before, size, own, build, fit }) => ({
  /** What a firm does that makes things. */
  firmDoes: pattern`${how}?(?:${business}|产品(?:主要)?${list}|${output}|做(?![好大强优精出为到成工完])|${charge}|握有(?![^，。；]*股)|(?<=拥有|建有|设有|备有)(?=[^，。；]{2,24}(?:产能|产线|生产线|车间|基地|厂))|(?<![自没缺所具拥])有(?=[^，。；]{2,24}产能)|${fit}(?<=[为给][^，。；、]{4,20})|以(?=[^，。；]{2,40}为主(?:[，。；]|$)))`,
  fits: pattern`${fit}$`,
  /** What a project does that makes things; how many of another's goods they are enough for tells of no making: 可为500万台电视机提供背光源. */
  projectDoes: pattern`(?:主要)?(?:${project}|以(?=[^，。；]{2,40}为主(?:[，。；]|$))|集(?=[^，。；]{4,40}[于为]一体)|引进[^，。；]{0,30}生产|(?<!可[为供][^，。；]{2,20})(?:提供|供应(?![链商])))`,
  /** A clause that goes on with what the firm is. */
  goesOnAs: pattern`^${rising}*(?:是|为|系|成为|跻身)`,
  isA: pattern`${be}(?:一家)?(?:以[^，。；]{2,20}为主的)?[^，。；]{0,24}$`,
  maker: pattern`^[^，。；]{0,12}${maker}`,
  /** The same, of a project. */
  plant: pattern`^[^，。；]{0,8}${plant}`,
  /** Words with which a sentence turns to something else. */
  turns: pattern`^${turn}$`,
  /** What may stand before the verb of a clause that goes on with the subject before it. */
  adverbs: pattern`^(?:${before}|投资[\d.]+[亿万]元?|${size})*$`,
  /** Between a firm and its project. */
  builds: pattern`${build}[^，。；]{0,16}$`,
  /** Machines that a firm has or puts up are what it works with, not what it makes. */
  owned: pattern`^${own}`,
}));

/** A further clause that names whom the subject supplies, and the verb: 并向庐阳光电供应外延片. */
const toBuyer = /^(?:并|同时|还|也|又)?(?:已|将|可)?[为向给][^，。；、]{2,16}$/;
const suppliesIt = /(?:供应|提供|交付|配套)$/;

/** Behind things, the verb of making that they are the object of: 外延片和芯片都能生产, 单晶月产1.2万片; or a word for all of them in one hand: 外延、芯片、封装一条龙. */
const behindThings = /(?:都|均|也|皆|全部)(?:已|将)?(?:能够?|可以?|会)?(?:实现)?(?:批量|规模化?|自主)?(?:生产|量产|制造|投产)$|[月年]产[约达]?[\d.]+[万亿]?[\u4e00-\u9fff]{1,4}$|首次(?:批量)?下线$|^首[批片颗块台件款][^，。；]{2,24}?(?:成功|顺利|正式)?下线$|(?:一条龙|全流程|全链条)(?:生产|制造|布局)?$/;
/** A clause that begins with a thing and says how much of it is made; not of a land or a trade: 多晶硅产能2500吨，组件产能300兆瓦. */
const howMuch = /^(?:目前|现有?|已有)?(?!全[球国省市行]|国内|我国|中国|世界|亚洲|行业|市场|大陆|台湾|本土|国产)[^，。；：、的]{2,14}?(?:[年月]?产能|[年月]?产量|[年月]出货量|生产能力)(?:已|将|现|可)?(?:达到?|约为?|超过?|近|为|有)?[\d.,]+[万亿]?[\u4e00-\u9fffA-Z]/;
const able = /在([^，。；]{2,24}?)(?:领域|方面)?(?:已经?)?(?:具备|实现)了?(?:规模化?|批量|大批量|稳定)?(?:量产|生产|供货|供应|产业化|出货)/;

/** What a sentence says that its firm or project makes: `公司主要业务为X、Y的研发、生产`, `该项目达产后将年产X`, `Y是国内领先的X供应商`. Source: usage of trade news. */
export const subjectMakes: Rule = {
  id: "subject-makes",
  reason: "the firm or project is the subject of a verb of making and the thing its object",
  example: "该项目达产后将年产36万片碳化硅衬底",
  *read(context, said) {
    const stages = once(() => stagesOf(said));
    for (const [line, subjects] of subjectsOf(context)) {
      if ((line.sentence.isRow && !isGoodsOfPage(subjects)) || namesBodies(line.sentence)) continue;
      for (const [index, subject] of subjects.entries()) for (const member of together(context, line, subject)) yield* madeBy(context, line, member, subjects[index + 1]?.start ?? line.sentence.end, subject.kind === "Company" ? "built" : stages().get(subject.entity) ?? "planned");
    }
  },
};

/** How far each project has come, by what is said of it last. */
function stagesOf(said: readonly Statement[]): ReadonlyMap<unknown, Statement["voice"]> {
  const stages = new Map<unknown, Statement["voice"]>();
  for (const { type, from, to, voice } of said) stages.set(type === "UNDERTAKES" ? to : from, voice);
  return stages;
}

/** Whether a line is the list of a firm's page, which gaps may make look like a row. */
function isGoodsOfPage([first]: readonly Subject[]): boolean {
  return first?.kind === "Company" && first.lists === true;
}

/** The firms of a list that a sentence of news begins with: 恒越光电、澜泰光电也已推出……. */
function together({ reading: { text, isNews }, cast }: Context, { mentions }: Line, subject: Subject): Subject[] {
  const list = subject.kind === "Company" ? groupsOf(text, mentions, "Company").find(({ start, members }) => start === subject.start && members.length > 1) : undefined;
  if (list !== undefined && (isInTurn(text.slice(list.end, list.end + 24)) || areOfSeveral.test(text.slice(list.end, list.end + 60)))) return [];
  const group = isNews ? list : undefined;
  return group === undefined ? [subject] : group.members.slice(0, partnersFrom(text, group)).flatMap((member) => {
    const entity = cast.of(member);
    return entity === undefined ? [] : [{ ...subject, entity, end: group.end }];
  });
}

/** Behind a list of firms, several fields of which each leads one, nobody says which: 等一批企业成长为基板玻璃、显示面板等领域龙头. */
const areOfSeveral = /^等[^，。；、]{0,10}企业[^，。；、]{0,6}成[长为][^，。；]{2,16}、[^，。；]{2,24}(?:领域|行业|环节)/;

/** How many firms of a list stand before those with which they sign, who do not make the same: 恒越光电与庐阳光电、澜泰微签长约，供应……. */
function partnersFrom(text: string, { members, end }: Group): number {
  const isBehind = /^(?:（[^（）]{1,14}）)?[^，。；]{0,6}?(?:签|达成)/.test(text.slice(end, end + 24));
  const first = isBehind ? members.findIndex((member, index) => index > 0 && (index === members.length - 1 ? withLast : withOthers).test(text.slice(members[index - 1]?.end ?? end, member.start))) : -1;
  return first === -1 ? members.length : first;
}

/** Between the firms of a list, where those behind it are partners; before the last also by 和. */
const withOthers = /[与同跟](?:[日韩美德台][本国湾])?$/;
const withLast = /[与同和跟](?:[日韩美德台][本国湾])?$/;

/** Asks each clause from the subject's own on: there the verb stands anywhere, in those behind it only at their beginning, where the subject goes on. */
function* madeBy(context: Context, line: Line, subject: Subject, until: number, usual: Statement["voice"]): Generator<Statement> {
  const { text } = context.reading;
  const label = /^(?:（[^（）]{1,12}）)?(?:：|——)/.exec(text.slice(subject.end, subject.end + 16))?.[0].length ?? 0;
  const begin = subject.end + label;
  let isList = subject.lists === true;
  let said = false;
  for (const { start, end } of clausesOf(text, begin, until)) {
    const words = text.slice(start, end);
    if (cues().turns.test(words) || (coversAll.test(words) && text.charAt(start - 2) === "等")) break;
    const verb = (subject.kind === "Company" ? cues().firmDoes : cues().projectDoes).exec(words);
    const skill = able.exec(words);
    if (verb !== null && isHandedOn(words.slice(0, verb.index))) continue;
    const goesOn = start === begin || (verb !== null && (cues().adverbs.test(words.slice(0, verb.index)) || (toBuyer.test(words.slice(0, verb.index)) && suppliesIt.test(verb[0]))));
    if (start === begin || cues().goesOnAs.test(words)) yield* calledMaker(context, line, subject, { start, end }, label > 0 && start === begin, subject.kind === "Company" ? "built" : usual);
    if (said && lists.test(words)) yield* saying(context, line, subject, start, end, 0.76, usual);
    else if (isList || (label > 0 && start === begin && isBareList(context, line, { start, end }))) yield* saying(context, line, subject, start, end, 0.78, usual);
    else if (verb !== null && goesOn) {
      // What the words for a supply name behind the buyer is the firm's: 为庐阳光电配套红光芯片.
      const behindBuyer = cues().fits.test(verb[0]) ? verb[0].length : 0;
      yield* saying(context, line, subject, start + verb.index + behindBuyer, end, 0.78, usual);
      const project = subject.kind === "Company" && start > begin && cues().projectDoes.test(words) ? builtBefore(context, line, subject, start) : undefined;
      if (project !== undefined) yield* saying(context, line, project, start + verb.index, end, 0.76, "planned");
    }
    else if (behindThings.test(words) || (subject.kind === "Company" && tellsHowMuch(line, words, { start, end }))) yield* saying(context, line, subject, start, end, 0.76, usual);
    else if (skill !== null) yield* saying(context, line, subject, start + skill.index, end, 0.8, "built");
    said = (verb !== null && goesOn) || (said && lists.test(words));
    isList ||= verb !== null && goesOn && text.charAt(end) === "：" && objectsOf(context, line, { start, end }).length === 0;
  }
}

/** How a clause begins that lists what the one before it says is made: 从事显示产品，如LED背光模组. */
const lists = /^(?:如|例如|诸如|比如|包括|包含|主要有|主要包括)(?![今果何此图下])/;

/** Behind a list that 等 closes, what all of it covers: ……项目等，涵盖了设计、封测. */
const coversAll = /^(?:共同|基本|已)?(?:涵盖|覆盖|囊括)/;

/** Whether a clause says how much of a thing is made, and names no firm or place of its own. */
function tellsHowMuch({ outer }: Line, words: string, { start, end }: { start: number; end: number }): boolean {
  return howMuch.test(words) && !outer.some((mention) => mention.start >= start && mention.end <= end && notThings.has(mention.kind));
}

const notThings = new Set<Mention["kind"]>(["Company", "Region", "Park", "Project"]);

/** Whether a clause behind a firm's label is nothing but things side by side: 恒越电子：驱动芯片封装及凸块加工. */
function isBareList({ reading: { text } }: Context, { mentions }: Line, { start, end }: { start: number; end: number }): boolean {
  let at = start;
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end || mention.inside !== undefined || !(products.has(mention.kind) || mention.kind === "Stage")) continue;
    if (!(at === start ? /^$/ : /^(?:[、和与及/]|以及)?$/).test(text.slice(at, mention.start))) return false;
    at = mention.end;
  }
  return at > start && /^(?:等|产品|的?(?:研发|生产|制造|加工|设计)(?:[、和与及](?:研发|生产|制造|加工|设计))*)?$/.test(text.slice(at, end));
}

/** The project that the clause before says that the firm builds, of which the next goes on to tell: 恒越光电将兴建外延片项目，生产……. */
function builtBefore({ cast, reading: { text } }: Context, { mentions }: Line, subject: Subject, clause: number): Subject | undefined {
  const project = mentions.findLast(({ kind, inside, start, end }) => kind === "Project" && inside === undefined && start >= subject.end && end <= clause);
  const entity = project === undefined || !onlySum.test(text.slice(project.end, clause - 1)) || !cues().builds.test(text.slice(subject.end, project.start)) ? undefined : cast.of(project);
  return project === undefined || entity === undefined ? undefined : { entity, kind: "Project", start: project.start, end: project.end };
}

/** Between a project and the clause that goes on with it: nothing, or what it costs. */
const onlySum = /^(?:，(?:项目)?(?:计划|预计)?总?投资(?:约|超|近|达)?[\d.]+[亿万]?美?元(?:人民币)?)?$/;

/** `三安光电是国内领先的LED芯片供应商`, `项目将成为最大的LED芯片生产基地`: the firm is called a maker of the thing, the project its plant. */
function* calledMaker(context: Context, line: Line, subject: Subject, clause: { start: number; end: number }, isLabelled: boolean, usual: Statement["voice"]): Generator<Statement> {
  const { text } = context.reading;
  for (const { mention } of objectsOf(context, line, clause)) {
    if ((isLabelled || cues().isA.test(text.slice(clause.start, mention.start))) && (subject.kind === "Company" ? cues().maker : cues().plant).test(text.slice(mention.end, mention.end + 20))) yield* saying(context, line, subject, mention.start, mention.end, 0.8, usual);
  }
}

function clausesOf(text: string, from: number, until: number): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  for (let start = from, at = from; at <= until && clauses.length < 8; at++) {
    if (at < until && !/[，：]/.test(text.charAt(at))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}

const begun = /正在|已|在建|开工|动工/;

function* saying(context: Context, line: Line, subject: Subject, from: number, until: number, confidence: number, usual: Statement["voice"]): Generator<Statement> {
  let founded: boolean | undefined;
  for (const { mention, ends } of objectsOf(context, line, { start: from, end: until })) {
    if (mention.kind === "Technology" && line.mentions.some(({ kind, start, inside }) => kind === "Stage" && start === mention.start && inside === undefined)) continue;
    if (isInOthersBracket(context, line, subject, mention.start)) continue;
    if (mention.kind === "Equipment" && cues().owned.test(context.reading.text.slice(from, from + 4))) continue;
    // A firm that the sentence founds makes its things when that has come: 拟设立恒泰光电公司，生产外延片.
    founded ??= isFounded(context, line, subject);
    const said = voiceOfMaking(context, line, founded ? line.sentence.start : subject.lists === true ? subject.end : subject.start, mention.start) ?? (founded && isOnlyDecided(context.reading.text.slice(line.sentence.start, subject.start)) ? "planned" : usual);
    // What a project is to build is no more begun than the project: 总投资5亿元，建设……产线.
    const voice = said === "underway" && (entryAt(context.reading, from) !== undefined || (subject.kind === "Project" && usual === "planned")) && !begun.test(context.reading.text.slice(line.sentence.start, mention.start)) ? usual : said;
    for (const to of ends) {
      yield {
        type: makingOf(to), from: subject.entity, to, at: context.placesAt(subject.start)[0], evidence: { start: subject.start, end: mention.end },
        basis: "stated", voice, strength: null, confidence: mention.weak === true ? 0.7 : confidence,
      };
    }
  }
}

/** Whether a thing stands in the brackets behind another firm, whose it is: 恒越光电（主要生产外延片）、澜泰微（主要生产芯片）; what 均 tells there is of all of them. */
function isInOthersBracket({ reading: { text }, cast }: Context, { mentions }: Line, { entity }: Subject, at: number): boolean {
  const opening = text.lastIndexOf("（", at);
  if (opening === -1 || at - opening > longestBracket || /^（[均都皆]|）/.test(text.slice(opening, at))) return false;
  const firm = mentions.find(({ kind, end, inside }) => kind === "Company" && inside === undefined && end === opening);
  return firm !== undefined && cast.of(firm) !== entity;
}

const longestBracket = 40;
