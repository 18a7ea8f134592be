import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { InvalidDocument } from "../../errors.ts";
import { limits } from "../limits.ts";
import type { Extracted, ExtractOptions } from "./extracted.ts";
import { gridsOf } from "./pdf-grids.ts";
import { type PdfPage, withoutMargins } from "./pdf-pages.ts";
import { paragraphsOf } from "./pdf-paragraphs.ts";
import { rulingsOf } from "./pdf-rulings.ts";
import { linesOf, readingOrder, type Word } from "./pdf-words.ts";
import { writePages } from "./write-lines.ts";

type Pdf = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
type PdfDocument = Awaited<ReturnType<Pdf["getDocument"]>["promise"]>;

/** A page with fewer characters is looked at as a scan. */
const leastText = 12;

/**
 * The text of a PDF in reading order: paragraphs whole over lines and pages, tables as rows, without headers, footers and page numbers. Pages without
 * text are scans and go through character recognition.
 * @throws InvalidDocument when it is encrypted, broken or has too many pages.
 */
export async function extractPdf(bytes: Uint8Array, name: string, options: ExtractOptions): Promise<Extracted> {
  const pdf = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await open(pdf, bytes, name);
  try {
    if (document.numPages > limits.pages) throw new InvalidDocument(`${name}: ${document.numPages} pages are above the limit of ${limits.pages}; split the file`);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(pdf, document, number));
      options.onPage?.(number, document.numPages);
    }
    const scans = pages.filter(({ lines, grids }) => lengthOf(lines) < leastText && grids.length === 0).map(({ number }) => number);
    const lines = paragraphsOf(withoutMargins(pages));
    if (scans.length > 0 && scans.length >= pages.length * 0.5) {
      const { recognizePages } = await import("./ocr-pdf.ts");
      return await recognizePages(pdf, document, name, options);
    }
    const warnings = scans.length > 0 ? [`pages ${scans.join(", ")} hold pictures without text and were not read`] : [];
    return { ...writePages("pdf", lines), warnings };
  } finally {
    await document.loadingTask.destroy();
  }
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
    throw new InvalidDocument(`${name}: the PDF cannot be opened (${error instanceof Error ? error.message : String(error)}); open it in its program and save it again`);
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
    words.push({ text: item.str, x0: x, x1: x + item.width * (viewport.scale), y, size });
  }
  const rulings = words.length === 0 ? [] : rulingsOf(await page.getOperatorList(), pdf.OPS, viewport.transform as [number, number, number, number, number, number]);
  const grids = gridsOf(rulings, words);
  const free = words.filter((word) => !grids.some((grid) => grid.words.has(word)));
  page.cleanup();
  return { number, width: viewport.width, height: viewport.height, lines: readingOrder(linesOf(free), viewport.width), grids };
}

function lengthOf(lines: PdfPage["lines"]): number {
  return lines.reduce((sum, { words }) => sum + words.reduce((length, { text }) => length + text.trim().length, 0), 0);
}
