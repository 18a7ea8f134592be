import type { Extracted } from "../extract/extracted.ts";
import { isBlank, type MappedText } from "./offset-map.ts";

/** A line of the text after the plain characters, without the blanks around it. Offsets into that text. */
export interface RawLine {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
  /** It begins with a tab, as the cells of a flattened table do. */
  readonly tabbed: boolean;
  /** Index of the row that the format marks it as; -1 for none. */
  readonly row: number;
  /** Level of the heading that the format marks it as; 0 for none. */
  readonly heading: number;
}

/** The lines that are not blank. */
export function rawLines(mapped: MappedText, extracted: Extracted): RawLine[] {
  const { text, starts } = mapped;
  const lines: RawLine[] = [];
  let gap = 0;
  let row = 0;
  let heading = 0;
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf("\n", at);
    const lineEnd = found < 0 ? text.length : found;
    let from = at;
    let to = lineEnd;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (from === to) gap++;
    else {
      const sourceFrom = starts[from] ?? 0;
      while ((extracted.rows[row]?.end ?? Infinity) <= sourceFrom) row++;
      while ((extracted.headings[heading]?.end ?? Infinity) <= sourceFrom) heading++;
      const inRow = (extracted.rows[row]?.start ?? Infinity) <= sourceFrom || (extracted.rows[row]?.start ?? Infinity) <= (starts[at] ?? 0);
      const inHeading = (extracted.headings[heading]?.start ?? Infinity) <= sourceFrom;
      lines.push({
        from, to, text: text.slice(from, to), gap, tabbed: text.charCodeAt(at) === 0x09,
        row: inRow ? row : -1, heading: inHeading ? (extracted.headings[heading]?.level ?? 0) : 0,
      });
      gap = 0;
    }
    at = lineEnd + 1;
  }
  return lines;
}
