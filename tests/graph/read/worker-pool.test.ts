import { afterEach, expect, test } from "vitest";
import { openPool, type Pool } from "../../../graph/read/worker-pool.ts";

let pool: Pool;
const open = (threads: number) => (pool = openPool({ module: new URL("hostile-work.ts", import.meta.url), threads, heapMegabytes: 64 }));
afterEach(() => pool.close());

const patience = 30_000;

test("a job that ends its thread, fills its memory, throws or never ends fails alone; the others are done", async () => {
  const { run } = open(2);
  const jobs = ["one", "exit", "two", "fill", "three", "throw", "four", "hang", "five"].map((job) => run(job, { patience: job === "hang" ? 1_500 : patience }).catch((error: Error) => error.message));
  expect(await Promise.all(jobs)).toEqual([
    "one done", "its thread ended with code 3", "two done", "it took more than 64 MB of memory", "three done", expect.stringMatching(/^TypeError: no such thing at hostile-work\.ts:/), "four done",
    "nothing was heard of it for 2 seconds", "five done",
  ]);
});

test("each page that is read is told, and shows that a slow job is alive", async () => {
  const pages: unknown[] = [];
  await open(1).run("warm", { patience });
  expect(await pool.run("pages", { patience: 1_200, onProgress: (page) => pages.push(page) })).toBe("read");
  expect(pages).toEqual([1, 2, 3, 4]);
});

test("closing ends what waits and what runs", async () => {
  const { run, close } = open(1);
  const jobs = ["hang", "one"].map((job) => run(job, { patience }).catch((error: Error) => error.message));
  await close();
  expect(await Promise.all(jobs)).toEqual(["the pool was closed", "the pool was closed"]);
});
