import { extname } from "node:path";
import { InvalidDocument } from "../errors.ts";
import { readFactsFile } from "../facts/facts-file.ts";
import { rowsOf } from "../facts/rows.ts";
import { loadLexicon } from "../lexicon/index.ts";
import type { Database } from "./database.ts";
import { type LoadResult, loadRows } from "./loader.ts";

/** Loads the facts file of one document. Throws InvalidDocument for a file of another form, and as reading and loading do. */
export async function loadFile(database: Database, path: string): Promise<LoadResult> {
  if (extname(path).toLowerCase() !== ".json") throw new InvalidDocument(`${path}: this version loads facts files (.json).`);
  return loadRows(database, rowsOf(await readFactsFile(path), loadLexicon()));
}
