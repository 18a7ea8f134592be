import { type Gazetteer, loadGazetteer, type Region } from "../../lexicon/index.ts";
import type { FoundRegion } from "./region.ts";

/** No area's name is longer. */
export const longestName = 11;
/** What a place's name is part of: papers, exchanges, schools, time, the dateline of an agency. */
const partOfName = /^(?:时间|证券|日报|晚报|晨报|早报|商报|都市报|卫视|电视台|电台|大学|理工|工业大学|交通大学|交易所|银行|人寿|队|报[导道]|专电|转投资|旗下|(?:\d{1,2}月)?\d{1,2}日[电讯]|[电讯][(（]|讯)/;
/** A place at the head of a firm's name: where the firm is from, not where the news happens. */
const headOfFirm = /^[\u4e00-\u9fffA-Za-z]{2,14}?(?:股份|有限|集团|公司)/;
const breaksName = /[在于与和、，落入]|设立|成立|组建|园区|开发区|产业园/;
const countyZone = /^(?:经济(?:技术)?开发区|经开区|高新(?:技术产业开发)?区|开发区|工业园|产业园|县委|市委|区委|县政府|市政府|区政府|新城)/;

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
      if (region === undefined || region.level === "nation" || endsWord.test(sentence.slice(Math.max(0, at - 2), at + length)) || partOfName.test(sentence.slice(at + length)) || beginsFirm(sentence.slice(at + length)) || !counts(name, region, sentence.slice(at + length), isBorne, found.at(-1), at === end, known)) continue;
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

/** Words and foreign names that end like an area's: 真金白银, 日本千叶县. */
const endsWord = /(?:真金白银|千叶县)$/;

/** Short names that are common words too, and mean the county only where it is named in full: 会同高新区建立专班. */
const isWord = /^(?:会同|合作|和平|共和|同心|互助|通道|新建|兴业|平安|建设|富民|民主|团结|开发)$/;

function counts(name: string, region: Region, behind: string, isBorne: BorneOut, around: Region | undefined, isBehindIt: boolean, known: Gazetteer): boolean {
  if (name === region.name || region.level !== "county" || ranksWithCities(region)) return true;
  if (isWord.test(name)) return false;
  const isInside = around === undefined || known.liesIn(region.code, around.code);
  if (!isInside || isBehindIt) return isInside;
  return countyZone.test(behind) || isBorne(name, region);
}

/** A county right under a province by its code, as in Taiwan: its short name means it as a city's does. */
function ranksWithCities({ code }: Region): boolean {
  return code.endsWith("00");
}

/** So often a short name must stand in a text. */
const often = 3;

/** An area as what a document is about; the nation is none. */
export function found({ name, level }: Region): FoundRegion | undefined {
  return level === "nation" ? undefined : { name, level };
}

/** The region in which all the others lie. */
export function innermost(named: readonly Region[], known: Gazetteer): FoundRegion | undefined {
  const inner = named.find((region) => named.every((other) => known.liesIn(region.code, other.code)));
  return inner === undefined ? undefined : { name: inner.name, level: inner.level };
}
