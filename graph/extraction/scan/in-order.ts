import type { Stretch } from "../text/reading.ts";

/** In the order of what each has for an offset, those of one offset as they were: counted into their places, since a long text has a hundred thousand names, which a sort compares a million times. */
export function inOrderOf<Value>(values: readonly Value[], offsetOf: (value: Value) => number): Value[] {
  const offsets = new Int32Array(values.length);
  let last = 0;
  for (let index = 0; index < values.length; index++) {
    const offset = offsetOf(values[index] as Value);
    offsets[index] = offset;
    if (offset > last) last = offset;
  }
  const places = new Int32Array(last + 2);
  for (const offset of offsets) (places[offset + 1] as number)++;
  for (let offset = 1; offset <= last; offset++) (places[offset] as number) += places[offset - 1] as number;
  const ordered = [...values];
  for (let index = 0; index < values.length; index++) ordered[(places[offsets[index] as number] as number)++] = values[index] as Value;
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
