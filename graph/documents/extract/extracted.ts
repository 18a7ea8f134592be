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
  /** The pages whose text was recognised from pictures; their single characters may be wrong. */
  readonly recognized?: readonly number[];
}

/** What a person should know of pages that were recognised. */
export function recognizedWarning(numbers: readonly number[], pages: number): string {
  const which = numbers.length === pages ? "the text was" : `the text of ${numbers.length === 1 ? "page" : "pages"} ${numbers.join(", ")} was`;
  return `${which} recognised from pictures: single characters may be wrong`;
}

/** What the file of a table is called, where it is a name and no code: a table seldom bears its title. */
export function titleOfFile(name: string): Pick<Declared, "title"> {
  const stem = name.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "").replace(/^\d{1,8}[\s._、-]+|\s*[（(]\d+[)）]$/g, "");
  return (stem.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 4 ? { title: stem } : {};
}

/** The extracted form of a text without marked structure. */
export function plainText(format: DocumentFormat, text: string, warnings: readonly string[] = []): Extracted {
  return { format, text, rows: [], headings: [], pages: [], declared: {}, warnings };
}

export interface ExtractOptions {
  /** Told of each page that is read, for formats that take long. */
  readonly onPage?: (page: number, pages: number) => void;
}
