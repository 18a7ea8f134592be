import { InvalidDocument } from "../errors.ts";
import { limits, megabytes } from "./limits.ts";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/**
 * Reads a ZIP archive's directory and refuses it before anything is inflated, when it says that it holds too much.
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
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (inflated > limits.inflatedBytes || (inflated > 1024 * 1024 && inflated > bytes.length * limits.inflationRatio)) {
    throw new InvalidDocument(`${name}: the archive would inflate from ${megabytes(bytes.length)} to ${megabytes(inflated)} MB, above the limits (${megabytes(limits.inflatedBytes)} MB, ${limits.inflationRatio} times); give the text itself`);
  }
}

function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}
