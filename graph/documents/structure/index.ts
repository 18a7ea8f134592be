import type { Cleaned, Line } from "../clean/index.ts";
import { widthOf } from "../clean/joins.ts";
import { cleanOffsetOf } from "../clean/offset-map.ts";
import type { Extracted } from "../extract/extracted.ts";
import type { Block } from "../source-document.ts";
import { documentNumber } from "../about/number.ts";
import { type FoundTitle, findTitle, plainTitle } from "../about/title.ts";
import { BlockWriter } from "./block-writer.ts";
import { furnitureOf } from "./furniture.ts";
import { isPostingLine, postingWithin } from "./furniture-phrases.ts";
import { isAnnex, type LineRole, roleOf } from "./headings.ts";
import { numberingOf } from "./numbering.ts";
import { announcedPlace, roundUpFrom } from "./places.ts";
import { splitRunIn } from "./run-in.ts";
import { isRunning } from "./running-text.ts";
import type { TableRow } from "./table-row.ts";
import { isEnglish } from "../english/is-english.ts";
import { englishFurniture, englishRole, findEnglishTitle, isEnglishProse } from "../english/lines.ts";
import { isUnitLine } from "./table-units.ts";
import { findRows } from "./tables.ts";

export interface Structured {
  /** The clean text that the blocks' offsets refer to. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: FoundTitle;
  /** The lines that are not furniture. */
  readonly lines: readonly Line[];
  /** All lines, furniture too. */
  readonly printed: readonly Line[];
  /** The places that a round-up goes through; empty for other documents. */
  readonly places: readonly string[];
  /** Whether the text is in English. */
  readonly inEnglish: boolean;
}

/** How far below its title a page says when and by whom it was put up. */
const postingReach = 5;

/** Cuts a clean text into blocks: headings, paragraphs, items, rows, namings of responsible bodies; furniture makes no block. */
export function structure(cleaned: Cleaned, extracted: Extracted): Structured {
  const { starts } = cleaned;
  const lines = splitRunIn(cleaned.lines);
  const rows = findRows(lines, extracted.rows, (offset) => cleanOffsetOf(starts, offset));
  const rowAt = rowsByLine(rows);
  const inEnglish = isEnglish(cleaned.clean.text);
  const title = inEnglish ? findEnglishTitle(lines, extracted.declared.title) : findTitle(lines.filter((_, index) => index < 200), extracted.declared.title);
  const furniture = inEnglish ? englishFurniture(lines) : furnitureOf(lines, title.firstLine, (line) => rowAt.has(line));
  const runs = inEnglish ? isEnglishProse : isRunning;
  const roles = lines.map((line, index) => {
    if (furniture[index] === true || rowAt.has(index)) return undefined;
    if (inEnglish) return englishRole(line);
    return index >= title.endLine && isCaption(lines, index, rowAt) ? captionRole(line) : roleOf(line, nextKept(lines, furniture, index));
  });
  const announced = lines.map((line, index) => announcedIn(line, roles[index]));
  const places = [...new Set(announced.filter((place) => place !== undefined))];
  const isRoundUp = places.length >= roundUpFrom;
  const repeated = new Set([title.title, ...quotedInstrument(title.title)]);

  const head = title.endLine + postingReach;
  const out = new BlockWriter(extracted, starts);
  let inBody = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const role = roles[index];
    const row = rowAt.get(index);
    const place = isRoundUp ? announced[index] : undefined;
    if (row !== undefined) {
      out.row(row, lines);
      index = row.endLine - 1;
    } else if (role === undefined || (index < head && index !== title.firstLine && isPostingLine(line.text))) continue;
    else if (index === title.firstLine && title.endLine > index) {
      out.title(line.start, endOfTitle(lines[title.endLine - 1] as Line), title.title);
      index = title.endLine - 1;
    } else if (repeated.has(plainTitle(line.text)) && role.numbering === undefined) {
      out.title(line.start, line.end, plainTitle(line.text));
      inBody = true;
    } else if (!inBody && documentNumber(line.text) !== undefined) out.plain(line, "文号");
    else if (!inBody && (role.kind === "paragraph" || role.numbering?.label === "") && !runs(line)) out.plain(line, "文首信息");
    else {
      inBody ||= index >= title.endLine;
      if (role.kind === "heading") out.heading(line, role, isAnnex(line.text), place);
      else if (role.kind === "item") out.item(line, role, place);
      else out.paragraph(line, place);
    }
  }
  return { text: cleaned.clean.text, blocks: out.blocks, title, lines: lines.filter((_, index) => furniture[index] !== true), printed: lines, places: isRoundUp ? places : [], inEnglish };
}

/** Where a title ends that its posting follows on the same line. */
function endOfTitle({ text, start, end }: Line): number {
  const posting = postingWithin(text);
  return posting < 0 ? end : start + posting;
}

function rowsByLine(rows: readonly TableRow[]): Map<number, TableRow> {
  const rowAt = new Map<number, TableRow>();
  for (const row of rows) for (let line = row.firstLine; line < row.endLine; line++) rowAt.set(line, row);
  return rowAt;
}

function nextKept(lines: readonly Line[], furniture: readonly boolean[], index: number): Line | undefined {
  for (let next = index + 1; next < Math.min(lines.length, index + 10); next++) if (furniture[next] !== true) return lines[next];
  return undefined;
}

/** A short line right above a table, or above the table's `单位：万元`: what the table is called. */
function isCaption(lines: readonly Line[], index: number, rowAt: ReadonlyMap<number, TableRow>): boolean {
  const line = lines[index] as Line;
  if (line.tabbed || widthOf(line.text) > 40 || isUnitLine(line.text) || /[。；，：:]$/.test(line.text) || numberingOf(line.text) !== undefined) return false;
  return rowAt.has(index + 1) || (isUnitLine(lines[index + 1]?.text ?? "") && rowAt.has(index + 2));
}

function captionRole(line: Line): LineRole {
  return { kind: "heading", numbering: undefined, titleStart: 0, titleEnd: line.text.length };
}

function announcedIn(line: Line, role: ReturnType<typeof roleOf> | undefined): string | undefined {
  if (role === undefined) return undefined;
  if (role.kind === "heading") return announcedPlace(line.text.slice(role.titleStart, role.titleEnd));
  return /^.{1,14}[:：】]/.test(line.text.slice(role.titleStart)) ? announcedPlace(line.text.slice(role.titleStart)) : undefined;
}

/** The instrument that a notice brings into force: what stands in 《》 behind 印发, or without marks between 关于印发 and 的通知. */
export function quotedInstrument(title: string): string[] {
  const marked = /(?:印发|发布|下发|公布|转发|实施)[^《》]{0,12}《(.{4,}?)》(?:的|$)/.exec(title);
  const bare = /关于(?:印发|下发|转发|发布)([^《》]{6,}?(?:计划|方案|意见|规划|纲要|措施|政策|细则|办法|要点|规定)(?:[（(][^（()）]{1,20}[)）])*)的通知/.exec(title);
  const name = marked?.[1] ?? bare?.[1];
  return name === undefined ? [] : [name];
}
