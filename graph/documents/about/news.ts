import { timesOf } from "../../grouping.ts";
import type { Line } from "../clean/index.ts";
import { type Gazetteer, loadGazetteer, type Region } from "../../lexicon/index.ts";
import { isRunning } from "../structure/running-text.ts";
import type { FoundRegion } from "./region.ts";
import { borneOutBy, innermost, regionsNamed } from "./regions-named.ts";
import { venuesIn, withoutVenues } from "./venue.ts";

/** A news item, as those see it who ask where it happens. */
export interface News {
  readonly title: string;
  /** Whether that stands above the text; a text without a headline is called by its opening. */
  readonly isHeadline: boolean;
  readonly paragraphs: readonly string[];
  /** The headline and the sentences of the first paragraphs. */
  readonly sentences: readonly string[];
  /** The area of its paper or page. */
  readonly paper: Region | undefined;
  readonly known: Gazetteer;
  /** The regions that words name; a county's short name counts where the text also gives its full one or a zone of it. */
  readonly namedIn: (words: string) => readonly Region[];
  /** Those that the headline names. */
  readonly inTitle: readonly Region[];
  /** Those that the headline, or the first sentence that names any, names outside brackets. */
  readonly first: readonly Region[];
  /** The one of the first in which all the others lie. */
  readonly told: FoundRegion | undefined;
  /** Its paragraphs, so far as the places in them are counted. */
  readonly head: readonly string[];
  /** The regions that those name outside brackets, each as often as they do. */
  readonly namedAtHead: () => readonly Region[];
  /** The same without those at which meetings are held. */
  readonly namedApart: () => readonly Region[];
}

/** How many paragraphs a news item takes to say where it happens. */
const leading = 3;
/** The headline and the sentences behind it that tell where the news happens, though it is named but once; so does a later one that begins with the place. */
const early = 4;
/** So many paragraphs, and so much of each, are looked through for places: the time must not grow with a long text. */
const paragraphsAtHead = 60;
const longestAtHead = 2000;

/** A headline and the lines below it, read as news. */
export function newsOf(title: string, lines: readonly Line[], paper: Region | undefined): News {
  const known = loadGazetteer();
  const isBorne = borneOutBy([title, ...lines.map(({ text }) => text)].join("\n"));
  const namedIn = (words: string): readonly Region[] => regionsNamed(words, isBorne, known);
  const running = lines.filter(isRunning).map(({ text }) => text);
  const shortNames = shortNamesOf(running.slice(0, leading));
  const paragraphs = shortNames === undefined ? running : running.map((text) => text.replace(shortNames, "\n"));
  const head = paragraphs.slice(0, paragraphsAtHead).map((text) => text.slice(0, longestAtHead));
  let counted: readonly Region[] | undefined;
  const namedAtHead = () => (counted ??= head.flatMap((text) => namedIn(withoutBrackets(text))));
  let apart: readonly Region[] | undefined;
  const namedApart = () => (apart ??= head.flatMap((text) => namedIn(withoutVenues(withoutBrackets(text)))));
  const sentences = [title, ...paragraphs.slice(0, leading).flatMap((text) => text.split(/(?<=[。；！？])/))];
  const subjectsIn = (sentence: string) => subjectsOf(withoutLowerBodies(sentence), namedIn, namedApart, known);
  const isHeadline = !paragraphs.some((text) => text.replace(/\s/g, "").includes(title.replace(/\s/g, "")));
  // An opening may cut a firm's name off: the whole sentence tells.
  const opening = sentences[1]?.includes(title) === true ? namedIn(sentences[1]) : undefined;
  const isWhole = (region: Region) => opening?.includes(region) !== false;
  const inTitle = subjectsIn(title).filter(isWhole);
  const inSentences = sentences.map((sentence, at) => subjectsIn(withoutBrackets(sentence)).filter((region) => at > 0 || isWhole(region)));
  const venues = sentences.flatMap((sentence, at) => venuesIn(sentence).flatMap(namedIn).filter((region) => inSentences[at]?.includes(region) === false));
  const apartFromVenues = inSentences.map((regions) => regions.filter((region) => !venues.includes(region)));
  const subjects = apartFromVenues.some((regions) => regions.length > 0) ? apartFromVenues : inSentences;
  const firstAt = subjects.findIndex((regions) => regions.length > 0);
  const named = subjects[firstAt] ?? [];
  const first = firstAt < early || named.some(({ shortName }) => sentences[firstAt]?.startsWith(shortName)) || isNamedAgain(named, namedAtHead()) ? named : [];
  return { title, isHeadline, paragraphs, sentences, paper, known, namedIn, inTitle, first, told: innermost(first, known), head, namedAtHead, namedApart };
}

/**
 * The regions that a sentence names, without where a meeting is held: where it names another, or the text names another again and again; not where the text
 * goes on to name the venue itself more than those.
 */
function subjectsOf(sentence: string, namedIn: News["namedIn"], namedApart: News["namedApart"], known: Gazetteer): readonly Region[] {
  const named = namedIn(sentence);
  const rest = withoutVenues(sentence);
  if (named.length === 0 || rest === sentence) return named;
  const venues = venuesIn(sentence).flatMap(namedIn);
  const others = namedIn(rest).filter((region) => !venues.includes(region));
  const elsewhere = namedApart();
  const timesOfVenue = elsewhere.filter((region) => venues.includes(region)).length;
  if (others.length > 0) return timesOfVenue >= oftenNamed && timesOfVenue > elsewhere.filter((region) => others.includes(region)).length ? named : others;
  const [most] = timesOf(elsewhere.filter((region) => !venues.includes(region)));
  if (most === undefined || most[1] < oftenNamed) return named;
  const isAround = venues.every(({ code }) => known.liesIn(code, most[0].code));
  return most[1] > timesOfVenue * (isAround ? 1 : 2) ? [] : named;
}

/** So often an area must be named beside where a meeting is held. */
const oftenNamed = 3;

/** What the first paragraphs say that a firm is called for short, which may begin like a place: 云岭恒越硅业有限公司（“云岭恒越”）. */
function shortNamesOf(paragraphs: readonly string[]): RegExp | undefined {
  const names = paragraphs.flatMap((text) => [...text.matchAll(declared)].map(([, name = ""]) => name));
  return names.length === 0 ? undefined : new RegExp(names.join("|"), "g");
}

const declared = /公司[（(](?:以?下?简?称)?[“「"]([\u4e00-\u9fff]{3,8})[”」"]/g;

/** Whether one of the regions is named more than once: what news names late and in passing is not where it happens. */
function isNamedAgain(regions: readonly Region[], all: readonly Region[]): boolean {
  return regions.some((region) => all.filter((other) => other === region).length > 1);
}

/** A place within brackets tells two firms of one name apart, one within a cited title is that document's: neither is where the news happens. */
function withoutBrackets(sentence: string): string {
  return sentence.replace(/[（(【][^（()）】]{0,20}[)）】]|《[^》]{0,80}》/g, "\n");
}

/** A list of the bodies that do something together, without those of districts behind their city's: 庐州市经信局、高新区管委会、滨湖区政府 is of 庐州. */
function withoutLowerBodies(sentence: string): string {
  return sentence.replace(lowerBodies, "$1\n");
}

const lowerBodies = /([市州盟][\u4e00-\u9fff]{0,10}?(?:局|委|厅|办|政府)(?:、[^，。；、]{2,14}){0,3}?[、和与及])[\u4e00-\u9fff]{2,6}?[区县旗](?=人民政府|政府)/g;
