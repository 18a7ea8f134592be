import type { Block, SourceDocument } from "../../documents/index.ts";
import { isEnglish } from "../../documents/english/is-english.ts";
import { englishSentenceEnds } from "../english/sentences.ts";
import { type Head, headOf } from "./heads.ts";
import { cellsOfRows } from "./reaching-cells.ts";

/** A stretch of the compact text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence: what stands between full stops, semicolons and the ends of blocks. */
export interface Sentence extends Stretch {
  readonly index: number;
  readonly part: Part;
  /** Whether it is a table's row; the words of a task in a row are sentences like others. */
  readonly isRow: boolean;
}

/** A block of the document with its place in the compact text. */
export interface Part extends Stretch {
  readonly index: number;
  readonly block: Block;
  readonly cells: readonly Cell[];
  /** Whether its words are English: they keep their blanks and marks, and are read by rules of their own. */
  readonly inEnglish: boolean;
}

/** A cell of a table's row, with the head of its column. */
export interface Cell extends Stretch {
  readonly column: string | undefined;
  readonly head: Head;
}

/**
 * A document as the rules read it: its clean text without white space (blank only between Latin words), a line for each block, a tab between cells;
 * every offset of the rules is an offset into `text`. What is in English keeps one blank between words, and its marks.
 */
export interface Reading {
  readonly document: SourceDocument;
  /** Whether it is news and no paper of a body. */
  readonly isNews: boolean;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly sentences: readonly Sentence[];
  /** Letters for comparing: lower case, without blanks and quotation marks; `positions` leads back to `text`. */
  readonly folded: Uint16Array;
  readonly foldedLength: number;
  readonly positions: Int32Array;
  /** Clean offset of each character of `text`; rises but for cells that reach down from a row above. */
  readonly clean: Int32Array;
  sentenceAt(offset: number): Sentence | undefined;
}

const sentenceEnd = /[。；;！？!?\n]/g;
/** The longest sentence; what has no full stop for longer is parted at a comma, since rules compare the names of a sentence with each other. */
const longestSentence = 1_200;

/** Whether a sentence stands where a document names who is responsible for what stands above it, and tells of nothing else: 责任单位：市科技局. */
export function namesBodies({ part }: Sentence): boolean {
  return part.block.kind === "responsible";
}

/** Lays a document out for the rules. Linear in its length. */
export function readingOf(document: SourceDocument): Reading {
  const source = withChineseMarks(document.clean.text);
  const rows = cellsOfRows(document.blocks);
  const clean = new Int32Array(source.length + document.blocks.length * 2 + rows.added + 16);
  const pieces: string[] = [];
  const parts: Part[] = [];
  let length = 0;
  const put = (text: string, at: number) => {
    pieces.push(text);
    for (let unit = 0; unit < text.length; unit++) clean[length + unit] = at + unit;
    length += text.length;
  };
  const copy = (from: number, to: number): Stretch => {
    const start = length;
    const printed = source.slice(from, to);
    if (!space.test(printed)) put(printed, from);
    else for (const { index, 0: word } of printed.matchAll(words)) {
      const last = pieces.at(-1) ?? "";
      // The number of an item is none of the figure behind it: 01 8英寸碳化硅产线.
      const isNumbered = length - start === last.length && /^\d{1,2}$/.test(last) && /^\d/.test(word);
      if (length > start && ((isLetter(last.at(-1) ?? "") && isLetter(word.charAt(0))) || isNumbered)) put(" ", from + index - 1);
      put(word, from + index);
    }
    return { start, end: length };
  };
  const copyEnglish = (from: number, to: number): Stretch => {
    const start = length;
    for (const { index, 0: word } of document.clean.text.slice(from, to).matchAll(words)) {
      if (length > start) put(" ", from + index - 1);
      put(word, from + index);
    }
    return { start, end: length };
  };
  for (const [index, block] of document.blocks.entries()) {
    const start = length;
    const inEnglish = block.start < block.end && isInEnglish(document, block);
    const cells = rows.of(index).map((cell, at) => {
      if (at > 0) put("	", cell.start);
      const { start, end } = (inEnglish ? copyEnglish : copy)(cell.start, cell.end);
      return { start, end, column: cell.column, head: headOf(cell.column) };
    });
    if (cells.length === 0) (inEnglish ? copyEnglish : copy)(block.start, block.end);
    parts.push({ index: parts.length, block, start, end: length, cells, inEnglish });
    put("\n", Math.max(block.end - 1, 0));
  }
  const text = pieces.join("");
  const sentences = sentencesOf(text, parts);
  return { document, isNews: document.about.kind === "news", text, parts, sentences, clean, ...fold(text), sentenceAt: finderOf(sentences) };
}

/** Finds the stretch at an offset: the one found last, since who asks goes through the text, else by bisection. */
function finderOf<S extends Stretch>(ordered: readonly S[]): (offset: number) => S | undefined {
  let last: S | undefined;
  return (offset) => {
    if (last === undefined || offset < last.start || offset >= last.end) last = stretchAt(ordered, offset);
    return last;
  };
}

/** Whether a block is in English: any of an English text, else a paragraph of English sentences in a Chinese one. Most blocks are known by their first character. */
function isInEnglish({ clean: { text }, inEnglish }: SourceDocument, { start, end }: Block): boolean {
  if (inEnglish) return !/[\u4e00-\u9fff]{4}/.test(text.slice(start, end));
  return text.charCodeAt(start) < 0x2e80 && end - start >= shortestEnglish && /^["“(]?[A-Z]/.test(text.slice(start, start + 2)) && isEnglish(text.slice(start, end));
}

/** A shorter block of a Chinese text is a name or a formula. */
const shortestEnglish = 80;

const space = /\s/;
const words = /\S+/g;

function isLetter(character: string): boolean {
  return (character >= "A" && character <= "Z") || (character >= "a" && character <= "z");
}

/** Commas, colons, semicolons, brackets and quotation marks in one form, so that rules know one of each; the length stays. A comma between digits is part of a number. */
function withChineseMarks(text: string): string {
  return text.replace(/〈(?<=[县市区镇乡]〈)(?=[^〈〉]{1,8}〉)|〉(?<=[县市区镇乡]〈[^〈〉]{1,8}〉)|(?<!\d),|,(?!\d{3})|[;:()!?「」『』]/g, (mark) => chineseMarks[mark] as string);
}

const chineseMarks: Readonly<Record<string, string>> = { "〈": "（", "〉": "）", ",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "!": "！", "?": "？", "「": "“", "」": "”", "『": "“", "』": "”" };

function sentencesOf(text: string, parts: readonly Part[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const part of parts) {
    const prose = part.cells.length === 0 ? part : taskIn(part);
    if (prose === undefined) {
      addSentence(sentences, text, part, part, true);
      continue;
    }
    addSentence(sentences, text, part, { start: part.start, end: prose.start }, true);
    let start = prose.start;
    if (part.inEnglish) {
      for (const end of englishSentenceEnds(text, prose.start, prose.end)) {
        addSentence(sentences, text, part, { start, end }, false);
        start = end + 1;
      }
      addSentence(sentences, text, part, { start, end: prose.end }, false);
      addSentence(sentences, text, part, { start: prose.end, end: part.end }, true);
      continue;
    }
    sentenceEnd.lastIndex = prose.start;
    for (let found = sentenceEnd.exec(text); found !== null && found.index < prose.end; found = sentenceEnd.exec(text)) {
      addSentence(sentences, text, part, { start, end: found.index }, false);
      start = found.index + 1;
    }
    addSentence(sentences, text, part, { start, end: prose.end }, false);
    addSentence(sentences, text, part, { start: prose.end, end: part.end }, true);
  }
  return sentences;
}

/** The cell of a row that says what is to be done, beside the task's name the longer one of what it holds; a row of projects has none. */
function taskIn({ cells }: Part): Cell | undefined {
  const task = cells.some(({ head }) => head.role === "project") ? undefined : cells.find(({ start, end, head }) => head.isTask && end > start);
  const content = task === undefined ? undefined : cells.find(({ start, end, head }) => head.role === "content" && end - start > task.end - task.start);
  return content ?? task;
}

/** Adds a sentence, in several where it is too long. */
function addSentence(sentences: Sentence[], text: string, part: Part, { start, end }: Stretch, isRow: boolean): void {
  let from = start;
  while (end - from > longestSentence) {
    const words = text.slice(from, from + longestSentence);
    const comma = Math.max(words.lastIndexOf("，"), words.lastIndexOf("、"), words.lastIndexOf("\t"));
    const stop = from + (comma > longestSentence / 2 ? comma + 1 : longestSentence);
    sentences.push({ index: sentences.length, part, isRow, start: from, end: stop });
    from = stop;
  }
  if (end > from) sentences.push({ index: sentences.length, part, isRow, start: from, end });
}

/** The stretch that holds an offset, by bisection. */
export function stretchAt<S extends Stretch>(ordered: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = ordered.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = ordered[middle] as S;
    if (offset < stretch.start) high = middle - 1;
    else if (offset >= stretch.end) low = middle + 1;
    else return stretch;
  }
  return undefined;
}

const dropped = new Set([..." “”\"‘’'·•\u3000"].map((mark) => mark.charCodeAt(0)));

function fold(text: string): Pick<Reading, "folded" | "foldedLength" | "positions"> {
  const folded = new Uint16Array(text.length);
  const positions = new Int32Array(text.length + 1);
  let foldedLength = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const printed = text.charCodeAt(offset);
    if (dropped.has(printed)) continue;
    const unit = printed >= 0xff01 && printed <= 0xff5e ? printed - 0xfee0 : printed;
    positions[foldedLength] = offset;
    folded[foldedLength++] = unit >= 65 && unit <= 90 ? unit + 32 : unit;
  }
  positions[foldedLength] = text.length;
  return { folded, foldedLength, positions };
}
