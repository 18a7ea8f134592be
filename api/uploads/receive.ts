import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyHeaders, type BusboyInstance } from "@fastify/busboy";
import { Refused } from "../errors.ts";
import { limits } from "../guards/limits.ts";

/** A file of an upload, as it lies on the disk; `isCut` where it was larger than one may be. */
export interface UploadedFile {
  readonly name: string;
  readonly path: string;
  readonly isCut: boolean;
}

/** An upload that has arrived. */
export interface Upload {
  readonly files: readonly UploadedFile[];
  /** Takes its files off the disk. */
  readonly drop: () => Promise<void>;
}

/**
 * Takes the files of a multipart request onto the disk, the parts named `files`; none is ever whole in memory.
 * @param folder where a folder of its own is made for them
 * @throws Refused for a request that is no multipart, holds no file, too many or too much, or breaks off; then nothing stays on the disk.
 */
export async function receive(request: IncomingMessage, folder: string): Promise<Upload> {
  const parser = parserOf(request);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const own = await mkdtemp(join(folder, "upload-"));
  const drop = () => rm(own, { recursive: true, force: true });
  try {
    const files = await filesOf(request, parser, own);
    if (files.length === 0) throw new Refused("INVALID_REQUEST", "No file was sent: send one or more parts named files, each with its file name.");
    return { files, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

function parserOf(request: IncomingMessage): BusboyInstance {
  const type = request.headers["content-type"] ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) throw new Refused("UNSUPPORTED_MEDIA_TYPE", "Send the files as multipart/form-data.");
  if (Number(request.headers["content-length"] ?? 0) > limits.upload) throw tooMuch();
  try {
    return new Busboy({ headers: request.headers as BusboyHeaders, limits: { files: limits.uploadFiles, fileSize: limits.uploadFile, fields: 10, fieldSize: 1000, headerPairs: 20, headerSize: 4096 } });
  } catch {
    throw new Refused("INVALID_REQUEST", "The multipart body cannot be read: it says no boundary.");
  }
}

async function filesOf(request: IncomingMessage, parser: BusboyInstance, folder: string): Promise<UploadedFile[]> {
  const writing: Promise<UploadedFile>[] = [];
  const streams: Readable[] = [];
  let refusal: Refused | undefined;
  let size = 0;
  const refuse = (reason: Refused) => {
    refusal ??= reason;
    request.unpipe(parser);
    parser.destroy(reason);
  };
  parser.on("filesLimit", () => refuse(new Refused("TOO_MANY_FILES", `More than ${limits.uploadFiles} files at once; send them in several requests.`)));
  parser.on("file", (field, stream, name) => {
    const file = write(stream, name, join(folder, String(writing.length)));
    // What goes wrong is told where all are waited for.
    file.catch(() => undefined);
    writing.push(file);
    streams.push(stream);
    if (field !== "files") refuse(new Refused("INVALID_REQUEST", "A part that holds a file is to be named files."));
    stream.on("data", (chunk: Buffer) => void ((size += chunk.length) > limits.upload && refuse(tooMuch())));
  });
  try {
    await pipeline(request, parser, { end: true });
    return await Promise.all(writing);
  } catch {
    const reason = refusal ?? new Refused("INVALID_REQUEST", "The upload broke off, or its body is no valid multipart.");
    // The parser does not end the parts that it has begun. One that has arrived whole and waits for the disk would be waited for without an error of its own.
    for (const stream of streams) stream.destroy(reason);
    await Promise.allSettled(writing);
    throw reason;
  }
}

async function write(stream: Readable & { readonly truncated?: boolean }, name: string, path: string): Promise<UploadedFile> {
  await pipeline(stream, createWriteStream(path, { mode: 0o600 }));
  return { name: fileName(name), path, isCut: stream.truncated === true };
}

/** A name as it may be shown and kept: no path, no control characters, of a length that every disk takes. */
function fileName(given: string): string {
  const name = basename(given.replaceAll("\\", "/")).replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? "";
  return name === "" ? "document.txt" : Array.from(name.slice(0, name.length - ending.length)).slice(0, 80).join("") + ending;
}

function tooMuch(): Refused {
  return new Refused("BODY_TOO_LARGE", `More than ${limits.upload / 1024 / 1024} MB at once; send the files in several requests.`);
}
