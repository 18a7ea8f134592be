import { charactersOf } from "../../text/characters.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Scan } from "../../scan/scan.ts";
import { blank, withoutAsides } from "./without-asides.ts";

const cues = cuesOf("close-of-list", ({ come, when, told, sort, lead }) => ({
  /** How a clause begins that lists the projects of one class: 封测类项目：, or 封测类： where the line or the one above leads to projects. */
  ofClass: pattern`(?:^|[，。；：\n])[\u4e00-\u9fff]{1,8}(?:${sort})(?:\d+[个项])?(项目)?：[^，。；：\n]*$`,
  leads: pattern`项目(?:清单|名单)?(?:[\d一二三四五六七八九十]+[个项])?，?(?:${lead})?：`,
  /** Where a list closes as one of projects: 等36个市级重点产业项目, 封装基板项目建设. */
  ofProjects: globalPattern`等[^，。；：、\n]{0,16}?项目|[两二三四五六七八九十\d]+[大个项][^，。；：、\n]{0,8}?项目|项目(?:${when}{0,3}${come}|(?=[，。；（\n]|$))`,
  /** What comes of a project, or is told of it. */
  comes: globalPattern`${when}{0,3}(?:${come}|${told})`,
}));

/** What a clause says behind an item of it. */
export interface Close {
  /** The list that goes on there is one of projects. */
  readonly isOfProjects: boolean;
  /** Something is to come, or has come, of the item, or of the list. */
  readonly comes: boolean;
  /** That stands right behind the item. */
  readonly comesAtOnce: boolean;
}

/** How the clause goes on behind an item: `、恒岭封装载板等36个项目建设`. */
export function closeBehind(scan: Scan, from: number): Close {
  const text = withoutAsides(scan);
  let end = from;
  while (text.charAt(end) === blank) end++;
  const next = text.charAt(end);
  const { projectsAt, comesAt } = clauseAt(scan, end);
  const isList = next !== "" && ("、等和与及".includes(next) || projectsAt.includes(end));
  const comesAtOnce = comesAt.includes(end);
  if (/^[、。；\n等]?$/.test(next) && isUnderClass(text, from)) return { isOfProjects: true, comes: true, comesAtOnce };
  return { isOfProjects: isList && projectsAt.some((at) => at === end || (next === "、" && at > end + 2 && at < end + reach)), comes: comesAtOnce || (isList && comesAt.some((at) => at > end && at < end + reach)), comesAtOnce };
}

/** Whether the clause of an item lists the projects of a class: 封测类：恒越先进封装、…… under 重点项目如下：. */
function isUnderClass(text: string, item: number): boolean {
  const before = text.slice(Math.max(0, item - longestUnderClass), item);
  const label = cues().ofClass.exec(before);
  return label !== null && (label[1] !== undefined || cues().leads.test(before.slice(0, label.index + 1)));
}

const longestUnderClass = 260;

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly projectsAt: readonly number[];
  readonly comesAt: readonly number[];
}

/** Where the rest of a clause says what is asked for; the items of one clause ask once, those of an endless one every few of them. */
function clauseAt(scan: Scan, from: number): Clause {
  const text = withoutAsides(scan);
  const known = clauses.get(scan);
  if (known !== undefined && from >= known.start && (from + reach <= known.end || (from <= known.end && marks.at(text, known.end)))) return known;
  let end = from;
  while (end < text.length && end - from < longest && !marks.at(text, end)) end++;
  const words = text.slice(from, end);
  const clause = { start: from, end, projectsAt: [...words.matchAll(cues().ofProjects)].map(({ index }) => from + index), comesAt: [...words.matchAll(cues().comes)].map(({ index }) => from + index) };
  clauses.set(scan, clause);
  return clause;
}

const longest = 800;
const reach = 160;
const marks = charactersOf("，。；：\n\t");
/** The clause that was asked for last: items come in the order of the text. */
const clauses = new WeakMap<Scan, Clause>();
