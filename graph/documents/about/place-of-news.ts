import type { Line } from "../clean/index.ts";
import { type Gazetteer, loadGazetteer, type Region } from "../../lexicon/index.ts";
import { type BorneOut, borneOutBy, found, innermost, longestName, regionsNamed } from "./regions-named.ts";
import { isRunning } from "../structure/running-text.ts";
import { type FoundRegion, regionIn } from "./region.ts";

/** How many paragraphs a news item takes to say where it happens. */
const leading = 3;
/** A headline or first sentence that announces news of many places. */
const ofMany = /多地(?!市)|全国各地|各地(?:省长|市长|政府)|多省|各省|多市|多城|多个?[（(]?[省市](?![场值级内外])|各[（(]?(?:省|市[）)])|(?:[二两三四五六七八九十]|\d+)(?:地(?!资|合|联|携|企|政府)|省|省市|城|大城市)(?![级区])|全国各/;

/**
 * The place that a news item tells of: where its headline says that something settles, else of its headline or the first sentence that names a place, where all
 * that it names lie in one of them; else the place that the whole text names most; else that of the local paper. A county's short name counts where the text
 * also gives its full one or a zone of it. Undefined for news of several places or none.
 */
export function placeOfNews(title: string, lines: readonly Line[], paper: Region | undefined): FoundRegion | undefined {
  const known = loadGazetteer();
  const paragraphs = lines.filter(isRunning).map(({ text }) => text);
  const isBorne = borneOutBy([title, ...lines.map(({ text }) => text)].join("\n"));
  const sentences = [title, ...paragraphs.slice(0, leading).flatMap((text) => text.split(/(?<=[。；！？])/))];
  if (ofMany.test(title) || (ofMany.test(sentences[1] ?? "") && regionsNamed(title, isBorne, known).length === 0)) return undefined;
  const settled = settles.exec(title)?.[1];
  const explained = explains.exec(title)?.[1];
  const ofPaper = explained === undefined ? undefined : regionIn(explained);
  if (ofPaper !== undefined) return ofPaper;
  const there = settled === undefined ? [] : regionsNamed(settled, isBorne, known);
  if (there.length > 0) return innermost(there, known) ?? found(there[0] as Region);
  const [counted] = regionsNamed(countsProjects.exec(title)?.[1] ?? "", isBorne, known);
  if (counted !== undefined) return found(counted);
  const issuing = issuerTold(sentences, regionsNamed(title, isBorne, known));
  if (issuing !== undefined) return issuing;
  const named = sentences.map((sentence) => regionsNamed(withoutBrackets(sentence), isBorne, known)).find((regions) => regions.length > 0) ?? [];
  const said = innermost(named, known);
  const told = (said?.level === "county" && regionsNamed(title, isBorne, known).length === 0 ? cityOfMany(paragraphs, isBorne, known) : undefined) ?? said;
  if (told?.level === "province" && paper !== undefined && known.around(paper.code).some(({ name }) => name === told.name) && speaksOfItself(paper, [title, ...paragraphs])) return found(paper);
  return (told?.level === "province" ? siteWithin(told, title, paragraphs, isBorne, known) : undefined) ?? told ?? holding(named, known) ?? mostNamed(paragraphs, isBorne, known) ?? (named.length === 0 ? (paper !== undefined && (paper.level === "city" || speaksOfItself(paper, [title, ...paragraphs])) ? found(paper) : undefined) ?? ofCitedPapers(paragraphs, isBorne, known) : undefined) ?? (paper !== undefined && named.every(({ code }) => known.liesIn(code, paper.code)) ? found(paper) : undefined);
}

/** Whose government, body or zone news tells to have issued a paper, where its headline names no other place: 庐州市人民政府办公厅发布《……》, 庐州经济技术开发区（庐州滨湖）发布《……》. */
function issuerTold(sentences: readonly string[], inTitle: readonly Region[]): FoundRegion | undefined {
  for (const sentence of sentences) {
    const [, area, zone] = issues.exec(sentence) ?? [];
    const place = area === undefined ? (zone === undefined ? undefined : regionIn(zone)) : regionIn(area);
    if (place !== undefined && inTitle.every(({ name, shortName }) => name === place.name || (place.level === "park" && place.name.startsWith(shortName)))) return place;
  }
  return undefined;
}

const issues = /(?:^|[，,。：:]|近?日前?|上午|下午|比如)([\u4e00-\u9fff]{2,9}[省市区县州])(?:人民政府|政府|委|[\u4e00-\u9fff]{2,10}[局厅委])(?:办公[室厅])?(?:近日|日前|正式|联合|今日|今天)*(?:印发|发布|出台|公布)[^，。《]{0,8}《|(?:^|[，,。：:]|近?日前?)([\u4e00-\u9fff]{2,5}(?:经济技术开发区|高新技术产业开发区|经开区|高新区|开发区))(?:（[^（）]{2,8}）)?(?:管委会)?(?:近日|日前|正式|联合|今日)*(?:印发|发布|出台|公布)[^，。《]{0,8}《/;

/** Whether a text speaks of an area as its own, by the area's rank: 我市 of 滨江市, a city of a county's level. */
function speaksOfItself({ name }: Region, texts: readonly string[]): boolean {
  const own = new RegExp(`[我全]${name.slice(-1)}`);
  return texts.some((text) => own.test(text));
}

/** The area whose papers a text of that area's own cites: 我省……《山西省……行动计划》. */
function ofCitedPapers(paragraphs: readonly string[], isBorne: BorneOut, known: Gazetteer): FoundRegion | undefined {
  if (!paragraphs.some((text) => /我[省市区县]|全[省市](?![场值])/.test(text))) return undefined;
  const cited = paragraphs.flatMap((text) => [...text.matchAll(/《([^》]{4,80})》/g)].flatMap(([, name = ""]) => regionsNamed(name.slice(0, longestName), isBorne, known).slice(0, 1)));
  return innermost(cited, known);
}

/** A headline that explains an area's paper: 《庐州市……若干措施》政策解读. */
const explains = /^(?:关于)?《([^《》]{6,80})》(?:的)?(?:政策|文字|专家)?(?:解读|图解|问答|说明|起草说明)/;

/** Where a headline says that something comes to: 外延片项目落户常州. */
const settles = /(?:落户|落地|落脚|落子|花落|进驻|入驻|扎根|定址|选址)(?:于|在)?([\u4e00-\u9fff]{2,11})/;

/** A headline that counts an area's projects is the area's, though it goes on to one of them: 江岭265个项目集中开工，庐阳芯片项目入列. */
const countsProjects = /^([\u4e00-\u9fff]{2,11}?)(?:市|省)?[\u4e00-\u9fff]{0,4}\d+个[^，,。]{0,8}项目/;

/** Where in a province its news happens: the one place in it that the text names, unless it speaks of the whole of it. */
function siteWithin(province: FoundRegion, title: string, paragraphs: readonly string[], isBorne: BorneOut, known: Gazetteer): FoundRegion | undefined {
  const outer = known.find(province.name);
  const texts = paragraphs.slice(0, manyParagraphs).map((text) => text.slice(0, searched));
  if (outer === undefined) return undefined;
  const tells = new RegExp(`[全我]省|全(?:自治)?区|省重点|(?:20\\d\\d年|[去今]年|近年来?|目前)，?${outer.shortName}`);
  if ([title, ...texts].some((text) => tells.test(text))) return undefined;
  const inside = texts.flatMap((text) => regionsNamed(withoutBrackets(text), isBorne, known)).filter(({ code }) => code !== outer.code && known.liesIn(code, outer.code));
  return inside.length === 0 ? undefined : innermost(inside, known);
}

/** The city whose districts and counties a text goes through, though it begins with one: that of news on 崇川, 海门 and 如东. */
function cityOfMany(paragraphs: readonly string[], isBorne: BorneOut, known: Gazetteer): FoundRegion | undefined {
  const counties = new Set(paragraphs.slice(0, manyParagraphs).flatMap((text) => regionsNamed(withoutBrackets(text.slice(0, searched)), isBorne, known)).filter(({ level }) => level === "county"));
  const cities = [...counties].flatMap(({ code }) => known.around(code).find(({ level }) => level === "city") ?? []);
  const [city] = cities;
  return city !== undefined && cities.length >= fewestCounties && cities.filter((other) => other === city).length >= cities.length * mostly ? found(city) : undefined;
}

const fewestCounties = 4;

/** The narrowest area that holds all those named, where they name it or lie in one city: 江苏 of news on Nanjing, Wuxi and Jiangsu. */
function holding(named: readonly Region[], known: Gazetteer): FoundRegion | undefined {
  const [first, ...others] = named;
  const common = first === undefined ? undefined : known.around(first.code).find(({ code }) => others.every((other) => known.liesIn(other.code, code)));
  return common !== undefined && (common.level === "city" || named.some(({ code }) => code === common.code)) && common.level !== "nation" ? found(common) : undefined;
}

/** The area that a text names again and again, and hardly any other. */
function mostNamed(paragraphs: readonly string[], isBorne: BorneOut, known: Gazetteer): FoundRegion | undefined {
  const counts = new Map<Region, number>();
  const named = paragraphs.slice(0, manyParagraphs).flatMap((text) => regionsNamed(withoutBrackets(text), isBorne, known));
  for (const region of named) counts.set(region, (counts.get(region) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= often && most[1] >= named.length * mostly ? found(most[0]) : undefined;
}

/** So far into a text its places are counted, so often one must be named, and with so great a share. */
const manyParagraphs = 60;
/** How much of a paragraph is searched for the site of a province's news. */
const searched = 2000;
const often = 3;
const mostly = 0.7;

/** A place within brackets tells two firms of one name apart, one within a cited title is that document's: neither is where the news happens. */
function withoutBrackets(sentence: string): string {
  return sentence.replace(/[（(【][^（()）】]{0,20}[)）】]|《[^》]{0,80}》/g, "\n");
}
