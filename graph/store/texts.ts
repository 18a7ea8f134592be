import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { join } from "node:path";

/** A document's text as it was read, and what it was read from. */
export interface KeptText {
  /** SHA-256 of the file's bytes: the document's id. */
  readonly id: string;
  /** The file's name as it was given. */
  readonly name: string;
  readonly format: string;
  /** The text that every offset of the document's claims counts in. */
  readonly text: string;
}

/**
 * Keeps a document's text under the data folder, whole or not at all. A text that was read otherwise before gives way: the offsets of the claims that are
 * loaded with it count in the new one.
 * @returns whether none was there before
 */
export async function keepText(dataFolder: string, { id, name, format, text }: KeptText): Promise<boolean> {
  const known = await textOf(dataFolder, id);
  if (known === text) return false;
  const folder = folderOf(dataFolder, id);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeWhole(join(folder, "about.json"), `${JSON.stringify({ name, format })}\n`);
  await writeWhole(join(folder, textFile), text);
  return known === null;
}

/** What is half written bears another name. */
async function writeWhole(path: string, content: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Whether the text of a document is kept here. */
export async function hasText(dataFolder: string, id: string): Promise<boolean> {
  return isId(id) && stat(join(folderOf(dataFolder, id), textFile)).then((found) => found.isFile(), () => false);
}

/** The text of a document; null where it is not kept here. @throws where it is kept and cannot be read */
export async function textOf(dataFolder: string, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  return readFile(join(folderOf(dataFolder, id), textFile), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}

/** Takes the text of a document away; does nothing where none is kept. */
export async function dropText(dataFolder: string, id: string): Promise<void> {
  if (isId(id)) await rm(folderOf(dataFolder, id), { recursive: true, force: true });
}

const textFile = "text.txt";

function folderOf(dataFolder: string, id: string): string {
  return join(dataFolder, "documents", id);
}

/** An id comes from outside: nothing else may name a folder. */
function isId(id: string): boolean {
  return /^[0-9a-f]{64}$/.test(id);
}
