import type { Line } from "./context.ts";
import type { Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";
import type { Stretch } from "./reading.ts";
import type { Cast } from "./resolve.ts";

/** Two places that a text has listed last. */
export type Two = readonly [Mention, Mention];

/** The two places that a sentence lists, each with the one around it before it: 庐州经开区光电产业园、庐州高新区; undefined where it lists none, or more than two. */
export function twoListed(text: string, { mentions }: Pick<Line, "mentions">): Two | undefined {
  const places: { readonly start: number; readonly last: Mention }[] = [];
  for (const mention of mentions) {
    if ((mention.kind !== "Region" && mention.kind !== "Park") || mention.inside !== undefined) continue;
    const before = places.at(-1);
    if (before?.last.end === mention.start) places[places.length - 1] = { start: before.start, last: mention };
    else places.push({ start: mention.start, last: mention });
  }
  let two: Two | undefined;
  for (let index = 1; index < places.length; index++) {
    const [first, second, third] = [places[index - 1], places[index], places[index + 1]];
    if (first === undefined || second === undefined || !joins.test(text.slice(first.last.end, second.start))) continue;
    const zeroth = places[index - 2];
    const isOfMore = (third !== undefined && joins.test(text.slice(second.last.end, third.start))) || (zeroth !== undefined && joins.test(text.slice(zeroth.last.end, first.start)));
    two = isOfMore ? undefined : [first.last, second.last];
  }
  return two;
}

const joins = /^(?:[、和与及]|以及)$/;

/** Which of the two a clause speaks of, up to the other or to the sentence's end: 前者以LED为主，……；后者……. */
export function* ofOneOrOther(text: string, { start, end }: Stretch, two: Two, cast: Cast): Generator<{ from: number; to: number; places: readonly Entity[] }> {
  const found = [...text.slice(start, end).matchAll(oneOrOther)];
  for (const [index, match] of found.entries()) {
    const place = cast.of(two[match[0] === "前者" ? 0 : 1]);
    const to = found[index + 1]?.index;
    if (place !== undefined) yield { from: start + match.index, to: to === undefined ? end : start + to - 1, places: [place] };
  }
}

const oneOrOther = /(?<=^|[，；：])[前后]者/g;
