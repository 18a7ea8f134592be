import { type ChildProcess, spawn } from "node:child_process";
import { expect } from "vitest";
import { projectRoot, readConfig } from "../../graph/config.ts";
import { readRunning, type RunningRecord } from "../../graph/store/running-record.ts";

/** The project as a user starts it, in processes of its own. */
export interface ProjectProcess {
  readonly child: ChildProcess;
  /** Everything printed so far, both outputs. */
  readonly printed: () => string;
  /** The address, once it is printed; fails when the process ends before. */
  readonly ready: () => Promise<string>;
  readonly exitCode: Promise<number | string>;
}

/** Milliseconds: a first start on a machine that is busy with other tests. */
const patience = 150_000;

/** Runs a command of the project on a data folder and a port. Of the environment NEO4J_URI is left out: tests never touch a server of somebody's. */
export function runProject(command: readonly [string, ...string[]], dataFolder: string, port = 0): ProjectProcess {
  const { NEO4J_URI: _theirs, ...environment } = process.env;
  const [program, ...args] = command;
  const child = spawn(program, args, { cwd: projectRoot, env: { ...environment, ATLAS_DATA: dataFolder, ATLAS_CACHE: readConfig().cacheFolder, HOST: "127.0.0.1", PORT: String(port) }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  const exitCode = new Promise<number | string>((resolve) => void child.once("close", (code, signal) => resolve(code ?? signal ?? "")));
  const printed = () => output;
  const ready = async () => {
    const address = () => /^Xinlian Atlas: (\S+)$/m.exec(output)?.[1];
    await expect.poll(() => address() ?? child.exitCode ?? child.signalCode, { timeout: patience, interval: 50, message: `the project starts:\n${output}` }).not.toBeNull();
    return address() ?? expect.fail(`the project ended:\n${output}`);
  };
  return { child, printed, ready, exitCode };
}

/** Who holds a data folder and what it started. */
export function runningOn(dataFolder: string): RunningRecord {
  return readRunning(dataFolder) ?? expect.fail(`nobody runs on ${dataFolder}`);
}
