import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseUnavailable, messageOf } from "../errors.ts";
import { awaitBolt, freePort } from "./bolt.ts";
import type { DataFolder } from "./data-folder.ts";
import { embeddedHome, setInitialPassword, writeSettings } from "./embedded-home.ts";
import { javaCommand } from "./java.ts";
import { embeddedUser, ensurePassword } from "./password.ts";
import { type ProcessMark, commandLineOf, endProcess, isAlive, startOf } from "./processes.ts";
import type { Report } from "./report.ts";
import type { RunningRecord } from "./running-record.ts";
import type { Server } from "./server.ts";

/** Milliseconds: a start on a slow machine with a store to recover; a stop with its last checkpoint. */
const startPatience = 180_000;
const stopPatience = 30_000;

/** Starts Neo4j from its jars as a child process on a free loopback port, with its data in the folder, and waits until it answers. Throws DatabaseUnavailable with the end of its log. */
export async function startEmbedded(folder: DataFolder, jars: string, report: Report): Promise<Server> {
  const home = embeddedHome(folder.path);
  const password = ensurePassword(folder.path);
  const port = await freePort();
  writeSettings(home, port);
  report("Starting Neo4j");
  await setInitialPassword(home, jars, password);
  const child = spawnServer(home, jars);
  const ended = new Promise<void>((resolve) => void child.once("exit", () => resolve()).once("error", () => resolve()));
  const mark = markOf(child);
  let stopping = false;
  const stopWithUs = () => void child.kill();
  process.once("exit", stopWithUs);
  folder.beforeRelease(async () => {
    stopping = true;
    if (mark !== undefined) await endProcess(mark, stopPatience);
    await ended;
    process.off("exit", stopWithUs);
  });
  folder.record({ javaPid: mark?.pid ?? null, javaStartedAt: mark?.startedAt ?? null });
  const address = { uri: `bolt://127.0.0.1:${port}`, user: embeddedUser, password, database: undefined };
  const failure = () => (hasFailed(child, home) ? "Neo4j ended before it answered" : undefined);
  await awaitBolt(address, startPatience, failure).catch((error: unknown) => {
    throw new DatabaseUnavailable(`Neo4j did not start: ${messageOf(error)}\n${logTail(home)}`);
  });
  folder.record({ boltUri: address.uri });
  const lost = new Promise<string>((resolve) => void ended.then(() => stopping || resolve(`Neo4j ended by itself (${child.signalCode ?? `exit code ${child.exitCode}`}).\n${logTail(home)}`)));
  return { ...address, mode: "embedded", lost, stop: () => folder.release() };
}

/** Ends the server that a dead holder of the folder left running, once it is certain that it is that one. */
export async function endOrphan(folder: DataFolder, left: RunningRecord, report: Report): Promise<void> {
  if (left.javaPid !== null && left.javaStartedAt !== null) {
    const mark = { pid: left.javaPid, startedAt: left.javaStartedAt };
    if (isAlive(mark) && commandLineOf(mark.pid).includes(homeArgument(embeddedHome(folder.path)))) {
      report(`Ending the Neo4j that a killed start left behind (process ${mark.pid})`);
      await endProcess(mark, stopPatience);
    }
  }
  folder.record({ javaPid: null, javaStartedAt: null });
}

/** In a session of its own, so that Ctrl-C in a terminal reaches it only after the requests in flight are answered. */
function spawnServer(home: string, jars: string): ChildProcess {
  const console = openSync(consoleLog(home), "w");
  const opened = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const [program, args] = javaCommand([
    "-Xms512m", "-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", ...opened, "-cp", join(jars, "*"),
    "org.neo4j.server.CommunityEntryPoint", homeArgument(home), `--config-dir=${join(home, "conf")}`,
  ]);
  try {
    return spawn(program, args, { cwd: home, detached: true, stdio: ["ignore", console, console] });
  } finally {
    closeSync(console);
  }
}

function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

function markOf(child: ChildProcess): ProcessMark | undefined {
  const startedAt = child.pid === undefined ? undefined : startOf(child.pid);
  return child.pid === undefined || startedAt === undefined ? undefined : { pid: child.pid, startedAt };
}

/** A server whose settings are refused dies in its main thread while other threads keep the process alive. */
function hasFailed(child: ChildProcess, home: string): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined || readFileSync(consoleLog(home), "utf8").includes('Exception in thread "main"');
}

function consoleLog(home: string): string {
  return join(home, "logs", "console.log");
}

function logTail(home: string): string {
  const lines = readFileSync(consoleLog(home), "utf8").split("\n").filter((line) => line !== "" && !/^\s+at /.test(line));
  return [`The end of ${consoleLog(home)}:`, ...lines.slice(-12)].join("\n");
}
