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
import { type Page, type Pdf, type PdfDocument, showsPicture } from "./pdf-picture.ts";
import { readingOrder } from "./pdf-columns.ts";
import { plausibility } from "../plausibility.ts";
import { linesOf, textOfLine, type Word } from "./pdf-words.ts";
import { withoutStamps } from "./pdf-stamps.ts";
import { writePages } from "./write-lines.ts";

/** A page with fewer characters is looked at as a scan. */
const leastText = 12;

/** Below this the characters of a page are none: its fonts number their shapes and do not say what they are. */
const leastPlausible = 0.3;

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
    const { pages, scans, damaged, garbled } = await textPages(pdf, document, options);
    if (pages.length === 0) throw new InvalidDocument(`${name}: no page of the PDF can be read; open it in its program and save it again`);
    const recognized = scans.length === 0 ? new Map<number, PdfPage>() : await (await import("./ocr-pdf.ts")).recognizePages(pdf, document, scans, name, options);
    const lines = paragraphsOf(withoutMargins(pages.map((page) => recognized.get(page.number) ?? (garbled.includes(page.number) ? withoutText(page) : page))));
    const unread = garbled.filter((number) => !recognized.has(number));
    if (lines.length === 0 && unread.length > 0) throw new InvalidDocument(`${name}: the PDF does not say which characters it shows; print it to a picture and give that, or the document that it was made of`);
    const isScan = recognized.size >= pages.length * mostlyScans;
    return {
      ...writePages(isScan ? "ocr" : "pdf", lines), recognized: [...recognized.keys()],
      warnings: [...(recognized.size > 0 ? [recognizedWarning([...recognized.keys()], document.numPages)] : []), ...(damaged.length > 0 ? [`pages ${damaged.join(", ")} are damaged and were not read`] : []), ...(unread.length > 0 ? [`pages ${unread.join(", ")} do not say which characters they show and were not read; print them to a picture and give that`] : [])],
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
  /** Those of the scans whose text has signs that no file explains: their shapes alone can be recognised. */
  readonly garbled: readonly number[];
}

async function textPages(pdf: Pdf, document: PdfDocument, options: ExtractOptions): Promise<TextPages> {
  const pages: PdfPage[] = [];
  const scans: number[] = [];
  const damaged: number[] = [];
  const garbled: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(pdf, document, number).catch(() => undefined);
    if (page === undefined) damaged.push(number);
    else pages.push(page);
    const isGarbled = page !== undefined && page.lines.length > 0 && plausibility(textOf(page)) < leastPlausible;
    if (isGarbled) garbled.push(number);
    if (isGarbled || (page !== undefined && lengthOf(page.lines) < leastText && page.grids.length === 0 && (await showsPicture(pdf, await document.getPage(number))))) scans.push(number);
    else options.onPage?.(number, document.numPages);
  }
  return { pages, scans, damaged, garbled };
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
  const items = (await page.getTextContent({ disableNormalization: true })).items.filter((item): item is TextItem => "str" in item && item.str.trim() !== "");
  const viewport = uprightViewport(pdf, page, items);
  const upright = items.flatMap((item): Word[] => {
    const [a, b, c, d, x, y] = pdf.Util.transform(viewport.transform, item.transform) as Matrix;
    const size = Math.hypot(c, d);
    if (turnsOf(a, b) !== 0 || size < 1) return [];
    return [{ text: item.str, x0: onPage(x), x1: onPage(x + item.width * viewport.scale), y: onPage(y), size }];
  });
  const words = withoutStamps(upright);
  const rulings = words.length === 0 ? [] : rulingsOf(await page.getOperatorList(), pdf.OPS, viewport.transform as Matrix);
  const ruled = gridsOf(rulings, words);
  const grids = [...ruled, ...openTablesOf(notIn(ruled, words), rulings)];
  page.cleanup();
  return { number, width: viewport.width, height: viewport.height, lines: readingOrder(linesOf(notIn(grids, words))), grids };
}

type Matrix = [number, number, number, number, number, number];
type TextItem = Extract<Awaited<ReturnType<Page["getTextContent"]>>["items"][number], { str: string }>;

/** The page as a reader holds it: turned by a quarter or a half where most of its text runs that way. */
function uprightViewport(pdf: Pdf, page: Page, items: readonly TextItem[]): ReturnType<Page["getViewport"]> {
  const viewport = page.getViewport({ scale: 1 });
  const lengths = [0, 0, 0, 0];
  for (const { str, transform } of items) {
    const [a, b] = pdf.Util.transform(viewport.transform, transform) as Matrix;
    const turns = turnsOf(a, b);
    if (turns !== undefined) lengths[turns] = (lengths[turns] ?? 0) + str.length;
  }
  const most = lengths.indexOf(Math.max(...lengths));
  return most === 0 ? viewport : page.getViewport({ scale: 1, rotation: (page.rotate + 360 - most * 90) % 360 });
}

/** By how many quarters a line of text is turned to the right on a page whose y runs down; undefined where it runs aslant. */
function turnsOf(a: number, b: number): 0 | 1 | 2 | 3 | undefined {
  if (Math.abs(b) <= Math.abs(a) * 0.2) return a >= 0 ? 0 : 2;
  if (Math.abs(a) <= Math.abs(b) * 0.2) return b >= 0 ? 1 : 3;
  return undefined;
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

function textOf(page: PdfPage): string {
  return page.lines.map(textOfLine).join("\n");
}

function withoutText(page: PdfPage): PdfPage {
  return { ...page, lines: [], grids: [] };
}
