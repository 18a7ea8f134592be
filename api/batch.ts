/** Answers ids that are asked for one by one with one query for all of them. */
export type Batch<Value> = (id: string) => Promise<Value | undefined>;

/**
 * Collects the ids asked for in one turn of the event loop and loads them together, each once.
 * @param load gives the values of many ids; an id without one resolves to undefined
 */
export function batch<Value>(load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>): Batch<Value> {
  const known = new Map<string, Promise<Value | undefined>>();
  let waiting: string[] = [];
  let loading: Promise<ReadonlyMap<string, Value>> | undefined;
  const begin = () => new Promise<ReadonlyMap<string, Value>>((resolve) => {
    setImmediate(() => {
      const ids = waiting;
      waiting = [];
      loading = undefined;
      resolve(load(ids));
    });
  });
  return (id) => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    waiting.push(id);
    loading ??= begin();
    const asked = loading.then((values) => values.get(id));
    known.set(id, asked);
    return asked;
  };
}
