import { charactersOf } from "./characters.ts";
import type { Stretch } from "./reading.ts";

/** The clause that holds a stretch: what stands between commas, colons and full stops; at most 300 characters to each side. */
export function clauseAt(text: string, start: number, end: number): Stretch {
  let from = start;
  while (from > 0 && start - from < 300 && !marks.at(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < 300 && !marks.at(text, to)) to++;
  return { start: from, end: to };
}

const marks = charactersOf("，,：:。；;！？!?\n\t");
