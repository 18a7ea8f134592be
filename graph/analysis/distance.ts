/**
 * How many links each id is away from the nearest start, whatever the links' direction; an id that cannot be reached has no entry.
 * @param links pairs of ids
 */
export function distancesFrom(starts: Iterable<string>, links: readonly (readonly [string, string])[]): ReadonlyMap<string, number> {
  const beside = new Map<string, string[]>();
  for (const [a, b] of links) {
    beside.set(a, [...(beside.get(a) ?? []), b]);
    beside.set(b, [...(beside.get(b) ?? []), a]);
  }
  const distances = new Map([...starts].map((id) => [id, 0]));
  const waiting = [...distances.keys()];
  for (const id of waiting) {
    for (const next of beside.get(id) ?? []) {
      if (distances.has(next)) continue;
      distances.set(next, (distances.get(id) ?? 0) + 1);
      waiting.push(next);
    }
  }
  return distances;
}
