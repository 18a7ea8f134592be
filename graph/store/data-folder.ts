import { mkdirSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "../config.ts";
import { DatabaseUnavailable } from "../errors.ts";
import { isAlive, startOf } from "./processes.ts";
import { type RunningRecord, createRunning, readRunning, removeStale, replaceRunning, runningFile } from "./running-record.ts";

/** A data folder that this process holds as its one writer. */
export interface DataFolder {
  readonly path: string;
  /** What a holder that died left running; ended by the launcher before it starts anew. */
  readonly leftBehind: RunningRecord | undefined;
  /** Adds to `running.json`, for commands that attach and for the start after a crash. */
  record(part: Partial<Pick<RunningRecord, "boltUri" | "javaPid" | "javaStartedAt" | "container" | "httpUrl">>): void;
  /** Has `stop` run before the folder is given back. */
  beforeRelease(stop: () => Promise<void>): void;
  /** Stops what was started on the folder and gives it back; the second call waits for the first. */
  release(): Promise<void>;
}

/** Milliseconds that a start waits for a holder that is already stopping. */
const stoppingPatience = 30_000;

/** Makes this process the one holder of the data folder. Throws DatabaseUnavailable, naming process and address, while another lives; what a dead one left is taken over. */
export async function lockDataFolder(config: Pick<Config, "dataFolder">): Promise<DataFolder> {
  const path = config.dataFolder;
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const deadline = Date.now() + stoppingPatience;
  let leftBehind: RunningRecord | undefined;
  for (;;) {
    const mine = ownRecord(leftBehind);
    if (createRunning(path, mine)) return held(path, mine, leftBehind);
    const found = await readSettled(path);
    if (found === undefined) continue;
    if (found === null || !isAlive(found)) {
      removeStale(path, found);
      leftBehind = found ?? undefined;
    } else if (found.stopping && Date.now() < deadline) {
      await sleep(100);
    } else {
      throw new DatabaseUnavailable(`Xinlian Atlas already runs on ${path}: process ${found.pid}${found.httpUrl === null ? "" : `, ${found.httpUrl}`}. Stop it first, or set ATLAS_DATA to another folder.`);
    }
  }
}

/** A holder's process ids stay in the record until what it left is ended, so that even a second crash loses track of nothing. */
function ownRecord(leftBehind: RunningRecord | undefined): RunningRecord {
  return {
    pid: process.pid,
    startedAt: startOf(process.pid) ?? "",
    boltUri: null,
    javaPid: leftBehind?.javaPid ?? null,
    javaStartedAt: leftBehind?.javaStartedAt ?? null,
    container: leftBehind?.container ?? null,
    httpUrl: null,
    stopping: false,
  };
}

/** Between making the file and filling it, its maker may be seen in the act. */
async function readSettled(path: string): Promise<RunningRecord | undefined | null> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const found = readRunning(path);
    if (found !== null) return found;
    await sleep(50);
  }
  return null;
}

function held(path: string, mine: RunningRecord, leftBehind: RunningRecord | undefined): DataFolder {
  let current = mine;
  let released: Promise<void> | undefined;
  const stops: (() => Promise<void>)[] = [];
  const replace = (part: Partial<RunningRecord>) => {
    current = { ...current, ...part };
    replaceRunning(path, current);
  };
  const giveBack = async () => {
    // Also where somebody has taken the folder away meanwhile.
    try {
      replace({ stopping: true });
    } finally {
      for (const stop of stops.toReversed()) await stop();
      rmSync(runningFile(path), { force: true });
    }
  };
  return {
    path,
    leftBehind,
    record: (part) => replace(part),
    beforeRelease: (stop) => void stops.push(stop),
    release: () => (released ??= giveBack()),
  };
}
