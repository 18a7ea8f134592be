import { InvalidDocument } from "../errors.ts";

/** How a file is taken apart. */
export type Container = "text" | "markdown" | "html" | "docx" | "xlsx" | "csv" | "pdf" | "image";

const byExtension: Readonly<Record<string, Container>> = {
  txt: "text", text: "text", md: "markdown", markdown: "markdown", html: "html", htm: "html", xhtml: "html", docx: "docx", xlsx: "xlsx", csv: "csv", tsv: "csv", pdf: "pdf",
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
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new InvalidDocument(`${name}: an old or encrypted Office file (.doc, .xls, .wps) is not read; save it without password as docx, xlsx or pdf`);
  if (begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff) || begins(0x42, 0x4d) && extension === "bmp" || begins(0x49, 0x49, 0x2a, 0) || begins(0x4d, 0x4d, 0, 0x2a)) return "image";
  const known = byExtension[extension];
  if (known === "docx" || known === "xlsx" || known === "pdf" || (known === "image" && extension !== "webp")) throw new InvalidDocument(`${name}: the file is no ${extension}: its first bytes say otherwise; open it in its program and save it again`);
  if (known !== undefined && known !== "text") return known;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).trimStart();
  return /^(?:<!doctype html|<html|<head|<meta)/i.test(head) ? "html" : "text";
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

function archived(bytes: Uint8Array, name: string, extension: string): Container {
  const tail = bytes.subarray(Math.max(0, bytes.length - 256 * 1024));
  if (indexOfAscii(tail, "word/document.xml", tail.length) >= 0) return "docx";
  if (indexOfAscii(tail, "xl/workbook.xml", tail.length) >= 0) return "xlsx";
  if (extension === "docx" || extension === "xlsx") return extension;
  throw new InvalidDocument(`${name}: an archive is not read; unpack it and give the files in it`);
}

function indexOfAscii(bytes: Uint8Array, text: string, within: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, within)).indexOf(text, 0, "latin1");
}
