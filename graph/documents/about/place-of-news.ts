import type { Line } from "../clean/index.ts";
import { type Gazetteer, loadGazetteer, type Region } from "../../lexicon/index.ts";
import { isRunning } from "../structure/running-text.ts";
import type { FoundRegion } from "./region.ts";

/** How many paragraphs a news item takes to say where it happens. */
const leading = 3;
const longestName = 11;
/** What a place's name is part of: papers, exchanges, schools, time, the dateline of an agency. */
const partOfName = /^(?:时间|证券|日报|晚报|晨报|早报|商报|都市报|卫视|电视台|电台|大学|理工|工业大学|交通大学|交易所|银行|人寿|队|\d{1,2}月\d{1,2}日[电讯]|[电讯][(（]|讯)/;
/** A place at the head of a firm's name: where the firm is from, not where the news happens. */
const headOfFirm = /^[\u4e00-\u9fffA-Za-z]{2,14}?(?:股份|有限|集团|公司)/;
const breaksName = /[在于与和、，落入]/;
/** A headline or first sentence that announces news of many places. */
const ofMany = /多地(?!市)|全国各地|各地(?:省长|市长|政府)|多省|各省|多市|多城|多个?[（(]?[省市](?![场值级内外])|各[（(]?(?:省|市[）)])|(?:[二两三四五六七八九十]|\d+)(?:地|省|省市|城|大城市)(?![级区])|全国各/;
const countyZone = /^(?:经济(?:技术)?开发区|经开区|高新(?:技术产业开发)?区|开发区|工业园|产业园|县委|市委|区委|县政府|市政府|区政府|新城)/;

let gazetteer: Gazetteer | undefined;

/**
 * The place that a news item tells of: of its headline, else of the first sentence that names one, where all that the sentence names lie in each other.
 * A county's short name counts where the text also gives its full one or a zone of it. Undefined for news of several places or none.
 */
export function placeOfNews(title: string, lines: readonly Line[]): FoundRegion | undefined {
  gazetteer ??= loadGazetteer();
  const known = gazetteer;
  const paragraphs = lines.filter(isRunning).slice(0, leading).map(({ text }) => text);
  const isBorne = borneOutBy([title, ...lines.map(({ text }) => text)].join("\n"));
  const sentences = [title, ...paragraphs.flatMap((text) => text.split(/(?<=[。；！？])/))];
  if (sentences.slice(0, 2).some((sentence) => ofMany.test(sentence))) return undefined;
  for (const sentence of sentences) {
    const named = regionsNamed(withoutBrackets(sentence), isBorne, known);
    if (named.length > 0) return innermost(named, known);
  }
  return undefined;
}

/** A place within brackets tells two firms of one name apart, one within a cited title is that document's: neither is where the news happens. */
function withoutBrackets(sentence: string): string {
  return sentence.replace(/[（(][^（()）]{0,20}[)）]|《[^》]{0,80}》/g, "\n");
}

/** The region in which all the others lie. */
export function innermost(named: readonly Region[], known: Gazetteer): FoundRegion | undefined {
  const inner = named.find((region) => named.every((other) => known.around(region.code).some(({ code }) => code === other.code)));
  return inner === undefined ? undefined : { name: inner.name, level: inner.level };
}

/** Whether a text bears out that a county's short name means the county: it gives the full one, or a zone of it. */
export type BorneOut = (name: string, region: Region) => boolean;

/** What a text bears out, each name looked for once. */
export function borneOutBy(whole: string): BorneOut {
  const answers = new Map<string, boolean>();
  return (name, region) => {
    const answer = answers.get(name) ?? (whole.includes(region.name) || new RegExp(`${name}${countyZone.source.slice(1)}`).test(whole));
    answers.set(name, answer);
    return answer;
  };
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
  return name !== undefined && !breaksName.test(name);
}

function counts(name: string, region: Region, behind: string, isBorne: BorneOut, around: Region | undefined, isBehindIt: boolean, known: Gazetteer): boolean {
  if (name === region.name || region.level === "province" || region.level === "city") return true;
  const isInside = around === undefined || known.around(region.code).some(({ code }) => code === around.code);
  if (!isInside || isBehindIt) return isInside;
  return countyZone.test(behind) || isBorne(name, region);
}
