import { clauseMarks } from "../../text/characters.ts";
import { behindMark } from "../../text/behind-mark.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import { numberSpelt } from "../../../lexicon/index.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Stretch } from "../../text/reading.ts";
import type { Scan } from "../../scan/scan.ts";
import { holdsFirm, holdsLink, holdsName, isThing } from "../name-at.ts";

const cues = cuesOf("counted-projects", ({ rank, lead, ending }) => ({
  /** Behind a list, how many projects it is of: 三个项目, 等5个重点项目. */
  counted: globalPattern`等?([两二三四五六七八九]|\d{1,2})[个大项](?:${rank}){0,2}项目`,
  lead: pattern`^[^、]*${lead}`,
  ending: pattern`${ending}$`,
}));

/** The rule that finds the projects of a list that counts them. */
export const countedRule = "counted-among-projects";

const longest = 240;

/**
 * Projects of a list that says how many they are, and holds as many, though nothing else makes projects of them:
 * `建设内容包括芯片封装升级及产业化、功率器件技术改造、传感器产业化三个项目`.
 */
export function countedProjects(scan: Scan): Mention[] {
  const { text } = scan.reading;
  return [...text.matchAll(cues().counted)].flatMap(({ index, 1: count = "" }) => {
    const clause = behindMark(text, index, clauseMarks, Math.max(0, index - longest));
    const start = clause + (cues().lead.exec(text.slice(clause, index))?.[0].length ?? 0);
    const items = itemsIn(text, start, index, numberSpelt(count) ?? Number(count));
    return items.every((item) => canBeName(text, item)) ? items.filter((item) => tellsOne(scan, item)).map((item) => named(text, item)) : [];
  });
}

/** The list's items where they are as many as it says; the last two may be joined by 和. */
function itemsIn(text: string, start: number, end: number, count: number): Stretch[] {
  const items: Stretch[] = [];
  let at = start;
  for (const piece of text.slice(start, end).split("、")) {
    items.push({ start: at, end: at + piece.length });
    at += piece.length + 1;
  }
  if (items.length === count - 1) {
    const last = items.pop() as Stretch;
    const words = text.slice(last.start, last.end);
    const joint = /^(.+)(以及|[和及与])/.exec(words);
    if (joint === null) return [];
    items.push({ start: last.start, end: last.start + (joint[1] as string).length }, { start: last.start + joint[0].length, end: last.end });
  }
  return items.length === count && count > 1 ? items : [];
}

function canBeName(text: string, { start, end }: Stretch): boolean {
  return end - start >= shortest && end - start <= longestName && /^[\u4e00-\u9fffA-Za-z\d（）“”·.-]+$/.test(text.slice(start, end));
}

/** Whether an item speaks of the chain, and of more than a field of it. */
function tellsOne(scan: Scan, { start, end }: Stretch): boolean {
  if (holdsFirm(scan, start, end)) return true;
  const words = cues().ending.exec(scan.reading.text.slice(start, end))?.[0].length ?? 0;
  return words > 0 && words < end - start && (holdsLink(scan, start, end) || holdsName(scan, start, end, isThing));
}

function named(text: string, { start, end }: Stretch): Mention {
  const words = text.slice(start, end);
  const isWhole = /(?:项目|工程|基地|生产线|产线|产业园|中心)$/.test(words);
  return { kind: "Project", start, end, name: isWhole ? words : `${words}项目`, forms: isWhole ? [] : [words], rule: countedRule, confidence: 0.8 };
}

const shortest = 4;
const longestName = 40;
