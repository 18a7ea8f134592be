import { needsBlank } from "../between-lines.ts";
import { isSpacedRow } from "../clean/joins.ts";
import { numberingOf } from "../structure/numbering.ts";
import type { Grid } from "./pdf-grids.ts";
import { withNotesApart } from "./pdf-notes.ts";
import type { PdfPage } from "./pdf-pages.ts";
import { goingOn } from "./pdf-table-pages.ts";
import { segmentsOf, textOfLine, type WordLine } from "./pdf-words.ts";
import type { TableCell } from "./table-lines.ts";
import type { PagedLine } from "./visible-lines.ts";

type Flow = { readonly page: PdfPage } & ({ readonly line: WordLine } | { readonly grid: Grid } | { readonly note: string });

/**
 * Puts the lines of all pages together to paragraphs, by indent and right edge, also over page breaks; tables become rows, going on over pages; the notes at a
 * page's foot stand behind the paragraph that goes on past them.
 */
export function paragraphsOf(pages: readonly PdfPage[]): PagedLine[] {
  const out: PagedLine[] = [];
  let open: { text: string; page: number; last: WordLine; on: PdfPage } | undefined;
  let table: { readonly number: number; readonly columns: number; readonly rows: (readonly TableCell[])[]; open: boolean } = { number: -1, columns: 0, rows: [], open: false };
  let notes: PagedLine[] = [];
  let known: ReadonlySet<string> | undefined;
  const words = () => (known ??= new Set(pages.flatMap(({ lines }) => lines.flatMap((line) => textOfLine(line).toLowerCase().match(/[a-z]{4,}/g) ?? []))));
  const close = () => {
    if (open !== undefined && open.text.trim() !== "") out.push(lineOfText(open.text.trim(), open.page));
    open = undefined;
    out.push(...notes);
    notes = [];
  };
  for (const part of pages.map(withNotesApart).flatMap(flowOf)) {
    if ("note" in part) {
      notes.push(lineOfText(part.note, part.page.number));
      continue;
    }
    if ("grid" in part) {
      const goesOn = table.open && table.columns === part.grid.columns;
      if (!goesOn) close();
      table = goesOn ? table : { number: table.number + 1, columns: part.grid.columns, rows: [], open: true };
      const { rows, whole } = goesOn ? goingOn(part.grid.rows, { first: table.rows[0] ?? [], last: table.rows.at(-1) ?? [], rows: table.rows.length }) : { rows: part.grid.rows, whole: undefined };
      if (whole !== undefined) {
        const broken = out.pop();
        out.push({ ...(broken as PagedLine), row: { cells: whole, header: false, table: table.number } });
        table.rows[table.rows.length - 1] = whole;
      }
      for (const cells of rows) out.push({ ...lineOfText("", part.page.number), row: { cells, header: false, table: table.number } });
      table.rows.push(...rows);
      continue;
    }
    table.open = false;
    const text = rowText(part.line);
    if (open !== undefined && goesOn(open.last, open.on, part.line, part.page, open.text, text)) {
      if (isHyphenated(open.text, text, words)) open.text = open.text.slice(0, -1);
      else open.text += (needsBlank(open.text, text) || (/[,.;]$/.test(open.text) && /^[A-Za-z]/.test(text)) ? " " : "");
      open.text += text;
      open.last = part.line;
      open.on = part.page;
    } else {
      close();
      open = { text, page: part.page.number, last: part.line, on: part.page };
    }
  }
  close();
  return out;
}

/** Whether a line ends in a hyphen that only breaks a word: the document has the whole word elsewhere. @param words of the document, in small letters */
function isHyphenated(before: string, next: string, words: () => ReadonlySet<string>): boolean {
  if (!before.endsWith("-")) return false;
  const [head] = /[A-Za-z]{2,24}(?=-$)/.exec(before.slice(-26)) ?? [];
  const [tail] = /^[a-z]{2,24}/.exec(next) ?? [];
  return head !== undefined && tail !== undefined && words().has((head + tail).toLowerCase());
}

function flowOf(page: PdfPage): Flow[] {
  const grids = [...page.grids].sort((one, other) => one.top - other.top);
  const flow: Flow[] = [];
  for (const line of page.lines) {
    while (grids[0] !== undefined && grids[0].top < line.y) flow.push({ page, grid: grids.shift() as Grid });
    flow.push({ page, line });
  }
  return [...flow, ...grids.map((grid) => ({ page, grid })), ...(page.notes ?? []).map((note) => ({ page, note }))];
}

function lineOfText(text: string, page: number): PagedLine {
  return { text, linked: 0, heading: 0, row: undefined, furniture: [], page };
}

/** A line of three and more parts far apart is a row of a table without rulings: tabs part its cells. */
function rowText(line: WordLine): string {
  const segments = segmentsOf(line);
  return segments.length >= 3 ? segments.map(textOfLine).join("\t") : textOfLine(line);
}

function goesOn(last: WordLine, lastPage: PdfPage, next: WordLine, page: PdfPage, before: string, text: string): boolean {
  if (before.includes("\t") || text.includes("\t") || isSpacedRow(text)) return false;
  const edges = last.frame ?? edgesOf(lastPage);
  const size = Math.max(last.size, next.size);
  const isFull = last.x1 >= edges.right - 1.8 * size;
  if (!isFull || Math.abs(last.size - next.size) > 0.12 * size) return false;
  const { left } = next.frame ?? edgesOf(page);
  const isIndented = next.x0 > left + 1.2 * next.size;
  const lastIndented = last.x0 > edges.left + 1.2 * size;
  if (isIndented && !(lastIndented && Math.abs(next.x0 - last.x0) < 0.5 * size && last.x0 > edges.left + 3 * size)) return false;
  if (page === lastPage && next.y - last.y > 2.6 * size && next.y > last.y) return false;
  return numberingOf(text) === undefined || !/[。；;：:]$/.test(before);
}

/** The left and right edge of a page's text: where most of its lines begin and the longest end. */
function edgesOf(page: PdfPage): { readonly left: number; readonly right: number } {
  const known = edges.get(page);
  if (known !== undefined) return known;
  const long = page.lines.filter((line) => line.x1 - line.x0 > page.width * 0.4);
  const lines = long.length >= 3 ? long : page.lines;
  const starts = lines.map(({ x0 }) => x0).sort((one, other) => one - other);
  const ends = lines.map(({ x1 }) => x1).sort((one, other) => one - other);
  const found = { left: starts[Math.floor(starts.length * 0.1)] ?? 0, right: ends[Math.floor(ends.length * 0.8)] ?? page.width };
  edges.set(page, found);
  return found;
}

const edges = new WeakMap<PdfPage, { readonly left: number; readonly right: number }>();
