import { rowsOf } from "../facts/rows.ts";
import type { Facts } from "../facts/schema.ts";
import { loadLexicon } from "../lexicon/index.ts";
import type { ReadDocument } from "../read/read-source.ts";
import type { Database } from "./database.ts";
import { type LoadResult, loadRows } from "./loader.ts";
import { reviewedFacts } from "./reviewed-facts.ts";
import { dropText, keepText } from "./texts.ts";
import { type Unloaded, unload } from "./unload.ts";

/** Where documents go: their claims into the database, their texts into the data folder. */
export interface Library {
  readonly database: Database;
  readonly dataFolder: string;
}

/** What loading a document came to; `text-added`: its facts were there already, its text was not; `no-facts`: it says nothing of the chain, and nothing is kept of it. */
export type DocumentResult = Omit<LoadResult, "outcome"> & { readonly outcome: LoadResult["outcome"] | "text-added" | "no-facts" };

/**
 * Loads a document that was read, and keeps its text. Facts that a person reviewed win over those that the reader finds in the same file.
 * @throws as loading does: then nothing is kept of it.
 */
export async function loadDocument({ database, dataFolder }: Library, { facts: found, text }: Pick<ReadDocument, "facts" | "text">): Promise<DocumentResult> {
  const facts = (await reviewedFacts()).get(found.sha256) ?? found;
  if (facts.entities.length === 0) return withoutFacts(facts);
  const isNewText = await keepText(dataFolder, { id: facts.sha256, name: found.doc, format: found.format, text });
  try {
    const result = await loadRows(database, rowsOf(facts, loadLexicon()));
    return result.outcome === "unchanged" && isNewText ? { ...result, outcome: "text-added" } : result;
  } catch (error) {
    if (isNewText) await dropText(dataFolder, facts.sha256);
    throw error;
  }
}

/** Loads the facts of a document, without its text. @throws as loading does */
export async function loadFacts({ database }: Library, facts: Facts): Promise<DocumentResult> {
  return facts.entities.length === 0 ? withoutFacts(facts) : loadRows(database, rowsOf(facts, loadLexicon()));
}

/** Takes a document out: its claims as `unload` does, and then its text. Null where it is not loaded. */
export async function unloadDocument({ database, dataFolder }: Library, id: string): Promise<Unloaded | null> {
  const gone = await unload(database, id);
  await dropText(dataFolder, id);
  return gone;
}

function withoutFacts({ sha256 }: Facts): DocumentResult {
  return { document: sha256, outcome: "no-facts", claims: 0 };
}
