import { decode } from "../decode.ts";
import { containerOf } from "../format.ts";
import { extractDocx } from "./docx.ts";
import { type Extracted, plainText } from "./extracted.ts";

export interface ExtractOptions {
  /** Told of each page that is read, for formats that take long. */
  readonly onPage?: (page: number, pages: number) => void;
}

/**
 * Takes the visible text out of a file. Libraries for a format are loaded when its first file comes.
 * @throws InvalidDocument when the file cannot be read in its format.
 */
export async function extract(bytes: Uint8Array, name: string, options: ExtractOptions): Promise<Extracted> {
  switch (containerOf(bytes, name)) {
    case "docx": return extractDocx(bytes, name);
    case "markdown": return plainText("md", decode(bytes, name).text);
    default: return plainText("txt", decode(bytes, name).text);
  }
}
