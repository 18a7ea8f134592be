import { InvalidDocument } from "../errors.ts";
import { refuseUnread } from "./unread-formats.ts";

/** How a file is taken apart. */
export type Container = "text" | "markdown" | "html" | "webArchive" | "docx" | "sheets" | "csv" | "pdf" | "image";

const byExtension: Readonly<Record<string, Container>> = {
  txt: "text", text: "text", md: "markdown", markdown: "markdown", html: "html", htm: "html", xhtml: "html", mht: "webArchive", mhtml: "webArchive", docx: "docx",
  xlsx: "sheets", xlsm: "sheets", xlsb: "sheets", xls: "sheets", et: "sheets", ods: "sheets", csv: "csv", tsv: "csv", pdf: "pdf",
  png: "image", jpg: "image", jpeg: "image", bmp: "image", tif: "image", tiff: "image", webp: "image",
};

/** Whether a file of this name is of a format that is read. */
export function isReadable(name: string): boolean {
  return extensionOf(name) in byExtension;
}

/**
 * Tells the kind of file by its first bytes, then by its name's ending.
 * @throws InvalidDocument for formats that are not read, saying what to save the file as.
 */
export function containerOf(bytes: Uint8Array, name: string): Container {
  const extension = extensionOf(name);
  const begins = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (begins(0x25, 0x50, 0x44, 0x46) || indexOfAscii(bytes, "%PDF-", 1024) >= 0) return "pdf";
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return archived(bytes, name, extension);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return oldOffice(bytes, name);
  if (begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff) || begins(0x42, 0x4d) && extension === "bmp" || begins(0x49, 0x49, 0x2a, 0) || begins(0x4d, 0x4d, 0, 0x2a)) return "image";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).trimStart();
  if (isMessage(head)) return "webArchive";
  if (isPage(head) && byExtension[extension] !== "markdown") return "html";
  if (isOldTable(head)) return "sheets";
  refuseUnread(bytes, name);
  const known = byExtension[extension];
  if (known === "sheets" && extension !== "xlsx" && !bytes.subarray(0, 4096).includes(0)) return "csv";
  if (known === "docx" || known === "sheets" || known === "pdf" || (known === "image" && extension !== "webp")) throw new InvalidDocument(`${name}: the file is no ${extension}: its first bytes say otherwise; open it in its program and save it again`);
  return known === undefined ? "text" : known === "webArchive" ? "html" : known;
}

/** A page saved with what it shows in one file: parts below a head, as in a letter. */
function isMessage(head: string): boolean {
  return /^(?:From|To|Subject|Date|MIME-Version|Content-[\w-]+|Snapshot-[\w-]+|X-[\w-]+)\s{0,4}:/i.test(head) && /^Content-Type\s{0,4}:\s{0,4}(?:multipart\/|text\/html)/im.test(head);
}

function isPage(head: string): boolean {
  return /^(?:<!doctype html|<html|<head|<meta)/i.test(head);
}

/** A table in the XML of 2003; other programs call plain lines of values .xls. */
function isOldTable(head: string): boolean {
  return head.startsWith("<?xml") && head.includes("urn:schemas-microsoft-com:office:spreadsheet");
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

function archived(bytes: Uint8Array, name: string, extension: string): Container {
  const tail = bytes.subarray(Math.max(0, bytes.length - 256 * 1024));
  const holds = (part: string) => indexOfAscii(tail, part, tail.length) >= 0;
  if (holds("word/document.xml")) return "docx";
  if (holds("xl/workbook.xml") || holds("xl/workbook.bin") || indexOfAscii(bytes, "opendocument.spreadsheet", 4096) >= 0) return "sheets";
  if (extension === "docx" || extension === "xlsx") return byExtension[extension] as Container;
  if (holds("OFD.xml")) throw new InvalidDocument(`${name}: an OFD file is not read; open it in its reader and save it as pdf`);
  if (holds("ppt/presentation.xml")) throw new InvalidDocument(`${name}: slides are not read; save them as pdf`);
  if (indexOfAscii(bytes, "opendocument", 4096) >= 0) throw new InvalidDocument(`${name}: an OpenDocument text is not read; save it as docx or pdf`);
  throw new InvalidDocument(`${name}: an archive is not read; unpack it and give the files in it`);
}

/** A file of the Office before 2007, which names its streams. */
function oldOffice(bytes: Uint8Array, name: string): Container {
  const holds = (stream: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(stream, 0, "utf16le") >= 0;
  if (holds("EncryptedPackage")) throw new InvalidDocument(`${name}: the file is encrypted; save it without a password`);
  if (!holds("WordDocument") && (holds("Workbook") || holds("Book\0"))) return "sheets";
  throw new InvalidDocument(`${name}: an old Office file (.doc, .wps, .ppt) is not read; save it as docx or pdf`);
}

function indexOfAscii(bytes: Uint8Array, text: string, within: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, within)).indexOf(text, 0, "latin1");
}
