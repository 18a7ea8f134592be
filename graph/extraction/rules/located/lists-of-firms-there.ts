import type { Context, Line, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { isPlace, located } from "../areas.ts";
import { type Group, groupsOf } from "../lists/groups.ts";
import { lastBeside } from "./places-side-by-side.ts";

const cues = cuesOf("lists-of-firms-there", ({ all, lie, act, firm, stand }) => ({
  /** Between a list of firms and the place in which all of them are. */
  lie: pattern`^(?:等[^，。；、]{0,10}|[两三四五六七八九\d]{1,3}[家大][^，。；、\d]{1,6})?，?(?:${all})*(?:${lie})(?:国家级|省级)?$`,
  /** The same with 在 alone, that wants what they do there. */
  in: pattern`^(?:等[^，。；、]{0,10})?，?(?:${all})*在$`,
  act: pattern`^[内里]?${act}`,
  /** With a word for all of them 在 needs nothing behind the place. */
  allIn: pattern`(?:${all})在$`,
  /** Between a list and the area whose firms they are called: 都是, 均为在海外上市的. */
  are: pattern`^(?:等[^，。；、]{0,8})?，?(?:${all})+(?:(?:是|为|系)(?:来自|[^，。；、的]{1,8}的)?|来自)(?:于)?$`,
  /** Behind that area. */
  firms: pattern`^[省市县区]?的?[^，。；、的]{0,10}?${firm}`,
  /** Between places side by side and firms that stand for them one by one. */
  inTurn: pattern`^[^，。；、]{0,6}，?分别(?:${stand})$`,
}));

/** All firms of a list are where the clause says: 恒越光电、澜泰微均在滨湖高新区设厂; 恒越光电、澜泰微在滨湖高新区一字排开. */
export function* firmsAllThere({ reading: { text }, cast }: Context, { outer, sentence }: Line, firms: readonly Group[]): Generator<Statement> {
  for (const group of firms) {
    if (group.members.length < 2) continue;
    const place = outer.find((mention) => isPlace(mention) && mention.start > group.end);
    if (place === undefined || place.start - group.end > longestBetween) continue;
    const between = text.slice(group.end, place.start);
    const last = lastBeside(outer, place);
    const behind = text.slice(last.end, Math.min(sentence.end, last.end + 12));
    const isThere = cues().lie.test(between) || (cues().in.test(between) && (cues().act.test(behind) || (cues().allIn.test(between) && /^[，。；]/.test(behind))));
    for (const member of isThere ? group.members : []) yield* located(cast.of(member), cast.of(last), { start: group.start, end: last.end }, 0.88);
  }
}

/** Firms that the text calls an area's: 恒越光电、澜泰微都是云岭企业. */
export function* firmsOfOneArea({ reading: { text }, cast }: Context, { outer }: Line, firms: readonly Group[]): Generator<Statement> {
  for (const group of firms) {
    const place = outer.find((mention) => mention.kind === "Region" && mention.start > group.end);
    if (place === undefined || place.start - group.end > longestBetween || !cues().are.test(text.slice(group.end, place.start))) continue;
    const behind = text.slice(place.end, place.end + 16);
    if (!cues().firms.test(behind) && !(/来自于?$/.test(text.slice(group.end, place.start)) && /^[，。；]/.test(behind))) continue;
    for (const member of group.members) yield* located(cast.of(member), cast.of(place), { start: group.start, end: place.end }, 0.88);
  }
}

const longestBetween = 26;

/** Places and firms one by one: 滨湖高新区、庐州产业园分别以恒越光电、澜泰微为龙头. */
export function* firmsOfPlacesInTurn({ reading: { text }, cast }: Context, { outer, mentions }: Line, firms: readonly Group[]): Generator<Statement> {
  if (firms.length === 0) return;
  for (const places of groupsOf(text, mentions, "Region", "Park")) {
    const list = firms.find(({ start }) => start >= places.end);
    if (list === undefined || places.members.length < 2 || list.members.length !== places.members.length) continue;
    const first = outer.findLast(({ kind, end }) => kind === "Region" && end === list.start)?.start ?? list.start;
    if (!cues().inTurn.test(text.slice(places.end, first))) continue;
    for (const [index, member] of list.members.entries()) yield* located(cast.of(member), cast.of(places.members[index] as typeof member), { start: places.start, end: member.end }, 0.86);
  }
}
