import { InvalidDocument } from "../../errors.ts";
import { limits } from "../limits.ts";
import type { Extracted, ExtractOptions } from "./extracted.ts";
import { openRecognizer, recognized } from "./ocr.ts";
import { type PdfPage, withoutMargins } from "./pdf-pages.ts";

type Pdf = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
type PdfDocument = Awaited<ReturnType<Pdf["getDocument"]>["promise"]>;
type Page = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Pictures below this many pixels are seals and logos. */
const leastPixels = 200_000;

/**
 * Reads a scanned PDF page by page from the pictures in it.
 * @throws InvalidDocument when it has too many pages.
 */
export async function recognizePages(pdf: Pdf, document: PdfDocument, name: string, options: ExtractOptions): Promise<Extracted> {
  if (document.numPages > limits.ocrPages) throw new InvalidDocument(`${name}: ${document.numPages} scanned pages are above the limit of ${limits.ocrPages}; split the file`);
  const recognizer = await openRecognizer(name);
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      for (const picture of await picturesOf(pdf, page)) pages.push(await recognizer.readPage(picture, number));
      page.cleanup();
      options.onPage?.(number, document.numPages);
    }
    return recognized(withoutMargins(pages));
  } finally {
    await recognizer.close();
  }
}

interface DecodedImage {
  readonly width: number;
  readonly height: number;
  /** 1: one bit a pixel, 2: RGB, 3: RGBA, as in pdf.js. */
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray | undefined;
}

async function picturesOf(pdf: Pdf, page: Page): Promise<Uint8Array[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = fnArray.flatMap((code, index) => (code === pdf.OPS.paintImageXObject ? [String((argsArray[index] as readonly unknown[])[0])] : []));
  const images = await Promise.all([...new Set(names)].map((name) => imageOf(page, name)));
  return images.filter((image) => image !== undefined && image.data !== undefined && image.width * image.height >= leastPixels).map((image) => grey(image as DecodedImage));
}

function imageOf(page: Page, name: string): Promise<DecodedImage | undefined> {
  const store = name.startsWith("g_") ? page.commonObjs : page.objs;
  return new Promise((resolve) => store.get(name, (image: DecodedImage | undefined) => resolve(image ?? undefined)));
}

/** A decoded image as a grey PNM file. */
function grey({ width, height, kind, data = new Uint8Array() }: DecodedImage): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1");
  const pixels = Buffer.alloc(width * height);
  const bytes = kind === 3 ? 4 : 3;
  const stride = (width + 7) >> 3;
  for (let at = 0; at < pixels.length; at++) {
    if (kind === 1) pixels[at] = (((data[Math.floor(at / width) * stride + ((at % width) >> 3)] ?? 0) >> (7 - ((at % width) & 7))) & 1) * 255;
    else pixels[at] = ((data[at * bytes] ?? 0) * 3 + (data[at * bytes + 1] ?? 0) * 6 + (data[at * bytes + 2] ?? 0)) / 10;
  }
  return Buffer.concat([head, pixels]);
}
