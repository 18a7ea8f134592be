import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DatabaseUnavailable } from "../errors.ts";
import { startOf } from "./processes.ts";
import type { Report } from "./report.ts";
import { type ProgramEnd, runProgram } from "./run-program.ts";

const pom = fileURLToPath(new URL("neo4j-server.pom.xml", import.meta.url));
const manifest = "jars.txt";

/** Gives the folder of the Neo4j server's jars, fetched with Maven where it is not there whole yet; without network and Maven once it is. Throws DatabaseUnavailable with what is missing. */
export async function serverJars(cacheFolder: string, report: Report): Promise<string> {
  const { version, count, folder } = wanted(cacheFolder);
  mkdirSync(cacheFolder, { recursive: true });
  removeLeftovers(cacheFolder);
  if (isComplete(folder)) return folder;
  const partial = join(cacheFolder, `neo4j-${version}.partial-${process.pid}`);
  await fetchInto(partial, count, report);
  writeFileSync(join(partial, manifest), sizesOf(partial));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another process fetched the same at the same time and was first.
    if (!isComplete(folder)) throw error;
    rmSync(partial, { recursive: true, maxRetries: 5 });
  }
  return folder;
}

/** Says what is missing for fetching the server's jars, undefined where nothing is or they are there already. */
export async function missingMaven(cacheFolder: string): Promise<string | undefined> {
  if (isComplete(wanted(cacheFolder).folder)) return undefined;
  const { code } = await runProgram("mvn", ["--version"], { timeout: 30_000 });
  return code === undefined ? "Maven (no mvn on the PATH), which fetches the Neo4j server once" : undefined;
}

/** Version and number of jars stand in the pom alone. */
function wanted(cacheFolder: string): { version: string; count: number; folder: string } {
  const text = readFileSync(pom, "utf8");
  const version = /<neo4j\.version>(.+?)</.exec(text)?.[1] ?? "";
  return { version, count: Number(/<neo4j\.jars>(\d+)</.exec(text)?.[1]), folder: join(cacheFolder, `neo4j-${version}`) };
}

/** The manifest is written last, so a folder with it once held every jar; the sizes tell whether it still does. */
function isComplete(folder: string): boolean {
  return existsSync(join(folder, manifest)) && readFileSync(join(folder, manifest), "utf8") === sizesOf(folder);
}

function sizesOf(folder: string): string {
  return jarsIn(folder).map((name) => `${statSync(join(folder, name)).size} ${name}\n`).join("");
}

function jarsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".jar")).sort();
}

/** Half-filled folders of fetches that were killed: Maven's own repository keeps what they had downloaded. */
function removeLeftovers(cacheFolder: string): void {
  for (const name of readdirSync(cacheFolder)) {
    const pid = /\.partial-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && startOf(Number(pid)) === undefined) rmSync(join(cacheFolder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function fetchInto(partial: string, count: number, report: Report): Promise<void> {
  report("Fetching the Neo4j server, once (about 120 MB)");
  rmSync(partial, { recursive: true, force: true, maxRetries: 5 });
  const online = await runMaven([], partial, report);
  if (isFetched(online, partial, count)) return;
  // Without network, what Maven fetched earlier for any project may be enough.
  const offline = await runMaven(["--offline"], partial, report);
  if (isFetched(offline, partial, count)) return;
  const errors = online.lines.filter((line) => line.startsWith("[ERROR]")).slice(0, 3).map((line) => line.slice("[ERROR] ".length));
  throw new DatabaseUnavailable(`the Neo4j server's jars, which Maven could not fetch (is there a network? what was fetched is kept, and the next start goes on from there): ${errors.join(" ")}`);
}

function isFetched(end: ProgramEnd, partial: string, count: number): boolean {
  return end.code === 0 && existsSync(partial) && jarsIn(partial).length === count;
}

function runMaven(extra: readonly string[], partial: string, report: Report): Promise<ProgramEnd> {
  let files = 0;
  let megabytes = 0;
  const onLine = (line: string) => {
    const [, size, unit] = /^(?:\[INFO\] )?Downloaded .*\(([\d.]+) (M|k)?B/.exec(line) ?? [];
    if (size === undefined) return;
    files += 1;
    megabytes += Number(size) / (unit === "M" ? 1 : unit === "k" ? 1e3 : 1e6);
    if (files % 50 === 0) report(`Fetching the Neo4j server: ${files} files, ${megabytes.toFixed(0)} MB`);
  };
  return runProgram("mvn", ["--batch-mode", ...extra, "--file", pom, "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${partial}`], { onLine });
}
