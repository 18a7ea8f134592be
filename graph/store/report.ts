import type { WriteStream } from "node:tty";

/** Is told, in a few words, each step that begins. */
export type Report = (step: string) => void;

/** Steps on their way to a stream. */
export interface Steps {
  readonly report: Report;
  /** Closes the last step: nothing is printed for it after this. */
  finish(): void;
}

/** Prints every step on a line of its own; in a terminal with the seconds that it took, which appear when it is over. */
export function printSteps(stream: Pick<WriteStream, "isTTY" | "write">, now: () => number = Date.now): Steps {
  if (!stream.isTTY) return { report: (step) => void stream.write(`${step}\n`), finish: () => undefined };
  let begun: number | undefined;
  const finish = () => {
    if (begun !== undefined) stream.write(`  ${((now() - begun) / 1000).toFixed(1)} s\n`);
    begun = undefined;
  };
  const report = (step: string) => {
    finish();
    begun = now();
    stream.write(step);
  };
  return { report, finish };
}
