import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { javaVersion } from "../../../graph/store/java.ts";
import { launch } from "../../../graph/store/launcher.ts";
import { runningFile } from "../../../graph/store/running-record.ts";
import { configOn, temporaryFolder } from "../../support/config.ts";
import { onlyPrograms } from "../../support/fake-programs.ts";

let folder = "";
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const config = () => ({ ...configOn(join(folder, "data")), cacheFolder: join(folder, "cache") });
const launched = () => launch(config(), () => undefined).then(() => "started", (error: Error) => error.message);
const java17 = 'echo \'openjdk version "17.0.15" 2025-04-15\' >&2';

test("with nothing installed the error names the three ways and what each lacks", async () => {
  onlyPrograms(join(folder, "bin"), {});
  const message = await launched();
  expect(message.split("\n").slice(1)).toEqual([
    expect.stringMatching(/1\. NEO4J_URI: .*Missing: NEO4J_URI is not set\./),
    expect.stringMatching(/2\. Embedded: .*Missing: Java 17 or later \(no java on the PATH\); Maven \(no mvn on the PATH\)/),
    expect.stringMatching(/3\. Docker: .*Missing: Docker \(no docker on the PATH\)\./),
  ]);
  expect(existsSync(runningFile(config().dataFolder)), "the folder is given back").toBe(false);
});

test("a Java that is too old, a Maven without network and a Docker that is not running are told as such", async () => {
  onlyPrograms(join(folder, "bin"), { java: 'echo \'java version "11.0.2"\' >&2', mvn: "echo '[ERROR] Could not transfer artifact: unknown host'; exit 1", docker: "exit 1" });
  expect(await launched()).toMatch(/Java 17 or later \(java on the PATH is version 11\)\.\n.*a running Docker engine/);
  onlyPrograms(join(folder, "bin"), { java: java17, mvn: "echo '[ERROR] Could not transfer artifact: unknown host'; exit 1" });
  expect(await launched()).toMatch(/Maven could not fetch \(is there a network\?.*unknown host/);
});

test("NEO4J_URI comes first, and one that does not answer is an error of its own", async () => {
  onlyPrograms(join(folder, "bin"), {});
  const unreachable = { uri: "bolt://127.0.0.1:1", user: "neo4j", password: "x", database: undefined };
  await expect(launch({ ...config(), neo4j: unreachable }, () => undefined)).rejects.toThrow(/NEO4J_URI \(bolt:\/\/127\.0\.0\.1:1\) cannot be used: .*NEO4J_PASSWORD/s);
});

test("a server that ends at its start is told with the end of its log, and leaves no lock", async () => {
  mkdirSync(join(folder, "cache", "neo4j-5.26.30"), { recursive: true });
  writeFileSync(join(folder, "cache", "neo4j-5.26.30", "jars.txt"), "");
  onlyPrograms(join(folder, "bin"), { java: `case "$*" in *-version*) ${java17};; *CommunityEntryPoint*) echo 'no space left on device'; exit 3;; esac`, env: 'while case "$1" in *=*) true;; *) false;; esac; do shift; done; "$@"' });
  expect(await launched()).toMatch(/Neo4j did not start: .*ended before it answered\nThe end of .*console\.log:\nno space left on device/);
  expect(existsSync(runningFile(config().dataFolder))).toBe(false);
  expect(readFileSync(join(config().dataFolder, "neo4j", "conf", "neo4j.conf"), "utf8")).toMatch(/usage_report\.enabled=false/);
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ["no version here", 0],
])("the major version of %s", (printed, version) => {
  expect(javaVersion(printed)).toBe(version);
});
