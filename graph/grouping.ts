/** The items by their key, in the order in which the keys first come. */
export function groupBy<T, Key>(items: Iterable<T>, keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}

/** How often each key comes, in the order in which they first come. */
export function countsOf<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The keys with how often each comes, the most frequent first; of equals the one that comes first. */
export function timesOf<Key>(keys: Iterable<Key>): readonly (readonly [key: Key, times: number])[] {
  return [...countsOf(keys)].sort(([, one], [, other]) => other - one);
}

/** Each entity once, by its id, in the order in which they first come. */
export function distinctById<T extends { readonly id: string }>(items: Iterable<T>): T[] {
  const known = new Map<string, T>();
  for (const item of items) if (!known.has(item.id)) known.set(item.id, item);
  return [...known.values()];
}

/** Orders by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
