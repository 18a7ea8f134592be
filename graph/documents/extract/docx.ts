import { InvalidDocument, messageOf } from "../../errors.ts";
import { checkArchive } from "../archive.ts";
import type { Extracted } from "./extracted.ts";
import { withNumbers } from "./docx-numbers.ts";
import { parseHtml } from "./parse-html.ts";
import { visibleLines } from "./visible-lines.ts";
import { writeLines } from "./write-lines.ts";

/**
 * The text of a DOCX: paragraphs a line each, tables a line for each row with tabs between the cells; the numbers of lists that count by themselves
 * are written out; headers, footers and pictures are left out.
 * @throws InvalidDocument when it is an archive bomb or no DOCX.
 */
export async function extractDocx(bytes: Uint8Array, name: string): Promise<Extracted> {
  checkArchive(bytes, name);
  const { default: mammoth } = await import("mammoth");
  const numbered = withNumbers(bytes);
  const html = await mammoth
    .convertToHtml({ buffer: Buffer.from(numbered.buffer, numbered.byteOffset, numbered.byteLength) }, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) })
    .catch((error: unknown) => {
      throw new InvalidDocument(`${name}: the DOCX cannot be opened (${messageOf(error)}); open it in its program and save it again`);
    });
  return writeLines("docx", visibleLines((await parseHtml(html.value)).documentElement));
}
