import { InvalidDocument } from "../errors.ts";

/** What a document may weigh; each limit keeps one file from taking the machine. */
export const limits = {
  fileBytes: 50 * 1024 * 1024,
  /** Of a DOCX or XLSX once inflated. */
  inflatedBytes: 400 * 1024 * 1024,
  /** How many times its size an archive may inflate to; office documents stay below 60. */
  inflationRatio: 200,
  archiveEntries: 10_000,
  pages: 3_000,
  ocrPages: 200,
  /** Of a picture that is recognised: a page of A3 at 600 to the inch. */
  pixels: 70_000_000,
  rows: 500_000,
} as const;

/** @throws InvalidDocument when the file is empty or above the limit. */
export function checkSize(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw new InvalidDocument(`${name}: the file is empty; give a file with text`);
  if (bytes.length > limits.fileBytes) throw new InvalidDocument(`${name}: ${megabytes(bytes.length)} MB is above the limit of ${megabytes(limits.fileBytes)} MB; split the file`);
}

/** Bytes as megabytes with at most one decimal, for messages. */
export function megabytes(bytes: number): string {
  return String(Math.round(bytes / 104_857.6) / 10);
}
