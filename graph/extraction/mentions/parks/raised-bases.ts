import { comparable } from "../../../lexicon/index.ts";
import { cuesOf, globalPattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { leftEdge } from "../../scan/left-edge.ts";
import type { Scan } from "../../scan/scan.ts";
import { isAreaOrPark, isFirm } from "../name-at.ts";

const cues = cuesOf("raised-bases", ({ raise, time, build, kind }) => ({
  /** A base that is built for a sum: 投资6亿元在滨湖建设LED芯片、外延片生产基地. */
  forSum: globalPattern`投资[约超近达]?[\d.]+[亿万]美?元(?:人民币)?[^。；\n]{0,24}?${build}(?:了|一个|一座)?(?:[^。；，\n]{0,14}的)?([^。；，：\n的了]{4,30}?${kind}基地)(?!项目|公司)`,
  /** Where a base ends that news tells of as being built. */
  raised: globalPattern`(?<=[\u4e00-\u9fff]{6}基地)(?=[”]?(?:${time})?(?:在[^，。；”]{2,16}?)?(?:及|暨|正式|隆重)?${raise})`,
}));

/** A base that tells so much of itself is one, though it names only its trade: 半导体照明显示产业基地. */
const least = 8;
const noName = /[，。、的了]|^(?:全[国省市]|国内|我[国省市])|项目/;

/** In news a base that is being built is a project, wherever the text names it: 半导体照明产业基地奠基. */
export function raisedBases(scan: Scan): Mention[] {
  const { reading: { text, isNews }, vocabulary: { generic } } = scan;
  if (!isNews) return [];
  const names = new Set([...text.matchAll(cues().raised)].map(({ index: end }) => text.slice(behindAreas(scan, leftEdge(scan, end, least, 30), end), end).replace(/^.*(?:[“”]|[司团]暨)/, "")));
  for (const { 1: name = "" } of text.matchAll(cues().forSum)) names.add(name);
  return [...names].filter((name) => name.length >= least && !noName.test(name) && !generic.has(comparable(name))).flatMap((name) => occurrences(text, name).map((start): Mention => ({ kind: "Project", start, end: start + name.length, name, forms: [], rule: "base-being-built", confidence: 0.8 })));
}

/** Where the name begins behind the areas and zones that stand before it: 恒越光电产业基地 of 滨湖高新区恒越光电产业基地. */
function behindAreas({ nameAt }: Scan, start: number, end: number): number {
  let at = start;
  for (let known = nameAt.get(at); known !== undefined && isAreaOrPark(known) && end - known.end >= least && isFirm(nameAt.get(known.end)); known = nameAt.get(at)) at = known.end;
  return at;
}

function occurrences(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}
