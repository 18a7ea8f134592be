/** A LOCATED_IN statement with its ends as ids. */
interface Located {
  readonly subject: string;
  readonly object: string;
}

/**
 * Where each subject sits according to one document: its only place, or the innermost of places that lie in one another.
 * A subject with two separate places has none here: the text must tie the claim to one of them.
 */
export function sitesOf(located: readonly Located[]): ReadonlyMap<string, string> {
  const places = new Map<string, Set<string>>();
  for (const { subject, object } of located) places.set(subject, (places.get(subject) ?? new Set()).add(object));
  const isAround = (outer: string, inner: string, seen = new Set<string>()): boolean =>
    !seen.has(inner) && [...(places.get(inner) ?? [])].some((next) => next === outer || isAround(outer, next, new Set([...seen, inner])));

  const sites = new Map<string, string>();
  for (const [subject, candidates] of places) {
    const innermost = [...candidates].filter((place) => ![...candidates].some((other) => other !== place && isAround(place, other)));
    if (innermost.length === 1 && innermost[0] !== undefined) sites.set(subject, innermost[0]);
  }
  return sites;
}
