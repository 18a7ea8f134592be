import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../graph/config.ts";
import { readDocument } from "../../graph/documents/index.ts";
import { extract } from "../../graph/extraction/index.ts";
import { loadLexicon } from "../../graph/lexicon/index.ts";
import { optimizeLate } from "../../graph/read/optimize-late.ts";
import { readMany } from "../../graph/read/read-many.ts";
import { temporaryFolder } from "../support/config.ts";
import { plan, report, table } from "./plans.ts";

/** Megabytes of text a second of one core, after start. */
const speedBar = 1;
/** How many times longer a byte may take in a text ten times as long. */
const growthBar = 1.5;
/** Seconds of processor time from the command to the facts of a short file. */
const startBar = 1;
/** Megabytes of memory for a text of 10 MB. */
const memoryBar = 1024;
/** Of the cores that are there, the share by which many files are read faster than on one. */
const coresBar = 0.7;

/** Measures the reader: speed, growth from 10 kB to 10 MB, start, memory, and many files on all cores against one. Processor time, so that other work on the machine counts little. */
export async function benchReading(print: (line: string) => void): Promise<void> {
  // As every command that reads does.
  optimizeLate();
  for (const text of [report(3_000_000), plan(3_000_000), table(1_000_000)]) await read(text);
  for (const [what, make] of [["work report", report], ["plan", plan], ["project table", table]] as const) await growth(what, make, print);
  alone(print);
  await together(print);
}

async function growth(what: string, make: (bytes: number) => string, print: (line: string) => void): Promise<void> {
  const speeds: number[] = [];
  for (const bytes of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const text = make(bytes);
    // What is collected and compiled in one round is spread unevenly: a megabyte is read several times.
    const rounds = bytes > 1_000_000 ? 1 : Math.max(5, Math.min(40, 1_000_000 / bytes));
    const before = cpu();
    for (let round = 0; round < rounds; round++) await read(text);
    speeds.push((Buffer.byteLength(text) * rounds) / 1e6 / (cpu() - before));
  }
  const slowest = Math.max(...speeds.slice(1).map((speed, at) => (speeds[at] ?? Number.NaN) / speed));
  print(`read ${what}: ${speeds.map((speed) => speed.toFixed(2)).join(", ")} MB/s at 10 kB, 100 kB, 1 MB, 10 MB; at 1 MB ${verdict(speeds[2] ?? 0, speedBar, "at least")}; ten times the text × ${slowest.toFixed(2)} a byte at most ${verdict(slowest, growthBar, "at most")}`);
}

/** A process of its own for a short file and for a long one. */
function alone(print: (line: string) => void): void {
  const folder = temporaryFolder();
  // The first start compiles the program and makes its tables ready.
  const measured = [3_000, 3_000, 10_000_000].map((bytes) => {
    const path = join(folder, `${bytes}.txt`);
    writeFileSync(path, plan(bytes));
    const { stdout } = spawnSync(process.execPath, [...process.execArgv, join(projectRoot, "scripts/run.mjs"), "tests/bench/read-one.ts", path], { encoding: "utf8", cwd: projectRoot });
    return JSON.parse(stdout) as { readonly seconds: number; readonly megabytes: number };
  });
  rmSync(folder, { recursive: true });
  const [, short, long] = measured.map(({ seconds, megabytes }) => ({ seconds, megabytes }));
  print(`read one short file: ${(short?.seconds ?? 0).toFixed(2)} s of processor time, start and all ${verdict(short?.seconds ?? 0, startBar, "at most")}; one of 10 MB: ${(long?.megabytes ?? 0).toFixed(0)} MB of memory ${verdict(long?.megabytes ?? 0, memoryBar, "at most")}`);
}

async function together(print: (line: string) => void): Promise<void> {
  const sources = Array.from({ length: 32 }, (_, at) => ({ name: `${at}.txt`, bytes: Buffer.from((at % 2 === 0 ? plan : report)(400_000 + at)) }));
  const time = async (threads: number) => {
    const begun = performance.now();
    for await (const outcome of readMany(sources, { threads })) if ("error" in outcome) throw outcome.error;
    return performance.now() - begun;
  };
  const cores = availableParallelism();
  const [one, all] = [await time(1), await time(cores)];
  print(`read ${sources.length} files on ${cores} cores: × ${(one / all).toFixed(2)} as fast as on one ${verdict(one / all, cores * coresBar, "at least")}`);
}

function verdict(value: number, bar: number, side: "at least" | "at most"): string {
  return `(bar ${Number(bar.toFixed(2))}) ${(side === "at least" ? value >= bar : value <= bar) ? "met" : "MISSED"}`;
}

async function read(text: string): Promise<void> {
  extract(await readDocument(new TextEncoder().encode(text), "plan.txt"), loadLexicon());
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
