import { npmEnded } from "../graph/index.ts";

/** What has to be undone, last first, when the server stops. */
export interface Shutdown {
  /** Adds what undoes a step that was just done; while the server is stopping it is undone next. */
  readonly add: (undo: () => Promise<unknown>) => void;
  /** Undoes everything and ends the process with this exit code. The second call does nothing. */
  readonly begin: (exitCode: number) => void;
  readonly hasBegun: () => boolean;
}

/** Milliseconds in which a second signal is the echo of the first: a terminal signals npm and this process, and npm passes its own on. */
const echo = 1_000;

/** Stops in order on SIGINT, SIGTERM and SIGHUP, and when the npm that started this process is killed; a second signal ends it at once. `announce` is called as stopping begins because of one. */
export function stopOnSignals(announce: () => void): Shutdown {
  const undos: (() => Promise<unknown>)[] = [];
  let begunAt: number | undefined;
  const run = async (exitCode: number) => {
    let code = exitCode;
    for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) {
      await undo().catch((error: unknown) => {
        console.error(error);
        code = 1;
      });
    }
    process.exit(code);
  };
  const begin = (exitCode: number) => {
    if (begunAt !== undefined) return;
    begunAt = Date.now();
    void run(exitCode);
  };
  const onSignal = () => {
    if (begunAt === undefined) announce();
    else if (Date.now() - begunAt > echo) process.exit(130);
    begin(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  npmEnded(onSignal);
  return { add: (undo) => void undos.push(undo), begin, hasBegun: () => begunAt !== undefined };
}
