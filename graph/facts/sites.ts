import type { Lexicon } from "../lexicon/index.ts";

/** A LOCATED_IN statement with its ends as ids. */
interface Located {
  readonly subject: string;
  readonly object: string;
}

/**
 * Where each subject sits according to one document: its only place, or the innermost of places that lie in one another, as the document says or as areas do by
 * the standard (七星区 in 广西, whatever is told of 桂林). A subject with two separate places has none here: the text must tie the claim to one of them.
 */
export function sitesOf(located: readonly Located[], { liesIn }: Pick<Lexicon["gazetteer"], "liesIn">): ReadonlyMap<string, string> {
  const places = new Map<string, Set<string>>();
  for (const { subject, object } of located) places.set(subject, (places.get(subject) ?? new Set()).add(object));
  const isAround = (outer: string, inner: string, seen = new Set<string>()): boolean =>
    isInArea(inner, outer, places.has(inner), liesIn) || (!seen.has(inner) && [...(places.get(inner) ?? [])].some((next) => next === outer || isAround(outer, next, new Set([...seen, inner]))));

  const sites = new Map<string, string>();
  for (const [subject, candidates] of places) {
    const innermost = [...candidates].filter((place) => ![...candidates].some((other) => other !== place && isAround(place, other)));
    if (innermost.length === 1 && innermost[0] !== undefined) sites.set(subject, innermost[0]);
  }
  return sites;
}

/** Whether a place lies in an area by the standard: an area in those around it; a zone or township that the document puts nowhere in that of its id. */
function isInArea(inner: string, outer: string, isPlaced: boolean, liesIn: Lexicon["gazetteer"]["liesIn"]): boolean {
  const [, code, name] = /^(?:Region|Park):(\d{6})(:.+)?$/.exec(inner) ?? [];
  const around = /^Region:(\d{6})$/.exec(outer)?.[1];
  return code !== undefined && around !== undefined && (name === undefined ? code !== around : !isPlaced) && liesIn(code, around);
}
