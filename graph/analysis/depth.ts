/**
 * The length of the longest path from a source to each end of the links; sources have 0. A cycle is cut where it closes.
 * @param links pairs of ids, from → to
 */
export function depthsAlong(links: readonly (readonly [string, string])[]): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>();
  for (const [from, to] of links) {
    if (!before.has(from)) before.set(from, []);
    before.set(to, [...(before.get(to) ?? []), from]);
  }
  const depths = new Map<string, number>();
  const open = new Set<string>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    open.add(id);
    const depth = (before.get(id) ?? []).reduce((most, previous) => (open.has(previous) ? most : Math.max(most, depthOf(previous) + 1)), 0);
    open.delete(id);
    depths.set(id, depth);
    return depth;
  };
  for (const id of before.keys()) depthOf(id);
  return depths;
}
