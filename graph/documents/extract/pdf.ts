import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { InvalidDocument, messageOf } from "../../errors.ts";
import { limits } from "../limits.ts";
import { type Extracted, type ExtractOptions, recognizedWarning } from "./extracted.ts";
import { gridsOf } from "./pdf-grids.ts";
import { openTablesOf } from "./pdf-open-tables.ts";
import { type PdfPage, withoutMargins } from "./pdf-pages.ts";
import { paragraphsOf } from "./pdf-paragraphs.ts";
import { rulingsOf } from "./pdf-rulings.ts";
import { type Pdf, type PdfDocument, showsPicture } from "./pdf-picture.ts";
import { readingOrder } from "./pdf-columns.ts";
import { linesOf, type Word } from "./pdf-words.ts";
import { writePages } from "./write-lines.ts";

/** A page with fewer characters is looked at as a scan. */
const leastText = 12;

/** A document is one of scans when at least this share of its pages are. */
const mostlyScans = 0.5;

/**
 * The text of a PDF in reading order: paragraphs whole over lines and pages, tables as rows, without headers, footers and page numbers. Pages without
 * text that show a picture are scans and go through character recognition.
 * @throws InvalidDocument when it is encrypted, broken or has too many pages.
 */
export async function extractPdf(bytes: Uint8Array, name: string, options: ExtractOptions): Promise<Extracted> {
  const pdf = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await open(pdf, bytes, name);
  try {
    if (document.numPages > limits.pages) throw new InvalidDocument(`${name}: ${document.numPages} pages are above the limit of ${limits.pages}; split the file`);
    const { pages, scans, damaged } = await textPages(pdf, document, options);
    if (pages.length === 0) throw new InvalidDocument(`${name}: no page of the PDF can be read; open it in its program and save it again`);
    const recognized = scans.length === 0 ? new Map<number, PdfPage>() : await (await import("./ocr-pdf.ts")).recognizePages(pdf, document, scans, name, options);
    const lines = paragraphsOf(withoutMargins(pages.map((page) => recognized.get(page.number) ?? page)));
    const isScan = recognized.size >= pages.length * mostlyScans;
    return {
      ...writePages(isScan ? "ocr" : "pdf", lines), recognized: [...recognized.keys()],
      warnings: [...(recognized.size > 0 ? [recognizedWarning([...recognized.keys()], document.numPages)] : []), ...(damaged.length > 0 ? [`pages ${damaged.join(", ")} are damaged and were not read`] : [])],
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

interface TextPages {
  readonly pages: readonly PdfPage[];
  /** The numbers of pages that show a picture and hold no text. */
  readonly scans: readonly number[];
  readonly damaged: readonly number[];
}

async function textPages(pdf: Pdf, document: PdfDocument, options: ExtractOptions): Promise<TextPages> {
  const pages: PdfPage[] = [];
  const scans: number[] = [];
  const damaged: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(pdf, document, number).catch(() => undefined);
    if (page === undefined) damaged.push(number);
    else pages.push(page);
    if (page !== undefined && lengthOf(page.lines) < leastText && page.grids.length === 0 && (await showsPicture(pdf, await document.getPage(number)))) scans.push(number);
    else options.onPage?.(number, document.numPages);
  }
  return { pages, scans, damaged };
}

async function open(pdf: Pdf, bytes: Uint8Array, name: string): Promise<PdfDocument> {
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  try {
    return await pdf.getDocument({
      data: new Uint8Array(bytes), cMapUrl: join(folder, "cmaps/"), cMapPacked: true, standardFontDataUrl: join(folder, "standard_fonts/"), wasmUrl: join(folder, "wasm/"),
      disableFontFace: true, useSystemFonts: false, isEvalSupported: false, verbosity: 0,
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw new InvalidDocument(`${name}: the PDF is encrypted; save it without a password`);
    throw new InvalidDocument(`${name}: the PDF cannot be opened (${messageOf(error)}); open it in its program and save it again`);
  }
}

async function readPage(pdf: Pdf, document: PdfDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true });
  const words: Word[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [a, b, c, d, x, y] = pdf.Util.transform(viewport.transform, item.transform) as [number, number, number, number, number, number];
    const size = Math.hypot(c, d);
    if (Math.abs(b) > Math.abs(a) * 0.2 || size < 1) continue;
    words.push({ text: item.str, x0: onPage(x), x1: onPage(x + item.width * viewport.scale), y: onPage(y), size });
  }
  const rulings = words.length === 0 ? [] : rulingsOf(await page.getOperatorList(), pdf.OPS, viewport.transform as [number, number, number, number, number, number]);
  const ruled = gridsOf(rulings, words);
  const grids = [...ruled, ...openTablesOf(notIn(ruled, words), rulings)];
  page.cleanup();
  return { number, width: viewport.width, height: viewport.height, lines: readingOrder(linesOf(notIn(grids, words))), grids };
}

/** The largest page that PDF knows, in points. */
const largestPage = 14_400;

/** A place within a page's reach, in points: a spoilt file puts words anywhere. */
function onPage(at: number): number {
  return Number.isFinite(at) ? Math.max(-largestPage, Math.min(2 * largestPage, at)) : 0;
}

function notIn(grids: PdfPage["grids"], words: readonly Word[]): readonly Word[] {
  return grids.length === 0 ? words : words.filter((word) => !grids.some((grid) => grid.words.has(word)));
}

function lengthOf(lines: PdfPage["lines"]): number {
  return lines.reduce((sum, { words }) => sum + words.reduce((length, { text }) => length + text.trim().length, 0), 0);
}
