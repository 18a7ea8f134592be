import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { limits, readDocument } from "../documents/index.ts";
import { InvalidDocument } from "../errors.ts";
import { extract } from "../extraction/index.ts";
import type { Facts } from "../facts/schema.ts";
import { loadLexicon } from "../lexicon/index.ts";

/** The facts of one file and what its reader wants to be known. */
export interface FileFacts {
  readonly facts: Facts;
  readonly warnings: readonly string[];
}

/**
 * Reads one document from a file, or from standard input where the path is `-`. No database, no network.
 * @throws InvalidDocument saying what is wrong with the file, where, and what to do.
 */
export async function readFacts(path: string): Promise<FileFacts> {
  const bytes = path === "-" ? await standardInput() : await bytesOf(path);
  const document = await readDocument(bytes, path === "-" ? "stdin.txt" : basename(path));
  return { facts: extract(document, loadLexicon()), warnings: document.warnings };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > limits.fileBytes) throw new InvalidDocument(`${path}: ${size} bytes are more than the ${limits.fileBytes} that a document may have; split it`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof InvalidDocument) throw error;
    throw new InvalidDocument(`${path}: ${(error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : String(error)}`);
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
