import { InvalidDocument } from "../../errors.ts";
import { limits } from "../limits.ts";

/**
 * Refuses a picture that says it has more pixels than a scan: a small file may unpack to more than the machine has.
 * @throws InvalidDocument
 */
export function checkPicture(bytes: Uint8Array, name: string): void {
  const size = pngSize(bytes) ?? jpegSize(bytes);
  if (size !== undefined && size.width * size.height > limits.pixels) throw new InvalidDocument(`${name}: the picture of ${size.width} × ${size.height} pixels is above the limit of ${limits.pixels / 1e6} million; save it smaller`);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes[0] !== 0x89 || bytes[1] !== 0x50 || bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The frame header says it, behind any number of other segments. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
