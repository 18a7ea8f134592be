import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { AtlasError, projectRoot } from "../graph/index.ts";

const page = join(projectRoot, "viz");
const built = join(page, "dist");
/** What the page is made of, beside its own sources. */
const others = ["graph/ontology", "package-lock.json"];

/** Builds the page into `viz/dist` unless it was built from the very same sources. Throws AtlasError with what the build prints. */
export async function buildPage(report: (step: string) => void): Promise<void> {
  const sources = hashSources();
  if (existsSync(join(built, "index.html")) && readStamp() === sources) return;
  report("Building the page");
  const { code, output } = await runBuild();
  if (code !== 0) throw new AtlasError(`The page could not be built (vite build viz):\n${output}`);
  writeFileSync(stamp(), sources);
}

function stamp(): string {
  return join(built, ".sources");
}

function readStamp(): string | undefined {
  return existsSync(stamp()) ? readFileSync(stamp(), "utf8") : undefined;
}

/** A process of its own: Vite sets NODE_ENV for the whole process that it builds in; and of an environment of its own: whoever runs the tests would get the page of a developer. */
function runBuild(): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const vite = spawn(process.execPath, [join(projectRoot, "node_modules/vite/bin/vite.js"), "build", page, "--logLevel", "warn"], { cwd: projectRoot, env: { NODE_ENV: "production" }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [vite.stdout, vite.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    vite.once("error", reject).once("close", (code) => resolve({ code, output }));
  });
}

/** SHA-256 over path and content of every source, in the order of the paths. */
function hashSources(): string {
  const hash = createHash("sha256");
  for (const file of [page, ...others.map((path) => join(projectRoot, path))].flatMap(filesUnder).sort()) {
    hash.update(`${relative(projectRoot, file)}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(path: string): readonly string[] {
  if (path === built) return [];
  if (path === join(projectRoot, "package-lock.json")) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]));
}
