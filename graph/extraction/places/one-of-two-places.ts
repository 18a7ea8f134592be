import { matchesOf } from "../../lexicon/matches.ts";
import type { Line } from "../context.ts";
import type { Mention } from "../identity/mention.ts";
import { joined } from "./places-in-row.ts";
import type { Stretch } from "../text/reading.ts";

/** One of two places that the text has just named, and where it tells of it. */
export interface OneOfTwo extends Stretch {
  readonly place: Mention;
}

/**
 * Where a sentence tells of the former and the latter of two places: 滨湖区和庐阳区……，前者主攻……，后者发展……. Where firms stand before these words, they are of the firms.
 * @param places those of the sentence
 * @param before the two that the sentence before it names
 */
export function* oneOfTwoPlaces(text: string, { sentence: { start, end }, mentions }: Pick<Line, "sentence" | "mentions">, places: readonly Mention[], before: readonly Mention[]): Generator<OneOfTwo> {
  const said = text.slice(start, end);
  const found = said.includes("者") ? matchesOf(former, said) : [];
  const opens = start + (found[0]?.index ?? 0);
  if (mentions.some((mention) => mention.kind === "Company" && mention.start >= start && mention.end <= opens)) return;
  for (const [index, { index: at, 0: word }] of found.entries()) {
    const from = start + at;
    const named = places.filter((place) => place.end <= from);
    const two = named.length === 0 ? before : twoOf(text, named);
    const place = two[word === "前者" ? 0 : 1];
    if (place !== undefined) yield { start: from, end: start + (found[index + 1]?.index ?? end - start), place };
  }
}

/** The two places of which the sentence behind one may tell: those that it names; where it tells of the former only, those that it tells of. */
export function twoBehind(text: string, { start, end }: Stretch, places: readonly Mention[], before: readonly Mention[]): readonly Mention[] {
  const named = twoOf(text, places);
  return named.length === 0 && /[前后]者/.test(text.slice(start, end)) ? before : named;
}

/** The only two places of a sentence, or the last two that a list joins; none where there are others. Of places side by side the narrower counts. */
function twoOf(text: string, places: readonly Mention[]): readonly Mention[] {
  const narrow = places.filter(({ end }, index) => places[index + 1]?.start !== end);
  if (narrow.length === 2) return narrow;
  const [third, first, last] = [narrow.at(-3), narrow.at(-2), narrow.at(-1)];
  const begins = last === undefined ? undefined : places.findLast(({ start }, index) => start <= last.start && places[index - 1]?.end !== start);
  const isPair = first !== undefined && last !== undefined && begins !== undefined && joined(text, first, begins) && !(third !== undefined && /^[、和与及]$/.test(text.slice(third.end, first.start)));
  return isPair ? [first, last] : [];
}

const former = /(?<=[，；：。\n]|其中[，]?|^)[前后]者/g;
