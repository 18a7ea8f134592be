import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** How a program ended. */
export interface ProgramEnd {
  /** Exit code; null where a signal or the time limit ended it, undefined where there is no such program. */
  readonly code: number | null | undefined;
  /** Both outputs, line by line, in the order in which they came. */
  readonly lines: readonly string[];
}

interface ProgramOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds after which the program is killed. */
  readonly timeout?: number;
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end without a shell and gives its exit code and output; never throws for a program that fails or is not there. */
export function runProgram(name: string, args: readonly string[], options: ProgramOptions = {}): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const lines: string[] = [];
    const child = spawn(name, args, {
      stdio: ["ignore", "pipe", "pipe"],
      ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
      ...(options.environment === undefined ? {} : { env: options.environment }),
    });
    const endWithUs = () => child.kill();
    process.once("exit", endWithUs);
    for (const output of [child.stdout, child.stderr]) {
      createInterface({ input: output }).on("line", (line) => {
        lines.push(line);
        options.onLine?.(line);
      });
    }
    const end = (code: number | null | undefined) => {
      process.off("exit", endWithUs);
      resolve({ code, lines });
    };
    child.once("error", () => end(undefined));
    child.once("close", (code) => end(code));
  });
}
