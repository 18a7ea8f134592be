// npm test [-- arguments of vitest]: installs, fetches the Neo4j server, runs every test, and fails where one fails, is skipped, or none ran.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bootstrap, root, runModule } from "./bootstrap.mjs";
import { importModule } from "./import-module.mjs";

await bootstrap();
const args = process.argv.slice(2);
await runModule("scripts/fetch-server.ts", []);
const folder = mkdtempSync(join(tmpdir(), "xinlian-atlas-tests-"));
const report = join(folder, "report.json");
const exitCode = await runVitest(["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...args]);
const { closingLine } = await importModule(new URL("closing-line.ts", import.meta.url));
const { line, passed } = closingLine(readReport(), exitCode);
rmSync(folder, { recursive: true });
console.log(line);
process.exit(passed ? 0 : 1);

/** Ctrl-C reaches Vitest by itself; it then ends its servers, which takes longer than this process would wait. */
function runVitest(options) {
  const vitest = spawn(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), ...options], { cwd: root, stdio: "inherit" });
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => vitest.kill("SIGINT"));
  return new Promise((resolve) => vitest.once("error", () => resolve(1)).once("exit", resolve));
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return undefined;
  }
}
