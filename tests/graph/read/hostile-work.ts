import { serve } from "../../../graph/read/worker-job.ts";

/** The work of a pool whose jobs do what a job says: what no document should be able to make a reader do. */
serve(async (job, onProgress) => {
  switch (job) {
    case "exit": return process.exit(3);
    case "hang": for (;;);
    case "fill": {
      const kept: string[][] = [];
      for (;;) kept.push(Array.from({ length: 10_000 }, (_, at) => `${at} of ${kept.length}`));
    }
    case "throw": throw new TypeError("no such thing");
    case "pages":
      for (let page = 1; page <= 4; page++) {
        await new Promise((resolve) => setTimeout(resolve, 400));
        onProgress(page);
      }
      return "read";
    default: return `${job} done`;
  }
});
