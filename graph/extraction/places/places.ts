import type { Entity } from "../identity/entity.ts";
import type { Line } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { clausesOfTheCountry } from "./clauses-of-the-country.ts";
import { type Force, forceAt, upTo } from "./force.ts";
import { stemOf } from "../identity/area-stem.ts";
import type { Mention } from "../identity/mention.ts";
import { oneOfTwoPlaces, twoBehind } from "./one-of-two-places.ts";
import { ofIssuedPapers } from "./papers-of-places.ts";
import { parksPushedOn } from "./parks-pushed-on.ts";
import { parkIntroduced } from "./park-introduced.ts";
import { parksSpokenOf } from "./park-spoken-of.ts";
import { placesBehindThings } from "./places-behind-things.ts";
import { placesInWords } from "./places-in-words.ts";
import { placesOfHeadings } from "./places-of-headings.ts";
import { placesToldOf } from "./places-told-of.ts";
import { namesBodies, type Reading } from "../text/reading.ts";
import type { Cast } from "../identity/resolve.ts";
import { sectionsOfTheCountry } from "./sections-of-the-country.ts";
import { unknownPlaces } from "./unknown-places.ts";
import { wordsOfZones } from "./words-of-zones.ts";

const cues = cuesOf("places", ({ turnsBack, pushes }) => ({
  /** Where a sentence that has told of several places in turn comes back to the plan's own: 支持经开区……，支持高新区……，力争……. */
  comesBack: pattern`[，,]${turnsBack}`,
  pushed: pattern`${pushes}$`,
  pushesOn: pattern`[，,]${pushes}`,
}));

/** Which places the text is about, offset by offset: those that its clauses tell of, that its headings name or its parts announce, else `home`. `around`: the area that the part at an offset is about as a whole. */
export function placesInForce(reading: Reading, lines: readonly Line[], cast: Cast, home: Entity | undefined): { at(offset: number): readonly Entity[]; around(offset: number): Entity | undefined } {
  const forces: Force[] = [];
  const isNews = reading.document.about.kind === "news";
  const underHeadings = placesOfHeadings(home);
  const ofCountry = sectionsOfTheCountry();
  /** The area that the heading above a part names, by the part's index. */
  const headedRegions = new Map<number, Entity>();
  /** The parts that tell of the country alone, by their index. */
  const ofNoPlace = new Set<number>();
  let introduced: Entity | undefined;
  let inTurn: number | undefined;
  /** The two places of which the next sentence may tell as the former and the latter. */
  let two: readonly Mention[] = [];
  /** The forces of the first of such places. */
  let first: readonly number[] = [];
  let pushedOn: { readonly to: number; readonly place: Entity } | undefined;
  /** The place of which a plan's sentence tells and those behind its semicolons go on to tell. */
  let carried: Force | undefined;
  let headed: { readonly from: number; readonly places: readonly Entity[] } | undefined;
  for (const { sentence, mentions } of lines) {
    const header = isNews ? headerOf(reading.text, sentence, mentions) : undefined;
    const area = header === undefined ? undefined : cast.of(header);
    if (header !== undefined && area !== undefined) headed = { from: sentence.start, places: [area] };
    else if (headed !== undefined && headedReach < sentence.start - headed.from) headed = undefined;
    if (headed !== undefined) forces.push({ from: sentence.start, to: sentence.end, places: headed.places });
    const isOfCountry = !isNews && ofCountry.holds(sentence.part.block, reading.text.slice(sentence.start, sentence.end), mentions);
    const stated = announced(sentence.part.block.place, cast);
    const own = stated ?? (isOfCountry ? undefined : home);
    if (own !== undefined && !(isNews && own === home)) forces.push({ from: sentence.start, to: sentence.end, places: [own] });
    if (isOfCountry && own === undefined) {
      forces.push({ from: sentence.start, to: sentence.end, places: [] });
      ofNoPlace.add(sentence.part.index);
    }
    if (carried !== undefined && sentence.start < carried.to) forces.push({ from: sentence.start, to: sentence.end, places: carried.places });
    introduced ??= isNews ? parkIntroduced(reading, { sentence, mentions }, cast) : undefined;
    if (introduced !== undefined && introduced !== home) forces.push({ from: sentence.start, to: sentence.end, places: [introduced] });
    const named = underHeadings.of(sentence.part.block, reading.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestHeading)), mentions, cast);
    const heading = pushedOn !== undefined && sentence.start < pushedOn.to ? [pushedOn.place] : named;
    if (heading.length > 0) forces.push({ from: sentence.start, to: sentence.end, places: heading });
    if (heading.length === 1 && heading[0]?.kind === "Region") headedRegions.set(sentence.part.index, heading[0]);
    for (const force of isNews ? ofIssuedPapers(reading.text, mentions, sentence.part.end, cast) : []) forces.push(force);
    for (const { start, end, zone } of isNews ? wordsOfZones(reading, { sentence, mentions }) : []) forces.push({ from: start, to: end, places: [cast.of(zone)].filter((place) => place !== undefined) });
    if (namesBodies(sentence) || sentence.isRow) continue;
    for (const { start, end, places } of placesInWords(reading, { sentence }, home, cast)) forces.push({ from: start, to: end, places });
    for (const { start, end } of isNews ? clausesOfTheCountry(reading, { sentence, mentions }) : []) forces.push({ from: start, to: end, places: [] });
    const places = mentions.filter(({ kind, inside }) => (kind === "Region" || kind === "Park") && inside === undefined);
    for (const { start, end } of unknownPlaces(reading.text, sentence, mentions)) forces.push({ from: start, to: isNews ? sentence.part.end : end, places: own === undefined ? [] : [own] });
    const told = placesToldOf({ reading, sentence, mentions, places, cast, home, heading, isAnnounced: stated !== undefined });
    // Of places that are told of in turn none is spoken of behind the last one's sentence: 经开区发展……，高新区发展……。支持…….
    const isInTurn = told.length > 1 || (told.length === 1 && inTurn === sentence.start - 1 && reading.text.charAt(inTurn) === "；");
    const last = told.at(-1);
    const until = isNews ? (isInTurn ? sentence.end : undefined) : last === undefined ? undefined : backBehind(reading.text, last.from, sentence.end, isInTurn);
    if (isInTurn && isNews) for (const index of first) forces[index] = upTo(forces[index] as Force, inTurn ?? sentence.end);
    first = isInTurn ? [] : told.map((_, index) => forces.length + index);
    for (const force of told) forces.push(until === undefined ? force : upTo(force, until));
    const [only] = told;
    if (only !== undefined) carried = !isNews && told.length === 1 && until === sentence.end && only.to > sentence.end ? only : undefined;
    if (told.length > 0) inTurn = sentence.end;
    for (const { start, end, places: [...named] } of placesBehindThings(reading.text, { sentence, mentions })) forces.push({ from: start, to: end, places: named.flatMap((place) => cast.of(place) ?? []) });
    for (const { start, end, place } of oneOfTwoPlaces(reading.text, { sentence, mentions }, places, two)) forces.push({ from: start, to: end, places: [cast.of(place)].filter((one) => one !== undefined) });
    two = twoBehind(reading.text, sentence, places, two);
    for (const { park, start, end } of isNews ? [] : parksPushedOn(reading, { sentence, mentions })) {
      const place = cast.of(park);
      if (place === undefined) continue;
      if (start > sentence.end) pushedOn = { to: end, place };
      else forces.push({ from: start, to: end, places: [place] });
    }
  }
  if (isNews) for (const { start, end, park } of parksSpokenOf(reading, lines, cast, home)) forces.push({ from: start, to: end, places: [park] });
  const starts = forces.sort((a, b) => a.from - b.from);
  const at = (offset: number): readonly Entity[] => forceAt(starts, offset)?.places ?? (home === undefined ? [] : [home]);
  const aroundAt = (part: Line["sentence"]["part"] | undefined) => announced(part?.block.place, cast) ?? headedRegions.get(part?.index ?? -1) ?? (ofNoPlace.has(part?.index ?? -1) ? undefined : home);
  return { at, around: (offset) => aroundAt(reading.sentenceAt(offset)?.part) };
}

/**
 * Where a sentence comes back to the plan's own place behind the last place that it tells of: where it pushes something else (支持经开区……，支持恒越光电……),
 * behind several told of in turn also where it says what it strives for; else its end.
 */
function backBehind(text: string, from: number, end: number, isInTurn: boolean): number {
  const isPushed = cues().pushed.test(text.slice(Math.max(0, from - 4), from));
  const ends = [...(isInTurn ? [cues().comesBack] : []), ...(isPushed ? [cues().pushesOn] : [])].map((words) => text.slice(from, end).search(words)).filter((at) => at !== -1);
  return ends.length === 0 ? end : from + Math.min(...ends);
}

/** So much of a heading is looked at. */
const longestHeading = 60;

/** How far a line that is only an area's name holds. */
const headedReach = 400;

/** An area that a line of its own names, above what is there: 上海, 安徽（合肥）; of two the narrower. */
function headerOf(text: string, { part, start, end }: Line["sentence"], mentions: readonly Mention[]): Mention | undefined {
  if (part.start !== start || end - start > 12) return undefined;
  const areas = mentions.filter(({ kind, inside }) => kind === "Region" && inside === undefined);
  const rest = areas.reduce((left, { name }) => left.replace(name, ""), text.slice(start, end)).replace(/[（）()·•\s：:\d.、]/g, "");
  return rest === "" ? areas.at(-1) : undefined;
}

/** The area that a part of the text is said to be about, by its full name or by what the text calls it: 江苏 of 江苏省. */
function announced(place: string | undefined, cast: Cast): Entity | undefined {
  return place === undefined ? undefined : cast.named("Region", place) ?? cast.named("Region", stemOf(place));
}
