import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inflateSync } from "node:zlib";

const weights = /-(400|700)-normal\.woff$/;

/** Unpacks a WOFF 1 file to the TrueType or OpenType file inside it (https://www.w3.org/TR/WOFF/). */
export function unpackWoff(woff: Buffer): Buffer {
  const tables = woff.readUInt16BE(12);
  const header = Buffer.alloc(12 + 16 * tables);
  const largestPower = 2 ** Math.floor(Math.log2(tables));
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(tables, 4);
  header.writeUInt16BE(largestPower * 16, 6);
  header.writeUInt16BE(Math.log2(largestPower), 8);
  header.writeUInt16BE(tables * 16 - largestPower * 16, 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  for (let index = 0; index < tables; index++) {
    const entry = 44 + 20 * index;
    const [start, packed, length] = [woff.readUInt32BE(entry + 4), woff.readUInt32BE(entry + 8), woff.readUInt32BE(entry + 12)];
    const bytes = woff.subarray(start, start + packed);
    const record = 12 + 16 * index;
    woff.copy(header, record, entry, entry + 4);
    header.writeUInt32BE(woff.readUInt32BE(entry + 16), record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(length, record + 12);
    const padding = (4 - (length % 4)) % 4;
    parts.push(packed < length ? inflateSync(bytes) : bytes, Buffer.alloc(padding));
    offset += length + padding;
  }
  return Buffer.concat(parts);
}

/**
 * Makes a fontconfig file whose only family is Noto Sans SC, unpacked once into `folder`, and gives its path.
 * A canvas takes system fonts alone, and the browser's font library reads no WOFF, so the dev-only web font is unpacked.
 */
export function cjkFontconfig(folder: string): string {
  const fonts = join(folder, "fonts");
  if (!existsSync(fonts)) {
    const files = join(dirname(createRequire(import.meta.url).resolve("@fontsource/noto-sans-sc/package.json")), "files");
    const draft = `${fonts}.${process.pid}`;
    mkdirSync(draft, { recursive: true });
    for (const file of readdirSync(files).filter((name) => weights.test(name))) {
      writeFileSync(join(draft, file.replace(".woff", ".ttf")), unpackWoff(readFileSync(join(files, file))));
    }
    publish(draft, fonts);
  }
  const configuration = join(folder, "fonts.conf");
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>`,
  );
  return configuration;
}

/** Renames a finished draft into place; another run that was faster wins. */
export function publish(draft: string, place: string): void {
  try {
    renameSync(draft, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
}
