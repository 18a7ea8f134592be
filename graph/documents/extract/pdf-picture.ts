export type Pdf = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
export type PdfDocument = Awaited<ReturnType<Pdf["getDocument"]>["promise"]>;
export type Page = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Pictures below this many pixels are seals and logos. */
const leastPixels = 200_000;
/** Pixels of the longer edge at which a printed page is read best: about 220 to the inch. */
const longerEdge = 2_600;

/** Whether a page shows a picture at all: else there is nothing on it to recognise. */
export async function showsPicture(pdf: Pdf, page: Page): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((code) => code === pdf.OPS.paintImageXObject || code === pdf.OPS.paintImageMaskXObject || code === pdf.OPS.paintInlineImageXObject || code === pdf.OPS.paintImageXObjectRepeat);
}

/** A page as a picture in a format that the recogniser takes: drawn where the machine can draw, else the largest picture on it as it is stored. */
export async function pictureOf(pdf: Pdf, document: PdfDocument, page: Page): Promise<Uint8Array | undefined> {
  return (await drawn(document, page).catch(() => undefined)) ?? storedPicture(pdf, page);
}

interface Canvas {
  toBuffer(format: "image/png"): Uint8Array;
}

interface CanvasFactory {
  create(width: number, height: number): { readonly canvas: Canvas; readonly context: object };
}

/** Draws the page with the canvas that comes with pdf.js, where there is one for this machine. */
async function drawn(document: PdfDocument, page: Page): Promise<Uint8Array> {
  const whole = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: longerEdge / Math.max(whole.width, whole.height) });
  const { canvas, context } = (document.canvasFactory as CanvasFactory).create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: null, canvasContext: context as never, viewport }).promise;
  return canvas.toBuffer("image/png");
}

interface DecodedImage {
  readonly width: number;
  readonly height: number;
  /** 1: one bit a pixel, 2: RGB, 3: RGBA, as in pdf.js. */
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray | undefined;
}

async function storedPicture(pdf: Pdf, page: Page): Promise<Uint8Array | undefined> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = fnArray.flatMap((code, index) => (code === pdf.OPS.paintImageXObject ? [String((argsArray[index] as readonly unknown[])[0])] : []));
  const images = await Promise.all([...new Set(names)].map((name) => imageOf(page, name)));
  const [largest] = images.filter((image) => image !== undefined && image.data !== undefined).sort((one, other) => sizeOf(other) - sizeOf(one));
  return largest === undefined || sizeOf(largest) < leastPixels ? undefined : grey(largest);
}

function sizeOf(image: DecodedImage | undefined): number {
  return image === undefined ? 0 : image.width * image.height;
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
