import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessMark {
  readonly pid: number;
  /** What `startOf` answered for it. */
  readonly startedAt: string;
}

const hasProc = existsSync("/proc/self/stat");

/** Tells when a living process began, in a form of the system's own that is only good for comparing; undefined where no such process lives. */
export function startOf(pid: number): string | undefined {
  return hasProc ? statOf(pid)?.[19] : field(pid, "lstart");
}

/** Gives the whole command line of a living process, "" where there is none. */
export function commandLineOf(pid: number): string {
  if (!hasProc) return field(pid, "args") ?? "";
  return (readIfThere(`/proc/${pid}/cmdline`) ?? "").replaceAll("\0", " ").trim();
}

/** Gives the process that started a living process, or adopted it; undefined where there is none. */
export function parentOf(pid: number): number | undefined {
  const parent = hasProc ? statOf(pid)?.[1] : field(pid, "ppid");
  return parent === undefined ? undefined : Number(parent);
}

/** Tells whether exactly this process still lives. */
export function isAlive(mark: ProcessMark): boolean {
  return startOf(mark.pid) === mark.startedAt;
}

/** Ends a process and waits until it is gone: SIGTERM, and SIGKILL after `patience` milliseconds. */
export async function endProcess(mark: ProcessMark, patience: number): Promise<void> {
  sendSignal(mark, "SIGTERM");
  const deadline = Date.now() + patience;
  while (isAlive(mark) && Date.now() < deadline) await sleep(50);
  sendSignal(mark, "SIGKILL");
  while (isAlive(mark)) await sleep(20);
}

function sendSignal(mark: ProcessMark, signal: NodeJS.Signals): void {
  if (!isAlive(mark)) return;
  try {
    process.kill(mark.pid, signal);
  } catch (error) {
    // Between the look and the signal it may have ended by itself.
    if (isAlive(mark)) throw error;
  }
}

/** The fields of /proc/PID/stat from the third, the state, on; the name in the second may hold blanks and brackets. A zombie has ended, whatever its number says. */
function statOf(pid: number): readonly string[] | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields?.[0] === "Z" || fields?.[0] === "X" ? undefined : fields;
}

function field(pid: number, name: "lstart" | "args" | "ppid"): string | undefined {
  const answer = spawnSync("ps", ["-ww", "-o", `${name}=`, "-p", String(pid)], { encoding: "utf8" });
  return answer.stdout?.trim() || undefined;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
