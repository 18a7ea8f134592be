import type { Stretch } from "./reading.ts";

/** The clause that holds a stretch: what stands between commas, colons and full stops; at most 300 characters to each side. */
export function clauseAt(text: string, start: number, end: number): Stretch {
  let from = start;
  while (from > 0 && start - from < 300 && isMark[text.charCodeAt(from - 1)] === 0) from--;
  let to = end;
  while (to < text.length && to - end < 300 && isMark[text.charCodeAt(to)] === 0) to++;
  return { start: from, end: to };
}

const isMark = new Uint8Array(65536);
for (const mark of "，,：:。；;！？!?\n\t") isMark[mark.charCodeAt(0)] = 1;
