import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { InvalidDocument } from "../../errors.ts";
import { type Extracted, type ExtractOptions, recognizedWarning } from "./extracted.ts";
import { checkPicture } from "./picture-size.ts";
import type { PdfPage } from "./pdf-pages.ts";
import { paragraphsOf } from "./pdf-paragraphs.ts";
import { readingOrder } from "./pdf-columns.ts";
import type { WordLine } from "./pdf-words.ts";
import { writePages } from "./write-lines.ts";

/** Reads the pictures of pages; close it when done. */
export interface Recognizer {
  /** The lines of a picture (PNG, JPEG, BMP, TIFF, PNM), in pixels. */
  readPage(image: Uint8Array, number: number): Promise<PdfPage>;
  close(): Promise<void>;
}

/**
 * The text of a picture of a page, by character recognition.
 * @throws InvalidDocument when the picture cannot be decoded or has too many pixels.
 */
export async function extractImage(bytes: Uint8Array, name: string, options: ExtractOptions): Promise<Extracted> {
  checkPicture(bytes, name);
  const recognizer = await openRecognizer(name);
  try {
    const page = await recognizer.readPage(bytes, 1);
    options.onPage?.(1, 1);
    return { ...writePages("ocr", paragraphsOf([page])), recognized: [1], warnings: [recognizedWarning([1], 1)] };
  } finally {
    await recognizer.close();
  }
}

/** Starts tesseract.js with the Chinese data of its package: no network. */
export async function openRecognizer(name: string): Promise<Recognizer> {
  const { createWorker } = await import("tesseract.js");
  const data = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/chi_sim/package.json"));
  let failure: unknown;
  const worker = await createWorker("chi_sim", 1, { langPath: join(data, "4.0.0"), cacheMethod: "none", gzip: true, errorHandler: (error) => (failure = error) });
  return {
    async readPage(image, number) {
      const { data: found } = await worker.recognize(Buffer.from(image), {}, { blocks: true, text: false }).catch((error: unknown) => {
        throw new InvalidDocument(`${name}: the picture of page ${number} cannot be read (${String(error ?? failure)}); give it as PNG or JPEG`);
      });
      const lines = (found.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines)).filter(({ text }) => text.trim() !== "");
      const width = Math.max(1, ...lines.map(({ bbox }) => bbox.x1));
      return { number, width, height: Math.max(1, ...lines.map(({ bbox }) => bbox.y1)), grids: [], lines: readingOrder(lines.map(lineOf)) };
    },
    close: async () => void (await worker.terminate()),
  };
}

/** The recogniser's data lack 镓: it reads other characters with the metal radical in its place. */
const gallium = /((?:砷|氮|氧|锑|磷|硒|铝)化|高纯|金属)[锋锭镑久匀镶稼锛铢镇](?![\u4e00-\u9fff]?化物)/g;

interface RecognizedLine {
  readonly text: string;
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}

function lineOf({ text, bbox }: RecognizedLine): WordLine {
  const size = (bbox.y1 - bbox.y0) * 0.9;
  const word = { text: withoutSpread(text.trim()), x0: bbox.x0, x1: bbox.x1, y: bbox.y1, size };
  return { words: [word], x0: bbox.x0, x1: bbox.x1, y: bbox.y1, size };
}

/** Recognition puts blanks between Chinese characters. */
function withoutSpread(text: string): string {
  return text.replace(/(?<=[^\x21-\x7e]) +| +(?=[^\x21-\x7e])/g, "").replace(gallium, "$1镓");
}
