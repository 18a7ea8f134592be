import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { type Gazetteer, isFullName, loadGazetteer, type Region } from "../../lexicon/index.ts";
import type { Block, CleanText, DocumentFacts } from "../source-document.ts";
import { type BorneOut, borneOutBy, innermost, regionsNamed } from "./regions-named.ts";

const cues = cuesOf("places-of-paragraphs", ({ lead, goesOn, ofPlace, issue }) => ({
  /** Words and dates that may stand before the place that a clause begins with. */
  lead: pattern`^(?:(?:20\d{2}年)?\d{1,2}月(?:\d{1,2}日)?|${lead}|20\d{2}年)*[,，]?`,
  goesOn: pattern`^(?:${goesOn}|到20\d{2}年)`,
  /** A place that heads what follows, with its number or mark: 01江苏：…, 【江苏】, 江苏方面，…, 一、江苏省, 安徽（合肥）. */
  head: pattern`^(?:第?[一二三四五六七八九十]{1,3}[、.．]\s*|[（(][一二三四五六七八九十\d]{1,2}[)）]\s*|\d{1,2}[、.．\s]?\s*|[▲●■◆★※▶]\s*)?[【[“「]?([\u4e00-\u9fff]{2,8}?)(?:[（(]([\u4e00-\u9fff]{2,8})[)）])?(?:[】\]”」]|\s*[:：|｜]|${ofPlace}[,，]|$)`,
  /** A paragraph that goes on with a list, or gives out a paper: what follows is the place's. */
  announces: pattern`[:：]\s*$|${issue}了?[^。《]{0,12}《`,
}));

/** How much of a paragraph is looked at. */
const searched = 600;

/**
 * Blocks with the place that each paragraph of a news item is about, where the item goes from place to place without headings: a paragraph whose first
 * sentence has a clause that begins with one place, and those behind it that go on without naming another; behind a colon, or a document that the place issued, all of them do. Where places head their parts (01江苏：…, 【江苏】), each holds until the next. Within an item of one region only
 * places inside it that open the paragraph count. Other documents keep their blocks.
 */
export function withPlacesOfParagraphs(blocks: readonly Block[], { text }: CleanText, about: DocumentFacts): readonly Block[] {
  if (about.kind !== "news" || about.level === "park" || blocks.some(({ place }) => place !== undefined)) return blocks;
  const known = loadGazetteer();
  const isBorne = borneOutBy(text);
  const home = about.region === null ? undefined : known.find(about.region);
  if (about.region !== null && home === undefined) return blocks;
  const isWithin = (name: string, outer: string) => known.liesIn(known.find(name)?.code ?? "", known.find(outer)?.code ?? "");
  const heads = headsOf(blocks, text, known);
  const areHeads = new Set(heads.values()).size >= 2 && (home === undefined || [...heads.values()].some((name) => !isWithin(home.name, name)));
  let force: string | undefined;
  let headed: string | undefined;
  let announces = false;
  return blocks.map((block) => {
    if (areHeads) headed = heads.get(block) ?? headed;
    if (areHeads && heads.has(block) && headed !== undefined) return { ...block, place: headed };
    if (block.kind !== "paragraph" && block.kind !== "item") return block;
    const words = text.slice(block.start, block.end);
    if (headed !== undefined) return { ...block, place: openedWith(words, isBorne, known, false) ?? headed };
    const opened = openedWith(words, isBorne, known, about.region === null);
    const isInside = opened === undefined || home === undefined || (opened !== home.name && isWithin(opened, home.name));
    if (opened !== undefined && isInside) {
      announces = (announces && opened === force) || cues().announces.test(words);
      force = opened;
    } else if (opened !== undefined || !(announces || cues().goesOn.test(words)) || regionsNamed(words.slice(0, searched).replace(/《[^》]*》/g, "\n"), isBorne, known).some(({ name }) => !announces || name !== force)) force = undefined;
    return force === undefined ? block : { ...block, place: force };
  });
}

/** The blocks that places head; what follows is about each until the next. A line of numbers alone is an address. */
function headsOf(blocks: readonly Block[], text: string, known: Gazetteer): ReadonlyMap<Block, string> {
  const heads = new Map<Block, string>();
  for (const block of blocks) {
    if (block.kind !== "paragraph" && block.kind !== "item" && block.kind !== "heading") continue;
    const words = text.slice(block.start, block.end);
    const [, wider, narrower] = (/\d{7}|\d{3,4}-\d/.test(words.slice(0, 40)) ? null : cues().head.exec(words)) ?? [];
    const inner = narrower === undefined ? undefined : known.find(narrower);
    const name = inner === undefined ? wider : narrower;
    const region = inner ?? (wider === undefined ? undefined : known.find(wider));
    if (region !== undefined && region.level !== "nation" && (region.level !== "county" || isFullName(name ?? "", region))) heads.set(block, region.name);
  }
  return heads;
}

/** Full name of the place that the first sentence, or with `anyClause` one of its clauses, begins with; undefined where there are several. */
function openedWith(words: string, isBorne: BorneOut, known: Gazetteer, anyClause: boolean): string | undefined {
  const sentence = (/^[^。；！？]*/.exec(words.slice(0, searched))?.[0] ?? "").replace(/《[^》]*》|[（(][^（()）]{0,20}[)）]/g, "\n");
  const clauses = anyClause ? sentence.split(/[，,：:\n]/) : [sentence];
  const named = clauses.flatMap((clause) => {
    const rest = clause.trimStart().replace(cues().lead, "");
    const [first] = regionsNamed(rest.slice(0, 14), isBorne, known);
    return first !== undefined && (rest.startsWith(first.name) || rest.startsWith(first.shortName)) && !beginsList(rest, first.shortName, isBorne, known) ? [innerOf(rest, isBorne, known) ?? first] : [];
  });
  const place = named.length === 0 ? undefined : innermost(named, known);
  // A clause further on may go back to one of the places that the sentence began with: 厦门、芜湖两地……，其中芜湖…….
  const [opening] = anyClause && place !== undefined ? regionsNamed(sentence, isBorne, known) : [];
  const isAnother = opening !== undefined && place !== undefined && opening.name !== place.name && innermost([opening, ...named], known) === undefined;
  return isAnother ? undefined : place?.name;
}

/** Of the areas that a clause begins with, each right behind the one that it lies in, the last: the city of 云岭省滨湖市近日提出. */
function innerOf(clause: string, isBorne: BorneOut, known: Gazetteer): Region | undefined {
  let inner: Region | undefined;
  let end = 0;
  for (const region of regionsNamed(clause.slice(0, longestRow), isBorne, known)) {
    const printed = [region.name, region.shortName].find((name) => clause.startsWith(name, end));
    if (printed === undefined || (inner !== undefined && !known.liesIn(region.code, inner.code))) break;
    inner = region;
    end += printed.length;
  }
  return inner;
}

/** So far the names of areas side by side may reach. */
const longestRow = 30;

/** Whether a clause begins with a list of which another member begins with another place: 北京恒越光电、上海庐阳光电已量产……, 北京、上海等地. */
function beginsList(clause: string, own: string, isBorne: BorneOut, known: Gazetteer): boolean {
  const [, ...others] = clause.split("、", longestList);
  return others.some((member) => {
    const [first] = regionsNamed(member.slice(0, 8), isBorne, known);
    return first !== undefined && first.shortName !== own && member.startsWith(first.shortName);
  });
}

const longestList = 6;
