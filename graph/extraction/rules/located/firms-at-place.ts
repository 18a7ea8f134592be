import type { Context, Line, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { isPlace, located } from "../areas.ts";
import { type Group, groupsOf, membersOfOnePlace } from "../lists/groups.ts";
import { lastBeside, parksJoined } from "./places-side-by-side.ts";

const cues = cuesOf("firms-at-place", ({ oneAfterAnother, gather, even, site, work }) => ({
  /** Firms that come together somewhere: 三星、美光等企业纷纷集聚. */
  gathers: pattern`^(?:等[^，。；]{0,16})?(?:企业|公司)?${oneAfterAnother}{0,3}${gather}(?:于|在)?`,
  /** Behind the place where a firm works, with what it works there: 恒越光电在庐州（的8英寸线）做功率器件. */
  works: pattern`^(?:的[^，。；、]{0,12}?${site})?(?:以[^，。；、]{2,12})?${even}?${work}`,
  /** Between such a firm and the place. */
  worksIn: pattern`^(?:（[^（）]{1,16}）)?${even}?在$`,
}));

/** Firms that a place is named before as theirs: 滨湖高新区的恒越光电、澜泰微, 庐州的照明厂恒越光电. */
export function firmsOfThere({ reading: { text }, cast }: Context, { outer }: Line, firms: readonly Group[]): Statement[] {
  return firms.flatMap((group) => {
    const [start, end] = [withOwnArea(outer, group.start), group.end];
    if (!/[的厂业司商]/.test(text.charAt(start - 1))) return [];
    const place = outer.findLast((mention) => isPlace(mention) && mention.end < start && /^[里内]?的(?:[^，。；、的]{0,10}(?:厂|企业|公司|厂商))?$/.test(text.slice(mention.end, start)));
    return place === undefined ? [] : membersOfOnePlace(outer, group).flatMap((member) => located(cast.of(member), cast.of(place), { start: place.start, end }, 0.88));
  });
}

/** Firms that work somewhere: 恒越光电、澜泰微在庐州做功率器件, 恒越光电在庐州以6英寸线做晶体管. */
export function* firmsAtWork({ reading: { text }, cast }: Context, { mentions, outer, sentence }: Line): Generator<Statement> {
  for (const group of groupsOf(text, mentions, "Company", "Institution")) {
    const place = outer.find((mention) => isPlace(mention) && mention.start > group.end && mention.start - group.end <= longestBeforeSite);
    if (place === undefined || text.charAt(place.start - 1) !== "在" || !cues().worksIn.test(text.slice(group.end, place.start))) continue;
    const sites = parksJoined(text, outer, lastBeside(outer, place));
    const end = sites.at(-1)?.end ?? place.end;
    if (!cues().works.test(text.slice(end, Math.min(sentence.end, end + 32)))) continue;
    for (const member of group.members) for (const site of sites) yield* located(cast.of(member), cast.of(site), { start: member.start, end: site.end }, 0.86);
  }
}

/** As far behind a firm its site may begin: a bracket, an adverb and 在. */
export const longestBeforeSite = 24;

/** Firms that come together somewhere: 三星、美光等企业纷纷集聚西安高新区. */
export function* firmsGathering({ reading: { text }, cast }: Context, { sentence, outer }: Line, firms: readonly Group[]): Generator<Statement> {
  for (const group of firms) {
    const comes = cues().gathers.exec(text.slice(group.end, Math.min(sentence.end, group.end + 30)));
    if (comes === null) continue;
    const isBehind = ({ start }: Mention) => start >= group.end && start - group.end <= comes[0].length + 1 && !/[，。；]$/.test(text.slice(group.end, start));
    const lastBefore = (offset: number) => outer.findLast((mention) => isPlace(mention) && mention.end <= offset);
    const place = outer.find((mention) => isPlace(mention) && isBehind(mention)) ?? lastBefore(withOwnArea(outer, group.start)) ?? lastBefore(group.start);
    if (place === undefined) continue;
    const to = cast.of(lastBeside(outer, place));
    for (const member of group.members) yield* located(cast.of(member), to, { start: Math.min(place.start, group.start), end: Math.max(place.end, group.end) }, 0.86);
  }
}

/** Where the area begins that a firm's name bears right before it: 云岭恒越光电 in 庐州的云岭恒越光电; the firm's own beginning without one. */
function withOwnArea(outer: readonly Mention[], firm: number): number {
  return outer.findLast(({ kind, end }) => kind === "Region" && end === firm)?.start ?? firm;
}
