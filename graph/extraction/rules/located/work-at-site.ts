import { charactersOf } from "../../text/characters.ts";
import { behindMark } from "../../text/behind-mark.ts";
import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { located } from "../areas.ts";
import { groupsOf } from "../lists/groups.ts";
import { foundsFirm } from "./events-at-place.ts";
import { bringsMoney } from "./owners-and-visitors.ts";
import { type Places, placesListed } from "./places-listed.ts";
import { subjectsOf } from "../subjects/subjects.ts";

const cues = cuesOf("work-at-site", ({ lead, act, have, site, found, participant, object, points, goes, office }) => ({
  /** What a clause may hold before 在 that goes on with the subject of its sentence: the parts of 2012年4月更. */
  goesOn: globalPattern`${lead}|[\d年月日初末上下半第一二三四季度]|（[\d月]{1,6}）`,
  /** Behind the place: what is done there. */
  isDone: pattern`^(?:等地)?(?:${have}|[^，。；：、的]{0,10}?(?:${act}|投(?=[\d约超逾])))`,
  /** Behind the place: what stands there. */
  stands: pattern`^的[^，。；：]{0,20}?${site}`,
  /** Between the place and the firm that is founded there. */
  isFounded: pattern`^(?:（[^（）]{1,8}）)?[^，。；：、]{0,6}?(?:${found})(?:了)?(?:全资|控股|合资)?(?:子公司|公司|合资公司)?(?:——|“)?$`,
  /** Between a subject and 在: nobody else takes part. */
  ofOthers: pattern`${participant}`,
  /** All that a clause holds before 在 where it says what of the sentence's firm stands there, or what it does: 将用于其, 集团此前已. */
  itsOwn: pattern`^(?:[^，。；：]{0,12}?(?:${goes}))?(?:${points})$`,
  itself: pattern`^(?:${points})[^，。；：]{0,14}$`,
  /** Behind a firm whose officer is heard. */
  officer: pattern`^[^，。；：]{0,4}(?:${office})`,
  isObject: pattern`${object}$`,
}));

/**
 * A firm or project is where 在 puts what it does or has: `恒越光电先在庐州建线，又要在滨湖市上第二条`, `恒越光电在滨湖高新区的6英寸晶圆厂`, `外延片项目一期在滨湖高新区正式开工`.
 * Source: usage of trade news and reports.
 */
export const workAtSite: Rule = {
  id: "works-at-its-site",
  reason: "the clause says that the firm or project builds, works or has its plant there",
  example: "恒越光电原做外延片，2012年更在滨湖高新区投资设立芯片厂",
  *read(context) {
    const { reading: { text } } = context;
    for (const line of context.proseWith("Company", "Project")) {
      for (const list of placesListed(text, line.outer)) {
        const at = beforePlace(text, list.start);
        if (at < line.sentence.start || !puts.test(text.slice(at - 1, at + 1))) continue;
        yield* founded(context, line, list);
        const behind = text.slice(list.end, Math.min(line.sentence.end, list.end + longestBehind));
        const stands = cues().stands.test(behind);
        // A subsidiary that is named is what stands there, not its owner.
        const child = line.outer.find(({ kind, start }) => kind === "Company" && start > list.end);
        if (child !== undefined && (ofChild.test(text.slice(list.end, child.start)) || foundsFirm(text, list, line.outer))) continue;
        if (stands || cues().isDone.test(behind)) yield* placed(context, line, list, stands);
      }
    }
  },
};

/** Where the word stands that puts something in a place: over 大陆 in 在大陆吴江. */
function beforePlace(text: string, place: number): number {
  return place - 1 - (mainland.exec(text.slice(Math.max(0, place - 4), place))?.[0].length ?? 0);
}

const mainland = /(?:中国)?大陆$/;

/** 在, and 于 behind a time, a name in brackets or a word of what is to come; 现在, 存在 and 位于 are others. */
const puts = /^[^现正存所旨潜内]?在$|^[\d年月日）将拟划]于$/;

const longestBehind = 28;

/** Between a place and the subsidiary there. */
const ofChild = /^的?(?:全资|控股|参股|合资|独资)*[子孙]公司$/;

function* placed(context: Context, line: Line, list: Places, stands: boolean): Generator<Statement> {
  const { cast } = context;
  const at = beforePlace(context.reading.text, list.start);
  for (const { entity, start } of subjectsAt(context, line, at, stands)) {
    for (const place of list.places) {
      const site = cast.of(place);
      if (site !== undefined && (stands || entity.kind !== "Company" || !bringsMoney(context, entity, site))) yield* located(entity, site, { start, end: list.end }, 0.85);
    }
  }
}

/** 在滨湖高新区成立恒越光电、澜泰微: the firms that are founded there. */
function* founded({ reading: { text }, cast }: Context, { mentions, outer }: Line, { start, end, places }: Places): Generator<Statement> {
  const firm = outer.find((mention) => mention.kind === "Company" && mention.start > end && mention.start - end <= longestFounding);
  const place = places.at(-1);
  if (firm === undefined || place === undefined || !cues().isFounded.test(text.slice(end, firm.start))) return;
  const members = groupsOf(text, mentions, "Company").find((group) => group.members.includes(firm))?.members ?? [firm];
  for (const member of members) yield* located(cast.of(member), cast.of(place), { start, end: member.end }, 0.88);
}

/** So far behind its place a firm may stand that is founded there. */
const longestFounding = 24;

interface Placed {
  readonly entity: Entity;
  readonly start: number;
}

/** Whom 在 tells of: the firms or the project right before it in its clause; where the clause names nobody, whom the sentence speaks of. */
function subjectsAt(context: Context, line: Line, at: number, stands: boolean): Placed[] {
  const { reading: { text }, cast } = context;
  const clause = behindMark(text, at, marks, Math.max(line.sentence.start, at - longestClause + 1));
  const nearest = line.outer.findLast(({ kind, end }) => named.has(kind) && end <= at);
  if (nearest !== undefined && nearest.end > clause) {
    const between = text.slice(nearest.end, at);
    if (!(stands ? /^(?:（[^（）]{1,24}）)?(?:公司)?$/ : /^(?:（[^（）]{1,24}）|）)?[^，。；：、（）]{0,14}$/).test(between) || cues().ofOthers.test(between)) return [];
    // A plant is the last firm's of a list; what is done, they do together.
    const members = (stands ? undefined : groupsOf(text, line.mentions, nearest.kind).find(({ end }) => end === nearest.end || (end === nearest.start - 1 && text.charAt(end) === "（"))?.members) ?? [nearest];
    if (!stands && cues().isObject.test(text.slice(clause, members[0]?.start ?? nearest.start))) return [];
    return members.flatMap((member) => [cast.of(member)].flatMap((entity) => (entity === undefined ? [] : [{ entity, start: member.start }])));
  }
  const lead = text.slice(clause, at);
  const isItself = stands ? cues().itsOwn.test(lead) : cues().itself.test(lead) && !cues().ofOthers.test(lead);
  if (!isItself && (stands || lead.replace(cues().goesOn, "") !== "")) return [];
  const subject = subjectsOf(context).get(line)?.findLast(({ kind, end }) => end <= at && (!isItself || (kind === "Company" && end <= clause))) ?? (isItself ? speakersFirm(context, line, clause) : undefined);
  if (subject === undefined || subject.start === subject.end) return [];
  const list = stands ? undefined : groupsOf(text, line.mentions, "Company").find(({ members, start, end }) => members.length > 1 && start === subject.start && ofList.test(text.slice(end, clause)));
  return list === undefined ? [subject] : list.members.flatMap((member) => [cast.of(member)].flatMap((entity) => (entity === undefined ? [] : [{ entity, start: member.start }])));
}

/** The firm whose officer speaks in the clauses before: 恒越光电副总裁说，集团已在……. */
function speakersFirm({ reading: { text }, cast }: Context, { outer }: Line, clause: number): (Placed & { readonly end: number }) | undefined {
  const firm = outer.findLast(({ kind, end }) => kind === "Company" && end <= clause);
  const entity = firm === undefined || !cues().officer.test(text.slice(firm.end, clause)) ? undefined : cast.of(firm);
  return firm === undefined || entity === undefined ? undefined : { entity, start: firm.start, end: firm.end };
}

const named = new Set<Mention["kind"]>(["Company", "Project"]);

/** Between a list of firms and the clause that tells what they all do: 等台资光电企业，. */
const ofList = /^等[^，。；、]{2,14}，(?:[^。；]{2,24}，)?$/;
const marks = charactersOf("，；：");
/** As much of a clause as is looked at before 在. */
const longestClause = 60;
