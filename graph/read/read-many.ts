import { stat } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import { AtlasError, InvalidDocument } from "../errors.ts";
import { optimizeLate } from "./optimize-late.ts";
import type { PageProgress, ReadDocument } from "./read-source.ts";
import { bytesOf, labelOf, nameOf, type Source } from "./source.ts";
import { describe } from "./worker-job.ts";
import { JobFailed, openPool, type Pool } from "./worker-pool.ts";

/** A source with what was read in it, or why nothing was. */
export type Outcome = { readonly source: Source; readonly read: ReadDocument } | { readonly source: Source; readonly error: AtlasError };

/** How many sources are read. */
export interface ReadingOptions {
  readonly onProgress?: (source: Source, progress: PageProgress) => void;
  /** At most so many threads; as many as there are cores and memory for, where not given. */
  readonly threads?: number;
}

/** What one document may take: a document that takes more is given up, alone. */
export const readingLimits = {
  heapMegabytes: 4096,
  /** Milliseconds without a page read or an end, for any document and for each megabyte of it; a dense page of a scan takes a minute on a busy machine. */
  patience: 120_000,
  patiencePerMegabyte: 5_000,
} as const;

/** Memory that a thread needs for usual documents. */
const threadBytes = 768 * 1024 * 1024;

/**
 * Reads any number of documents, one in this thread, several in threads of their own on the machine's cores. The outcomes come in the order of the sources, and
 * as many documents as there are threads, twice, are in memory at most: a slow taker slows the reading. One document that fails, breaks its thread, takes too much
 * memory or is silent for too long is an outcome with an error; the others go on.
 */
export async function* readMany(sources: readonly Source[], options: ReadingOptions = {}): AsyncGenerator<Outcome> {
  const threads = Math.min(sources.length, options.threads ?? threadsHere());
  if (sources.length <= 1) {
    for (const source of sources) yield await readHere(source, options);
    return;
  }
  const pool = openReadingPool(threads, readingLimits.heapMegabytes);
  try {
    const begun: Promise<Outcome>[] = [];
    let next = 0;
    for (let at = 0; at < sources.length; at++) {
      while (next < sources.length && next < at + threads * 2) begun.push(readThere(pool, sources[next++] as Source, options));
      yield await (begun.shift() as Promise<Outcome>);
    }
  } finally {
    await pool.close();
  }
}

/** Threads that read one document after the other for as long as a server runs. */
export interface Readers {
  /** Reads one document in a thread; one that fails, breaks its thread, takes too much memory or is silent for too long is an outcome with an error. */
  read(source: Source, onPage: (page: PageProgress) => void): Promise<Outcome>;
  close(): Promise<void>;
}

/** Opens as many reading threads as may work at once; each starts when it is first needed. */
export function openReaders(threads: number, heapMegabytes: number): Readers {
  const pool = openReadingPool(threads, heapMegabytes);
  return { read: (source, onPage) => readThere(pool, source, { onProgress: (_, page) => onPage(page) }), close: () => pool.close() };
}

function openReadingPool(threads: number, heapMegabytes: number): Pool {
  optimizeLate();
  return openPool({ module: new URL("read-in-thread.ts", import.meta.url), threads, heapMegabytes: Math.min(heapMegabytes, Math.floor((totalmem() / threads / 1024 / 1024) * 0.8)) });
}

function threadsHere(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / threadBytes)));
}

async function readHere(source: Source, { onProgress }: ReadingOptions): Promise<Outcome> {
  optimizeLate();
  const { readSource } = await import("./read-source.ts");
  try {
    return { source, read: await readSource(source, (progress) => onProgress?.(source, progress)) };
  } catch (error) {
    return { source, error: error instanceof AtlasError ? error : brokenOff(source, describe(error)) };
  }
}

async function readThere(pool: Pool, given: Source, { onProgress }: ReadingOptions): Promise<Outcome> {
  try {
    // A thread has no standard input of its own.
    const source = "path" in given && given.path === "-" ? { name: nameOf(given), bytes: await bytesOf(given) } : given;
    const size = "bytes" in source ? source.bytes.length : await stat(source.path).then((found) => found.size, () => 0);
    const patience = readingLimits.patience + (readingLimits.patiencePerMegabyte * size) / 1e6;
    const read = (await pool.run(source, { patience, onProgress: (progress) => onProgress?.(given, progress as PageProgress) })) as ReadDocument;
    return { source: given, read };
  } catch (error) {
    if (error instanceof AtlasError) return { source: given, error };
    if (error instanceof JobFailed) return { source: given, error: error.failure === "refused" ? new InvalidDocument(error.message) : brokenOff(given, error.message) };
    throw error;
  }
}

function brokenOff(source: Source, reason: string): InvalidDocument {
  return new InvalidDocument(`${labelOf(source)}: reading broke off: ${reason}; save it in another format or in parts and try again`);
}
