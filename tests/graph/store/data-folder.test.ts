import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { attach } from "../../../graph/store/attach.ts";
import { lockDataFolder } from "../../../graph/store/data-folder.ts";
import { ensurePassword, passwordFile } from "../../../graph/store/password.ts";
import { startOf } from "../../../graph/store/processes.ts";
import { readRunning, replaceRunning, type RunningRecord, runningFile } from "../../../graph/store/running-record.ts";
import { configOn, temporaryFolder } from "../../support/config.ts";

let path = "";
beforeEach(() => {
  path = temporaryFolder();
});
afterEach(() => rmSync(path, { recursive: true }));

const recordOf = (pid: number, startedAt: string): RunningRecord => ({ pid, startedAt, boltUri: null, javaPid: null, javaStartedAt: null, container: null, httpUrl: null, stopping: false });

test("the first holder has the folder to itself until it gives it back", async () => {
  const folder = await lockDataFolder(configOn(path));
  folder.record({ httpUrl: "http://127.0.0.1:4000/" });
  await expect(lockDataFolder(configOn(path))).rejects.toThrow(new RegExp(`already runs on ${path}: process ${process.pid}, http://127.0.0.1:4000/.*ATLAS_DATA`));
  await folder.release();
  const next = await lockDataFolder(configOn(path));
  expect(next.leftBehind).toBeUndefined();
  await next.release();
  expect(existsSync(runningFile(path))).toBe(false);
});

test("of many that start at once, one gets the folder", async () => {
  const starts = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataFolder(configOn(path))));
  expect(starts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("the folder of a dead process is taken over, with what it left running", async () => {
  const dead = spawnSync("true").pid;
  replaceRunning(path, { ...recordOf(dead, "1"), javaPid: 7, javaStartedAt: "7" });
  const folder = await lockDataFolder(configOn(path));
  expect(folder.leftBehind).toMatchObject({ pid: dead, javaPid: 7 });
  expect(readRunning(path), "a second crash must not lose the orphan").toMatchObject({ pid: process.pid, javaPid: 7, javaStartedAt: "7" });
  await folder.release();
});

test("a living process that only reuses the number of a dead one does not hold the folder", async () => {
  replaceRunning(path, recordOf(process.ppid, "another start"));
  const folder = await lockDataFolder(configOn(path));
  expect(readRunning(path)).toMatchObject({ pid: process.pid });
  await folder.release();
});

test("a zombie holds nothing", async () => {
  const parent = spawn("sh", ["-c", "sleep 0.2 & echo $!; exec sleep 30"], { stdio: ["ignore", "pipe", "ignore"] });
  const zombie = Number(await new Promise((resolve) => parent.stdout.once("data", resolve)));
  const startedAt = startOf(zombie) ?? "";
  replaceRunning(path, recordOf(zombie, startedAt));
  expect(startedAt).not.toBe("");
  await expect.poll(() => startOf(zombie), { timeout: 5_000 }).toBeUndefined();
  await (await lockDataFolder(configOn(path))).release();
  parent.kill("SIGKILL");
});

test("a record that cannot be read is no holder", async () => {
  writeFileSync(runningFile(path), "{ half");
  const folder = await lockDataFolder(configOn(path));
  expect(readRunning(path)).toMatchObject({ pid: process.pid });
  await folder.release();
});

test("a start waits for a holder that is stopping", async () => {
  const folder = await lockDataFolder(configOn(path));
  let stopped = false;
  folder.beforeRelease(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    stopped = true;
  });
  void folder.release();
  const next = await lockDataFolder(configOn(path));
  expect(stopped).toBe(true);
  await next.release();
});

test("the password is random, kept, and readable by its owner only", () => {
  const password = ensurePassword(path);
  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(ensurePassword(path)).toBe(password);
  expect(statSync(passwordFile(path)).mode & 0o777).toBe(0o600);
});

test("a command attaches to a running server, once it is ready, and to nobody else", async () => {
  const config = configOn(path);
  await expect(attach(config)).resolves.toBeUndefined();
  const folder = await lockDataFolder(config);
  const password = ensurePassword(path);
  folder.record({ boltUri: "bolt://127.0.0.1:7", javaPid: 7, javaStartedAt: "7" });
  const attached = attach(config);
  setTimeout(() => folder.record({ httpUrl: "http://127.0.0.1:4000/" }), 300);
  await expect(attached).resolves.toMatchObject({ mode: "embedded", uri: "bolt://127.0.0.1:7", user: "neo4j", password });
  expect(readFileSync(join(path, "running.json"), "utf8")).not.toContain(password);
  await folder.release();
  await expect(attach(config)).resolves.toBeUndefined();
});
