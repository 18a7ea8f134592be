import { products } from "../../ontology/index.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Line } from "../context.ts";
import type { Mention } from "../identity/mention.ts";
import { isPlace } from "../rules/areas.ts";
import type { Stretch } from "../text/reading.ts";

const cues = cuesOf("places-before-things", ({ push, firms }) => ({
  /** Before a place, what a plan does for the trade right behind it. */
  pushed: pattern`(?:${push})$`,
  /** Behind a thing, where it only tells of what kind firms are. */
  ofFirms: pattern`^(?:[、和与及][^，。；、]{1,10}){0,4}等?(?:${firms})`,
}));

/** A place, and the stretch that tells what it is to make. */
export interface Ware extends Stretch {
  readonly place: Mention;
}

/**
 * The places right behind which a plan names what it pushes there: 重点培育滨湖区陶瓷基板、庐阳区石英坩埚; and those whose trades stand in brackets behind them: 云谷产业园（功率器件、封装）、….
 * What follows is of that place up to the next one or the end of the clause.
 */
export function* placesBeforeThings(text: string, { sentence, mentions }: Pick<Line, "sentence" | "mentions">): Generator<Ware> {
  const places = mentions.filter((mention) => isPlace(mention) && mention.inside === undefined);
  let goesOn = -1;
  for (const [index, place] of places.entries()) {
    const bracket = tradesInBracket(text, mentions, place);
    if (bracket !== undefined) yield { place, ...bracket };
    const before = text.slice(Math.max(sentence.start, place.start - 6), place.start);
    const isPushed = cues().pushed.test(before) || (goesOn === index - 1 && index > 0 && before.endsWith("、"));
    const ware = isPushed ? mentions.find(({ kind, inside, start }) => inside === undefined && products.has(kind) && start >= place.end && besides.test(text.slice(place.end, start))) : undefined;
    if (ware === undefined || cues().ofFirms.test(text.slice(ware.end, ware.end + 60))) continue;
    goesOn = index;
    const close = text.slice(place.end, sentence.end).search(/[，。；]/);
    const end = close === -1 ? sentence.end : place.end + close;
    yield { place, start: place.start, end: Math.min(end, (places[index + 1]?.start ?? end + 1) - 1) };
  }
}

/** No more than a word of one character that is part of a thing's name: 金 of 金铜靶材. */
const besides = /^(?![和与及的等])[\u4e00-\u9fff]?$/;

/** The bracket right behind a place that holds nothing but what is made there. */
function tradesInBracket(text: string, mentions: readonly Mention[], place: Mention): Stretch | undefined {
  const [whole] = bracketed.exec(text.slice(place.end, place.end + longest)) ?? [];
  if (whole === undefined) return undefined;
  const [start, end] = [place.end + 1, place.end + whole.length - 1];
  const inside = mentions.filter((mention) => mention.inside === undefined && mention.start >= start && mention.end <= end);
  const [first] = inside;
  return first !== undefined && first.start - start <= 2 && inside.every(({ kind }) => products.has(kind) || kind === "Stage") ? { start, end } : undefined;
}

const longest = 50;
const bracketed = /^（[^（）。；]{2,48}）(?=[、，；。和与及]|$)/;
