import { readFile } from "node:fs/promises";
import { awaitSearch, type Library, loadDocument, read, type Readers } from "../../graph/index.ts";
import { Refused, refusalOf } from "../errors.ts";
import { limits } from "../guards/limits.ts";
import type { UploadedFile } from "./receive.ts";

/** Which file of an upload is meant, from 0. */
interface Which {
  readonly index: number;
  readonly name: string;
}

export type Step = Which & { readonly step: "waiting" | "reading" | "page" | "loading"; readonly page?: number; readonly pages?: number };
export type Loaded = Which & { readonly document: string; readonly result: "created" | "unchanged" | "replaced" | "text-added" | "no-facts"; readonly accepted: number; readonly proposed: number; readonly warnings: readonly string[] };
export type Failed = Which & { readonly code: string; readonly message: string };

/** Is told how the files of an upload fare. */
export interface Listener {
  step(step: Step): void;
  loaded(loaded: Loaded): void;
  failed(failed: Failed, cause: unknown): void;
}

/**
 * Reads files in threads of their own and loads them, as many at once as there are threads. One that fails is told and never stops the others.
 * @param isGone whether nobody waits any more: what has not begun is left
 */
export async function loadUploads(files: readonly UploadedFile[], library: Library, readers: Readers, threads: number, tell: Listener, isGone: () => boolean): Promise<void> {
  files.forEach(({ name }, index) => tell.step({ index, name, step: "waiting" }));
  const waiting = files.entries();
  const workOff = async () => {
    for (const [index, file] of waiting) {
      if (isGone()) return;
      await loadOne({ index, name: file.name }, file, library, readers, tell);
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, files.length) }, workOff));
  await awaitSearch(library.database);
}

async function loadOne(which: Which, { path, isCut }: UploadedFile, library: Library, readers: Readers, tell: Listener): Promise<void> {
  try {
    if (isCut) throw new Refused("BODY_TOO_LARGE", `${which.name}: is larger than the ${limits.uploadFile / 1024 / 1024} MB that may be sent; split it, or load it by the command line`);
    tell.step({ ...which, step: "reading" });
    const outcome = await readers.read({ name: which.name, bytes: await readFile(path) }, (page) => tell.step({ ...which, step: "page", ...page }));
    if ("error" in outcome) throw outcome.error;
    tell.step({ ...which, step: "loading" });
    const { document, outcome: result } = await loadDocument(library, outcome.read);
    const [counts] = await read(library.database, "documentClaimCounts", { ids: [document] });
    tell.loaded({ ...which, document, result, accepted: counts?.claimCount ?? 0, proposed: counts?.proposedCount ?? 0, warnings: outcome.read.warnings });
  } catch (error) {
    const { code, message } = refusalOf(error);
    tell.failed({ ...which, code, message }, error);
  }
}
