import { InvalidDocument } from "../errors.ts";

/** A text and the name of the encoding it was in, as the Encoding Standard spells it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** How much of a file is looked at to guess its encoding. */
const sample = 256 * 1024;

/**
 * Decodes a text file: UTF-8 and UTF-16 with or without a byte order mark, GB18030, Big5. The mark is not part of the text.
 * @param declared an encoding that the file itself names (a page's `charset`), believed where the bytes agree with it.
 * @throws InvalidDocument when the bytes are no text.
 */
export function decode(bytes: Uint8Array, name: string, declared?: string): Decoded {
  const encoding = markOf(bytes) ?? wideEncodingOf(bytes);
  if (encoding === undefined && isBinary(bytes)) throw new InvalidDocument(`${name}: this is binary data, not text, and no format that can be read; give txt, md, html, docx, pdf, csv, xlsx or an image of a page`);
  const decoded = encoding === undefined ? decodeNarrow(bytes, declared) : { text: new TextDecoder(encoding).decode(bytes), encoding };
  if (isRubbish(decoded.text)) throw new InvalidDocument(`${name}: the bytes make no readable text in UTF-8, UTF-16, GB18030 or Big5; save the file as UTF-8`);
  return decoded;
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark: line ends, spaces and digits have a zero byte, always on the same side, and Chinese has few zeros at all. */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const end = Math.min(bytes.length, sample) & ~1;
  let little = 0;
  let big = 0;
  let zeros = 0;
  for (let at = 0; at < end; at += 2) {
    const low = bytes[at] ?? 0;
    const high = bytes[at + 1] ?? 0;
    if (low === 0) zeros++;
    if (high === 0) zeros++;
    if (high === 0 && (low === 0x0a || low === 0x0d || (low >= 0x20 && low < 0x7f))) little++;
    if (low === 0 && (high === 0x0a || high === 0x0d || (high >= 0x20 && high < 0x7f))) big++;
  }
  if (zeros === 0) return undefined;
  if (little >= zeros * 0.95 && big === 0) return "utf-16le";
  if (big >= zeros * 0.95 && little === 0) return "utf-16be";
  return undefined;
}

function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, sample);
  let odd = 0;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) odd += byte === 0 ? 4 : 1;
  }
  return odd > 3 + end * 0.01;
}

function decodeNarrow(bytes: Uint8Array, declared: string | undefined): Decoded {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  if (replaced(utf8) <= utf8.length * 0.0005 || (declared !== undefined && /utf-?8/i.test(declared) && replaced(utf8) < utf8.length * 0.02)) return { text: utf8, encoding: "utf-8" };
  const candidates = ["gb18030", "big5", "utf-8"].map((encoding) => {
    const text = encoding === "utf-8" ? utf8 : new TextDecoder(encoding).decode(bytes);
    return { text, encoding, score: plausibility(text.slice(0, sample)) + (sameEncoding(declared, encoding) ? 0.1 : 0) };
  });
  const [best] = candidates.sort((one, other) => other.score - one.score);
  return best ?? { text: utf8, encoding: "utf-8" };
}

function sameEncoding(declared: string | undefined, encoding: string): boolean {
  if (declared === undefined) return false;
  return encoding === "gb18030" ? /^gb/i.test(declared) : declared.toLowerCase() === encoding;
}

/** The characters that a fifth of all Chinese text is made of, in both scripts: the wrong encoding has hardly any. */
const frequent = new Set("的一是在和有大为為了业業中国國产產发發展年到市全新企建设設工作项項目技术術推进進省高重点點化创創加地区區成会會力人以以上及对對不");

/** Share of frequent characters, less that of broken and unusual ones. */
function plausibility(text: string): number {
  let known = 0;
  let odd = 0;
  let wide = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    wide++;
    if (frequent.has(character)) known++;
    else if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code > 0xffff) odd++;
    else if ((code >= 0x3100 && code <= 0x31ff) || (code >= 0x2500 && code <= 0x257f) || (code >= 0x0370 && code <= 0x04ff)) odd += 0.3;
  }
  return wide === 0 ? 0 : (known - 4 * odd) / wide;
}

function replaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
}

function isRubbish(text: string): boolean {
  return text.length > 8 && replaced(text) > text.length * 0.1;
}
