import { crc32, inflateRawSync } from "node:zlib";
import { InvalidDocument, messageOf } from "../errors.ts";
import { limits, megabytes } from "./limits.ts";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

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

/** The text of a part of an archive that was checked; undefined where it has none of that name. */
export function partOf(bytes: Uint8Array, part: string): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = entryOf(view, part);
  if (entry === undefined) return undefined;
  const local = view.getUint32(entry + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(start, start + view.getUint32(entry + 20, true));
  return new TextDecoder().decode(view.getUint16(entry + 10, true) === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(1, view.getUint32(entry + 24, true)) }) : packed);
}

/** The archive, which was checked, with another text in one of its parts: the new part stands behind the old ones, unpacked. */
export function withPart(bytes: Uint8Array, part: string, text: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [entry, end] = [entryOf(view, part), endOfDirectory(view)];
  if (entry === undefined || end === undefined) return bytes;
  const content = Buffer.from(text);
  const directory = view.getUint32(end + 16, true);
  const local = Buffer.alloc(30 + Buffer.byteLength(part));
  local.writeUInt32LE(localSignature, 0);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt32LE(content.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(Buffer.byteLength(part), 26);
  local.write(part, 30);
  const tail = Buffer.from(bytes.subarray(directory));
  const own = entry - directory;
  tail.writeUInt16LE(0, own + 8);
  tail.writeUInt16LE(0, own + 10);
  local.copy(tail, own + 16, 14, 26);
  tail.writeUInt32LE(directory, own + 42);
  tail.writeUInt32LE(directory + local.length + content.length, end - directory + 16);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, directory), local, content, tail]));
}

/** Where the directory tells of a part. */
function entryOf(view: DataView, part: string): number | undefined {
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true) && at + 46 <= view.byteLength; entry++) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, Math.min(length, view.byteLength - at - 46))) === part) return at;
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return undefined;
}

function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}
