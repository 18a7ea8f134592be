import { inflateRawSync } from "node:zlib";
import { InvalidDocument, messageOf } from "../errors.ts";
import { limits, megabytes } from "./limits.ts";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/**
 * Reads a ZIP archive's directory and refuses it when it says that it holds too much, or when a part holds more than the directory says.
 * @throws InvalidDocument for a broken or encrypted archive and for an archive bomb.
 */
export function checkArchive(bytes: Uint8Array, name: string): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) throw new InvalidDocument(`${name}: the archive is cut off or broken; get the file again`);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.archiveEntries) throw new InvalidDocument(`${name}: the archive holds ${count} parts, above the limit of ${limits.archiveEntries}; save the document again`);
  let inflated = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw new InvalidDocument(`${name}: the archive's directory is broken at part ${entry + 1}; get the file again`);
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new InvalidDocument(`${name}: the file is encrypted; save it without a password`);
    inflated += view.getUint32(at + 24, true);
    if (inflated > limits.inflatedBytes || (inflated > 1024 * 1024 && inflated > bytes.length * limits.inflationRatio)) throw tooMuch(name, bytes.length, inflated);
    checkPart(bytes, view, at, name);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function tooMuch(name: string, size: number, inflated: number): InvalidDocument {
  return new InvalidDocument(`${name}: the archive would inflate from ${megabytes(size)} to ${megabytes(inflated)} MB or more, above the limits (${megabytes(limits.inflatedBytes)} MB, ${limits.inflationRatio} times); give the text itself`);
}

/** A part must not inflate to more than the directory says: inflating stops there. */
function checkPart(bytes: Uint8Array, view: DataView, entry: number, name: string): void {
  const local = view.getUint32(entry + 42, true);
  const packed = view.getUint32(entry + 20, true);
  const declared = view.getUint32(entry + 24, true);
  if (view.getUint16(entry + 10, true) !== 8 || local + 30 > bytes.length) return;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  try {
    inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, declared) });
  } catch (error) {
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooMuch(name, bytes.length, declared);
    throw new InvalidDocument(`${name}: the archive is damaged (${messageOf(error)}); get the file again`);
  }
}

function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}
