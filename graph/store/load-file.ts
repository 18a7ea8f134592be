import { readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { projectRoot } from "../config.ts";
import { InvalidDocument } from "../errors.ts";
import { readFactsFile } from "../facts/facts-file.ts";
import { rowsOf } from "../facts/rows.ts";
import type { Facts } from "../facts/schema.ts";
import { loadLexicon } from "../lexicon/index.ts";
import { readSource } from "../read/read-source.ts";
import type { Database } from "./database.ts";
import { type LoadResult, loadRows } from "./loader.ts";

/** Loads a document: its facts file (.json), or the document itself, which is read first. Throws InvalidDocument, and as loading does. */
export async function loadFile(database: Database, path: string): Promise<LoadResult> {
  const facts = extname(path).toLowerCase() === ".json" ? await readFactsFile(path) : await reviewedOr((await readSource({ path })).facts);
  if (facts.entities.length === 0) throw new InvalidDocument(`${path}: was read, and nothing of the semiconductor chain was found in it; nothing is loaded`);
  return loadRows(database, rowsOf(facts, loadLexicon()));
}

/** Facts that a person reviewed win over those that the reader finds in the same file. */
async function reviewedOr(read: Facts): Promise<Facts> {
  const folder = join(projectRoot, "seeds", "facts");
  for (const name of readdirSync(folder)) {
    const reviewed = await readFactsFile(join(folder, name));
    if (reviewed.sha256 === read.sha256) return reviewed;
  }
  return read;
}
