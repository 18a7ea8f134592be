import { spawnSync } from "node:child_process";
import { projectRoot } from "../graph/config.ts";

/** What must hold beside the tests, in the order in which a failure is cheapest to see. */
const checks: readonly (readonly [string, readonly string[]])[] = [
  ["types", ["tsc", "--project", "tsconfig.json"]],
  ["types of the page", ["tsc", "--project", "viz/tsconfig.json"]],
  ["lint and borders between the folders", ["oxlint", "--deny-warnings", "."]],
  ["unused exports and dependencies", ["knip"]],
  ["generated files are fresh", ["tsx", "graph/generate.ts", "--check"]],
];

let failed = 0;
for (const [what, [command = "", ...args]] of checks) {
  const started = performance.now();
  const run = spawnSync(process.execPath, [binaryOf(command), ...args], { cwd: projectRoot, encoding: "utf8" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${run.status === 0 ? "ok  " : "FAIL"} ${what} (${seconds} s)`);
  if (run.status === 0) continue;
  failed += 1;
  console.log(`${run.stdout}${run.stderr}${run.error?.message ?? ""}`);
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function binaryOf(command: string): string {
  return `${projectRoot}/node_modules/.bin/${command}`;
}
