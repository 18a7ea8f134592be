import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The texts of a PDF, page by page, without spaces: characters of another font begin a piece of their own. */
export async function textsOf(pdf: Buffer): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  return Promise.all(Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map((item) => ("str" in item ? item.str : "")).join("").replaceAll(/\s/g, "");
  }));
}
