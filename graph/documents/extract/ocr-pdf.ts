import { InvalidDocument } from "../../errors.ts";
import { limits } from "../limits.ts";
import type { ExtractOptions } from "./extracted.ts";
import { openRecognizer } from "./ocr.ts";
import type { PdfPage } from "./pdf-pages.ts";
import { type Page, type Pdf, type PdfDocument, pictureOf } from "./pdf-picture.ts";

/**
 * Reads scanned pages of a PDF, one after the other, from their picture.
 * @param numbers which pages, from 1
 * @throws InvalidDocument when they are too many.
 */
export async function recognizePages(pdf: Pdf, document: PdfDocument, numbers: readonly number[], name: string, options: ExtractOptions): Promise<Map<number, PdfPage>> {
  if (numbers.length > limits.ocrPages) throw new InvalidDocument(`${name}: ${numbers.length} scanned pages are above the limit of ${limits.ocrPages}; split the file`);
  const recognizer = await openRecognizer(name);
  const pages = new Map<number, PdfPage>();
  try {
    for (const number of numbers) {
      const page: Page = await document.getPage(number);
      const picture = await pictureOf(pdf, document, page);
      if (picture !== undefined) pages.set(number, await recognizer.readPage(picture, number));
      page.cleanup();
      options.onPage?.(number, document.numPages);
    }
    return pages;
  } finally {
    await recognizer.close();
  }
}
