import type { Context, Line, Rule } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { located } from "../areas.ts";
import { groupsOf } from "../lists/groups.ts";
import { type Places, placesListed } from "./places-listed.ts";
import { subjectsOf } from "../subjects/subjects.ts";

const cues = cuesOf("firm-and-places", ({ how, settle, spread, have, rest, found, plant }) => ({
  /** Right before the places: what the firm has done there, or 在. */
  comes: pattern`((?:${how})*)(${settle}|${spread}|在)$`,
  spreads: pattern`^${spread}$`,
  /** Between a firm and the verb. */
  firmsOwn: pattern`^(?:（[^（）]{1,14}）)?(?:公司|集团)?(?:的[^，。；、的]{1,10}|(?:(?:拟|将|计划)?[把将])?[^，。；、的]{0,10}(?:${plant})(?:将|拟|已)?)?$`,
  /** Behind places that 在 names: what the firm has there, or nothing more. */
  isThere: pattern`^(?:等地?)?(?:${how})*(?:${have}|[，。；\n]|$)`,
  /** Between a place that 在 names and the firm: 设厂的封测厂. */
  foundedIt: pattern`^${found}的(?:[^，。；、]{0,12}${rest})?$`,
}));

/**
 * A firm is where a verb of settling puts it, in each of several places: `恒越到了北京，澜泰在昆山、深圳设厂`, `A、B分别落脚苏州、宁波`, `分在上海、武汉`, `在扬州设厂的恒越光电`.
 * Source: usage of trade news.
 */
export const firmAndPlaces: Rule = {
  id: "firm-settles-there",
  reason: "the sentence says that the firm has settled there, or has plants there",
  example: "恒越光电落脚苏州，澜泰微在昆山、深圳设厂",
  *read(context) {
    if (!context.reading.isNews) return;
    for (const line of context.prose) {
      const { outer } = line;
      for (const list of placesListed(context.reading.text, outer)) {
        yield* settled(context, line, outer, list);
        yield* foundedThere(context, line, outer, list);
      }
    }
  },
};

function* settled(context: Context, line: Line, outer: readonly Mention[], { start, end, places }: Places) {
  const { reading: { text }, cast } = context;
  const comes = cues().comes.exec(text.slice(Math.max(line.sentence.start, start - longestVerb), start));
  const verb = comes?.[2];
  if (comes === null || verb === undefined || (verb === "在" && !cues().isThere.test(text.slice(end, Math.min(line.sentence.end, end + 12))))) return;
  const from = start - comes[0].length;
  const firms = firmsBefore(context, line, outer, from, cues().spreads.test(verb));
  const inTurn = comes[0].startsWith("分别") && firms.length === places.length;
  for (const [index, firm] of firms.entries()) {
    for (const place of inTurn ? [places[index] as Mention] : places) yield* located(firm, cast.of(place), { start: Math.min(from, line.sentence.end - 1), end }, 0.86);
  }
}

const longestVerb = 14;

/** The firms right before a verb; where it opens a clause, and tells over which places something spreads, the firm that the sentence speaks of. */
function firmsBefore(context: Context, line: Line, outer: readonly Mention[], at: number, isSpread: boolean): Entity[] {
  const { reading: { text }, cast } = context;
  const group = groupsOf(text, outer, "Company").findLast((one) => one.end <= at);
  // What settles is the firm's project: 恒越光电的外延片项目落户滨湖.
  if (group !== undefined && outer.some(({ kind, start, end }) => kind === "Project" && start > group.end && end <= at)) return [];
  if (group !== undefined && cues().firmsOwn.test(text.slice(group.end, at))) return group.members.flatMap((member) => cast.of(member) ?? []);
  const subject = subjectsOf(context).get(line)?.findLast((one) => one.kind === "Company" && one.end <= at);
  const goesOn = isSpread && /[，；]/.test(text.charAt(at - 1));
  return subject !== undefined && (subject.end === at || goesOn) ? [subject.entity] : [];
}

/** 在扬州设厂的LED封装厂恒越光电. */
function* foundedThere({ reading: { text }, cast }: Context, { sentence }: Line, outer: readonly Mention[], { start, end, places }: Places) {
  const firm = outer.find((mention) => mention.kind === "Company" && mention.start > end && mention.start - end <= 24);
  if (firm === undefined || start === sentence.start || text.charAt(start - 1) !== "在" || !cues().foundedIt.test(text.slice(end, firm.start))) return;
  for (const place of places) yield* located(cast.of(firm), cast.of(place), { start, end: firm.end }, 0.88);
}
