import type { PdfPage } from "./pdf-pages.ts";
import { lineOf, textOfLine, type Word, type WordLine } from "./pdf-words.ts";

/** What a note at the foot of a page begins with: ①, [1], 1 before its words, *. A number with a point or comma behind it numbers an item. */
const noteMark = /^(?:([\u2460-\u2473])|[[［〔](\d{1,2})[\]］〕]|(\d{1,2})(?=\s?[\u4e00-\u9fff《“"A-Z])|(\*{1,3}))/;
/** Notes are set so much smaller than the text, and their signs in a sentence than its words, at most. */
const smaller = 0.92;
const raised = 0.8;
/** A sign behind these is a power or an index: m2, CO2. */
const formula = /[A-Za-z\d]$/;

/** The size in which most of a page's characters are set; 0 of a page without text. */
export function textSize(lines: readonly WordLine[]): number {
  const lengths = new Map<number, number>();
  for (const { words } of lines) for (const { size, text } of words) lengths.set(Math.round(size * 2) / 2, (lengths.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...lengths].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** The page with the notes at its foot apart from its text, and without their signs in it. */
export function withNotesApart(page: PdfPage): PdfPage {
  const first = beginningOfNotes(page.lines);
  if (first < 0) return page;
  const notes: string[] = [];
  const signs = new Set<string>();
  for (const line of page.lines.slice(first)) {
    const text = textOfLine(line);
    const sign = signOf(text);
    if (sign !== undefined) signs.add(sign);
    if (sign !== undefined || notes.length === 0) notes.push(text);
    else notes[notes.length - 1] += text;
  }
  return { ...page, lines: page.lines.slice(0, first).map((line) => withoutSigns(line, signs)), notes };
}

/** Index of the first of the small lines that close the page, from the first that a note's sign begins; -1 where there are none. */
function beginningOfNotes(lines: readonly WordLine[]): number {
  const size = textSize(lines);
  let top = lines.length;
  while (top > 0 && (lines[top - 1] as WordLine).size <= size * smaller && (lines[top - 1] as WordLine).frame === undefined) top--;
  const first = lines.findIndex((line, index) => index >= top && signOf(textOfLine(line)) !== undefined);
  return first > 0 ? first : -1;
}

function signOf(text: string): string | undefined {
  return noteMark.exec(text)?.slice(1).find((sign) => sign !== undefined);
}

function withoutSigns(line: WordLine, signs: ReadonlySet<string>): WordLine {
  if (line.words.length < 2) return line;
  const words = line.words.filter((word, at) => !isSign(word, line.words[at - 1], line.size, signs));
  if (words.length === line.words.length || words.length === 0) return line;
  return { ...lineOf(words), ...(line.frame === undefined ? {} : { frame: line.frame }) };
}

function isSign({ text, size }: Word, before: Word | undefined, lineSize: number, signs: ReadonlySet<string>): boolean {
  return size < lineSize * raised && signs.has(text.trim().replace(/^[[［〔](\d+)[\]］〕]$/, "$1")) && before !== undefined && !formula.test(before.text.trimEnd());
}
