import { Worker } from "node:worker_threads";

/** What a thread of a pool answers; see `worker-job.ts`. */
export type Answer = { readonly result: unknown } | { readonly progress: unknown } | { readonly refused: string } | { readonly broken: string };

/** How a job ended that gave no result. `refused`: the job itself says no, in words for the user; `broken`: it threw; the rest befell its thread, which is replaced. */
export type Failure = "refused" | "broken" | "memory" | "died" | "silent";

/** A job gave no result; the pool and its other jobs go on. */
export class JobFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, message: string) {
    super(message);
    this.failure = failure;
  }
}

/** What a pool is opened with. */
export interface PoolOptions {
  /** The module that answers the jobs; see `serve` in `worker-job.ts`. */
  readonly module: URL;
  readonly threads: number;
  /** Megabytes of heap that a thread may take before it is ended. */
  readonly heapMegabytes: number;
}

/** How one job is run. */
export interface JobOptions {
  /** Milliseconds without a result or a sign of progress after which the thread is ended. */
  readonly patience: number;
  readonly onProgress?: (progress: unknown) => void;
}

/** Threads that work on jobs, each job in one thread, begun in the order given. */
export interface Pool {
  /** @throws JobFailed; the other jobs go on. */
  run(job: unknown, options: JobOptions): Promise<unknown>;
  /** Ends the threads; jobs under way fail. */
  close(): Promise<void>;
}

interface Job extends JobOptions {
  readonly job: unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: JobFailed) => void;
}

interface Thread {
  readonly worker: Worker;
  job: Job | undefined;
  clock: NodeJS.Timeout | undefined;
}

/**
 * Facts are many small objects that live for one document: with room for the young ones they are not moved about in vain. The commands `read` and `bench` give their own thread as much,
 * of which V8 counts a third at a time. In a small heap they take a part of it: where they all
 * grow old at once beside a full one, V8 ends the process instead of the thread.
 */
const youngMegabytes = 96;
const youngShare = 1 / 8;

/** Opens a pool. Its threads start when jobs come, and end with `close()`. */
export function openPool({ module, threads, heapMegabytes }: PoolOptions): Pool {
  const waiting: Job[] = [];
  const all = new Set<Thread>();
  let isOpen = true;

  function giveOut(): void {
    while (isOpen && waiting.length > 0) {
      const thread = [...all].find(({ job }) => job === undefined) ?? (all.size < threads ? start() : undefined);
      if (thread === undefined) return;
      thread.job = waiting.shift() as Job;
      listen(thread);
      thread.worker.postMessage(thread.job.job);
    }
  }

  function start(): Thread {
    const worker = new Worker(new URL("worker.mjs", import.meta.url), { workerData: module.href, resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: Math.min(youngMegabytes, heapMegabytes * youngShare) } });
    const thread: Thread = { worker, job: undefined, clock: undefined };
    all.add(thread);
    worker.on("message", (answer: Answer) => hear(thread, answer));
    worker.on("error", (error: NodeJS.ErrnoException) => lose(thread, error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new JobFailed("memory", `it took more than ${heapMegabytes} MB of memory`) : new JobFailed("died", error.message)));
    worker.on("exit", (code) => lose(thread, new JobFailed("died", `its thread ended with code ${code}`)));
    return thread;
  }

  function listen(thread: Thread): void {
    clearTimeout(thread.clock);
    const { patience } = thread.job as Job;
    thread.clock = setTimeout(() => lose(thread, new JobFailed("silent", `nothing was heard of it for ${Math.round(patience / 1000)} seconds`)), patience);
  }

  function hear(thread: Thread, answer: Answer): void {
    const { job } = thread;
    if (job === undefined) return;
    if ("progress" in answer) {
      listen(thread);
      return job.onProgress?.(answer.progress);
    }
    clearTimeout(thread.clock);
    thread.job = undefined;
    if ("result" in answer) job.resolve(answer.result);
    else job.reject("refused" in answer ? new JobFailed("refused", answer.refused) : new JobFailed("broken", answer.broken));
    return giveOut();
  }

  /** A thread that is gone, or is made to go, takes its own job with it and no other. */
  function lose(thread: Thread, error: JobFailed): void {
    if (!all.delete(thread)) return;
    clearTimeout(thread.clock);
    void thread.worker.terminate();
    thread.job?.reject(error);
    giveOut();
  }

  return {
    run: (job, options) => new Promise((resolve, reject) => {
      waiting.push({ ...options, job, resolve, reject });
      giveOut();
    }),
    close: async () => {
      isOpen = false;
      for (const { reject } of waiting.splice(0)) reject(new JobFailed("died", "the pool was closed"));
      const ending = [...all].map(({ worker }) => worker.terminate());
      for (const thread of all) lose(thread, new JobFailed("died", "the pool was closed"));
      await Promise.all(ending);
    },
  };
}
