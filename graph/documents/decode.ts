import { isUtf8 } from "node:buffer";
import { InvalidDocument } from "../errors.ts";
import { plausibility } from "./plausibility.ts";

/** A text and the name of the encoding it was in, as the Encoding Standard spells it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Says how many places could not be decoded; they stand as � and nothing else is lost. */
  readonly warnings: readonly string[];
}

/** How much of a file is looked at to guess its encoding. */
const sample = 256 * 1024;
/** Below this the characters of a guess are not those of a text. */
const leastPlausible = 0.5;

/**
 * Decodes a text file: UTF-8 and UTF-16 with or without a byte order mark, GB18030, Big5. The mark is not part of the text.
 * @param declared an encoding that the file itself names (a page's `charset`), believed where the bytes agree with it.
 * @throws InvalidDocument when the bytes are no text.
 */
export function decode(bytes: Uint8Array, name: string, declared?: string): Decoded {
  const marked = markOf(bytes);
  const encoding = marked ?? (isPlainUtf8(bytes) ? "utf-8" : guess(bytes, declared));
  if (encoding === undefined || (marked === undefined && !encoding.startsWith("utf-16") && isBinary(bytes))) throw new InvalidDocument(`${name}: this is binary data, not text, and no format that can be read; give txt, md, html, docx, pdf, csv, xlsx or an image of a page`);
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = replaced(text);
  if (text.length > 8 && broken > text.length * 0.1) throw new InvalidDocument(`${name}: the bytes make no readable text in UTF-8, UTF-16, GB18030 or Big5; save the file as UTF-8`);
  return { text, encoding, warnings: broken === 0 ? [] : [`${broken} ${broken === 1 ? "place is" : "places are"} no ${encoding.toUpperCase()} and cannot be read; ${broken === 1 ? "it stands" : "they stand"} as \ufffd`] };
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-8 without a fault, and without control characters, which halves of UTF-16 characters look like. */
function isPlainUtf8(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.subarray(0, sample).some(isControl);
}

/** The encoding in which the file's beginning makes most sense; undefined where it makes none in any. */
function guess(bytes: Uint8Array, declared: string | undefined): string | undefined {
  const head = bytes.subarray(0, sample);
  const guesses = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"].map((encoding) => {
    const text = new TextDecoder(encoding).decode(head);
    return { encoding, score: plausibility(text) + (sameEncoding(declared, encoding) ? 0.1 : 0) };
  });
  const [best] = guesses.sort((one, other) => other.score - one.score);
  return best === undefined || best.score < leastPlausible ? undefined : best.encoding;
}

function sameEncoding(declared: string | undefined, encoding: string): boolean {
  if (declared === undefined) return false;
  if (encoding === "gb18030") return /^gb/i.test(declared);
  return declared.toLowerCase().replace(/^utf(?=\d)/, "utf-") === encoding;
}

function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, sample);
  let odd = 0;
  for (let at = 0; at < end; at++) if (isControl(bytes[at] ?? 0)) odd += bytes[at] === 0 ? 4 : 1;
  return odd > 3 + end * 0.01;
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;
}

function replaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
}
