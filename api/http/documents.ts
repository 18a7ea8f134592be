import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Request, type Response, Router } from "express";
import type { Logger } from "pino";
import { InvalidArgument, type Library, openReaders, read, unloadDocument } from "../../graph/index.ts";
import { isFault, Refused } from "../errors.ts";
import { limits } from "../guards/limits.ts";
import { eventStream } from "../uploads/event-stream.ts";
import { type Failed, type Listener, type Loaded, loadUploads } from "../uploads/load-uploads.ts";
import { receive } from "../uploads/receive.ts";

/** `POST /documents` and `DELETE /documents/ID`, and how to end what works behind them. */
export interface Documents {
  readonly router: Router;
  readonly close: () => Promise<void>;
}

/** A core is left to the server itself. */
const threads = Math.max(1, availableParallelism() - 1);

/** Documents that come and go over HTTP. They are read in threads of their own: no file holds up the answers to others, or takes the server down. */
export function documents(library: Library, log: Logger): Documents {
  const folder = join(library.dataFolder, "uploads");
  // What a server that was killed left there.
  rmSync(folder, { recursive: true, force: true });
  const readers = openReaders(threads, limits.readingHeap);
  let uploads = 0;
  const router = Router();
  router.post("/documents", async (request, response) => {
    if (uploads >= limits.uploads) throw new Refused("RATE_LIMITED", `${limits.uploads} uploads are under way already; try again shortly.`);
    uploads += 1;
    try {
      await takeIn(request, response);
    } finally {
      uploads -= 1;
    }
  });
  router.delete("/documents/:id", async (request, response) => {
    response.set("Cache-Control", "no-store").json(await takeOut(library, request.params.id));
  });
  return { router, close: readers.close };

  async function takeIn(request: Request, response: Response): Promise<void> {
    const { files, drop } = await receive(request, folder);
    const answer = request.accepts(["application/json", "text/event-stream"]) === "text/event-stream" ? answerByEvents(response) : answerAtEnd(response);
    const failed: Listener["failed"] = (file, cause) => {
      if (isFault(cause)) log.error({ request: request.id, err: cause }, "upload failed");
      answer.failed(file, cause);
    };
    try {
      await loadUploads(files, library, readers, threads, { ...answer, failed }, () => response.closed);
    } finally {
      await drop();
    }
    answer.end();
  }
}

type Answer = Listener & { readonly end: () => void };

/** Tells everything as it happens. */
function answerByEvents(response: Response): Answer {
  const stream = eventStream(response);
  const counts = { loaded: 0, failed: 0 };
  return {
    step: (step) => stream.send("step", step),
    loaded: (loaded) => {
      counts.loaded += 1;
      stream.send("loaded", loaded);
    },
    failed: (failed) => {
      counts.failed += 1;
      stream.send("failed", failed);
    },
    end: () => {
      stream.send("end", counts);
      stream.end();
    },
  };
}

/** Tells what became of each file, in their order, when all are through. */
function answerAtEnd(response: Response): Answer {
  const results: (Loaded | Failed)[] = [];
  const keep = (result: Loaded | Failed) => void (results[result.index] = result);
  return {
    step: () => undefined, loaded: keep, failed: keep,
    end: () => void response.status(results.every((result) => "code" in result) ? 422 : 200).set("Cache-Control", "no-store").json(results),
  };
}

async function takeOut(library: Library, id: string): Promise<object> {
  const [found] = await read(library.database, "documentsById", { ids: [id] });
  if (found?.document["kind"] === "reference") throw new InvalidArgument("This is reference data of the product, which every document leans on.");
  const gone = await unloadDocument(library, id);
  if (gone === null) throw new Refused("NOT_FOUND", `There is no document ${id.slice(0, 80)}.`);
  return { document: id, ...gone };
}
