import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Line } from "../clean/index.ts";
import type { Region } from "../../lexicon/index.ts";
import { type News, newsOf } from "./news.ts";
import { ofPaperAround, ofPaperFirst, ofPaperItself, ofPaperNotOther, ofPaperWithin } from "./place-of-paper.ts";
import { countedThere, explainedThere, issuedThere, nationIssuedFor, settledThere, visitedThere } from "./place-in-headline.ts";
import { cityGoneThrough, holding, mostNamed, ofCitedPapers, writtenByProvince, provinceGoneThrough, siteWithin, toldFirst } from "./place-in-text.ts";
import { ofProvinceInShort } from "./province-in-short.ts";
import type { FoundRegion } from "./region.ts";

const cues = cuesOf("place-of-news", ({ many, area, counted }) => ({
  /** A headline or first sentence that announces news of many places. */
  ofMany: pattern`${many}|多个?[（(]?${area}|各[（(]?(?:省|市[）)])|(?:[二两三四五六七八九十]|\d+)${counted}(?![级区])`,
}));

/** The ways to tell where a news item happens. An earlier one is tried first, the first that finds a place is right. */
const ways: readonly ((news: News) => FoundRegion | undefined)[] = [
  explainedThere,
  settledThere,
  countedThere,
  issuedThere,
  nationIssuedFor,
  visitedThere,
  writtenByProvince,
  ofProvinceInShort,
  cityGoneThrough,
  provinceGoneThrough,
  ofPaperWithin,
  ofPaperNotOther,
  siteWithin,
  toldFirst,
  ofPaperFirst,
  holding,
  ofOwnProvince,
  mostNamed,
  ofPaperItself,
  ofCitedPapers,
 
  ofPaperAround,
];

/** The province of which a text speaks as its own (全省), where all the places that its headline or first sentence names lie in it: of news on 庐州 and 滨湖. */
function ofOwnProvince({ inTitle, first, head, known }: News): FoundRegion | undefined {
  const named = inTitle.length > 1 ? inTitle : first;
  if (named.length < 2 || new Set(named.map(({ code }) => provinceOf(code, known))).size !== 1 || !head.some((text) => /全省|我省|省内/.test(text))) return undefined;
  const province = known.around(named[0]?.code ?? "").find(({ level }) => level === "province");
  return province === undefined ? undefined : { name: province.name, level: "province" };
}

/** So many lines a page's head has. */
const longestHead = 14;

/** The place that a news item tells of, by its headline, its text and its paper. Undefined for news of several places or none. */
export function placeOfNews(title: string, lines: readonly Line[], paper: Region | undefined, printed: readonly Line[] = lines): FoundRegion | undefined {
  const news = newsOf(title, lines, paper);
  if (isOfMany(news)) return ofOwnProvince(news);
  if (isReportedAfar(news, printed.slice(0, longestHead))) return undefined;
  for (const way of ways) {
    const place = way(news);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Whether a reporter tells from Taiwan of firms there whose plant abroad the headline names: 【记者某某／新竹报导】. */
function isReportedAfar({ inTitle, known }: News, head: readonly Line[]): boolean {
  const from = head.map(({ text }) => dateline.exec(text)?.[1]).find((name) => name !== undefined);
  const seat = from === undefined ? undefined : known.find(from)?.code;
  return seat !== undefined && provinceOf(seat, known).startsWith("71") && inTitle.length > 0 && inTitle.every(({ code }) => provinceOf(code, known) !== provinceOf(seat, known));
}

const dateline = /[【(（〔](?:本报)?(?:记者)?[^【】（）()\n]{2,12}[／/]\s?([\u4e00-\u9fff]{2,4}?)(?:报导|报道|电)/;

/** Whether the headline announces news of many places, or the first sentence below one that names none: 多地发布集成电路政策; or its paragraphs begin with one province after another. */
function isOfMany(news: News): boolean {
  const { title, sentences, inTitle } = news;
  return cues().ofMany.test(title) || (inTitle.length === 0 && (cues().ofMany.test(sentences[1] ?? "") || goesRound(news)));
}

/** Whether all the places that a text names, two at least, lie in one province, or it speaks of one as its own: of such a round-up a place can be told. */
export function tellsOfOneProvince(news: News): boolean {
  const { namedAtHead, known } = news;
  const named = namedAtHead();
  return (named.length >= 2 && new Set(named.map(({ code }) => provinceOf(code, known))).size === 1) || ofOwnProvince(news) !== undefined;
}

function provinceOf(code: string, known: News["known"]): string {
  return known.around(code).find(({ level }) => level === "province")?.code ?? code;
}

/** Whether most paragraphs begin with a place, and no province has more than half of them. */
function goesRound({ head, namedIn, known }: News): boolean {
  const provinces = head.flatMap((text) => {
    const [first] = namedIn((/^[^。；]*/.exec(text)?.[0] ?? "").slice(0, longestBeginning));
    return first === undefined ? [] : [provinceOf(first.code, known)];
  });
  const most = Math.max(0, ...provinces.map((one) => provinces.filter((other) => other === one).length));
  return new Set(provinces).size >= fewestProvinces && provinces.length * 2 >= head.length && most * 2 <= provinces.length;
}

const fewestProvinces = 3;
/** So much of a paragraph is its beginning. */
const longestBeginning = 40;
