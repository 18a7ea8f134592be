import type { Line } from "../context.ts";
import { stemOf } from "../identity/area-stem.ts";
import type { Entity } from "../identity/entity.ts";
import type { Mention } from "../identity/mention.ts";
import type { Cast } from "../identity/resolve.ts";
import type { Part } from "../text/reading.ts";
import { type Course, put } from "./course.ts";
import { ofIssuedPapers } from "./papers-of-places.ts";
import { parkIntroduced } from "./park-introduced.ts";
import { placesOfHeadings } from "./places-of-headings.ts";
import { sectionsOfTheCountry } from "./sections-of-the-country.ts";
import { wordsOfZones } from "./words-of-zones.ts";

/** What the part of the text that a sentence stands in says of its place. */
export interface PlaceOfPart {
  /** The area that the part is about; undefined of one on the whole country. */
  readonly own: Entity | undefined;
  /** Whether the text announces that area. */
  readonly isAnnounced: boolean;
  /** The places that the heading above names. */
  readonly heading: readonly Entity[];
}

/** The places of a text's parts, asked for sentence by sentence in its order. */
export interface PlacesOfParts {
  /** Puts into force what the part of a sentence is about. */
  of(line: Line): PlaceOfPart;
  /** The area that a part which was asked for is about as a whole. */
  around(part: Part | undefined): Entity | undefined;
}

/** What headings, announcements, lines that are only an area's name, and news that introduces a park or quotes a zone say of the places of what is below them. */
export function placesOfParts(course: Course): PlacesOfParts {
  const { reading, cast, home } = course;
  const { text, isNews } = reading;
  const underHeadings = placesOfHeadings(home);
  const ofCountry = sectionsOfTheCountry();
  const underLines = placesUnderLines(course);
  /** The area that the heading above a part names, by the part's index. */
  const headedRegions = new Map<number, Entity>();
  /** The parts that tell of the country alone, by their index. */
  const ofNoPlace = new Set<number>();
  let introduced: Entity | undefined;
  return {
    of(line) {
      const { sentence, mentions } = line;
      const { part, start, end } = sentence;
      const lineAbove = isNews ? underLines.of(line) : undefined;
      if (lineAbove !== undefined) put(course, sentence, [lineAbove]);
      const isOfCountry = !isNews && ofCountry.holds(part.block, text.slice(start, end), mentions);
      const stated = announced(part.block.place, cast);
      const own = stated ?? (isOfCountry ? undefined : home);
      if (own !== undefined && !(isNews && own === home)) put(course, sentence, [own]);
      if (isOfCountry && own === undefined) {
        put(course, sentence, []);
        ofNoPlace.add(part.index);
      }
      if (course.carried !== undefined && start < course.carried.to) put(course, sentence, course.carried.places);
      introduced ??= isNews ? parkIntroduced(reading, line, cast) : undefined;
      if (introduced !== undefined && introduced !== home) put(course, sentence, [introduced]);
      const named = underHeadings.of(part.block, text.slice(start, Math.min(end, start + longestHeading)), mentions, cast);
      const heading = course.pushedOn !== undefined && start < course.pushedOn.to ? course.pushedOn.places : named;
      if (heading.length > 0) put(course, sentence, heading);
      if (heading.length === 1 && heading[0]?.kind === "Region") headedRegions.set(part.index, heading[0]);
      if (isNews) {
        for (const force of ofIssuedPapers(text, mentions, part.end, cast)) course.forces.push(force);
        for (const { start: from, end: to, zone } of wordsOfZones(reading, line)) put(course, { start: from, end: to }, [zone].flatMap((one) => cast.of(one) ?? []));
      }
      return { own, isAnnounced: stated !== undefined, heading };
    },
    around: (part) => announced(part?.block.place, cast) ?? headedRegions.get(part?.index ?? -1) ?? (ofNoPlace.has(part?.index ?? -1) ? undefined : home),
  };
}

/** The area that a line of news which is nothing but its name stands above, as far as such a line reaches. */
function placesUnderLines({ reading: { text }, cast }: Course): { of(line: Line): Entity | undefined } {
  let above: { readonly from: number; readonly place: Entity } | undefined;
  return {
    of({ sentence, mentions }) {
      const header = headerOf(text, sentence, mentions);
      const place = header === undefined ? undefined : cast.of(header);
      if (place !== undefined) above = { from: sentence.start, place };
      else if (above !== undefined && headedReach < sentence.start - above.from) above = undefined;
      return above?.place;
    },
  };
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
