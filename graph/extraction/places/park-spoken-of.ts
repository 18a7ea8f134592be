import type { Line } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Entity } from "../identity/entity.ts";
import type { Mention } from "../identity/mention.ts";
import { fullStopBehind } from "../text/full-stop.ts";
import type { Reading, Stretch } from "../text/reading.ts";
import type { Cast } from "../identity/resolve.ts";
import { isPlace } from "../rules/areas.ts";

const cues = cuesOf("park-spoken-of", ({ pointer, lead, which, goesOn, ofCourse, come, housed, begun, area }) => ({
  /** Before a word for the park: the beginning of a clause. */
  opensClause: pattern`(?:^|[，。；：])(?:截至[^，。；]{2,8}，|${lead}，?)?(?:选址所?在的?)?${which}?$`,
  pointer: pattern`^${pointer}`,
  goesOn: pattern`^(?:的|[^，。；、：]{0,6})?${goesOn}`,
  /** Firms that come, with no place named: ……等9个项目首批入驻. */
  comes: pattern`${ofCourse}?${come}(?:其中|于此|此地|这里|了)?[。；，]?$|等[^，。；]{0,14}?${ofCourse}{0,3}${come}(?:[，。；]|$)|${ofCourse}${come}[，；]`,
  housed: pattern`${housed}`,
  /** A sentence that speaks of the whole area around the park. */
  ofTheArea: pattern`${area}`,
  /** A sentence of many projects at one park, and the next that lists them: ……19个项目在滨湖开发区开工。其中……. */
  gathers: pattern`${begun}`,
  among: pattern`^(?:其中|包括|分别)`,
}));

/** A stretch of the text and the park that it speaks of. */
export interface Spoken extends Stretch {
  readonly park: Entity;
}

/**
 * Where news goes on with a park that it named before: `园区现已引进6家企业：……`, `海沧产业基地建有……` by the end of its name, each to the next full stop, and sentences in
 * which firms come and no place is named: `……等9个项目首批入驻`.
 */
export function parksSpokenOf(reading: Reading, lines: readonly Line[], cast: Cast, home: Entity | undefined): Spoken[] {
  const found: Spoken[] = [];
  let park: Entity | undefined = home?.kind === "Park" ? home : undefined;
  let named = -Infinity;
  let gathered = -1;
  for (const { sentence, mentions } of lines) {
    if (sentence.isRow) continue;
    const places = mentions.filter((mention) => isPlace(mention) && mention.inside === undefined);
    if (park !== undefined) {
      const words = reading.text.slice(sentence.start, sentence.end);
      for (const start of pointersAt(words, park)) found.push({ start: sentence.start + start, end: fullStopBehind(reading.text, sentence.start + start, sentence.part.end), park });
      const goesOn = (sentence.part.index - named <= 1 && (cues().comes.test(words) || cues().housed.test(words))) || (sentence.part.index === gathered && cues().among.test(words));
      if (places.length === 0 && goesOn && !cues().ofTheArea.test(words)) found.push({ start: sentence.start, end: fullStopBehind(reading.text, sentence.start, sentence.part.end), park });
    }
    const next = spokenFirst(places);
    if (next !== undefined && !(isQuarter.test(next.name) && park !== undefined && isGround.test(park.name))) park = cast.of(next) ?? park;
    if (places.length > 0) gathered = next !== undefined && cues().gathers.test(reading.text.slice(sentence.start, sentence.end)) ? sentence.part.index : -1;
    if (next !== undefined || found.at(-1)?.start === sentence.start) named = sentence.part.index;
  }
  return found;
}

/** A park that was spoken of is so still where only the quarter around it is named between. */
const isQuarter = /片区$/;
const isGround = /园区?$/;

/** Of a zone and the park in it the park; else the first. */
function spokenFirst(places: readonly Mention[]): Mention | undefined {
  let first = places.find(({ kind }) => kind === "Park");
  for (const place of places) if (first !== undefined && place.kind === "Park" && place.start - first.end >= 0 && place.start - first.end <= 2 && place.start !== first.start) first = place;
  return first;
}

/** The offsets at which a clause goes on with the park, by a word for it or by the end of its name. */
function pointersAt(words: string, { name, aliases }: Entity): number[] {
  const ends = [...new Set([name, ...aliases].flatMap(endingsOf))];
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const pointer = cues().pointer.exec(words.slice(at, at + longestPointer))?.[0] ?? "";
    const length = Math.max(isOfThis(pointer, name) ? pointer.length : 0, ends.find((end) => words.startsWith(end, at))?.length ?? 0);
    if (length > 0 && cues().opensClause.test(words.slice(Math.max(0, at - longestLead), at)) && cues().goesOn.test(words.slice(at + length, at + length + 12))) found.push(at);
  }
  return found;
}

const longestPointer = 6;
const longestLead = 24;

/** 园区 means any park; 基地, 专区 and the like one that is called so. */
function isOfThis(pointer: string, name: string): boolean {
  return /^(?:产业)?园|^园|^区内|^全园/.test(pointer) || name.endsWith(pointer.slice(-2));
}

/** What is left of a park's name without its beginning: 光伏产业园, 西区. */
function endingsOf(name: string): string[] {
  const plain = name.replace(/[“”]/g, "");
  return [...plain].map((_, at) => plain.slice(at)).filter((end) => end.length >= 3 && end.length < plain.length || /^[东南西北]区$/.test(end));
}
