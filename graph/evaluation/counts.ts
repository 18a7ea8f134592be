/** What is left of the first, without what is none. */
export function minus(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...a].map(([key, times]) => [key, Math.max(0, times - (b.get(key) ?? 0))] as const).filter(([, times]) => times > 0));
}

/** How often each key is in both. */
export function both(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...a].map(([key, times]) => [key, Math.min(times, b.get(key) ?? 0)] as const));
}

/** How often all keys come together. */
export function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, times) => sum + times, 0);
}
