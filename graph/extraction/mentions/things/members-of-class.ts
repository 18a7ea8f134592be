import { behindMark } from "../../text/behind-mark.ts";
import { clauseMarks, listMarks } from "../../text/characters.ts";
import { comparable } from "../../../lexicon/index.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import { type Kind, products, wares } from "../../../ontology/index.ts";
import type { Mention } from "../../identity/mention.ts";
import { isFirm } from "../name-at.ts";
import { oncePer } from "../../scan/once-per.ts";
import type { Scan } from "../../scan/scan.ts";

const cues = cuesOf("members-of-class", ({ rank, technology, material, equipment, noClass, noMember, step, otherClass, grade }) => ({
  /** Where a list closes with the class that its members are of: 等关键技术, 等材料. */
  closes: globalPattern`等(?:[一二两三四五六七八九十]|${rank}){0,6}?(${technology}|${material}|${equipment})(?!${noClass})`,
  kinds: [["Technology", pattern`^${technology}$`], ["Material", pattern`^${material}$`], ["Equipment", pattern`^${equipment}$`]] as readonly (readonly [Kind, RegExp])[],
  /** Words that no member holds. */
  noMember: pattern`${noMember}`,
  /** Behind a thing, a link of the chain: the thing and the link are named, no technology. */
  step: pattern`^${step}`,
  /** How a thing's name ends that is of another class. */
  otherClass: pattern`${otherClass}$`,
  /** Words before a thing that rank it and are no part of its name. */
  grade: pattern`^${grade}$`,
}));

/** The rule that names a member by the whole of its item; what else the item holds is no thing of its own. */
export const memberRule = "member-of-its-class";

const longestList = 160;
const [shortest, longest] = [3, 14];

/**
 * Members of a list that closes with their class, one of which is known: each is of that class, and named by the whole of its item. 铜烧结互连 and 金刚石散热 of
 * `突破激光剥离、铜烧结互连、金刚石散热等关键技术`, 导电涂料 of `发展银浆、导电涂料等材料`. A known product keeps its own kind, with what is said before it: 低介电覆铜板.
 * @param found names found otherwise
 */
export function membersOfClass(scan: Scan, found: readonly Mention[]): Mention[] {
  const { text } = scan.reading;
  const members: Mention[] = [];
  let at = 0;
  let lastClose = 0;
  for (const { index, 0: close, 1: word = "" } of text.matchAll(cues().closes)) {
    const kind = cues().kinds.find(([, ending]) => ending.test(word))?.[0];
    const from = Math.max(lastClose, behindMark(text, index, clauseMarks, index - longestList));
    lastClose = index + close.length;
    while (at < found.length && (found[at] as Mention).end <= from) at++;
    const inside: Mention[] = [];
    for (let next = at; next < found.length && (found[next] as Mention).start < index; next++) if ((found[next] as Mention).kind !== "Stage") inside.push(found[next] as Mention);
    if (kind === undefined || !inside.some((mention) => wares.has(mention.kind) || products.has(mention.kind))) continue;
    const items = itemsOf(scan, from, index);
    if (items.length > 1) for (const item of items) members.push(...memberAt(scan, inside, kind, item));
  }
  return members;
}

/** Where verbs and their like end, behind which the first item of a list begins. */
const verbEndsOf = oncePer(({ phrases }: Scan): ReadonlySet<number> => new Set(phrases.map(({ end }) => end)));

/** What stands between the marks of a list; the first item begins behind its last verb. */
function itemsOf(scan: Scan, from: number, to: number): { start: number; end: number }[] {
  const { edges, reading: { text } } = scan;
  const verbEnds = verbEndsOf(scan);
  const items: { start: number; end: number }[] = [];
  for (let start = from, at = from; at <= to; at++) {
    if (at < to && !listMarks.at(text, at)) continue;
    let begin = start;
    if (start === from) for (let edge = start; edge < at; edge++) if (edges[edge] === 1 || verbEnds.has(edge)) begin = edge;
    if (at > begin) items.push({ start: begin, end: at });
    start = at + 1;
  }
  return items;
}

/** The member that an item names, where it is not named yet. */
function memberAt(scan: Scan, inside: readonly Mention[], kind: Kind, { start, end }: { start: number; end: number }): Mention[] {
  const { edges, reading: { text }, vocabulary: { generic } } = scan;
  const name = text.slice(start, end);
  if (name.length < shortest || name.length > longest || !/^[\u4e00-\u9fffA-Za-z\d.+/-]+$/.test(name) || generic.has(comparable(name)) || cues().noMember.test(name)) return [];
  if (isFirm(scan.nameAt.get(start))) return [];
  for (let at = start + 1; at < end; at++) if (edges[at] === 1) return [];
  const within = inside.filter((mention) => mention.start < end && mention.end > start);
  const member: Mention = { kind, start, end, name, forms: [], rule: memberRule, confidence: 0.66 };
  if (within.length === 0) return kind === "Technology" && cues().otherClass.test(name) ? [] : [member];
  if (within.some((mention) => mention.start < start || mention.end > end || (mention.start === start && mention.end === end) || !(products.has(mention.kind) || wares.has(mention.kind)))) return [];
  const last = within.reduce((one, other) => (other.end > one.end || (other.end === one.end && other.start < one.start) ? other : one));
  const before = text.slice(start, last.start);
  // EDA/IP核 are two.
  if (before.endsWith("/")) return [];
  if (last.end === end && (last.kind === kind || kind !== "Technology")) return cues().grade.test(before) ? [] : [{ ...member, kind: last.kind, forms: [last.name] }];
  if (kind !== "Technology") return [];
  const behind = text.slice(last.end, end);
  return last.end === end || cues().step.test(behind) || behind.length < 2 ? [] : [member];
}
