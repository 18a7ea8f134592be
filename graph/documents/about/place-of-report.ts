import { timesOf } from "../../grouping.ts";
import type { Line } from "../clean/index.ts";
import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";
import { type Gazetteer, loadGazetteer, type Region } from "../../lexicon/index.ts";
import type { RegionLevel } from "../../ontology/index.ts";
import { isRunning } from "../structure/running-text.ts";
import { borneOutBy, found, regionsNamed } from "./regions-named.ts";
import type { FoundRegion } from "./region.ts";

const cues = cuesOf("place-of-report", ({ report, ofMany, ownCity, province, city, county, government, thanks, furthered }) => ({
  /** An area's congress or its government's report: 云岭省第十四届人民代表大会, 庐州市政府工作报告. */
  ofArea: globalPattern`([\u4e00-\u9fff]{2,18}(?:省|市|自治区|区|县|州|盟|旗))(?:人民)?(?:第[一二三四五六七八九十]{1,4}届人民代表大会|政府${report})`,
  /** Those whom a report thanks at its end, for what they do for its area: 向关心支持庐阳发展的同胞表示感谢. */
  thanks: globalPattern`(?:${thanks})([\u4e00-\u9fff]{2,11}?)(?:各项)?(?:${furthered})`,
  isOfReport: pattern`${report}`,
  ofMany: pattern`${ofMany}`,
  ownCity: pattern`${ownCity}`,
  /** What a text calls its own area, and its bodies by their level alone (市科技局); 省区市政府 are governments of every level, 滨湖区政府 one that a task names. */
  levels: [
    [globalPattern`${province}|(?<![区市])省${government}|(?<=[:：、，,（(])省(?=[\u4e00-\u9fff]{2,9}[厅委])`, "province"],
    [globalPattern`${city}|(?<![省区])市${government}|(?<=[:：、，,（(])市(?=[\u4e00-\u9fff]{2,9}[局委])`, "city"],
    [globalPattern`${county}|(?<![省市]|[\u4e00-\u9fff]{2})[区县]${government}|(?<=[:：、，,（(])[区县](?=[\u4e00-\u9fff]{2,9}[局委])`, "county"],
  ] as readonly (readonly [RegExp, RegionLevel])[],
}));

/** How many paragraphs a text takes to say whose report it gives or tells of. */
const leading = 3;

/**
 * The area whose government's work report a text gives or tells of: by the name of the congress or of the report; else, of the level that the text speaks of
 * (全省, 我市), the area in which what it names lies, or that of its paper or page. Undefined for any other text.
 */
export function placeOfReport(title: string, lines: readonly Line[], paper: Region | undefined): FoundRegion | undefined {
  const head = [title, ...lines.slice(0, 12).filter((line) => !isRunning(line)).map(({ text }) => text), ...lines.filter(isRunning).slice(0, leading).map(({ text }) => text)];
  if (!head.some((text) => cues().isOfReport.test(text)) || cues().ofMany.test(title)) return undefined;
  const known = loadGazetteer();
  for (const text of head) {
    for (const [, area = ""] of text.matchAll(cues().ofArea)) {
      const named = regionsNamed(area, () => true, known).at(-1);
      if (named !== undefined && area.endsWith(named.name)) return found(paper !== undefined && isOfItsOwn(paper, named, lines, known) ? paper : named);
    }
  }
  const isOfNone = cues().isOfReport.test(title) && regionsNamed(title, () => true, known).length === 0;
  return (isOfNone ? placeSpokenOf(title, lines, paper) : undefined) ?? (paper === undefined ? undefined : found(paper));
}

/** Whether a city's paper tells of the province's report what concerns its own city: 与我市密切相关. */
function isOfItsOwn(paper: Region, told: Region, lines: readonly Line[], known: Gazetteer): boolean {
  return paper.level === "city" && told.level === "province" && known.liesIn(paper.code, told.code) && lines.filter(({ text }) => cues().ownCity.test(text)).length >= 2;
}

/** The area, of the level that the text speaks of most, in which most of what it names lies; what calls itself 全区 may be an autonomous region. */
export function placeSpokenOf(title: string, lines: readonly Line[], paper: Region | undefined): FoundRegion | undefined {
  const known = loadGazetteer();
  const whole = [title, ...lines.map(({ text }) => text)].join("\n");
  const [said] = cues().levels.map(([words, level]) => ({ level, times: [...whole.matchAll(words)].length })).filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
  const thanked = areaThanked(whole, known);
  if (thanked !== undefined) return thanked;
  const isBorne = borneOutBy(whole);
  const named = lines.filter(isRunning).slice(0, manyParagraphs).flatMap(({ text }) => regionsNamed(text.slice(0, searched), isBorne, known));
  if (said === undefined) return ofManyCities(named, known);
  return mostly(named, said.level, known, paper) ?? (said.level === "city" ? governedByTheState(named, known) : undefined) ?? (said.level === "county" ? isAutonomous(mostly(named, "province", known, paper)) : undefined);
}

/** The area for what is done for which a text thanks all who do it. */
function areaThanked(whole: string, known: Gazetteer): FoundRegion | undefined {
  const [area] = [...whole.matchAll(cues().thanks)].flatMap(([, name = ""]) => known.find(name) ?? []);
  return area === undefined ? undefined : found(area);
}

/** A report that goes through a province's cities is the province's: a city's goes through its counties. */
function ofManyCities(named: readonly Region[], known: Gazetteer): FoundRegion | undefined {
  const cities = new Set(named.flatMap(({ code }) => known.around(code).find(({ level }) => level === "city") ?? []));
  return cities.size >= fewestCities ? mostly([...cities], "province", known) : undefined;
}

const fewestCities = 3;

/** The city of a province's rank in which all districts lie that a text names: 重庆市 of 巴南区 and 北碚区. */
function governedByTheState(named: readonly Region[], known: Gazetteer): FoundRegion | undefined {
  const [first, ...others] = new Set(named);
  const city = first === undefined ? undefined : known.around(first.code).find(({ level, name }) => level === "province" && name.endsWith("市"));
  return city !== undefined && others.length > 0 && others.every(({ code }) => known.liesIn(code, city.code)) ? found(city) : undefined;
}

function isAutonomous(area: FoundRegion | undefined): FoundRegion | undefined {
  return area?.name.endsWith("自治区") === true ? area : undefined;
}

/** The area of a level in which most of those named lie, else that of the text's paper. */
function mostly(named: readonly Region[], level: RegionLevel, known: Gazetteer, paper?: Region): FoundRegion | undefined {
  const around = named.flatMap((region) => known.around(region.code).find((area) => area.level === level) ?? []);
  const [[area, times] = []] = timesOf(around);
  const isMost = area !== undefined && times !== undefined && times >= around.length * share;
  if (paper?.level === level && (!isMost || area === paper)) return found(paper);
  return isMost && (times >= often || times === around.length) ? found(area) : undefined;
}

/** So many paragraphs of a report are searched for the areas that it names, and so much of each. */
const manyParagraphs = 300;
const searched = 2000;
/** So often an area must be named, and with so great a share of all. */
const often = 2;
const share = 0.6;
