import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { brandOfItem } from "../firms/brand-of-item.ts";
import { closeBehind } from "./close-of-list.ts";
import { brandRule } from "./listed-projects.ts";
import { homeCode } from "../areas/home-code.ts";
import { isArea, isThing } from "../name-at.ts";

const cues = cuesOf("projects-by-output", ({ unit, ware, growth, whole, begin }) => ({
  output: globalPattern`年产[\d.]+[万亿]?${unit}(?=[\u4e00-\u9fffA-Za-z])`,
  /** What is put out, where the lexicon has no name for it. */
  ware: pattern`^[\u4e00-\u9fffA-Za-z-]{0,6}?${ware}`,
  growth: pattern`^${growth}`,
  /** Behind a name that goes on: other finders read it. */
  goesOn: pattern`^${whole}`,
  begins: pattern`${begin}$`,
}));

/**
 * Projects that a report calls by whose they are and what they are to put out a year, with no word for a project, where something is told of them:
 * `推动恒越年产10GW硅棒复产满产`, `开工澜泰年产5GW组件`. Each with its firm, where the lexicon does not know that.
 */
export function projectsByOutput(scan: Scan): Mention[] {
  const { text, isNews } = scan.reading;
  if (isNews || !text.includes("年产")) return [];
  return [...text.matchAll(cues().output)].flatMap(({ index, 0: output }) => projectAt(scan, index, index + output.length));
}

function projectAt(scan: Scan, outputAt: number, outputEnd: number): Mention[] {
  const { reading, nameAt } = scan;
  const { text } = reading;
  const thing = thingBehind(scan, outputEnd);
  if (thing === undefined || reading.sentenceAt(outputAt)?.isRow !== false) return [];
  const growth = cues().growth.exec(text.slice(thing.end, thing.end + 6))?.[0].length ?? 0;
  const end = thing.end + growth;
  if (cues().goesOn.test(text.slice(end, end + 4))) return [];
  const owner = brandOfItem(scan, thing);
  const area = areaBefore(scan, outputAt);
  const start = owner?.start ?? area;
  if (start === undefined || !isTold(scan, start, end, growth > 0)) return [];
  const words = text.slice(start, end);
  const project: Mention = { kind: "Project", start, end, name: growth > 0 ? words : `${words}项目`, forms: [growth > 0 ? `${words}项目` : words], rule: "project-by-output", confidence: 0.74 };
  if (owner === undefined || owner.brand.isKnown || nameAt.get(owner.brand.start) !== undefined) return [project];
  const { start: from, end: to } = owner.brand;
  return [project, { kind: "Company", start: from, end: to, name: text.slice(from, to), forms: [], rule: brandRule, confidence: 0.72 }];
}

/** What is put out, right behind how much of it. */
function thingBehind({ nameAt, reading: { text } }: Scan, from: number): Mention | undefined {
  for (let at = from; at <= from + longestGrade; at++) {
    const known = nameAt.get(at);
    if (isThing(known) && known !== undefined) return thingOf(text, at, known.end);
  }
  const words = cues().ware.exec(text.slice(from, from + 12))?.[0];
  return words === undefined ? undefined : thingOf(text, from, from + words.length);
}

function thingOf(text: string, start: number, end: number): Mention {
  return { kind: "Device", start, end, name: text.slice(start, end), forms: [], rule: "", confidence: 0 };
}

/** Where the area begins that stands right before the output; a county of the report's own city by its short name. */
function areaBefore(scan: Scan, end: number): number | undefined {
  const { nameAt, edges, reading: { text }, vocabulary: { lexicon: { gazetteer } } } = scan;
  for (let at = end - 2; at >= end - longestArea; at--) if (nameAt.get(at)?.end === end && isArea(nameAt.get(at))) return at;
  const home = homeCode(scan);
  return home === undefined ? undefined : [end - 2, end - 3].find((at) => {
    const county = edges[at] === 0 ? undefined : gazetteer.find(text.slice(at, end), home);
    return county !== undefined && gazetteer.liesIn(county.code, home);
  });
}

/** Whether something has come of it or is to come, or a verb begins it. */
function isTold(scan: Scan, start: number, end: number, grows: boolean): boolean {
  const { text } = scan.reading;
  const { comesAtOnce, isOfProjects, comes } = closeBehind(scan, end);
  return comesAtOnce || isOfProjects || comes || ((grows || cues().begins.test(text.slice(Math.max(0, start - 4), start))) && /^[，。；、\n]?$/.test(text.charAt(end)));
}

const longestGrade = 6;
const longestArea = 6;
