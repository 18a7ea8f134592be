import { InvalidDocument, messageOf } from "../../errors.ts";
import { decode } from "../decode.ts";
import { declaredBy, type PageHead } from "./declared.ts";
import type { Extracted } from "./extracted.ts";
import { ListNumbers } from "./list-numbers.ts";
import { mainText } from "./main-text.ts";
import { type HtmlDocument, parseHtml } from "./parse-html.ts";
import { visibleLines } from "./visible-lines.ts";
import { writeLines } from "./write-lines.ts";

/**
 * The main text of a saved web page: its document without menus, footers, share buttons and related articles.
 * @throws InvalidDocument when the bytes are no text or the page cannot be parsed.
 * @param charset the encoding that what the page came in gives, where the page itself names none
 */
export async function extractHtml(bytes: Uint8Array, name: string, charset?: string): Promise<Extracted> {
  const { text, warnings } = decode(bytes, name, charsetOf(bytes) ?? charset);
  const document = await parseHtml(text).catch((error: unknown) => {
    throw new InvalidDocument(`${name}: the page cannot be parsed (${messageOf(error)}); save it as text`);
  });
  const lines = visibleLines(document.documentElement, new ListNumbers());
  const declared = declaredBy(headOf(document), lines);
  return { ...writeLines("html", mainText(lines, declared.title)), declared, warnings };
}

function charsetOf(bytes: Uint8Array): string | undefined {
  return /charset\s*=\s*["']?\s*([\w-]+)/i.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 4096)))?.[1];
}

function headOf(document: HtmlDocument): PageHead {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const key = element.getAttribute("name") ?? element.getAttribute("property");
    const content = element.getAttribute("content");
    if (key !== null && content !== null && content.trim() !== "") meta.set(key.toLowerCase(), content.trim());
  }
  return { meta, title: [...document.querySelectorAll("title")][0]?.textContent?.trim() };
}
