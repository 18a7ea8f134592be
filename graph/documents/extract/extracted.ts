import type { DocumentFormat, Span } from "../source-document.ts";

/** A table row that the format itself marks; offsets into the extracted text. */
export interface RowHint extends Span {
  readonly cells: readonly Span[];
  readonly header: boolean;
  /** Rows of one table share its number. */
  readonly table: number;
}

export interface HeadingHint extends Span {
  /** From 1, as the format says. */
  readonly level: number;
}

export interface PageHint {
  readonly start: number;
  readonly page: number;
}

/** What a page's head or a file's properties say of the document. */
export interface Declared {
  readonly title?: string;
  readonly issuer?: string;
  readonly number?: string;
  readonly issuedOn?: string;
  /** The day a web page was put up: a news item's date, never a plan's. */
  readonly postedOn?: string;
}

/** The visible text of a file, and what its format tells of the text's structure. Hints rise by start. */
export interface Extracted {
  readonly format: DocumentFormat;
  readonly text: string;
  readonly rows: readonly RowHint[];
  readonly headings: readonly HeadingHint[];
  readonly pages: readonly PageHint[];
  readonly declared: Declared;
  readonly warnings: readonly string[];
}

/** The extracted form of a text without marked structure. */
export function plainText(format: DocumentFormat, text: string): Extracted {
  return { format, text, rows: [], headings: [], pages: [], declared: {}, warnings: [] };
}

export interface ExtractOptions {
  /** Told of each page that is read, for formats that take long. */
  readonly onPage?: (page: number, pages: number) => void;
}
