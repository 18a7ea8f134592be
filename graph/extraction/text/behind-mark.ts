import type { Characters } from "./characters.ts";

/** The offset behind the nearest of the marks to the left; `floor` where none stands behind that. */
export function behindMark(text: string, offset: number, marks: Characters, floor: number): number {
  let at = offset;
  while (at > floor && !marks.at(text, at - 1)) at--;
  return at;
}
