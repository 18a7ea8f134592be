import { request } from "node:http";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attach } from "../../graph/store/attach.ts";
import { closeDatabase, openDatabase, read } from "../../graph/store/database.ts";
import { isAlive, type ProcessMark } from "../../graph/store/processes.ts";
import { readRunning, type RunningRecord } from "../../graph/store/running-record.ts";
import { withServer } from "../../graph/store/with-server.ts";
import { configOn, temporaryFolder } from "../support/config.ts";
import { type ProjectProcess, runningOn, runProject } from "../support/project-process.ts";

// One data folder goes through a life: each test begins where the one before it left off.
const start = ["node", "scripts/start.mjs"] as const;
const question = JSON.stringify({ query: "{ documents { total items { id claimCount } } }" });
let folder = "";
let project: ProjectProcess;
let url = "";
let documents: unknown;

beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(async () => {
  project.child.kill("SIGKILL");
  const left = readRunning(folder);
  if (left?.javaPid && isAlive(javaOf(left))) process.kill(left.javaPid, "SIGKILL");
  await sleep(200);
  rmSync(folder, { recursive: true, maxRetries: 5 });
});

test("a first start loads the seeds and serves page and answers on one port", async () => {
  project = runProject(start, folder);
  url = await project.ready();
  documents = await ask();
  expect(documents).toMatchObject({ data: { documents: { total: expect.toSatisfy((total: number) => total >= 5) } } });
  expect(await (await fetch(url, { headers: { accept: "text/html" } })).text()).toMatch(/<div|<body/);
  expect(project.printed().split("\n")).toEqual(expect.arrayContaining([expect.stringMatching(/^Starting Neo4j$/), expect.stringMatching(/^Loading ./)]));
  expect(runningOn(folder)).toMatchObject({ httpUrl: url, javaPid: expect.any(Number) });
});

test("a second start on the same folder says who runs there and stops", async () => {
  const second = runProject(start, folder);
  expect(await second.exitCode).toBe(1);
  expect(second.printed()).toContain(`already runs on ${folder}: process ${runningOn(folder).pid}, ${url}`);
  expect(await ask()).toEqual(documents);
});

test("a taken port is named before anything is started", async () => {
  const other = temporaryFolder();
  const second = runProject(start, other, Number(new URL(url).port));
  expect(await second.exitCode).toBe(1);
  expect(second.printed()).toMatch(/Port \d+ on 127\.0\.0\.1 is taken\. Set PORT/);
  expect(second.printed()).not.toContain("Starting Neo4j");
  expect(readRunning(other)).toBeUndefined();
  rmSync(other, { recursive: true });
});

test("a command attaches to the running server and leaves it running", async () => {
  const config = configOn(folder);
  const attached = await withServer(config, async (server) => {
    const database = await openDatabase(server, { queryTimeout: 10_000 });
    const loaded = await read(database, "loadedDocuments", {});
    await closeDatabase(database);
    return loaded.length;
  });
  expect(documents).toMatchObject({ data: { documents: { total: attached } } });
  expect((await attach(config))?.uri).toBe(runningOn(folder).boltUri);
});

test("when Java is killed the server says so and ends", async () => {
  process.kill(javaOf(runningOn(folder)).pid, "SIGKILL");
  expect(await project.exitCode).toBe(1);
  expect(project.printed()).toMatch(/Neo4j ended by itself \(SIGKILL\)/);
  expect(readRunning(folder)).toBeUndefined();
});

test("the next start recovers what was loaded and loads nothing twice", async () => {
  project = runProject(start, folder);
  url = await project.ready();
  expect(project.printed()).not.toMatch(/^(Loading|Building) /m);
  expect(await ask()).toEqual(documents);
});

test("when Node is killed the next start ends the Java that it left behind, and no other process", async () => {
  const left = runningOn(folder);
  process.kill(left.pid, "SIGKILL");
  expect(await project.exitCode).toBe("SIGKILL");
  expect(isAlive(javaOf(left)), "Java outlives a killed Node").toBe(true);
  project = runProject(start, folder);
  url = await project.ready();
  expect(isAlive(javaOf(left))).toBe(false);
  expect(javaOf(runningOn(folder))).not.toEqual(javaOf(left));
  expect(await ask()).toEqual(documents);
});

test("SIGTERM lets a request in flight be answered, then stops both processes and leaves nothing behind", async () => {
  const java = javaOf(runningOn(folder));
  const { promise, finish } = halfSentQuestion();
  await sleep(200);
  project.child.kill("SIGTERM");
  await expect.poll(() => runningState(url), { timeout: 10_000 }).toBe("refused");
  finish();
  expect(await promise).toEqual(documents);
  expect(await project.exitCode).toBe(0);
  expect(isAlive(java)).toBe(false);
  expect(readRunning(folder)).toBeUndefined();
});

test("a record that names somebody else's process harms nobody", async () => {
  const stranger = runProject(["sleep", "60"], folder);
  writeFileSync(join(folder, "running.json"), JSON.stringify({ pid: 999_999_999, startedAt: "1", boltUri: null, javaPid: stranger.child.pid, javaStartedAt: "1", container: null, httpUrl: null, stopping: false }));
  let java: ProcessMark | undefined;
  await withServer(configOn(folder), async (server) => {
    java = javaOf(runningOn(folder));
    expect(server.mode).toBe("embedded");
  });
  expect(java && isAlive(java), "a command stops the server that it started").toBe(false);
  expect(stranger.child.exitCode ?? stranger.child.signalCode).toBeNull();
  stranger.child.kill();
});

test("SIGINT while Neo4j is starting stops everything", async () => {
  project = runProject(start, folder);
  await expect.poll(() => readRunning(folder)?.javaPid, { timeout: 60_000, interval: 20 }).toEqual(expect.any(Number));
  const java = javaOf(runningOn(folder));
  project.child.kill("SIGINT");
  expect(await project.exitCode).toBe(0);
  expect(isAlive(java)).toBe(false);
  expect(readRunning(folder)).toBeUndefined();
});

// npm runs a command in a shell, which dies of a signal without passing it on.
test.each(["SIGTERM", "SIGKILL"] as const)("when npm gets %s, server and database stop", async (signal) => {
  project = runProject(["npm", "start"], folder);
  await expect.poll(() => readRunning(folder)?.javaPid, { timeout: 60_000, interval: 20 }).toEqual(expect.any(Number));
  const running = runningOn(folder);
  project.child.kill(signal);
  await expect.poll(() => isAlive(running) || isAlive(javaOf(running)), { timeout: 60_000 }).toBe(false);
  expect(readRunning(folder)).toBeUndefined();
});

async function ask(): Promise<unknown> {
  return (await fetch(`${url}graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: question })).json();
}

/** A question whose last byte is sent only when `finish` is called. */
function halfSentQuestion(): { promise: Promise<unknown>; finish: () => void } {
  const sending = request(`${url}graphql`, { method: "POST", headers: { "content-type": "application/json", "content-length": Buffer.byteLength(question) } });
  const promise = new Promise<unknown>((resolve, reject) => {
    sending.once("error", reject).once("response", async (response) => {
      let text = "";
      for await (const chunk of response.setEncoding("utf8")) text += chunk;
      resolve(JSON.parse(text));
    });
  });
  sending.write(question.slice(0, -1));
  return { promise, finish: () => sending.end(question.slice(-1)) };
}

function runningState(address: string): Promise<string> {
  return fetch(`${address}health/live`).then(() => "answers", () => "refused");
}

function javaOf(record: RunningRecord): ProcessMark {
  return { pid: record.javaPid ?? 0, startedAt: record.javaStartedAt ?? "" };
}
