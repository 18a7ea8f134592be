import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { namesBodies } from "../../text/reading.ts";
import { isPlace, isSetUp, located } from "../areas.ts";
import { hasMembers } from "./institution-name.ts";
import { lastBeside } from "./places-side-by-side.ts";

const cues = cuesOf("firms-in-place", ({ aspect, time, have, amid, firms, except, here, how, enter }) => ({
  /** Between a place and the first of the firms that it has: 目前还聚集了做晶闸管的, 今年引来7家配套企业：, 已聚集集成电路企业100余家，. */
  has: pattern`^(?:的)?(?:${aspect})?(?:[^，。；：]{0,18}，)?(?:${time}|，)*(?:${except}[^，。；：]{1,12}外，(?:${time})*)?(?:[^，。；：、的]{2,8}的[^，。；：、的]{0,8}(?:${firms})(?:${time})*)?${have}(?:[^，。；：、]{0,8}的|(?:${amid})[^，。；：]{0,24}的|[^，。；：、]{0,16}(?:${firms})[^，。；：、]{0,8}[：，](?:包括|如|有)?|(?:${amid}))?$`,
  /** The same where the firms have their seats elsewhere: 引进了总部位于上海的. */
  fromElsewhere: pattern`^(?:${aspect})?(?:${time})*${have}总部(?:位于|设在|在)[^，。；：]{2,8}的$`,
  /** Between the firms of a list, each with what it makes or does: the mark, and what stands before the next one with 的. */
  goesOn: pattern`^[^，。；]{0,26}[、和与及](?:以及)?(?:[^，。；、]{0,14}的)?$`,
  /** Behind the firms that have come to the place named before. */
  isHere: pattern`^(?:等[^，。；、]{0,14})?(?:${how})*${here}`,
  /** Before a place with which a sentence begins, and behind it, right before the firm of which it tells. */
  enters: pattern`^(?:[^，。；、]{0,6}(?:${enter}))?$`,
}));

/**
 * A place is where the firms are that it has: `滨湖高新区目前还聚集了做晶闸管的恒越光电、做掩膜版的澜泰微`, `滨湖园区是封测重镇，恒越光电、澜泰微都在此设厂`, `走进滨湖产业园，恒越光电的厂房里……`.
 * Source: usage of trade news and reports.
 */
export const firmsInPlace: Rule = {
  id: "firms-of-the-place",
  reason: "the sentence says that the place has the firms, or begins with it and goes on with them",
  example: "滨湖高新区今年引来2家配套企业：恒越光电（组件）、澜泰微（电池）",
  *read(context) {
    for (const line of context.proseWith("Company", "Institution")) {
      if (namesBodies(line.sentence)) continue;
      const { outer } = line;
      for (const [index, place] of outer.entries()) {
        if (!isPlace(place) || isSetUp(place) || outer[index + 1]?.start === place.end && isPlace(outer[index + 1] as Mention)) continue;
        yield* firmsBehind(context, line, index, place);
      }
    }
  },
};

const listed = new Set<Mention["kind"]>(["Company", "Project", "Institution"]);

function* firmsBehind(context: Context, line: Line, index: number, place: Mention): Generator<Statement> {
  const { reading: { text }, cast } = context;
  const first = line.outer.slice(index + 1).find(({ kind }) => listed.has(kind));
  if (first === undefined || first.start - place.end > farthest) return;
  const between = text.slice(place.end, first.start);
  if (line.outer.slice(index + 1).some((other) => isPlace(other) && other.end <= first.start) && !cues().fromElsewhere.test(between)) return;
  const site = cast.of(lastBeside(line.outer, place));
  const isTurnedTo = /^[那这]边，$/.test(between) && (line.outer[0] === place || lastBeside(line.outer, line.outer[0] as Mention) === place);
  const members = isTurnedTo ? upToPlace(line.outer, first) : cues().has.test(between) || cues().fromElsewhere.test(between) || entered(context, line, place, between) ? listFrom(text, line.outer, first) : comeHere(text, line, first);
  for (const member of members) if (!hasMembers(member.name) && !hasPlaceBehind(text, line.outer, member)) yield* located(cast.of(member), site, { start: place.start, end: member.end }, 0.86);
}

/** Whether the bracket behind a firm begins with a place of its own: 恒越光电（庐州，60亿元）. */
function hasPlaceBehind(text: string, outer: readonly Mention[], { end }: Mention): boolean {
  return text.charAt(end) === "（" && outer.some((other) => isPlace(other) && other.start === end + 1);
}

/** As far behind a place as the first of its firms may stand. */
const farthest = 48;

/** 走进滨湖产业园，恒越光电的厂房里. */
function entered({ reading: { text } }: Context, { sentence, outer }: Line, place: Mention, between: string): boolean {
  if (!/^(?:[里内]?，|[里内]的?)$/.test(between)) return false;
  const first = outer[0] ?? place;
  const before = text.slice(sentence.start, first.start);
  return isPlace(first) && lastBeside(outer, first) === place && before !== "" && before.length <= 8 && cues().enters.test(before);
}

/** The firms of a sentence that turns to a place, up to the next place: 庐州那边，恒越光电做外延，澜泰微做封装. */
function upToPlace(outer: readonly Mention[], first: Mention): Mention[] {
  const next = outer.find((other) => isPlace(other) && other.start > first.start);
  return outer.filter(({ kind, start }) => listed.has(kind) && start >= first.start && start < (next?.start ?? Infinity));
}

/** The firms of a list that begins with one. */
function listFrom(text: string, outer: readonly Mention[], first: Mention): Mention[] {
  const members = [first];
  for (const next of outer) {
    const last = members.at(-1) ?? first;
    if (next.start < last.end || !(listed.has(next.kind) || isPlace(next))) continue;
    // An area right before a firm is how the firm is called: 恒越光电、庐州澜泰微.
    if (isPlace(next) && text.charAt(next.start - 1) === "、" && outer.some(({ kind, start }) => kind === "Company" && start === next.end)) continue;
    const between = outer.find((other) => other.kind === "Region" && other.end === next.start && other.start > last.end)?.start ?? next.start;
    if (isPlace(next) || !cues().goesOn.test(text.slice(last.end, between))) break;
    members.push(next);
  }
  return members;
}

/** The firms behind a place that are said to have come there. */
function comeHere(text: string, { outer, sentence }: Line, first: Mention): Mention[] {
  const members = listFrom(text, outer, first);
  const last = members.at(-1) ?? first;
  return /[，。；：]/.test(text.charAt(first.start - 1)) && cues().isHere.test(text.slice(last.end, Math.min(sentence.end, last.end + 30))) ? members : [];
}
