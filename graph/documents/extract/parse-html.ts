import type { DomNode } from "./table-lines.ts";

export interface HtmlElement extends DomNode {
  getAttribute(name: string): string | null;
}

/** The little of a parsed page that reading needs. */
export interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** Parses a page, or a fragment of one. */
export async function parseHtml(html: string): Promise<HtmlDocument> {
  const { parseHTML } = await import("linkedom");
  const page = parseHTML(/<html|<body/i.test(html) ? html : `<html><body>${html}</body></html>`) as unknown as { readonly document: HtmlDocument };
  return page.document;
}
