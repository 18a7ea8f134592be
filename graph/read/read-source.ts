import { readDocument } from "../documents/index.ts";
import { InvalidDocument } from "../errors.ts";
import { extract } from "../extraction/index.ts";
import type { Facts } from "../facts/schema.ts";
import { loadLexicon } from "../lexicon/index.ts";
import { bytesOf, labelOf, nameOf, type Source } from "./source.ts";

/** What reading one document gives. */
export interface ReadDocument {
  readonly facts: Facts;
  /** The decoded text that every offset refers to. */
  readonly text: string;
  /** What a reader of the facts should know, each without the file's name. */
  readonly warnings: readonly string[];
}

/** A page of a document that takes long has been read. */
export interface PageProgress {
  readonly page: number;
  readonly pages: number;
}

/**
 * Reads one document in this thread. No database, no network.
 * @throws InvalidDocument saying what is wrong with the document, where, and what to do.
 */
export async function readSource(source: Source, onProgress?: (progress: PageProgress) => void): Promise<ReadDocument> {
  const bytes = await bytesOf(source);
  const document = await readDocument(bytes, nameOf(source), onProgress === undefined ? {} : { onPage: (page, pages) => onProgress({ page, pages }) }).catch((error: unknown) => {
    throw error instanceof InvalidDocument ? withLabel(error, source) : error;
  });
  const facts = extract(document, loadLexicon());
  const warnings = facts.entities.length > 0 ? document.warnings : [...document.warnings, "was read, and nothing of the semiconductor chain was found in it"];
  return { facts, text: document.text, warnings };
}

/** A document knows its file's name; whoever gave many files looks for the path. */
function withLabel({ message }: InvalidDocument, source: Source): InvalidDocument {
  const name = nameOf(source);
  return new InvalidDocument(message.startsWith(`${name}:`) ? `${labelOf(source)}${message.slice(name.length)}` : `${labelOf(source)}: ${message}`);
}
