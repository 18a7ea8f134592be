import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { JobFailed, openPool } from "../../graph/read/worker-pool.ts";
import { allowance, type Job, type Verdict } from "./check-input.ts";
import { inputOf, runCount, seedTexts, type Sort } from "./inputs.ts";

/**
 * `npm run mutate [-- --seed N --small N --large N --only SORT-N]`: reads spoilt documents, 10,000 small and 50 large ones, and long runs of one thing. None may crash the
 * reader, take it longer than two seconds for 100 kB, or give a passage that is not at its offsets. Each fault is printed with a file that shows it; the exit code tells.
 */
const { values } = parseArgs({ options: { seed: { type: "string", default: "20260101" }, small: { type: "string", default: "10000" }, large: { type: "string", default: "50" }, only: { type: "string" } } });
const seed = Number(values.seed);
const [onlySort, onlyIndex] = values.only?.split("-") ?? [];
// The large ones first, so that no thread is left alone with one at the end.
const counts: readonly (readonly [Sort, number])[] = [["large", Number(values.large)], ["run", runCount], ["small", Number(values.small)]];
const jobs: Job[] = onlySort === undefined ? counts.flatMap(([sort, count]) => Array.from({ length: count }, (_, index) => ({ seed, sort, index }))) : [{ seed, sort: onlySort as Sort, index: Number(onlyIndex) }];

console.log(`mutation: seed ${seed}, ${jobs.length} inputs`);
const begun = performance.now();
const pool = openPool({ module: new URL("check-in-thread.ts", import.meta.url), threads: availableParallelism(), heapMegabytes: 4096 });
const faults: string[] = [];
const verdicts: (Verdict & Job)[] = [];
try {
  await Promise.all(jobs.map(async (job) => {
    try {
      const verdict = (await pool.run(job, { patience: job.sort === "large" ? 300_000 : 60_000 })) as Verdict;
      verdicts.push({ ...verdict, ...job });
      if (verdict.fault !== undefined) report(job, verdict.how, verdict.fault.what, verdict.fault.name, verdict.fault.smallest);
    } catch (error) {
      if (!(error instanceof JobFailed)) throw error;
      const { name, bytes, how } = inputOf(job.seed, job.sort, job.index, await seedTexts());
      report(job, how, `${error.failure}: ${error.message}`, name, bytes);
    }
  }));
} finally {
  await pool.close();
}
const bytes = verdicts.reduce((sum, verdict) => sum + verdict.size, 0);
const slowest = verdicts.toSorted((a, b) => b.milliseconds / allowance(b.size) - a.milliseconds / allowance(a.size)).slice(0, 5);
for (const { sort, index, how, size, milliseconds } of slowest) console.log(`slowest: --only ${sort}-${index}: ${Math.round(milliseconds)} ms for ${size} bytes, ${Math.round((100 * milliseconds) / allowance(size))} % of what it may take (${how})`);
console.log(`${verdicts.length} read in ${((performance.now() - begun) / 1000).toFixed(0)} s, ${(bytes / 1e6).toFixed(0)} MB, ${verdicts.filter(({ isRefused }) => isRefused).length} refused, ${verdicts.filter(({ facts }) => facts > 0).length} with facts, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

function report({ sort, index }: Job, how: string, what: string, name: string, smallest: Uint8Array): void {
  const folder = join(tmpdir(), "xinlian-atlas-mutation");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${seed}-${sort}-${index}-${name}`);
  writeFileSync(path, smallest);
  faults.push(what);
  console.log(`FAULT --seed ${seed} --only ${sort}-${index} (${how}): ${what.split("\n").slice(0, 3).join(" ")}\n  ${path}`);
}
