import type { WriteStream } from "node:tty";
import type { PageProgress } from "./read-source.ts";

/** The stream that progress is shown on: standard error, so that what is read can be piped on. */
export type ProgressStream = Pick<WriteStream, "isTTY" | "write"> & { readonly columns?: number };

/** How far the reading of many documents is, for the person who waits. */
export interface Progress {
  /** A page of a document that takes long has been read. */
  page(label: string, progress: PageProgress): void;
  /** A document is through. */
  done(label: string): void;
  /** Takes the bar away, for what is printed on the same terminal; it comes back with the next sign of progress. */
  makeRoom(): void;
  /** A line for the person: a warning or an error. */
  say(line: string): void;
  finish(): void;
}

/** Milliseconds between two signs of life where no terminal redraws a bar. */
const interval = 2_000;

/** In a terminal a bar at the foot, elsewhere a line now and then; a single short document shows neither. */
export function showProgress(stream: ProgressStream, total: number, now: () => number = Date.now): Progress {
  let done = 0;
  let shown = now();
  const clear = stream.isTTY ? "\r\u001b[K" : "";
  const show = (label: string, pages?: PageProgress) => {
    const where = `${label}${pages === undefined ? "" : `, page ${pages.page} of ${pages.pages}`}`;
    if (stream.isTTY && (total > 1 || pages !== undefined)) stream.write(clear + bar(done, total, where, stream.columns ?? 80));
    else if (!stream.isTTY && (total > 1 || pages !== undefined) && now() - shown >= interval) {
      shown = now();
      stream.write(`${done} of ${total} read: ${where}\n`);
    }
  };
  return {
    page: (label, progress) => show(label, progress),
    done: (label) => {
      done++;
      show(label);
    },
    makeRoom: () => void (clear !== "" && stream.write(clear)),
    say: (line) => void stream.write(`${clear}${line}\n`),
    finish: () => void (clear !== "" && stream.write(clear)),
  };
}

const width = 24;

function bar(done: number, total: number, where: string, columns: number): string {
  const filled = Math.round((done / total) * width);
  const line = `[${"=".repeat(filled)}${" ".repeat(width - filled)}] ${done}/${total} `;
  return line + clipped(where, columns - line.length - 1);
}

/** The end of a text that takes at most so many columns; a Chinese character takes two. */
function clipped(text: string, columns: number): string {
  let left = columns;
  let from = text.length;
  while (from > 0 && (left -= text.charCodeAt(from - 1) >= 0x1100 ? 2 : 1) >= 0) from--;
  return text.slice(from);
}
