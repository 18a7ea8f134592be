import { createHash } from "node:crypto";
import { InvalidDocument } from "../errors.ts";
import { aboutOf } from "./about/index.ts";
import { aboutEnglish } from "./english/english-about.ts";
import { withPlacesOfParagraphs } from "./about/places-of-paragraphs.ts";
import { clean } from "./clean/index.ts";
import type { ExtractOptions } from "./extract/extracted.ts";
import { extract } from "./extract/index.ts";
import { checkSize } from "./limits.ts";
import type { SourceDocument } from "./source-document.ts";
import { structure } from "./structure/index.ts";

/**
 * Reads one file: bytes → decoded and extracted text → clean text with its map → blocks → what the document says of itself.
 * Pure of database and network; the same bytes and name give the same document.
 * @param name the file's name; its ending tells the format where the bytes do not
 * @throws InvalidDocument naming the file, what is wrong and what to do: binary rubbish, encrypted or broken files, archive bombs, files above the limits, no text.
 */
export async function readDocument(bytes: Uint8Array, name: string, options: ExtractOptions = {}): Promise<SourceDocument> {
  checkSize(bytes, name);
  const extracted = await extract(bytes, name, options);
  if (extracted.text.trim() === "") throw new InvalidDocument(`${name}: no text was found in the file; give a document with text or a legible scan`);
  const cleaned = clean(extracted);
  const structured = structure(cleaned, extracted);
  const about = structured.inEnglish ? aboutEnglish(structured, extracted) : aboutOf(structured, extracted);
  return {
    doc: name,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    format: extracted.format,
    text: extracted.text,
    clean: cleaned.clean,
    inEnglish: structured.inEnglish,
    blocks: withPlacesOfParagraphs(structured.blocks, cleaned.clean, about),
    about,
    warnings: extracted.warnings,
    recognized: extracted.recognized ?? [],
  };
}
