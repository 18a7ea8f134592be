import { charactersOf } from "../../text/characters.ts";
import { products } from "../../../ontology/index.ts";
import type { Context, End, Line, Rule, Statement } from "../../context.ts";
import { behindMark } from "../../text/behind-mark.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { namesBodies } from "../../text/reading.ts";
import { isPlace } from "../areas.ts";
import { madeOf, makingOf, stageEnd } from "../ends.ts";
import { type Group, groupsOf } from "../lists/groups.ts";
import { linkMadeIn } from "./link-of-product.ts";

const cues = cuesOf("firms-of-a-link", ({ flow, opening, field, even, have, home, side, place, whole, among, sort, besides, makers, such, lead, none, work, each }) => ({
  /** All that stands in its clause before a link or thing that firms are listed under. */
  opens: pattern`^[^\u4e00-\u9fff\w]{0,3}(?:${opening}|${home}|${flow}的?)*(?:${flow}的?[^，。；、]{1,3})?$`,
  /** Before a class that ends the list before it, or that the place is said to lack: 恒越、澜泰微等设计公司, 没有芯片制造企业. */
  closes: pattern`(?:等|${none})(?:一批|多家|[\d一二三四五六七八九十]+[多余]?家)?$`,
  /** Between the link or thing and its firms. */
  has: pattern`^(?:（[^（）]{1,16}）)?(?:${work}(?:[、和与及]?${work})*(?=的))?的?(?:${home}的?)?(?:${field})?，?(?:${home}的?)?${even}*${have}${even}*(?:：)?(?:${home}的?)?(?:[^，。；：、的]{2,8}、)*$`,
  /** Between the link or thing and firms that the next clause names of its makers: 设计企业占了大头，比如. */
  suchAs: pattern`^(?:生产|制造)?${makers}(?:里|中|当中)?[^，。；：]{0,8}，(?:${home}的?)?${such}(?:${home}的?)?$`,
  /** The same with no word for it before a long list: 电池厂最为热闹，恒越、庐阳、澜泰等. */
  asList: pattern`^(?:生产|制造)?${makers}(?:里|中|当中)?[^，。；：]{0,8}，$`,
  /** The same where each clause behind tells of one of them: 能做外延片的厂家不多，恒越光电算一家，澜泰微是另一家. */
  asEach: pattern`^(?:${work}(?:[、和与及]?${work})*)?的?(?:${home}的?)?${makers}(?:里|中|当中)?[^，。；：]{0,10}，`,
  /** Behind a firm in such a clause. */
  isOne: pattern`^(?:（[^（）]{1,16}）)?(?:等[^，。；、]{0,6})?${even}*${each}`,
  /** Between the clauses of those of one country and of others: ，国外则以. */
  furtherHome: pattern`，(?:而)?${home}的?${even}*(?:有|以|是|为|如|包括)$`,
  /** A trade that the text has just spoken of: 国内做这行的. */
  pointed: globalPattern`(?<=^|[，。；：\n])(?:${opening}|${home}|${flow}的?)*${sort}`,
  /** Before the firm that others are named besides. */
  besides: pattern`${besides}$`,
  /** Behind a link or thing that the next clauses tell the firms of. */
  sets: pattern`^(?:（[^（）]{1,16}）)?${side}[，：]`,
  /** Before a firm in such a clause. */
  barely: pattern`^(?:而|其中|${home}的?)?$`,
  /** Behind a firm in such a clause: where it is. */
  isThere: pattern`^(?:（[^（）]{1,16}）)?(?:等)?${even}*${place}`,
  /** Behind a firm in such a clause: that it leads there. */
  leadsThere: pattern`^(?:（[^（）]{1,16}）)?(?:等)?[^，。；：、]{0,20}?${lead}`,
  /** Between a class of firms, and those of it that the next clause names. */
  wholeOf: pattern`^${whole}，$`,
  amongThem: pattern`^(?:（[^（）]{1,16}）)?等?${even}*[是为]${among}`,
}));

/**
 * A list under links of the chain or products names the firms in each: `设计环节有澜泰微，封测环节有庐阳封测`, `玻璃基板方面，恒越到了北京，澜泰在昆山设厂`.
 * Source: usage of trade news.
 */
export const firmsOfALink: Rule = {
  id: "firms-of-a-link",
  reason: "the clause names a link of the chain or a product, and behind it the firms that are in it",
  example: "设计环节有恒越光电、澜泰微，封测环节有庐阳封测",
  *read(context) {
    let last: Mention | undefined;
    for (const line of context.linesWith("Company", ...products)) {
      const before = last;
      last = line.mentions.findLast(({ kind, inside }) => kind !== "Technology" && products.has(kind) && inside === undefined) ?? last;
      if (line.sentence.isRow || namesBodies(line.sentence)) continue;
      const groups = groupsOf(context.reading.text, line.mentions, "Company", "Institution").filter(({ members }) => members.some(({ kind }) => kind === "Company"));
      const topics = groups.length === 0 ? [] : [...topicsOf(context, line), ...pointedTopics(context, line, before)].sort((a, b) => a.start - b.start);
      for (const [index, topic] of topics.entries()) {
        for (const firms of firmsUnder(context, topic, groups.filter(({ start }) => start >= topic.end && start < (topics[index + 1]?.start ?? line.sentence.end)), line)) yield* under(context, topic, firms);
      }
    }
  },
};

/** The links and things of a sentence that clauses begin with, or that a class of firms is called by. */
function topicsOf({ reading: { text } }: Context, { sentence, mentions }: Line): Mention[] {
  const areas = new Map(mentions.filter((mention) => isPlace(mention) && mention.inside === undefined).map((area) => [area.start, area]));
  const topics = mentions.filter((mention) => (products.has(mention.kind) || mention.kind === "Stage") && mention.inside === undefined && isOpening(text, mention, sentence.start, areas));
  return topics.filter((topic) => !topics.some((other) => other !== topic && other.start === topic.start && other.kind === "Stage" && topic.kind !== "Stage"));
}

/** In news the thing named last, where a clause speaks of those in its trade: 国内做这行的，有恒越光电. @param last the thing named last before the sentence */
function pointedTopics({ reading: { text, isNews } }: Context, { sentence, mentions }: Line, last: Mention | undefined): Mention[] {
  if (!isNews) return [];
  return [...text.slice(sentence.start, sentence.end).matchAll(cues().pointed)].flatMap(({ index, 0: words }) => {
    const start = sentence.start + index;
    const thing = mentions.findLast(({ kind, inside, end }) => products.has(kind) && inside === undefined && end <= start) ?? last;
    return thing === undefined ? [] : [{ ...thing, start, end: start + words.length }];
  });
}

/** No more than this stands in a clause before what opens it: a long sentence without marks is not searched to its beginning for each thing. */
const longestOpening = 12;
const clauseMarks = charactersOf("，。；：\n");

function isOpening(text: string, { start, end }: Mention, from: number, areas: ReadonlyMap<number, Mention>): boolean {
  const mark = behindMark(text, start, clauseMarks, Math.max(from, start - longestOpening - 1));
  if (cues().closes.test(text.slice(Math.max(from, start - longestOpening), start))) return false;
  const opening = areas.get(mark)?.end ?? mark;
  return (start - mark <= longestOpening && cues().opens.test(text.slice(opening, start))) || /^[^，。；：]{2,6}，/.test(text.slice(end, end + 7));
}

/** The firms that stand under a topic: a list right behind it, or those at the beginnings of the clauses behind it. */
function* firmsUnder({ reading: { text } }: Context, topic: Mention, groups: readonly Group[], { mentions }: Line): Generator<Group> {
  const [first, ...others] = groups;
  if (first === undefined) return;
  const firstStart = placedStart(text, mentions, first.start);
  const aside = /^[^，。；、]{0,4}(?:之?外|以外)[，]?/.exec(text.slice(first.end, first.end + 8));
  if (cues().besides.test(text.slice(topic.end, first.start)) && aside !== null) {
    yield first;
    if (others[0] !== undefined && cues().has.test(text.slice(first.end + aside[0].length, placedStart(text, mentions, others[0].start)))) yield others[0];
    return;
  }
  if (cues().has.test(text.slice(topic.end, firstStart))) {
    for (const [index, group] of groups.entries()) {
      const between = text.slice(groups[index - 1]?.end, placedStart(text, mentions, group.start));
      if (index > 0 && !goesOn.test(between) && !cues().furtherHome.test(between) && !/^(?:（[^（）]{1,16}）)?[、和与及]$/.test(between)) break;
      if (!isItsOwn(text, group, mentions)) yield group;
    }
    return;
  }
  const fromMakers = topic.end - (/(?:企业|公司)$/.test(topic.name) ? 2 : 0);
  if (cues().suchAs.test(text.slice(fromMakers, firstStart)) || (first.members.length >= longList && cues().asList.test(text.slice(fromMakers, firstStart)))) {
    yield first;
    return;
  }
  if (isAmong(text, topic, first)) yield first;
  if (cues().asEach.test(text.slice(fromMakers, first.start))) yield* groups.filter(({ start, end }) => /[，；]/.test(text.charAt(placedStart(text, mentions, start) - 1)) && cues().isOne.test(text.slice(end, end + 20)));
  if (!cues().sets.test(text.slice(topic.end, topic.end + 10))) return;
  for (const group of groups) {
    const clause = text.slice(topic.end, group.start).search(/[^，：；]*$/) + topic.end;
    if (cues().barely.test(text.slice(clause, group.start)) && (cues().isThere.test(text.slice(group.end, group.end + 20)) || cues().leadsThere.test(text.slice(group.end, group.end + 28)))) yield group;
  }
}

/** So many firms side by side behind a class of makers are of it. */
const longList = 3;

/** Where the place begins that a firm is said to be of: 庐州滨湖的恒越光电; the firm's own beginning where none is said. */
function placedStart(text: string, mentions: readonly Mention[], firm: number): number {
  let start = text.charAt(firm - 1) === "的" ? firm - 1 : firm;
  for (const place of mentions.filter(({ kind, inside, end }) => (kind === "Region" || kind === "Park") && inside === undefined && end <= start).reverse()) if (place.end === start) start = place.start;
  return start === firm - 1 ? firm : start;
}

/** Between two firms of a list, others that nobody knows. */
const goesOn = /^(?:（[^（）]{1,16}）)?、(?:[^，。；：、的]{2,8}[、和与及])+$/;

/** Whether the firms are called the first of the class that the topic names. */
function isAmong(text: string, topic: Mention, firms: Group): boolean {
  return cues().wholeOf.test(text.slice(topic.end, firms.start)) && cues().amongThem.test(text.slice(firms.end, firms.end + 24));
}

/** What stands behind 的 is the firm's own: 显示屏有京东方的OLED. */
function isItsOwn(text: string, { end }: Group, mentions: readonly Mention[]): boolean {
  return text.charAt(end) === "的" && mentions.some(({ kind, start }) => products.has(kind) && start > end && start - end < 12 && !/[，。；、]/.test(text.slice(end, start)));
}

function* under(context: Context, topic: Mention, firms: Group): Generator<Statement> {
  for (const member of firms.members) {
    const from = context.cast.of(member);
    for (const to of from === undefined ? [] : endsUnder(context, topic, firms)) {
      if (member.kind === "Institution" && to.kind !== "Stage") continue;
      yield { type: makingOf(to), from: from as End, to, at: context.placesAt(member.start)[0], evidence: { start: topic.start, end: firms.end }, basis: "stated", voice: "built", strength: null, confidence: 0.84 };
    }
  }
}

/** What the firms are in: of a whole class that is called by a thing only the link is sure. */
function endsUnder({ cast, reading: { text } }: Context, topic: Mention, firms: Group): readonly End[] {
  const ends = madeOf(cast, topic);
  return isAmong(text, topic, firms) ? ends.flatMap((end) => (end.kind === "Stage" ? [end] : [linkMadeIn(end, true)].flatMap((link) => (link === undefined ? [] : [stageEnd(link)])))) : ends;
}
