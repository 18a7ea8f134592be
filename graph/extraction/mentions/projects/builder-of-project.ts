import { charactersOf } from "../../text/characters.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isFirm } from "../name-at.ts";

const cues = cuesOf("builder-of-project", ({ build, buildOrOf, firmEnd, hurry, hurriedFirm, erect }) => ({
  /** A verb of building before a project in its clause. */
  buildsIt: pattern`${buildOrOf}[^，。]{0,14}$`,
  /** A verb of building right before a project. */
  buildsOne: pattern`${build}$`,
  /** A firm by the end of its name, with a verb of building behind. */
  unknownFirm: pattern`[\u4e00-\u9fff]{2}${firmEnd}(?=.*${build}|的$)`,
  /** Words by which a firm is to get on with its project, right before it, and those behind a firm that its trade ends: 恒越科技加快外延片项目建设. */
  hurried: pattern`${hurry}+$`,
  isFirmHurried: pattern`[\u4e00-\u9fff]{2}${hurriedFirm}${hurry}+$`,
  /** A verb of building. */
  verbOfBuilding: pattern`${build}`,
  /** Right before a base: its builder stands before. */
  hasBuilt: pattern`(?:已|正|将|拟)?${erect}(?:了)?$`,
}));

/** A base that tells so much of itself is one that the firm sets up: 硅薄膜太阳能电池生产基地. */
export const longName = 8;

/** Whether a base is built for a sum, or on so much land, which makes it one: 建设总投资3亿元的LED灯具研发基地. */
export function isBuiltBySum({ reading: { text } }: Scan, name: string, start: number): boolean {
  return name.endsWith("基地") && name.length >= longName && bySum.test(text.slice(Math.max(0, start - longestSum), start));
}

const bySum = /(?:建设|兴建|新建|建立)(?:了)?(?:占地|总投资|投资)[^。；\n]{2,40}的$/;
const longestSum = 60;

/** Whether a sum is told of what is built, right before its verb or right behind its name, which makes it one: 拟投资18亿元建设引线框架项目; 建设靶材项目，总投资6亿元. */
export function hasSum({ reading: { text } }: Scan, { name, start, end }: Pick<Mention, "name" | "start" | "end">): boolean {
  if (/等|[一若]?[批干]/.test(name)) return false;
  const before = text.slice(Math.max(0, start - longestSum), start);
  return (sumBefore.test(before) && !ofProjectsSum.test(before)) || (cues().buildsOne.test(before) && sumBehind.test(text.slice(end, end + longestSum)));
}

const sumBefore = /(?:投资|出资|斥资)(?:约|超|近|逾)?[\d.]+[亿万]美?元(?:人民币)?(?:，)?(?:在[^，。；、]{2,16})?(?:建设|新建|扩建|兴建|投建|实施)$/;
/** Money of the project named right before, which tells what that builds: 衬底项目，计划投资7亿元建设……. */
const ofProjectsSum = /项目，[^，。；]{0,6}(?:投资|出资|斥资)[^，。；]*$/;
const sumBehind = /^(?:，(?:项目)?(?:计划|预计)?|（)(?:总投资|投资总额|总投资额)(?:约|超|近|为)?[\d.]+[亿万]/;

const marks = charactersOf("，。；：、！？\n\t");

/** Whether the clause names the firm that builds it: 恒越集团投资21亿元在庐阳高新区建设LED外延片项目. */
export function hasFirm({ nameAt, reading: { text } }: Scan, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < 50 && !marks.at(text, from - 1)) from--;
  const before = text.slice(from, start);
  if (cues().isFirmHurried.test(before)) return true;
  const hurry = cues().hurried.exec(before);
  if (hurry !== null) for (let at = from; at < start; at++) if (nameAt.get(at)?.end === start - hurry[0].length && isFirm(nameAt.get(at))) return true;
  if (!cues().buildsIt.test(before)) return false;
  if (cues().unknownFirm.test(before)) return true;
  for (let at = from; at < start; at++) if (isFirm(nameAt.get(at))) return cues().verbOfBuilding.test(text.slice(at, start)) || text.slice(nameAt.get(at)?.end ?? at, start) === "的";
  return false;
}

/** Whether a firm stands right before it as its builder: 恒越微电子已建成功率半导体产业基地. */
export function firmBuilds({ nameAt, reading: { text } }: Scan, start: number): boolean {
  const verb = cues().hasBuilt.exec(text.slice(Math.max(0, start - 5), start));
  if (verb === null) return false;
  const end = start - verb[0].length;
  for (let at = end - 1; at >= end - longestFirm; at--) {
    const name = nameAt.get(at);
    if (name?.end === end) return isFirm(name);
  }
  return false;
}

const longestFirm = 40;
