import { commandLineOf, parentOf } from "./processes.ts";

/** Calls back when the npm that started this process is gone, or the shell between the two: a shell passes no signal on, and a killed npm cannot, so that server and database would be left behind. A process that something else started may outlive it. */
export function npmEnded(callback: () => void): void {
  const parent = process.ppid;
  const npm = [parent, parentOf(parent) ?? 0].find((pid) => /^npm\b|\bnpm-cli\.js\b/.test(commandLineOf(pid)));
  if (npm === undefined) return;
  const watch = setInterval(() => {
    if (process.ppid === parent && isThere(npm)) return;
    clearInterval(watch);
    callback();
  }, 100);
  watch.unref();
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
