import { commandLineOf } from "./processes.ts";

/** Calls back when the npm that started this process is gone: killed, it can pass no signal on, and would leave server and database behind. A process that something else started may outlive it. */
export function npmEnded(callback: () => void): void {
  const parent = process.ppid;
  if (!/^npm\b/.test(commandLineOf(parent)) && !/\bnpm-cli\.js\b/.test(commandLineOf(parent))) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, 500);
  watch.unref();
}
