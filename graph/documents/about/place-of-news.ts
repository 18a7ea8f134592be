import type { Line } from "../clean/index.ts";
import { type Gazetteer, loadGazetteer, type Region } from "../../lexicon/index.ts";
import { isRunning } from "../structure/running-text.ts";
import type { FoundRegion } from "./region.ts";

/** How many paragraphs a news item takes to say where it happens. */
const leading = 3;
const longestName = 11;
/** What a place's name is part of: papers, exchanges, schools, time, the dateline of an agency. */
const partOfName = /^(?:时间|证券|日报|晚报|晨报|早报|商报|都市报|卫视|电视台|电台|大学|理工|工业大学|交通大学|交易所|银行|人寿|队|报[导道]|专电|转投资|旗下|(?:\d{1,2}月)?\d{1,2}日[电讯]|[电讯][(（]|讯)/;
/** A place at the head of a firm's name: where the firm is from, not where the news happens. */
const headOfFirm = /^[\u4e00-\u9fffA-Za-z]{2,14}?(?:股份|有限|集团|公司)/;
const breaksName = /[在于与和、，落入]|设立|成立|组建|园区|开发区|产业园/;
/** A headline or first sentence that announces news of many places. */
const ofMany = /多地(?!市)|全国各地|各地(?:省长|市长|政府)|多省|各省|多市|多城|多个?[（(]?[省市](?![场值级内外])|各[（(]?(?:省|市[）)])|(?:[二两三四五六七八九十]|\d+)(?:地(?!资|合|联|携|企|政府)|省|省市|城|大城市)(?![级区])|全国各/;
const countyZone = /^(?:经济(?:技术)?开发区|经开区|高新(?:技术产业开发)?区|开发区|工业园|产业园|县委|市委|区委|县政府|市政府|区政府|新城)/;

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
  const there = settled === undefined ? [] : regionsNamed(settled, isBorne, known);
  if (there.length > 0) return innermost(there, known) ?? found(there[0] as Region);
  const [counted] = regionsNamed(countsProjects.exec(title)?.[1] ?? "", isBorne, known);
  if (counted !== undefined) return found(counted);
  const named = sentences.map((sentence) => regionsNamed(withoutBrackets(sentence), isBorne, known)).find((regions) => regions.length > 0) ?? [];
  const told = innermost(named, known);
  return (told?.level === "province" ? siteWithin(told, title, paragraphs, isBorne, known) : undefined) ?? told ?? holding(named, known) ?? mostNamed(paragraphs, isBorne, known) ?? (named.length === 0 ? (paper?.level === "city" ? found(paper) : undefined) ?? ofCitedPapers(paragraphs, isBorne, known) : undefined);
}

/** The area whose papers a text of that area's own cites: 我省……《山西省……行动计划》. */
function ofCitedPapers(paragraphs: readonly string[], isBorne: BorneOut, known: Gazetteer): FoundRegion | undefined {
  if (!paragraphs.some((text) => /我[省市区县]|全[省市](?![场值])/.test(text))) return undefined;
  const cited = paragraphs.flatMap((text) => [...text.matchAll(/《([^》]{4,80})》/g)].flatMap(([, name = ""]) => regionsNamed(name.slice(0, longestName), isBorne, known).slice(0, 1)));
  return innermost(cited, known);
}

/** Where a headline says that something comes to: 外延片项目落户常州. */
const settles = /(?:落户|落地|落脚|落子|花落|进驻|入驻|扎根|定址|选址)(?:于|在)?([\u4e00-\u9fff]{2,11})/;

/** A headline that counts an area's projects is the area's, though it goes on to one of them: 江岭265个项目集中开工，庐阳芯片项目入列. */
const countsProjects = /^([\u4e00-\u9fff]{2,11}?)(?:市|省)?[\u4e00-\u9fff]{0,4}\d+个[^，,。]{0,8}项目/;

/** Where in a province its news happens: the one place in it that the text names, unless it speaks of the whole of it. */
function siteWithin(province: FoundRegion, title: string, paragraphs: readonly string[], isBorne: BorneOut, known: Gazetteer): FoundRegion | undefined {
  const outer = known.find(province.name);
  const texts = paragraphs.slice(0, manyParagraphs);
  if (outer === undefined) return undefined;
  const tells = new RegExp(`[全我]省|全(?:自治)?区|省重点|(?:20\\d\\d年|[去今]年|近年来?|目前)，?${outer.shortName}`);
  if ([title, ...texts].some((text) => tells.test(text))) return undefined;
  const inside = texts.flatMap((text) => regionsNamed(withoutBrackets(text), isBorne, known)).filter(({ code }) => code !== outer.code && known.around(code).some((area) => area.code === outer.code));
  return inside.length === 0 ? undefined : innermost(inside, known);
}

/** The narrowest area that holds all those named, where they name it or lie in one city: 江苏 of news on Nanjing, Wuxi and Jiangsu. */
function holding(named: readonly Region[], known: Gazetteer): FoundRegion | undefined {
  const [first, ...others] = named;
  const common = first === undefined ? undefined : known.around(first.code).find(({ code }) => others.every((other) => known.around(other.code).some((area) => area.code === code)));
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
const often = 3;
const mostly = 0.7;

/** An area as what a document is about; the nation is none. */
export function found({ name, level }: Region): FoundRegion | undefined {
  return level === "nation" ? undefined : { name, level };
}

/** A place within brackets tells two firms of one name apart, one within a cited title is that document's: neither is where the news happens. */
function withoutBrackets(sentence: string): string {
  return sentence.replace(/[（(【][^（()）】]{0,20}[)）】]|《[^》]{0,80}》/g, "\n");
}

/** The region in which all the others lie. */
export function innermost(named: readonly Region[], known: Gazetteer): FoundRegion | undefined {
  const inner = named.find((region) => named.every((other) => known.around(region.code).some(({ code }) => code === other.code)));
  return inner === undefined ? undefined : { name: inner.name, level: inner.level };
}

/** Whether a text bears out that a county's short name means the county: it gives the full one or a zone of it; or it names what lies around, and names the county often with a site in it, or says that something settles there. */
export type BorneOut = (name: string, region: Region) => boolean;

/** What a text bears out, each name looked for once. */
export function borneOutBy(whole: string): BorneOut {
  const answers = new Map<string, boolean>();
  return (name, region) => {
    const answer = answers.get(name) ?? (whole.includes(region.name) || new RegExp(`${name}${countyZone.source.slice(1)}`).test(whole) || isOftenBeside(whole, name, region));
    answers.set(name, answer);
    return answer;
  };
}

/** A short name given three times, once before a site (长兴画溪工业园), or once where something settles (签约落户长兴，), in a text that also names the city or province. */
function isOftenBeside(whole: string, name: string, region: Region): boolean {
  const isSite = whole.split(name).length > often && new RegExp(`${name}[\\u4e00-\\u9fff]{1,4}(?:开发区|工业区|工业园|产业园|高新区)`).test(whole);
  if (!isSite && !new RegExp(`(?:落户|落地|选址|扎根)(?:于|在)?${name}(?![\\u4e00-\\u9fff])`).test(whole)) return false;
  return loadGazetteer().around(region.code).slice(1).some(({ level, shortName }) => level !== "nation" && whole.includes(shortName));
}

/** The regions that a sentence names as places, in order; firms' names, papers and schools that begin with a place are none. */
export function regionsNamed(sentence: string, isBorne: BorneOut, known: Gazetteer): Region[] {
  const found: Region[] = [];
  let end = -1;
  for (let at = 0; at < sentence.length; at++) {
    for (let length = Math.min(longestName, sentence.length - at); length >= 2; length--) {
      const name = sentence.slice(at, at + length);
      const region = known.find(name, found.at(-1)?.code);
      if (region === undefined || region.level === "nation" || partOfName.test(sentence.slice(at + length)) || beginsFirm(sentence.slice(at + length)) || !counts(name, region, sentence.slice(at + length), isBorne, found.at(-1), at === end, known)) continue;
      found.push(region);
      end = at + length;
      at += length - 1;
      break;
    }
  }
  return found;
}

function beginsFirm(behind: string): boolean {
  const name = headOfFirm.exec(behind)?.[0];
  return name !== undefined && !breaksName.test(name) && !(behind.startsWith("同") && loadGazetteer().find(behind.slice(1, 3)) !== undefined);
}

function counts(name: string, region: Region, behind: string, isBorne: BorneOut, around: Region | undefined, isBehindIt: boolean, known: Gazetteer): boolean {
  if (name === region.name || region.level !== "county" || ranksWithCities(region)) return true;
  const isInside = around === undefined || known.around(region.code).some(({ code }) => code === around.code);
  if (!isInside || isBehindIt) return isInside;
  return countyZone.test(behind) || isBorne(name, region);
}

/** A county right under a province by its code, as in Taiwan: its short name means it as a city's does. */
function ranksWithCities({ code }: Region): boolean {
  return code.endsWith("00");
}
