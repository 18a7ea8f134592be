import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { projectRoot } from "../../../graph/config.ts";
import { serverJars } from "../../../graph/store/server-jars.ts";
import { temporaryFolder } from "../../support/config.ts";
import { onlyPrograms } from "../../support/fake-programs.ts";

const jarCount = 213;
const path = process.env["PATH"] ?? "";
let cache = "";
beforeEach(() => {
  cache = temporaryFolder();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, maxRetries: 5 });
});

const finished = () => join(cache, "neo4j-5.26.30");
const silent = () => undefined;
/** Stands in for Maven: fills the asked folder with so many jars and notes that it ran. */
const filling = (jars: number) => `for word in "$@"; do case "$word" in -DoutputDirectory=*) out="\${word#*=}";; esac; done
/bin/mkdir -p "$out"; i=0; while [ $i -lt ${jars} ]; do echo jar > "$out/$i.jar"; i=$((i+1)); done
echo "$*" >> "${cache}/ran"`;
const bin = () => join(cache, "bin");

test("a fetch that is killed half-way leaves nothing that is taken for whole, and the next one completes it", { timeout: 120_000 }, async () => {
  // A Maven that never ends its download: how fast the real one copies what it has already is no matter of this test.
  onlyPrograms(bin(), { mvn: `case "$*" in *--version*) exit 0;; esac\n${filling(100)}\nexec /bin/sleep 20` });
  vi.stubEnv("PATH", `${bin()}:${path}`);
  const fetching = spawn(process.execPath, ["--import", "tsx", "scripts/fetch-server.ts"], { cwd: projectRoot, env: { ...process.env, ATLAS_CACHE: cache }, stdio: "ignore" });
  await vi.waitUntil(() => partialJars() >= 100, { timeout: 100_000, interval: 20 });
  fetching.kill("SIGKILL");
  vi.unstubAllEnvs();
  expect(existsSync(finished())).toBe(false);
  expect(await serverJars(cache, silent)).toBe(finished());
  expect(readdirSync(finished()).filter((name) => name.endsWith(".jar"))).toHaveLength(jarCount);
});

test("jars that are there whole need neither Maven nor network", async () => {
  onlyPrograms(bin(), { mvn: filling(jarCount) });
  await serverJars(cache, silent);
  onlyPrograms(bin(), { mvn: "exit 1" });
  await expect(serverJars(cache, silent)).resolves.toBe(finished());
});

test.each([
  ["without its list", () => writeFileSync(join(finished(), "0.jar"), "jar")],
  ["with a jar missing", () => (fill(), rmSync(join(finished(), "7.jar")))],
  ["with a jar cut short", () => (fill(), truncateSync(join(finished(), "7.jar"), 1))],
])("a folder %s is fetched anew", async (_what, spoil) => {
  mkdirSync(finished());
  spoil();
  onlyPrograms(bin(), { mvn: filling(jarCount) });
  await serverJars(cache, silent);
  expect(existsSync(join(cache, "ran"))).toBe(true);
  expect(readdirSync(finished()).filter((name) => name.endsWith(".jar"))).toHaveLength(jarCount);
});

test("a Maven that brings too few jars is not believed", async () => {
  onlyPrograms(bin(), { mvn: filling(jarCount - 1) });
  await expect(serverJars(cache, silent)).rejects.toThrow(/could not fetch/);
  expect(existsSync(finished())).toBe(false);
});

test("without network Maven is asked for what it has already", async () => {
  onlyPrograms(bin(), { mvn: `case "$*" in *--offline*) ${filling(jarCount)};; *) exit 1;; esac` });
  await expect(serverJars(cache, silent)).resolves.toBe(finished());
});

test("what a killed fetch left is cleared away; that of a living one stays", async () => {
  mkdirSync(join(cache, "neo4j-5.26.30.partial-999999999"));
  mkdirSync(join(cache, `neo4j-5.26.30.partial-${process.ppid}`));
  onlyPrograms(bin(), { mvn: filling(jarCount) });
  await serverJars(cache, silent);
  expect(readdirSync(cache).filter((name) => name.includes("partial"))).toEqual([`neo4j-5.26.30.partial-${process.ppid}`]);
});

function partialJars(): number {
  const [partial] = existsSync(cache) ? readdirSync(cache).filter((name) => name.includes("partial")) : [];
  return partial === undefined ? 0 : readdirSync(join(cache, partial)).length;
}

function fill(): void {
  const names = Array.from({ length: jarCount }, (_, index) => `${index}.jar`).sort();
  for (const name of names) writeFileSync(join(finished(), name), "jar\n");
  writeFileSync(join(finished(), "jars.txt"), names.map((name) => `4 ${name}\n`).join(""));
}
