import { charactersOf } from "../../text/characters.ts";
import { cuesOf, globalPattern } from "../../../lexicon/cues.ts";
import type { Scan } from "../../scan/scan.ts";
import { blank, withoutAsides } from "./without-asides.ts";

const cues = cuesOf("close-of-list", ({ come, when, told }) => ({
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
  return { isOfProjects: isList && projectsAt.some((at) => at === end || (next === "、" && at > end + 2 && at < end + reach)), comes: comesAtOnce || (isList && comesAt.some((at) => at > end && at < end + reach)), comesAtOnce };
}

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
