/** What begins at the offsets of a text. */
export interface ByOffset<Value> {
  get(offset: number): Value | undefined;
  has(offset: number): boolean;
}

/**
 * Finds values by the offset that each begins at, of several the last. One number for each character of the text: finders ask at every one, and a map's answer that nothing is
 * there takes as long as that something is.
 */
export function byOffset<Value>(length: number, values: readonly Value[], offsetOf: (value: Value) => number): ByOffset<Value> {
  const places = new Int32Array(length + 1);
  for (let index = 0; index < values.length; index++) places[offsetOf(values[index] as Value)] = index + 1;
  const placeAt = (offset: number) => (offset >= 0 && offset <= length ? (places[offset] as number) : 0);
  return {
    get(offset) {
      const place = placeAt(offset);
      return place === 0 ? undefined : values[place - 1];
    },
    has: (offset) => placeAt(offset) !== 0,
  };
}
