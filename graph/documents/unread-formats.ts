import { InvalidDocument } from "../errors.ts";

const unpack = "an archive is not read; unpack it and give the files in it";
const picture = (kind: string) => `a ${kind} picture is not read; save it as PNG or JPEG`;

/** How files of known formats that are not read begin, from which byte on, and what to do with them. */
export const unreadFormats: readonly { readonly begins: string; readonly at?: number; readonly advice: string }[] = [
  { begins: "{\\rtf", advice: "an RTF file is not read; save it as docx or pdf" },
  { begins: "Rar!\x1a", advice: unpack },
  { begins: "7z\xbc\xaf\x27\x1c", advice: unpack },
  { begins: "\x1f\x8b\x08", advice: unpack },
  { begins: "\xfd7zXZ\0", advice: unpack },
  { begins: "BZh91AY", advice: unpack },
  { begins: "ustar", at: 257, advice: unpack },
  { begins: "GIF8", advice: picture("GIF") },
  { begins: "ftyphei", at: 4, advice: picture("HEIC") },
  { begins: "ftypavif", at: 4, advice: picture("AVIF") },
  { begins: "ftypmif1", at: 4, advice: picture("HEIC") },
  { begins: "CAJ\0", advice: "a CAJ file is not read; open it in its reader and print it as pdf" },
  { begins: "HN\0", advice: "a CAJ file is not read; open it in its reader and print it as pdf" },
  { begins: "KDH ", advice: "a KDH file is not read; open it in its reader and print it as pdf" },
  { begins: "%!PS", advice: "PostScript is not read; save it as pdf" },
];

const wordInXml = /^(?:<\?xml[^>]*>\s*)?<\?mso-application|^<\?xml[^>]*>\s*<(?:w:wordDocument|pkg:package)/;

/** @throws InvalidDocument for a file that begins as one of a known format that is not read, saying what to do. */
export function refuseUnread(bytes: Uint8Array, name: string): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString("latin1");
  const found = unreadFormats.find(({ begins, at = 0 }) => head.startsWith(begins, at));
  if (found !== undefined) throw new InvalidDocument(`${name}: ${found.advice}`);
  if (wordInXml.test(head)) throw new InvalidDocument(`${name}: a Word file in XML is not read; save it as docx`);
}
