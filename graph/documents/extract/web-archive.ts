import { InvalidDocument } from "../../errors.ts";
import type { Extracted } from "./extracted.ts";
import { extractHtml } from "./html.ts";

/** A part of a message: the fields of its head, and what follows, a character a byte. */
interface Part {
  readonly type: string;
  readonly field: (name: string) => string | undefined;
  readonly content: string;
}

const deepest = 4;
const mostParts = 5_000;

/**
 * The text of a web page that a browser or a mail program saved in one file (MHTML): of its first page; pictures, styles and frames are left out.
 * @throws InvalidDocument when it holds no page.
 */
export async function extractWebArchive(bytes: Uint8Array, name: string): Promise<Extracted> {
  const page = pageIn(partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1")), 0);
  if (page === undefined) throw new InvalidDocument(`${name}: the web archive holds no page; save the page again as html`);
  return extractHtml(bytesOf(page), name, parameter(page.type, "charset"));
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = text.slice(0, end?.index ?? text.length).replace(/\r?\n[ \t]+/g, " ");
  const field = (name: string) => new RegExp(`^${name}[ \\t]{0,4}:(.*)$`, "im").exec(head)?.[1]?.trim();
  return { type: field("Content-Type") ?? "text/plain", field, content: end === null ? "" : text.slice(end.index + end[0].length) };
}

/** The page that a message begins with, or names as its start; within other parts too. */
function pageIn(part: Part, depth: number): Part | undefined {
  if (/^text\/html/i.test(part.type)) return part;
  const boundary = parameter(part.type, "boundary");
  if (!/^multipart\//i.test(part.type) || boundary === undefined || depth >= deepest) return undefined;
  const parts = part.content.split(`--${boundary}`).slice(1, mostParts).map((text) => partOf(text.replace(/^[ \t]*\r?\n/, "")));
  const start = parameter(part.type, "start");
  const named = start === undefined ? undefined : parts.find((each) => each.field("Content-ID") === start);
  for (const each of named === undefined ? parts : [named, ...parts]) {
    const page = pageIn(each, depth + 1);
    if (page !== undefined) return page;
  }
  return undefined;
}

/** The value of a parameter of a content type: `charset="gb2312"`. */
function parameter(type: string, name: string): string | undefined {
  const found = new RegExp(`;\\s{0,8}${name}\\s{0,4}=\\s{0,4}(?:"([^"]*)"|([^\\s;]+))`, "i").exec(type);
  return found?.[1] ?? found?.[2];
}

function bytesOf({ field, content }: Part): Uint8Array {
  const encoding = field("Content-Transfer-Encoding")?.toLowerCase();
  if (encoding === "base64") return Buffer.from(content, "base64");
  const plain = encoding === "quoted-printable" ? content.replace(/=[ \t]{0,8}\r?\n/g, "").replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : content;
  return Buffer.from(plain, "latin1");
}
