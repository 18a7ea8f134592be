import type { Span } from "../source-document.ts";

export interface Tag {
  readonly index: number;
  readonly length: number;
  /** In small letters. */
  readonly tag: string;
  readonly isEnd: boolean;
  readonly attributes: string;
}

/** A tag: its stroke, name and attributes. `a<b 而 b>c` holds none. */
export const anyTag = "<(/?)(table|caption|colgroup|col|thead|tbody|tfoot|tr|td|th|p|div|span|br|center|font|b|strong|i|em|u|s|sub|sup|a|img|ul|ol|li|h[1-6]|section|details|summary|figure|figcaption|html|body|hr)(\\s{0,4}/?|\\s[^<>=]{0,60}=[^<>]{0,400})>";

/** Where a text in Markdown holds tables as HTML, from their first tag to behind their last. */
export function tablesWithin(text: string): Span[] {
  const found: Span[] = [];
  const opening = /<table(?=[\s>])/gi;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const close = text.indexOf("</table>", match.index);
    const end = close < 0 ? text.length : close + "</table>".length;
    found.push({ start: match.index, end });
    opening.lastIndex = end;
  }
  return found;
}

const endsLine = /^(?:table|caption|tr|p|div|center|ul|ol|li|h[1-6]|section|details|summary|figure|figcaption|body|hr)$/;

/** What stands in the plain text for a tag: the end of a line, what parts cells, a blank; undefined where nothing does. */
export function unitFor(tag: string, isEnd: boolean): number | undefined {
  if (tag === "td" || tag === "th") return isEnd ? 0x09 : undefined;
  return tag === "br" ? 0x20 : endsLine.test(tag) ? 0x0a : undefined;
}

/** The tags of HTML in a stretch of a text. */
export function* tagsOf(text: string, { start, end }: Span): Generator<Tag> {
  const within = new RegExp(anyTag, "gi");
  within.lastIndex = start;
  for (let match = within.exec(text); match !== null && match.index < end; match = within.exec(text)) {
    yield { index: match.index, length: match[0].length, tag: (match[2] as string).toLowerCase(), isEnd: match[1] === "/", attributes: match[3] ?? "" };
  }
}
