import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseUnavailable, messageOf } from "../errors.ts";
import { awaitBolt, freePort } from "./bolt.ts";
import type { DataFolder } from "./data-folder.ts";
import { embeddedHome } from "./embedded-home.ts";
import { embeddedUser, ensurePassword } from "./password.ts";
import type { Report } from "./report.ts";
import { runProgram } from "./run-program.ts";
import type { RunningRecord } from "./running-record.ts";
import type { Server } from "./server.ts";

const image = "neo4j:5.26-community";
const startPatience = 180_000;

/** Says what is missing for running Neo4j in Docker, undefined where nothing is; fetches the image where it is not there yet. */
export async function missingDocker(report: Report): Promise<string | undefined> {
  const engine = await runProgram("docker", ["info"], { timeout: 10_000 });
  if (engine.code === undefined) return "Docker (no docker on the PATH)";
  if (engine.code !== 0) return "a running Docker engine (docker info failed)";
  if ((await runProgram("docker", ["image", "inspect", image])).code === 0) return undefined;
  report(`Fetching the image ${image}, once`);
  const pull = await runProgram("docker", ["pull", image]);
  return pull.code === 0 ? undefined : `the image ${image} (${pull.lines.at(-1) ?? "docker pull failed"})`;
}

/** Starts Neo4j in a container that listens on a free loopback port, with the data that the embedded server would use, and waits until it answers. Throws DatabaseUnavailable with the end of its log. */
export async function startDocker(folder: DataFolder, report: Report): Promise<Server> {
  const container = containerOf(folder.path);
  const password = ensurePassword(folder.path);
  const port = await freePort();
  const data = join(embeddedHome(folder.path), "data");
  mkdirSync(data, { recursive: true });
  report("Starting Neo4j in Docker");
  await runProgram("docker", ["rm", "--force", container]);
  folder.record({ container });
  let stopping = false;
  folder.beforeRelease(async () => {
    stopping = true;
    await runProgram("docker", ["stop", "-t", "30", container]);
  });
  const run = runProgram("docker", [
    "run", "--rm", "--name", container, "--publish", `127.0.0.1:${port}:7687`, "--volume", `${data}:/data`, "--env-file", environmentFile(folder.path, password), ...asOurUser(), image,
  ]);
  let output: readonly string[] | undefined;
  void run.then(({ lines }) => (output = lines));
  const address = { uri: `bolt://127.0.0.1:${port}`, user: embeddedUser, password, database: undefined };
  await awaitBolt(address, startPatience, () => output && `the container ended before it answered\n${output.slice(-12).join("\n")}`).catch((error: unknown) => {
    throw new DatabaseUnavailable(`Neo4j did not start in Docker: ${messageOf(error)}`);
  });
  folder.record({ boltUri: address.uri });
  const lost = new Promise<string>((resolve) => void run.then(({ lines }) => stopping || resolve(`The Neo4j container ended by itself.\n${lines.slice(-12).join("\n")}`)));
  return { ...address, mode: "docker", lost, stop: () => folder.release() };
}

/** Removes the container that a dead holder of the folder left running; its name is made from the folder's path. */
export async function endOrphanContainer(folder: DataFolder, { container }: RunningRecord, report: Report): Promise<void> {
  if (container === containerOf(folder.path)) {
    report(`Removing the container that a killed start left behind (${container})`);
    await runProgram("docker", ["stop", "-t", "30", container]);
  }
  folder.record({ container: null });
}

function containerOf(dataFolder: string): string {
  return `xinlian-atlas-${createHash("sha256").update(dataFolder).digest("hex").slice(0, 12)}`;
}

/** The password goes in by a file, since a command line can be read by every user of the machine. */
function environmentFile(dataFolder: string, password: string): string {
  const file = join(dataFolder, "docker.env");
  const settings = [`NEO4J_AUTH=${embeddedUser}/${password}`, "NEO4J_dbms_usage__report_enabled=false", "NEO4J_server_http_enabled=false", "NEO4J_server_memory_heap_initial__size=512m", "NEO4J_server_memory_heap_max__size=1g", "NEO4J_server_memory_pagecache_size=256m"];
  writeFileSync(file, `${settings.join("\n")}\n`, { mode: 0o600 });
  return file;
}

function asOurUser(): readonly string[] {
  return process.getuid === undefined || process.getgid === undefined ? [] : ["--user", `${process.getuid()}:${process.getgid()}`];
}
