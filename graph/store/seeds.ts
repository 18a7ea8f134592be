import { AtlasError, DatabaseUnavailable } from "../errors.ts";
import { readFactsFile } from "../facts/facts-file.ts";
import type { GraphRows } from "../facts/graph-rows.ts";
import { referenceRows } from "../facts/reference.ts";
import { rowsOf } from "../facts/rows.ts";
import { loadLexicon } from "../lexicon/index.ts";
import { type Database, read } from "./database.ts";
import { loadRows } from "./loader.ts";
import type { Report } from "./report.ts";
import { reviewedFiles } from "./reviewed-facts.ts";
import { awaitSearch } from "./schema.ts";
import { unload } from "./unload.ts";

/** What loading the seeds came to: documents by outcome, and the faults of those that could not be loaded. */
export interface SeedResult {
  readonly loaded: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly faults: readonly AtlasError[];
}

/**
 * Loads what the project ships: the reference (administrative areas, backbone) and the reviewed facts. What is loaded already is left alone; a reference
 * whose text has changed takes the place of the old one. A document that cannot be loaded is reported and the rest goes on.
 * @throws InvalidSeed when the lexicon or the backbone is wrong; DatabaseUnavailable when the server is gone.
 */
export async function loadSeeds(database: Database, report: Report): Promise<SeedResult> {
  const documents = await read(database, "loadedDocuments", {});
  const loaded = new Map(documents.map(({ id, contentHash }) => [id, contentHash]));
  const references = referenceRows(loadLexicon());
  const { rows: reviewed, faults } = await reviewedRows();
  const waiting = [...references, ...reviewed].filter(({ document }) => loaded.get(document.id) !== document.contentHash);
  for (const rows of waiting) {
    report(`Loading ${rows.document.title}`);
    await loadRows(database, rows).catch((error: unknown) => faults.push(faultOf(error)));
  }
  const current = new Set(references.map(({ document }) => document.id));
  const outdated = documents.filter(({ id, kind, source }) => kind === "reference" && !current.has(id) && references.some(({ document }) => document.source === source));
  for (const { id } of outdated) await unload(database, id);
  if (waiting.length + outdated.length > 0) await awaitSearch(database);
  for (const fault of faults) report(fault.message);
  const count = references.length + reviewed.length;
  return { loaded: waiting.length, unchanged: count - waiting.length, removed: outdated.length, faults };
}

async function reviewedRows(): Promise<{ rows: GraphRows[]; faults: AtlasError[] }> {
  const rows: GraphRows[] = [];
  const faults: AtlasError[] = [];
  for (const file of await reviewedFiles()) {
    await readFactsFile(file).then((facts) => rows.push(rowsOf(facts, loadLexicon()))).catch((error: unknown) => faults.push(faultOf(error)));
  }
  return { rows, faults };
}

/** A document's own fault, which the others need not suffer for. */
function faultOf(error: unknown): AtlasError {
  if (!(error instanceof AtlasError) || error instanceof DatabaseUnavailable) throw error;
  return error;
}
