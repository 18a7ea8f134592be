import { parentPort } from "node:worker_threads";
import { AtlasError } from "../errors.ts";
import type { Answer } from "./worker-pool.ts";

/** Answers each job that this thread is given: what `work` gives, or why it gives nothing. An error that is no refusal comes with the place where it was thrown. */
export function serve(work: (job: unknown, onProgress: (progress: unknown) => void) => Promise<unknown>): void {
  const tell = (message: Answer) => parentPort?.postMessage(message);
  parentPort?.on("message", async (job: unknown) => {
    try {
      tell({ result: await work(job, (progress) => tell({ progress })) });
    } catch (error) {
      tell(error instanceof AtlasError ? { refused: error.message } : { broken: describe(error) });
    }
  });
}

/** An error's message and the first place in its stack, for a report. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\n\s+at .*?([^/(\s]+:\d+):\d+\)?/.exec(error.stack ?? "")?.[1];
  return `${error.name}: ${error.message}${place === undefined ? "" : ` at ${place}`}`;
}
