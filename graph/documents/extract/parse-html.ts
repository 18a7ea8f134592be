import type { DomNode } from "./table-lines.ts";

export interface HtmlElement extends DomNode {
  getAttribute(name: string): string | null;
}

/** The little of a parsed page that reading needs. */
export interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** Nesting beyond this depth carries no meaning, and parsing it takes time that grows with its square. */
const deepest = 600;
const tag = /<(\/?)(div|span|font|section|article|b|i|u|em|strong|a|table|ul|ol|blockquote|center|main|header|footer|small|big|form|label|sub|sup)\b[^<>]*>/gi;

/** Puts a line break for each tag that opens or closes beyond the depth that is read. */
function flattened(html: string): string {
  let depth = 0;
  return html.replace(tag, (whole, close: string) => {
    depth = Math.max(0, depth + (close === "" ? 1 : -1));
    return depth + (close === "" ? 0 : 1) > deepest ? "<br>" : whole;
  });
}

/** Parses a page, or a fragment of one. */
export async function parseHtml(html: string): Promise<HtmlDocument> {
  const { parseHTML } = await import("linkedom");
  const flat = flattened(html);
  const page = parseHTML(/<html|<body/i.test(flat) ? flat : `<html><body>${flat}</body></html>`) as unknown as { readonly document: HtmlDocument };
  return page.document;
}
