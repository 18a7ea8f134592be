import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../config.ts";
import { readFactsFile } from "../facts/facts-file.ts";
import type { Facts } from "../facts/schema.ts";

/** The files of the reviewed facts that the project ships. */
export async function reviewedFiles(): Promise<readonly string[]> {
  const folder = join(projectRoot, "seeds", "facts");
  return (await readdir(folder)).filter((name) => name.endsWith(".json")).sort().map((name) => join(folder, name));
}

let known: Promise<ReadonlyMap<string, Facts>> | undefined;

/** The reviewed facts by the SHA-256 of their document, read once. @throws InvalidDocument for a file that is no facts file. */
export function reviewedFacts(): Promise<ReadonlyMap<string, Facts>> {
  return (known ??= reviewedFiles().then(async (files) => new Map((await Promise.all(files.map(readFactsFile))).map((facts) => [facts.sha256, facts]))));
}
