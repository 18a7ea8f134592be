import { products } from "../../../ontology/index.ts";
import type { Context, End, Line, Rule, Statement } from "../../context.ts";
import type { Mention } from "../../identity/mention.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { namesBodies } from "../../text/reading.ts";
import { madeOf, makingOf, standsAlone } from "../ends.ts";
import { areaStarts, type Group, groupsOf } from "../lists/groups.ts";
import { isUseOfOther } from "../objects.ts";
import { crossedPair, isCrossed } from "../lists/pairs-in-turn.ts";

/** Behind the last firm that is known, what stands in its bracket and others of the list. */
const others = "(?:（[^（）]{1,14}）)?(?:、[^，。；：、的]{2,14}?){0,3}";

const cues = cuesOf("firms-pushed", ({ lead, lean, part, output, push, ask, raise, such, join, together, develop, own, more, capacity, goOn, work, build, advance, advanced }) => ({
  /** Before the firms that a place pushes, right there or before others of a list. */
  isPushed: pattern`(?:${push}|${ask})(?:[^，。；：]{2,30}、)?$`,
  /** The same where the text may say nothing else of them. */
  isRaised: pattern`(?:${push}|${raise})(?:[^，。；：]{2,30}、)?$`,
  /** Between the firms and what they are to make. */
  develops: pattern`^${others}(?:等(?:[^，。；、]{0,10}?${such})?)?(?:${join}[^，。；、]{2,24}?)?(?:在[^，。；、]{2,16}?)?${together}*(${develop})了?`,
  /** The same of a work on the thing that stands behind it: 加快DRAM产能爬坡. */
  advances: pattern`^${others}(?:等(?:[^，。；、]{0,10}?${such})?)?(${advance})(?=[^，。；]{2,30}?${advanced})`,
  /** The same where the firms are what a place leads the work with: 以恒越光电、澜泰微为龙头发展……. */
  leads: pattern`^(?:等[^，。；、]{0,8})?为${lead}[，]?${together}*(${develop})`,
  /** Before firms that a place leans on, and behind them what it grows with them in the next clause: 依托恒越光电、澜泰微，扩产……. */
  isLeantOn: pattern`${lean}(?:[^，。；：]{2,30}、)?$`,
  grownWith: pattern`^${others}(?:等[^，。；、]{0,10})?(?:的?[^，。；、]{0,4}${part})?，${together}*(${develop})`,
  /** The same of firms that a clause begins with: fewer verbs say it of what the text asks of them. */
  develop: pattern`^(?:等(?:[^，。；、]{0,10}?${such})?)?${together}*(${own})(?!的|有限|集团|公司|战略|规划|方向)`,
  /** More of what the firm makes already. */
  isMore: pattern`^${more}`,
  /** How the next clause goes on with them. */
  goesOn: pattern`^，(?:并|同时|进一步|重点|加快|积极)*${goOn}`,
  worksOn: pattern`^，(?:并|同时|进一步|重点|加快|积极)*${work}`,
  builds: pattern`^${build}$`,
  yields: pattern`^，(?:达产后|建成后|投产后|形成)?${output}[^，。；]+`,
  ofCapacity: pattern`^等?[^，。；、]{0,4}${capacity}`,
}));

/** What a place pushes firms to make, each of them: `支持恒越光电、澜泰微等企业研发碳化硅芯片，庐阳电子做强封装设备`. Source: usage of plans and reports. */
export const firmsPushed: Rule = {
  id: "firms-that-a-place-pushes",
  reason: "the text pushes these firms to make the thing",
  example: "鼓励恒越光电、澜泰微等企业研发碳化硅芯片、氮化镓芯片",
  *read(context) {
    for (const line of context.proseWith("Company", "Project")) {
      if (namesBodies(line.sentence)) continue;
      const groups = listsOf(context.reading.text, line, groupsOf(context.reading.text, line.mentions, "Company", "Institution"));
      const areas = areaStarts(line.mentions);
      for (const [index, group] of groups.entries()) yield* pushed(context, line, group, areas.get(group.start) ?? group.start, groups[index + 1]?.start ?? line.sentence.end);
      for (const project of groupsOf(context.reading.text, line.mentions, "Project")) if (project.members.length === 1) yield* pushed(context, line, project, project.start, line.sentence.end);
    }
  },
};

/** Whether a place pushes or raises the firms that begin there, be it for nothing that the text names: 壮大恒越光电、澜泰微. */
export function areRaised(text: string, { sentence }: Line, begin: number): boolean {
  return cues().isRaised.test(text.slice(Math.max(sentence.start, begin - longestPush), begin));
}

/** So far before firms a place's verb may stand, with others of the list between. */
const longestPush = 36;

/** Lists of firms, of which some in the middle are nobody that is known: 恒越光电滨湖厂、某某科技、澜泰微. */
function listsOf(text: string, { mentions }: Line, groups: readonly Group[]): Group[] {
  const lists: Group[] = [];
  for (const group of groups) {
    const last = lists.at(-1);
    const isBetween = ({ start, end }: Group | Mention) => last !== undefined && start >= last.end && end <= group.start;
    const isNear = last !== undefined && group.start - last.end <= 24 && unknownBetween.test(text.slice(last.end, group.start));
    const goesOn = isNear && !mentions.some((mention) => mention.inside === undefined && mention.kind !== "Region" && isBetween(mention));
    if (goesOn) lists[lists.length - 1] = { members: [...last.members, ...group.members], start: last.start, end: group.end };
    else lists.push(group);
  }
  return lists;
}

/** Between two firms of a list, the rest of the first one's name, and others. */
const unknownBetween = /^(?:（[^（）]{1,14}）|[\u4e00-\u9fff]{1,3}(?:厂|公司))?(?:、[^，。；：、的]{2,10}?){0,2}[、和与及](?:[\u4e00-\u9fff]{2,3})?$/;

function clauseUntil(text: string, from: number, until: number): number {
  return from + text.slice(from, Math.min(until, from + longestClause)).search(/[，。；]|$/);
}

/** Where the clause ends, or the next one that goes on with what the firms are to make. */
function clausesUntil(text: string, from: number, until: number, isBuilding: boolean): number {
  const end = clauseUntil(text, from, until);
  const next = text.slice(end, Math.min(until, end + 12));
  return cues().goesOn.test(next) || (isBuilding && cues().worksOn.test(next)) ? clauseUntil(text, end + 1, until) : end;
}

const longestClause = 120;

/** @param begin where the firms begin, with the area that stands right before them: 支持庐州恒越光电扩大…… */
function* pushed({ reading: { text }, cast, placesAt }: Context, line: Line, group: Group, begin: number, until: number): Generator<Statement> {
  const push = pushOf(text, line, group, begin, until);
  if (push === undefined) return;
  const { isProject, isLed, verb, from } = push;
  const close = contentUntil(text, push, until);
  const isPushed = (thing: Mention) => thing.start >= from && thing.end <= close && standsAlone(thing) && !isUseOfOther(text, thing);
  const things = line.mentions.filter((thing) => (products.has(thing.kind) || (thing.kind === "Stage" && !isLed)) && isPushed(thing));
  const last = things.at(-1);
  const isBuilt = last !== undefined && cues().isMore.test(verb) && cues().ofCapacity.test(text.slice(last.end, last.end + 8));
  for (const thing of things) for (const member of group.members) {
    const firm = cast.of(member);
    for (const to of firm === undefined || member.kind === "Institution" ? [] : madeOf(cast, thing)) {
      yield { type: makingOf(to), from: firm as End, to, at: placesAt(member.start)[0], evidence: { start: group.start, end: thing.end }, basis: "stated", voice: isProject ? "planned" : isBuilt ? "built" : "wanted", strength: null, confidence: !isLed && isCrossed(text, group.members, things, member, thing) ? crossedPair : thing.weak === true ? 0.65 : 0.72 };
    }
  }
}

/** What a text asks of firms or of a project. */
interface Push {
  /** Whether a place's verb stands before them. */
  readonly isPushed: boolean;
  readonly isProject: boolean;
  /** Whether a place leads its work with them: 以恒越光电为龙头发展……. */
  readonly isLed: boolean;
  /** What they are to do. */
  readonly verb: string;
  /** Offset behind the verb. */
  readonly from: number;
}

function pushOf(text: string, { sentence }: Line, { members, end }: Group, begin: number, until: number): Push | undefined {
  const before = text.slice(Math.max(sentence.start, begin - longestPush), begin);
  const isPushed = cues().isPushed.test(before);
  const isProject = members[0]?.kind === "Project";
  const opensClause = !isProject && (begin <= sentence.start || /[，；：:◆◇●■▲▼✅\s]/.test(text.charAt(begin - 1)));
  if (!isPushed && !opensClause && !/[以挥]/.test(text.charAt(begin - 1))) return undefined;
  const behind = text.slice(end, Math.min(until, end + 60));
  if (isProject && behind.startsWith("、")) return undefined;
  const isLed = text.charAt(begin - 1) === "以";
  const found = isLed ? cues().leads.exec(behind)
    : (isPushed ? cues().develops : cues().develop).exec(behind)
    ?? (isPushed ? cues().advances.exec(behind) : null)
    ?? (cues().isLeantOn.test(before) ? cues().grownWith.exec(behind) : null);
  return found === null ? undefined : { isPushed, isProject, isLed, verb: found[1] ?? "", from: end + found[0].length };
}

/** Where the words end that say what they are to make. */
function contentUntil(text: string, { isPushed, isProject, verb, from }: Push, until: number): number {
  const clause = clauseUntil(text, from, until);
  const isBuilding = cues().builds.test(verb);
  // What the line yields that they are to build is theirs too: 建设芯片产线，年产激光器芯片1200万颗.
  const yielded = isBuilding ? cues().yields.exec(text.slice(clause, Math.min(until, clause + 80))) : null;
  if (yielded !== null) return clause + yielded[0].length;
  return isPushed && !isProject ? clausesUntil(text, from, until, isBuilding) : clause;
}
