import { readFileSync } from "node:fs";

/** Milliseconds that this thread has worked, where the system tells (Linux), else those of the clock: a busy machine does not make an input slow. */
export function threadTime(): number {
  try {
    const fields = readFileSync("/proc/thread-self/stat", "utf8").split(") ").at(-1)?.split(" ") ?? [];
    // User and system time, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return performance.now();
  }
}
