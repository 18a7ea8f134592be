import type { CleanText, Span } from "../source-document.ts";

/** A text under transformation: UTF-16 units, and for each the offset in the source of what it was made from. */
export interface MappedText {
  readonly text: string;
  readonly starts: Int32Array;
}

/** Collects units of a text with their source offsets; grows no further than the capacity it was made with. */
export class MappedTextWriter {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.starts = new Int32Array(capacity);
  }

  push(unit: number, sourceOffset: number): void {
    this.units[this.length] = unit;
    this.starts[this.length] = sourceOffset;
    this.length++;
  }

  finish(): MappedText {
    return { text: textOf(this.units.subarray(0, this.length)), starts: this.starts.subarray(0, this.length) };
  }
}

/** The string of UTF-16 units; a lone surrogate becomes U+FFFD, so that lengths stay. */
export function textOf(units: Uint16Array): string {
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units);
}

/** The UTF-16 units of a string. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** Binds a mapped text to its source as a CleanText. */
export function cleanTextOf(mapped: MappedText, source: string): CleanText {
  const { text, starts } = mapped;
  const sourceOffset = (cleanOffset: number): number => starts[Math.max(0, cleanOffset)] ?? source.length;
  return {
    text,
    sourceOffset,
    sourceSpan(start: number, end: number): Span {
      const from = sourceOffset(start);
      if (end <= start) return { start: from, end: from };
      const least = (starts[end - 1] ?? from) + 1;
      let to = sourceOffset(end);
      if (setBehind.test(source.slice(least, Math.min(to, least + 2)))) to = least;
      while (to > least && isBlank(source.charCodeAt(to - 1))) to--;
      return { start: from, end: Math.max(to, least) };
    },
  };
}

/** Marks of how a text is set, that cleaning drops: they end what stands before them, as pinyin in brackets does not. */
const setBehind = /^(?:[*_`#]|\][([]|<[/a-z!]|\[\^)/i;

/** First clean offset whose source offset is at least the given one. */
export function cleanOffsetOf(starts: Int32Array, sourceOffset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < sourceOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** White space and the marks that cleaning drops. */
export function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200f) || unit === 0x2028 || unit === 0x2029;
}
