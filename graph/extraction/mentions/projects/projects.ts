import { ontology } from "../../../ontology/index.ts";
import { cuesOf, longestOf, pattern, stickyPattern } from "../../../lexicon/cues.ts";
import { matchesNear } from "../../../lexicon/matches.ts";
import type { Mention } from "../../identity/mention.ts";
import { leftEdge } from "../../scan/left-edge.ts";
import type { Scan } from "../../scan/scan.ts";
import { behindAnnouncement } from "./beginning-of-project.ts";
import { isClassName } from "../class-words.ts";
import { hasOtherPhase } from "./phases.ts";
import { isArea, isFirm, isFirmOrArea } from "../name-at.ts";
import { withoutFirm } from "./news-projects.ts";
import { type Candidate, isLineOfPhase, namesNoProject } from "./no-project.ts";

const cues = cuesOf("projects", ({ notOne, work, workBefore, purpose, fab, plant, otherPlant, preface }) => ({
  /** Behind 项目 where it is no project's name. */
  noProject: pattern`^${notOne}`,
  /** Words before a project's name that are no part of it. */
  preface: pattern`^${preface}(?=.{4})`,
  /** Right before a name that is words for work alone. */
  workBefore: pattern`${workBefore}$`,
  ending: {
    pattern: stickyPattern`(?<=[\u4e00-\u9fff])第?(?:[\d.]{1,4}|[五六七八九十])代(?:[\u4e00-\u9fffA-Z-]{0,10}?(?:生产线|产线|面板线)|线)(?:[一二三四五六]期)?|${purpose}?(?:项目|专案(?!组|小组|贷款|报告|经理|人员|办公|融资|会议))|(?<!十)[一二三四五六七八九]期(?!间)(?:${purpose}?(?:工程|项目)|${plant}?工厂)?|(?<=[\u4e00-\u9fff]{2})(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,2}厂(?!${otherPlant})|(?<=[\u4e00-\u9fff]{2})(?:第[一二三四五六七八九]|(?<!第)[二三四五六七八九]|新)工厂|生产线|(?<=英寸[\u4e00-\u9fff]{2,16})产线|(?<=[\u4e00-\u9fff]\d{1,2}(?:英寸|吋))线(?![路宽缆的])|(?<=[\u4e00-\u9fff]{4})基地(?:[一二三四五]期)?|(?<=[\u4e00-\u9fff]{3})${fab}(?:工厂|厂)`,
    words: ["代", "项目", "专案", "期", "厂", "产线", "线", "基地"],
    // The farthest behind the beginning: 代 in 第8.5代, 项目 behind its purpose, 厂 in 晶圆工厂.
    reach: Math.max("第8.55".length, longestOf(purpose), longestOf(fab) + "工".length),
  },
  onlyWork: pattern`^${work}+(?:项目|基地)$`,
}));

/** Projects by the ending of their name: 年产20万片氮化镓外延片项目, 恒越合肥基地三期. */
export function projects(scan: Scan): Mention[] {
  return matchesNear(cues().ending, scan.reading.text).flatMap(({ index, 0: ending }): Mention[] => {
    const candidate = candidateAt(scan, index, ending);
    if (candidate === undefined || namesNoProject(scan, candidate)) return [];
    const { name, start, end } = candidate;
    const own = scan.reading.isNews ? withoutFirm(scan, start, name) : undefined;
    const phase = name.endsWith("项目") ? /^[一二三四五六]期(?!间)/.exec(scan.reading.text.slice(end, end + 3))?.[0] : undefined;
    if (phase !== undefined && hasOtherPhase(scan.reading.text, { name, phase, end })) return [{ kind: "Project", start, end: end + phase.length, name: name + phase, forms: own === undefined ? [] : [own + phase], rule: "project-ending", confidence: 0.8 }];
    return [{ kind: "Project", start, end, name, forms: [...(own === undefined ? [] : [own]), ...(phase === undefined ? [] : [name + phase])], rule: "project-ending", confidence: 0.8 }];
  });
}

/** The words that may be a project's name, up to the ending found there; undefined where that is a phase of another project or 项目 as a part of a word. */
function candidateAt(scan: Scan, endingAt: number, ending: string): Candidate | undefined {
  const { text } = scan.reading;
  const end = endingAt + ending.length;
  if (/[一二三四五]期$/.test(ending) && inProject.test(text.slice(Math.max(0, endingAt - 16), endingAt))) return undefined;
  if (cues().noProject.test(text.slice(end, end + 2))) return undefined;
  if (isLineOfPhase(text, endingAt, ending)) return undefined;
  if (numberedPlant.test(ending)) return plantAt(scan, endingAt, end, ending);
  const edge = fromFirm(scan, beginning(scan, edgeOf(scan, end, ending.length), end), endingAt);
  const name = withoutPreface(text.slice(behindAnnouncement(scan, edge, endingAt), end));
  return { name, start: end - name.length, end, endingAt, ending };
}

/** A known firm's plant by its number, which a report names as a project: 庐州恒越九厂, 恒越光电第二工厂. In news a plant is the firm's. */
function plantAt({ nameAt, reading: { text, isNews } }: Scan, endingAt: number, end: number, ending: string): Candidate | undefined {
  if (isNews) return undefined;
  for (let at = endingAt - 2; at >= Math.max(0, endingAt - longestFirm); at--) {
    const firm = nameAt.get(at);
    if (firm?.end !== endingAt || !isFirm(firm)) continue;
    const start = [4, 3, 2].map((length) => at - length).find((from) => nameAt.get(from)?.end === at && isArea(nameAt.get(from))) ?? at;
    return { name: text.slice(start, end), start, end, endingAt, ending };
  }
  return undefined;
}

const longestFirm = 10;
const numberedPlant = /^(?:第?[一二三四五六七八九十]{1,2}|新)工?厂$/;

/** Words before a known firm that are no name tell of something else: 规模居全国第一恒越12英寸芯片生产线, where marks are missing. */
function fromFirm(scan: Scan, start: number, endingAt: number): number {
  if (isFirmOrArea(scan.nameAt.get(start))) return start;
  for (let at = start + least; at < endingAt - 2; at++) if (isFirm(scan.nameAt.get(at)) && !/[和与及、·]/.test(scan.reading.text.charAt(at - 1))) return at;
  return start;
}

/** A firm's brand that the lexicon does not know may be as long as this. */
const least = 5;

/** Without the place that builds it, the time and the number before the name: 外延片项目 of 滨湖区建外延片项目, 去年外延片项目, 继外延片项目, 3个外延片项目. */
function withoutPreface(name: string): string {
  return name.replace(cues().preface, "").replace(/^[^，。；、]{0,12}[区市县园镇州]建(?=[A-Z\u4e00-\u9fff]{4})/, "").replace(/^(?:去年|今年|此前|目前|近日|继(?![电续])|加上|连同)(?=.{4})/, "")
    .replace(/^(?:一批|[一两二三四五六七八九十\d]+[条座]|[\d一二三四五六七八九十]+个|[\d.]+[亿万]?美?元(?:人民币)?的?)/, "");
}

/** The edge before a project's name; 研发 and its like before nothing but words for work are part of the name: 氮化镓芯片研发制造项目. */
function edgeOf(scan: Scan, end: number, least: number): number {
  const { text } = scan.reading;
  let start = leftEdge(scan, end, least, 44);
  for (let step = 0; step < 2 && cues().onlyWork.test(text.slice(start, end)) && cues().workBefore.test(text.slice(Math.max(0, start - 2), start)); step++) start = leftEdge(scan, end, end - start + 2, 44);
  return start;
}

/** A phase behind the name of its project: 蓝宝石晶片项目迎来一期, 衬底项目一期. */
const inProject = /项目[^，。；、]{0,8}$/;

/** Amounts that a project's name lists: 3GW单晶硅棒、3GW切片、500MW电池组件项目 is one project, with its firm before the first. */
function beginning(scan: Scan, start: number, end: number): number {
  const { text } = scan.reading;
  if (text.charAt(start - 1) !== "、" || !(/^(?:年产)?\d/.test(text.slice(start, end)) || /年产[\d.]+[万亿]?[\u4e00-\u9fff]{1,14}、$/.test(text.slice(Math.max(0, start - 26), start))) || text.startsWith("项目", start - 3)) return withFirst(scan, start, end);
  return stepBack(scan, start, end);
}

/** A list of things that one firm's project makes: 三安光电LED芯片、外延片项目. */
function withFirst(scan: Scan, start: number, end: number): number {
  const { text } = scan.reading;
  const seat = /[和与及]/.test(text.charAt(start - 1)) ? seatBefore.exec(text.slice(Math.max(0, start - longestSeat), start))?.[0].length ?? 0 : 0;
  if (seat > 0) return Math.max(leftEdge(scan, end, end - start + seat - 1, 44), start - longestSeat);
  if (text.charAt(start - 1) !== "、" || text.startsWith("项目", start - 3) || isFirmOrArea(scan.nameAt.get(start)) || !(isClassName(scan, start, end - 2, end) || isThingAlone(scan, start, end))) return start;
  for (let at = start, step = 0; step < 3 && text.charAt(at - 1) === "、" && end - at < 40; step++) {
    const before = leftEdge(scan, at - 1, 2, 24);
    if (before >= at - 1 || /项目|等/.test(text.slice(before, at))) break;
    at = before;
    if (isFirm(scan.nameAt.get(at))) return at;
  }
  return start;
}

/** A seat of a firm that its project builds with what follows: 恒越光电总部及封测基地项目. */
const seatBefore = /总部[和与及]$/;
const longestSeat = 18;

/** Whether nothing but a known thing, with its size or purpose, stands before 项目, so that the firm is named with the first of its things: 恒越光电射频腔、碳化硅衬底项目. */
function isThingAlone({ nameAt, reading: { text } }: Scan, start: number, end: number): boolean {
  for (let at = start; at < end - 3; at++) {
    const known = nameAt.get(at);
    if (known?.end === end - 2 && known.payload.some((one) => one.type === "term" && ontology.kinds[one.term.kind].group === "thing")) return at === start || /(?:用|级|英寸)$/.test(text.slice(start, at));
  }
  return false;
}

/** How much is made a month, of what stands before: 2万片/月、8英寸产线. */
const isRate = /\d[万亿]?[\u4e00-\u9fffA-Z]{1,3}\/[年月日天周]、$/;

function stepBack(scan: Scan, start: number, end: number): number {
  const { text } = scan.reading;
  let at = start;
  for (let step = 0; step < 4 && text.charAt(at - 1) === "、" && end - at < 60; step++) {
    const before = leftEdge(scan, at - 1, 2, 24);
    if (before >= at - 1 || !/\d/.test(text.slice(before, at)) || isRate.test(text.slice(before, at))) break;
    at = before;
  }
  return at;
}

