import { readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const running = z.object({
  /** The Node process that holds the folder. */
  pid: z.int(),
  startedAt: z.string(),
  /** Where its database answers; null while it starts. */
  boltUri: z.string().nullable(),
  /** The embedded server's process. */
  javaPid: z.int().nullable(),
  javaStartedAt: z.string().nullable(),
  /** The container's name, where Docker runs the server. */
  container: z.string().nullable(),
  /** Where page and GraphQL answer; null while it starts, and for a command of the command line. */
  httpUrl: z.string().nullable(),
  stopping: z.boolean(),
});

/** Who holds a data folder, and what it started: the content of `running.json`. */
export type RunningRecord = Readonly<z.infer<typeof running>>;

/** The file that says who holds a data folder. */
export function runningFile(dataFolder: string): string {
  return join(dataFolder, "running.json");
}

/** Reads who holds the folder; undefined where nobody does, null where the file cannot be understood. */
export function readRunning(dataFolder: string): RunningRecord | undefined | null {
  return readRecord(runningFile(dataFolder));
}

/** Writes the record if there is none, and tells whether it did: of two that try, one succeeds. */
export function createRunning(dataFolder: string, record: RunningRecord): boolean {
  try {
    writeFileSync(runningFile(dataFolder), textOf(record), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Replaces the record in one step, so that no reader sees half of it. */
export function replaceRunning(dataFolder: string, record: RunningRecord): void {
  const next = `${runningFile(dataFolder)}.${process.pid}`;
  writeFileSync(next, textOf(record), { mode: 0o600 });
  renameSync(next, runningFile(dataFolder));
}

/** Takes a record away that was left behind; one that another process put in its place meanwhile is put back. */
export function removeStale(dataFolder: string, stale: RunningRecord | null): void {
  const aside = `${runningFile(dataFolder)}.stale-${process.pid}`;
  try {
    renameSync(runningFile(dataFolder), aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  const moved = readRecord(aside);
  if (moved && (moved.pid !== stale?.pid || moved.startedAt !== stale.startedAt)) createRunning(dataFolder, moved);
  unlinkSync(aside);
}

function readRecord(file: string): RunningRecord | undefined | null {
  try {
    return running.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    return codeOf(error) === "ENOENT" ? undefined : null;
  }
}

function textOf(record: RunningRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
