import { cuesOf, lastsOf, longestOf, pattern, phrasesOf, stickyPattern } from "../../../lexicon/cues.ts";
import { matchesNear } from "../../../lexicon/matches.ts";
import type { Mention } from "../../identity/mention.ts";
import { leftEdge } from "../../scan/left-edge.ts";
import type { Scan } from "../../scan/scan.ts";
import { holdsLink, holdsName, isFirm, isThing } from "../name-at.ts";

const cues = cuesOf("built-lines", ({ line, work, push, trade, trial, count, build, come, grade }) => ({
  /** A line, or growth of what a firm puts out a year: 恒越光电年产36万片外延片扩产. */
  ending: { pattern: stickyPattern`${line}|(?<=年产[^，。；、\n]{3,24})${work}(?=[，。；、\n])`, words: [...lastsOf(line), ...phrasesOf(work)], reach: longestOf(line) },
  isWork: pattern`^${work}$`,
  isTrial: pattern`^${trial}$`,
  isPushed: pattern`${push}$`,
  /** Words that count lines before what tells them apart: 国内首条, 两条. */
  counted: pattern`^(?:[\u4e00-\u9fff]{0,4}?${count}|[\d一两二三四五六七八九十]+条)|^.*线[和与及]`,
  /** What tells a line from others of its trade: a size, an amount, a grade, or that it is a trial of one thing, not of a whole trade. */
  isTold: pattern`\d|年产|${grade}|(?<!${trade})${trial}$`,
  /** Words before a line that build it. */
  isBuilt: pattern`${build}[^，。；、]{0,10}$`,
  /** Words behind a line that tell what has come of it, who answers for it, or that it closes a list of projects. */
  comes: pattern`^(?:（|等[^，。；、]{0,14}项目|(?:(?:20\d\d年)?\d{1,2}月(?:[上中下]旬|底|份)?前?|(?:今|明)?年底前?|[上下]半年)?(?:已|将|正|也|年内|顺利|成功|正式|全面|加快|尽快)*${come})`,
}));

/** Behind a firm these are its lines in general: 恒越光电碳化硅产线. */
const ofAll = /产线$/;
const longest = 40;
const shortest = 6;

/** Lines that a plan or report has built, and those of trials in news too, by what they make and of what size: 8英寸碳化硅中试线 in 推进8英寸碳化硅中试线建设. */
export function builtLines(scan: Scan): Mention[] {
  const { reading: { text, isNews }, nameAt } = scan;
  return matchesNear(cues().ending, text).flatMap(({ index, 0: ending }): Mention[] => {
    // News tells of lines of production in more ways; those of trials are one each there too.
    if (isNews && !cues().isTrial.test(ending)) return [];
    const end = index + ending.length;
    const edge = leftEdge(scan, end, ending.length, longest);
    const start = edge + (cues().counted.exec(text.slice(edge, end))?.[0].length ?? 0);
    const name = text.slice(start, end);
    const isFirms = isFirm(nameAt.get(start));
    const isOne = (isFirms && !ofAll.test(ending)) || cues().isTold.test(name);
    const saysWhat = holdsLink(scan, start, end) || holdsName(scan, start, end, isThing);
    if (name.length < shortest || /[，。；：、的]/.test(name) || !isOne || !saysWhat) return [];
    const isItem = text.charAt(end) === "\n" || end === text.length;
    const isBuilt = cues().isWork.test(ending)
      ? isFirms && cues().isPushed.test(text.slice(Math.max(0, start - 4), start))
      : isItem || cues().isBuilt.test(text.slice(Math.max(0, edge - 16), start)) || cues().comes.test(text.slice(end, end + 12));
    return !isBuilt ? [] : [{ kind: "Project", start, end, name, forms: [`${name}项目`], rule: "line-that-is-built", confidence: 0.72 }];
  });
}
