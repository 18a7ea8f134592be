import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { limits, megabytes } from "../documents/limits.ts";
import { InvalidDocument } from "../errors.ts";

/** Where a document comes from: a file, standard input (the path `-`), or bytes that are here already. */
export type Source = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

/** What a source is called in messages: its path as given. */
export function labelOf(source: Source): string {
  if ("name" in source) return source.name;
  return source.path === "-" ? "standard input" : source.path;
}

/** The file name that a document keeps; standard input is taken for a text where its bytes do not say otherwise. */
export function nameOf(source: Source): string {
  if ("name" in source) return source.name;
  return source.path === "-" ? "stdin.txt" : basename(source.path);
}

/**
 * The bytes of a source, never more than a document may have.
 * @throws InvalidDocument for a file that is missing, no regular file, not allowed to be read, or too large.
 */
export async function bytesOf(source: Source): Promise<Uint8Array> {
  if ("bytes" in source) return source.bytes;
  return source.path === "-" ? standardInput() : fileBytes(source.path);
}

async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new InvalidDocument(`${path}: is a folder; give the files in it`);
    if (!found.isFile()) throw new InvalidDocument(`${path}: is a pipe or a device and no file; give its content on standard input, as -`);
    if (found.size > limits.fileBytes) throw tooLarge(path, found.size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof InvalidDocument) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InvalidDocument(`${path}: ${reasons[code ?? ""] ?? message}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file; check its name",
  ENOTDIR: "there is no such file; check its name",
  EACCES: "you may not read this file; change its permissions or copy it",
  EPERM: "you may not read this file; change its permissions or copy it",
  ELOOP: "is a link that leads back to itself; give the file itself",
  ENAMETOOLONG: "the name is too long for a file; check it",
};

function tooLarge(label: string, size: number): InvalidDocument {
  return new InvalidDocument(`${label}: ${megabytes(size)} MB is above the limit of ${megabytes(limits.fileBytes)} MB; split the file`);
}

/** Stops at the limit, so that an endless stream fills no memory. */
async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > limits.fileBytes) throw tooLarge("standard input", size);
  }
  return Buffer.concat(chunks);
}
