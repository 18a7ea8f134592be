import type { Line } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Entity } from "../identity/entity.ts";
import type { Mention } from "../identity/mention.ts";
import { clausesOfTheCountry } from "./clauses-of-the-country.ts";
import { isPlace } from "../rules/areas.ts";
import { type Course, put } from "./course.ts";
import { type Force, upTo } from "./force.ts";
import { oneOfTwoPlaces, twoBehind } from "./one-of-two-places.ts";
import { parksPushedOn } from "./parks-pushed-on.ts";
import { placesBeforeThings } from "./places-before-things.ts";
import { placesBehindThings } from "./places-behind-things.ts";
import { placesInWords } from "./places-in-words.ts";
import type { PlaceOfPart } from "./places-of-parts.ts";
import { placesToldOf } from "./places-told-of.ts";
import { unknownPlaces } from "./unknown-places.ts";

const cues = cuesOf("places-of-clauses", ({ turnsBack, pushes }) => ({
  /** Where a sentence that has told of several places in turn comes back to the plan's own: 支持经开区……，支持高新区……，力争……. */
  comesBack: pattern`[，,]${turnsBack}`,
  pushed: pattern`${pushes}$`,
  pushesOn: pattern`[，,]${pushes}`,
}));

/** Puts into force the places that the clauses of each sentence tell of, sentence by sentence in the order of the text. */
export function placesOfClauses(course: Course): { of(line: Line, part: PlaceOfPart): void } {
  const { reading, cast, home } = course;
  const { text, isNews } = reading;
  const inTurn = placesInTurn(course);
  /** The two places of which the next sentence may tell as the former and the latter. */
  let two: readonly Mention[] = [];
  const entities = (...places: readonly Mention[]): readonly Entity[] => places.flatMap((place) => cast.of(place) ?? []);
  return {
    of(line, { own, isAnnounced, heading }) {
      const { sentence, mentions } = line;
      for (const spoken of placesInWords(reading, line, home, cast)) put(course, spoken, spoken.places);
      for (const clause of isNews ? clausesOfTheCountry(reading, line) : []) put(course, clause, []);
      for (const { start, end } of unknownPlaces(text, sentence, mentions)) put(course, { start, end: isNews ? sentence.part.end : end }, own === undefined ? [] : [own]);
      const places = mentions.filter((mention) => isPlace(mention) && mention.inside === undefined);
      inTurn.tell(line, placesToldOf({ reading, sentence, mentions, places, cast, home, heading, isAnnounced }));
      for (const behind of placesBehindThings(text, line)) put(course, behind, entities(...behind.places));
      for (const one of oneOfTwoPlaces(text, line, places, two)) put(course, one, entities(one.place));
      two = twoBehind(text, sentence, places, two);
      if (isNews) return;
      for (const ware of placesBeforeThings(text, line)) put(course, ware, entities(ware.place));
      for (const { park, start, end } of parksPushedOn(reading, line)) {
        const place = cast.of(park);
        if (place === undefined) continue;
        if (start > sentence.end) course.pushedOn = { from: start, to: end, places: [place] };
        else put(course, { start, end }, [place]);
      }
    },
  };
}

/**
 * Places that a sentence tells of, and where they end: of places that are told of in turn none is spoken of behind the last one's sentence
 * (经开区发展……，高新区发展……。支持……), also where each has a sentence of its own, parted by semicolons.
 */
function placesInTurn(course: Course): { tell(line: Line, told: readonly Force[]): void } {
  const { reading: { text, isNews }, forces } = course;
  /** The end of the last sentence that told of a place. */
  let lastEnd: number | undefined;
  /** The forces of the first of such places, by their index. */
  let first: readonly number[] = [];
  return {
    tell({ sentence }, told) {
      const goesOn = lastEnd === sentence.start - 1 && text.charAt(lastEnd) === "；";
      const isInTurn = told.length > 1 || (told.length === 1 && goesOn);
      const last = told.at(-1);
      const ofNews = isInTurn ? sentence.end : undefined;
      const until = isNews || last === undefined ? ofNews : backBehind(text, last.from, sentence.end, isInTurn);
      if (isNews && isInTurn) for (const index of first) forces[index] = upTo(forces[index] as Force, lastEnd ?? sentence.end);
      first = isInTurn ? [] : told.map((_, index) => forces.length + index);
      for (const force of told) forces.push(until === undefined ? force : upTo(force, until));
      if (last === undefined) return;
      const isCarried = !isNews && told.length === 1 && until === sentence.end && last.to > sentence.end;
      course.carried = isCarried ? last : undefined;
      lastEnd = sentence.end;
    },
  };
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
