import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { oncePer } from "../../scan/once-per.ts";
import { leftEdge } from "../../scan/left-edge.ts";
import type { Scan } from "../../scan/scan.ts";
import { isClassName } from "../class-words.ts";
import { isArea, isFirm, properKinds } from "../name-at.ts";

const cues = cuesOf("beginning-of-project", ({ work, workBefore, cutOff, unit }) => ({
  /** Words for work before 项目 that are part of the name though verbs elsewhere: 扩建项目, 研发制造项目. */
  onlyWork: pattern`^${work}*(?:项目|生产线|产线)$`,
  /** Right before a name that is words for work alone. */
  workBefore: pattern`${workBefore}$`,
  /** The end of a firm's name, cut off at an edge inside it. */
  tradeBegins: pattern`^${cutOff}`,
  /** An amount in a list of amounts. */
  amountBegins: pattern`^(?:年产)?[\d.,]+[万亿]?${unit}`,
}));

/**
 * Words of news right before a project's name that are no part of it: 建 in 建外延片项目, 又一 in 又一外延片项目, 投30亿元建, 投资7900万元建 with the sum, 分三期建48条 with the number; 建设, 建有 and
 * 建材 are others; 继 and 加上 before one of several, 全球第二条 and 中国大陆 before its generation.
 */
const announcing = /^(?:又一个?|(?:[全我][国球省市]|国内|省内|亚洲|世界|[东西南北华中]{2,3}(?:地区)?)(?:规模)?最大的?|继(?![电续])|加上|连同|(?:中国|我国|全国|国内|全球|世界|亚洲|大陆|全[省市]|[、和与及]){0,3}(?:首|第[一二三四五])[条座](?![龙链])|(?:这|此|它|该线)?(?:是|为)?(?:中国大陆|中国|我国|国内|全球)(?=第?\d)|(?:分[两二三四]期)?[建做搞谈](?![\u4e00-\u9fff]?[有设材工业])|(?:(?:再|拟|将|计划)?投(?:资|入)?(?:约|超)?)?[\d.,]+(?:亿(?:美?元|(?!美?元))|[千百]?万美?元)(?:人民币)?(?:[的、]|建设?)?|[^，。；、]{0,8}(?:企业|公司)谈|(?:该?公司|企业)(?=[\d年]))(?:[\d两二三四五六七八九十]+[条座个](?=[^，。]{4}))?(?=.{4}|[A-Z]{3}$)/;

/** Where a project's name begins behind such words, with the place before them that builds it: 太原建 in 太原建硅片升级项目. */
export function behindAnnouncement({ nameAt, reading: { text } }: Scan, start: number, end: number): number {
  const area = nameAt.get(start);
  const from = area !== undefined && isArea(area) ? area.end : start;
  if (area !== undefined && isFirm(area)) return area.end + (said.exec(text.slice(area.end, end))?.[0].length ?? start - area.end);
  const words = announcing.exec(text.slice(from, end))?.[0].length ?? 0;
  return words > 0 ? from + words : start;
}

/** What a firm says, behind its name: 恒越光电公告外延片扩产项目开工. */
const said = /^(?:公告称?|宣布|披露|公布|透露)(?=.{4})/;

const colour = /^(?:[红绿蓝黄白紫橙]光?|紫外)/;

/** Where the name begins: over words for work, and over the things listed before: LED外延片、芯片项目, 蓝、绿光外延片生产线. */
export function beginningOf(scan: Scan, ending: number, end: number): number {
  let start = leftEdge(scan, end, end - ending, 48);
  for (let step = 0; step < 8 && end - start < 60; step++) {
    const further = furtherBack(scan, start, ending, end);
    if (further >= start) break;
    start = further;
  }
  return start;
}

/** One step on to the left, over what is still of the name; the same offset where nothing is. */
function furtherBack(scan: Scan, start: number, ending: number, end: number): number {
  const { text } = scan.reading;
  const [last, lastTwo] = [text.charAt(start - 1), text.slice(Math.max(0, start - 2), start)];
  if (/[和与及]/.test(text.charAt(start))) return leftEdge(scan, end, end - start + 1, 48);
  if (lastTwo === "新增" && text.startsWith("年产", start)) return start - 2;
  if (/[、和与及]/.test(last)) {
    const isAmount = !text.startsWith("项目", start - 3) && cues().amountBegins.test(text.slice(start, start + 12)) && /\d/.test(text.slice(leftEdge(scan, start - 1, 1, 40), start - 1));
    if (isAmount || listsThing(scan, start, ending, end)) return leftEdge(scan, start - 1, 1, isAmount ? 40 : 48);
  }
  const isWork = cues().onlyWork.test(text.slice(start, end)) && cues().workBefore.test(lastTwo) && !/[，。；：\n]/.test(last);
  const isTrade = cues().tradeBegins.test(text.slice(start, start + 4)) && !/[，。；：、的\n]/.test(last) && !scan.vocabulary.boundaryWords().has(lastTwo);
  const isUse = /(?:应用|用)$/.test(lastTwo) && (thingEnds(scan).has(start - 2) || thingEnds(scan).has(start - 1));
  return isWork || isTrade || isUse ? leftEdge(scan, end, end - start + 2, 48) : start;
}

/** Whether the name goes on a list of things that it makes: LED外延片、芯片项目. */
function listsThing(scan: Scan, start: number, ending: number, end: number): boolean {
  const { text } = scan.reading;
  return endsInThing(scan, start - 1) && !text.startsWith("项目", start - 3) && isClassName(scan, start + (colour.exec(text.slice(start, end))?.[0].length ?? 0), ending, end);
}

/** Whether a thing, a stage or a colour of light ends there: what a list of a project's things is made of. */
function endsInThing(scan: Scan, at: number): boolean {
  return /(?:[红绿蓝黄白紫橙]光?|紫外)$/.test(scan.reading.text.slice(Math.max(0, at - 2), at)) || thingEnds(scan).has(at);
}

const thingEnds = oncePer(({ names, stages }: Scan): ReadonlySet<number> => {
  const ofThings = [...names, ...stages].filter(({ payload }) => payload.some((one) => one.type === "stage" || one.type === "generic" || (one.type === "term" && !properKinds.has(one.term.kind))));
  return new Set(ofThings.map(({ end }) => end));
});
