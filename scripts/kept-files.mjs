import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { threadId } from "node:worker_threads";

/** Whether files can be kept in a folder, which is made where it is missing. */
export function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Writes a file of some parts, which another process or thread may write, or read, at the same moment: it is there whole or not at all. */
export function writeWhole(file, parts) {
  const part = `${file}.${process.pid}-${threadId}.part`;
  writeFileSync(part, Buffer.concat(parts.map((bytes) => Buffer.from(bytes))));
  renameSync(part, file);
}

/** Keeps what was made of some ground. Where it cannot be written, it is made again the next time. */
export function keep(file, ground, data) {
  try {
    writeWhole(file, [digestOf(ground, data), data]);
  } catch {
    // Read-only folders and full disks slow a start down and stop none.
  }
}

/** @returns what was made of this very ground, if it was kept and is as it was then */
export function readKept(file, ground) {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(digestLength);
    return digestOf(ground, data).equals(bytes.subarray(0, digestLength)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Removes what was kept beside a file. */
export function clearBeside(file) {
  const beginning = `${basename(file)}.`;
  for (const name of readdirSync(dirname(file))) if (name.startsWith(beginning) && !name.endsWith(".part")) rmSync(join(dirname(file), name), { force: true });
}

const digestLength = 32;

function digestOf(ground, data) {
  return createHash("sha256").update(`${ground.length} ${ground}`).update(data).digest();
}
