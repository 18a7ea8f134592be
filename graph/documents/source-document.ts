import type { DocumentKind, RegionLevel } from "../ontology/index.ts";

export type DocumentFormat = "txt" | "md" | "html" | "docx" | "pdf" | "ocr" | "csv" | "xlsx";

/** A stretch of a text, by its offsets in UTF-16 units; the end is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text made plain for reading: simplified characters, half-width letters and digits, one line a paragraph. */
export interface CleanText {
  readonly text: string;
  /** Where the character at a clean offset stands in the source; rises with it. The text's length gives the source's length. */
  sourceOffset(cleanOffset: number): number;
  /** The source span of a clean span, without white space at its end. */
  sourceSpan(start: number, end: number): Span;
}

/** A cell of a table's row. */
export interface Cell extends Span {
  /** What the table's header calls the column; undefined where the table has none or the cell cannot be placed. */
  readonly column: string | undefined;
}

export type BlockKind = "heading" | "paragraph" | "item" | "tableRow" | "responsible";

/** A part of the document in reading order. Offsets are clean ones; blocks do not overlap, only cells that span several rows stand outside their row. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Depth of the heading (1 is the uppermost), or of the headings above a block of another kind. */
  readonly level: number;
  /** The headings above as printed, uppermost first; a heading's own title is not in its path. */
  readonly path: readonly string[];
  /** Where a person finds it: `二(一) 完善产业图谱清单`, `附件 重点项目表 第4行`. */
  readonly locator: string;
  /** A heading's words without its number. */
  readonly title?: string;
  readonly cells?: readonly Cell[];
  /** The unit printed above the table (`单位：万元`). */
  readonly unit?: string;
  /** Full name of the region that a round-up's section is about. */
  readonly place?: string;
  /** Page of a PDF, from 1. */
  readonly page?: number;
}

/** What the document says of itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly issuer: string | null;
  readonly number: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly publishedOn: string | null;
  readonly precision: "year" | "month" | "day" | null;
  /** Full name of the region or park that it is about; null for a round-up of many. */
  readonly region: string | null;
  readonly level: RegionLevel | "park" | null;
  readonly kind: DocumentKind;
  /** The policy that this document is, or brings into force; null where it is none. */
  readonly policyTitle: string | null;
}

/** A document made ready for extraction: its text as given, its clean text, its parts. */
export interface SourceDocument {
  /** The file's name. */
  readonly doc: string;
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string;
  readonly format: DocumentFormat;
  /** The decoded text, uncleaned; for formats with markup the extracted visible text. Every fact's offsets refer to it. */
  readonly text: string;
  readonly clean: CleanText;
  /** Whether it is written in English, but for names. */
  readonly inEnglish: boolean;
  readonly blocks: readonly Block[];
  readonly about: DocumentFacts;
  readonly warnings: readonly string[];
  /** The pages whose text was recognised from pictures: what they say is less sure. */
  readonly recognized: readonly number[];
}
