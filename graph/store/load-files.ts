import { extname } from "node:path";
import { isReadable } from "../documents/index.ts";
import { AtlasError, DatabaseUnavailable, InvalidDocument } from "../errors.ts";
import { readFactsFile } from "../facts/facts-file.ts";
import { filesIn, type FoundFiles } from "../read/files-in.ts";
import { readMany } from "../read/read-many.ts";
import type { PageProgress } from "../read/read-source.ts";
import { labelOf } from "../read/source.ts";
import { type DocumentResult, type Library, loadDocument, loadFacts } from "./load-document.ts";

/** The files that paths mean: documents, facts files, all of either in a folder and those below it, or `-` for standard input. */
export function filesToLoad(given: readonly string[]): Promise<FoundFiles> {
  return filesIn(given, (name) => isReadable(name) || isFacts(name));
}

/** What became of one file. */
export type FileOutcome = { readonly path: string; readonly result: DocumentResult; readonly warnings: readonly string[] } | { readonly path: string; readonly error: AtlasError };

/**
 * Loads files, in their order: documents, which are read first on all cores, and facts files (.json). One that cannot be read or loaded is an outcome with an
 * error, and the others go on.
 * @throws DatabaseUnavailable when the server is gone
 */
export async function* loadFiles(library: Library, paths: readonly string[], onPage: (path: string, page: PageProgress) => void = () => undefined): AsyncGenerator<FileOutcome> {
  for (const path of paths.filter(isFacts)) yield outcomeOf(path, async () => ({ result: await loadFacts(library, await readFactsFile(path)), warnings: [] }));
  const documents = paths.filter((path) => !isFacts(path));
  for await (const { source, ...outcome } of readMany(documents.map((path) => ({ path })), { onProgress: (source, page) => onPage(labelOf(source), page) })) {
    const path = labelOf(source);
    if ("error" in outcome) yield { path, error: outcome.error };
    else yield outcomeOf(path, async () => ({ result: await loadDocument(library, outcome.read), warnings: outcome.read.warnings }));
  }
}

/** Loads one file. @throws InvalidDocument, and as loading does */
export async function loadFile(library: Library, path: string): Promise<DocumentResult> {
  for await (const outcome of loadFiles(library, [path])) {
    if ("error" in outcome) throw outcome.error;
    return outcome.result;
  }
  throw new InvalidDocument(`${path}: gave nothing`);
}

async function outcomeOf(path: string, load: () => Promise<{ result: DocumentResult; warnings: readonly string[] }>): Promise<FileOutcome> {
  try {
    return { path, ...await load() };
  } catch (error) {
    if (!(error instanceof AtlasError) || error instanceof DatabaseUnavailable) throw error;
    return { path, error };
  }
}

function isFacts(path: string): boolean {
  return extname(path).toLowerCase() === ".json";
}
