/** A piece of text where it stands on the page: points from the top left, `y` its baseline. */
export interface Word {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** Words on one baseline, left to right. */
export interface WordLine {
  readonly words: readonly Word[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** The edges of the column that it stands in, on a page with several. */
  readonly frame?: { readonly left: number; readonly right: number };
}

/** A gap of so many times the character size parts columns. */
const columnGap = 1.7;

/** Groups words into lines from top to bottom. */
export function linesOf(words: readonly Word[]): WordLine[] {
  const groups: Word[][] = [];
  for (const word of [...words].sort((one, other) => one.y - other.y || one.x0 - other.x0)) {
    const group = groups.at(-1);
    const head = group?.[0];
    if (group !== undefined && head !== undefined && Math.abs(word.y - head.y) < 0.45 * Math.max(word.size, head.size)) group.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => lineOf(group.sort((one, other) => one.x0 - other.x0)));
}

/** A line of words that stand left to right. */
export function lineOf(words: readonly Word[]): WordLine {
  const sizes = words.map(({ size }) => size).sort((one, other) => one - other);
  return { words, x0: words[0]?.x0 ?? 0, x1: words.reduce((most, { x1 }) => Math.max(most, x1), 0), y: words[0]?.y ?? 0, size: sizes[Math.floor(sizes.length / 2)] ?? 0 };
}

/** The parts of a line between wide gaps. */
export function segmentsOf(line: WordLine): WordLine[] {
  const segments: Word[][] = [];
  for (const word of line.words) {
    const segment = segments.at(-1);
    const last = segment?.at(-1);
    if (segment !== undefined && last !== undefined && word.x0 - last.x1 <= columnGap * line.size) segment.push(word);
    else segments.push([word]);
  }
  return segments.map(lineOf);
}

/** The text of a line; a blank only where Latin words are apart, two where a wide gap is. */
export function textOfLine(line: WordLine): string {
  let text = "";
  let last: Word | undefined;
  for (const word of line.words) {
    if (last !== undefined) {
      const gap = word.x0 - last.x1;
      if (gap > columnGap * line.size) text += "  ";
      else if (gap > 0.18 * line.size && /[\w)]$/.test(text) && /^[\w(]/.test(word.text)) text += " ";
    }
    text += word.text;
    last = word;
  }
  return text.trim();
}
