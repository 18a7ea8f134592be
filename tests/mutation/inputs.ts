import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readDocument } from "../../graph/documents/index.ts";
import { encode } from "../graph/documents/encodings.ts";
import { pdf } from "../graph/documents/pdf.ts";
import { docx } from "../graph/documents/zip.ts";
import { mutations, runs } from "./mutations.ts";
import { type Random, randomOf } from "./random.ts";

/** A spoilt document, and how it was made. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Bytes of the text in it: more than the file's where that is packed. */
  readonly size: number;
  readonly how: string;
}

/** The documents that are spoilt: the tests' own, and those beside the project where they are. */
export async function seedTexts(): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const folder of ["../fixtures", "../fixtures/documents", "../fixtures/labelled", "../../../shared/seeds", "../../../shared/corpus"]) {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path).filter((file) => /\.(?:txt|html|docx)$/.test(file)).sort()) {
      const bytes = readFileSync(`${path}/${name}`);
      texts.push(name.endsWith(".docx") ? (await readDocument(bytes, name)).text : bytes.toString("utf8"));
    }
  }
  return texts;
}

/** What an input is: mutated, of 1 to 20 kB or of 1 to 5 MB, or a run. */
export type Sort = "small" | "large" | "run";

/** An input: the same seed, sort, number and seed texts give the same bytes. */
export function inputOf(seed: number, sort: Sort, index: number, seeds: readonly string[]): Input {
  if (sort === "run") return runOf(index);
  const isLarge = sort === "large";
  const random = randomOf(isLarge ? ~seed : seed, index);
  const size = isLarge ? random.size(1_000_000, 5_000_000) : random.size(1_000, 20_000);
  const how: string[] = [];
  // Three bytes a character, mostly.
  const length = Math.ceil(size / 3);
  let text = random.pick(seeds);
  const from = random.below(Math.max(1, text.length - length));
  text = text.slice(from, from + length);
  for (let step = random.below(4); step >= 0; step--) {
    const name = random.pick(Object.keys(mutations));
    text = (mutations[name] as (typeof mutations)[string])(text, random, length / 2, random.pick(seeds)) || "芯";
    how.push(name);
  }
  while (text.length < length) text += isLarge ? text : `\n${random.pick(seeds)}`;
  const file = packed(text.slice(0, length), random, how, isLarge);
  return { ...file, size: Math.max(file.bytes.length, file.name.endsWith(".docx") ? length * 3 : 0), how: how.join(", ") };
}

const runFormats = ["txt", "html", "csv"] as const;
/** How many runs there are: a hundred kilobytes of one thing each. */
export const runCount = runs.length * runFormats.length;

/** A run: `集成电路`, so that it is read, and one thing over and over, as a text, a page and a table. */
function runOf(index: number): Input {
  const unit = runs[Math.floor(index / runFormats.length)] ?? "";
  const format = runFormats[index % runFormats.length] ?? "txt";
  const text = unit.repeat(Math.ceil(100_000 / Buffer.byteLength(unit)));
  const bytes = Buffer.from(format === "html" ? `<html><body>集成电路${text}` : `集成电路${text}`);
  return { name: `run.${format}`, bytes, size: bytes.length, how: `${JSON.stringify(unit)} over and over, ${format}` };
}

/** Puts a text into a file of some format and encoding, and now and then spoils the bytes too. */
function packed(text: string, random: Random, how: string[], isLarge: boolean): Pick<Input, "name" | "bytes"> {
  const format = random.pick(["txt", "txt", "txt", "txt", "html", "html", "csv", "md", "docx", isLarge ? "txt" : "pdf"]);
  const name = `mutated.${format}`;
  how.push(format);
  if (format === "docx") return { name, bytes: docx(text.replace(/[<>&\ud800-\udfff]|(?![\n\t])\p{Cc}/gu, "").split("\n").map((line) => (line.includes("\t") ? [line.split("\t")] : line))) };
  if (format === "pdf") return { name, bytes: spoilt(pdf([{ lines: text.slice(0, 1_500).split("\n").map((line, at) => ({ x: 60 + random.below(40), y: 800 - at * 14, text: line.slice(0, 60) })) }]), random, how) };
  const body = format === "html" && !text.includes("<") ? `<html><body><p>${text.replaceAll("\n", "</p><p>")}</p></body></html>` : text;
  const encoding = random.pick(["utf8", "utf8", "utf8", "utf8", "gb18030", "big5", "utf16le", "latin1"]);
  how.push(encoding);
  return { name, bytes: spoilt(encoding === "gb18030" || encoding === "big5" ? encode(body, encoding) : Buffer.from(body, encoding as BufferEncoding), random, how) };
}

function spoilt(bytes: Uint8Array, random: Random, how: string[]): Uint8Array {
  if (random.below(5) > 0) return bytes;
  const copy = Uint8Array.from(bytes);
  const count = random.size(1, Math.max(2, copy.length / 100));
  for (let step = 0; step < count; step++) copy[random.below(copy.length)] = random.below(256);
  how.push(`${count} bytes changed`);
  return random.below(2) === 0 ? copy : copy.subarray(0, random.below(copy.length) + 1);
}
