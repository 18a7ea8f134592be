import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Line } from "../clean/index.ts";
import type { Region } from "../../lexicon/index.ts";
import { type News, newsOf } from "./news.ts";
import { ofPaperAround, ofPaperFirst, ofPaperItself, ofPaperNotOther, ofPaperWithin } from "./place-of-paper.ts";
import { countedThere, explainedThere, issuedThere, settledThere } from "./place-in-headline.ts";
import { cityGoneThrough, holding, mostNamed, ofCitedPapers, siteWithin, toldFirst } from "./place-in-text.ts";
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
  cityGoneThrough,
  ofPaperWithin,
  ofPaperNotOther,
  siteWithin,
  toldFirst,
  ofPaperFirst,
  holding,
  mostNamed,
  ofPaperItself,
  ofCitedPapers,
  ofPaperAround,
];

/** The place that a news item tells of, by its headline, its text and its paper. Undefined for news of several places or none. */
export function placeOfNews(title: string, lines: readonly Line[], paper: Region | undefined): FoundRegion | undefined {
  const news = newsOf(title, lines, paper);
  if (isOfMany(news)) return undefined;
  for (const way of ways) {
    const place = way(news);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Whether the headline announces news of many places, or the first sentence below one that names none: 多地发布集成电路政策. */
function isOfMany({ title, sentences, inTitle }: News): boolean {
  return cues().ofMany.test(title) || (inTitle.length === 0 && cues().ofMany.test(sentences[1] ?? ""));
}
