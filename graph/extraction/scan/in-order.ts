import type { Stretch } from "../text/reading.ts";

/**
 * In the order of what each has for an offset, those of one offset as they were: counted into their places, since a long text has a hundred thousand names, which a sort compares a million
 * times. Takes as long as there are values and offsets from the first to the last of them.
 */
export function inOrderOf<Value>(values: readonly Value[], offsetOf: (value: Value) => number): Value[] {
  const ordered = [...values];
  if (values.length < 2) return ordered;
  const offsets = new Int32Array(values.length);
  let first = offsetOf(values[0] as Value);
  let last = first;
  for (let index = 0; index < values.length; index++) {
    const offset = offsetOf(values[index] as Value);
    offsets[index] = offset;
    if (offset < first) first = offset;
    if (offset > last) last = offset;
  }
  const places = new Int32Array(last - first + 2);
  for (const offset of offsets) (places[offset - first + 1] as number)++;
  for (let place = 1; place < places.length; place++) (places[place] as number) += places[place - 1] as number;
  for (let index = 0; index < values.length; index++) ordered[(places[(offsets[index] as number) - first] as number)++] = values[index] as Value;
  return ordered;
}

/** In the order of the text, of those that begin together the longest first. */
export function inTextOrder<Value extends Stretch>(values: readonly Value[]): Value[] {
  const ordered = inOrderOf(values, startOf);
  for (let index = 1; index < ordered.length; index++) {
    const value = ordered[index] as Value;
    let at = index;
    for (; at > 0 && (ordered[at - 1] as Value).start === value.start && (ordered[at - 1] as Value).end < value.end; at--) ordered[at] = ordered[at - 1] as Value;
    ordered[at] = value;
  }
  return ordered;
}

function startOf({ start }: Stretch): number {
  return start;
}
