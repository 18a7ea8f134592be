import type { HeadingHint } from "../extract/extracted.ts";
import { anyTag, tablesWithin, unitFor } from "./html-in-markdown.ts";
import { type MappedText, MappedTextWriter } from "./offset-map.ts";

/** A heading's marks at the beginning of its line: `## `. */
const heading = /^ {0,3}(#{1,6})[ \t]+/;

/** Marks that say how a text is set and are no part of it: of headings, quotations, emphasis, code, links with what they point to, notes, rules, tags and comments of HTML, and the stroke that takes a mark's meaning. */
const marks = new RegExp([
  anyTag, "<!--[^<]{0,4000}?-->", "\\[\\^[^\\]\\s]{1,20}\\](?::[ \\t])?", "^ {0,3}#{1,6}[ \\t]+", "[ \\t]{1,8}#{1,6}[ \\t]{0,8}$", "^[ \\t]*(?:>[ \\t]?)+", "^[ \\t]*(?:=+|(?:-[ \\t]*){3,}|(?:_[ \\t]*){3,}|(?:\\*[ \\t]*){3,})$",
  "!?\\[(?=[^[\\]\\n]{0,200}\\][([])", "(?<=[^\\n])\\]\\([^()\\n]{0,400}\\)", "(?<=[^\\n])\\]\\[[^[\\]\\n]{0,80}\\]", "^ {0,3}\\[(?!\\^)[^[\\]\\n]{1,80}\\]:[ \\t]+\\S+[ \\t]*$",
  "`{1,3}", "__", "\\*{2,3}", "(?<!^[ \\t]*)(?<!\\d)\\*|\\*(?=[^\\s\\d])", "\\\\([!-/:-@[-`{-~])", "^[ \\t]*([-+*])[ \\t]+(?=\\S)",
].join("|"), "gm");

const front = /^\ufeff?---[ \t]*\r?\n((?:[^\n]{0,400}\n){1,60}?)---[ \t]*(?:\r?\n|$)/;

/** Length of the fields that a Markdown text may begin with between two rules, and their values by their names; 0 where it begins with none. */
export function frontMatter(text: string): { readonly length: number; readonly fields: ReadonlyMap<string, string> } {
  const found = text.charAt(0) === "-" || text.charCodeAt(0) === 0xfeff ? front.exec(text) : null;
  const pairs = (found?.[1] ?? "").split("\n").flatMap((line) => {
    const pair = /^([A-Za-z_]{2,20}|[\u4e00-\u9fff]{2,6})[ \t]*[:：][ \t]*["'“]?(.*?)["'”]?\s*$/.exec(line);
    return pair === null ? [] : [[(pair[1] as string).toLowerCase(), pair[2] as string] as const];
  });
  return pairs.length === 0 ? { length: 0, fields: new Map() } : { length: found?.[0].length ?? 0, fields: new Map(pairs) };
}

/** The headings that a Markdown text marks. Offsets into the text. */
export function markedHeadings(text: string): HeadingHint[] {
  const found: HeadingHint[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    const level = heading.exec(text.slice(start, end))?.[1]?.length;
    if (level !== undefined) found.push({ start, end, level });
    start = end + 1;
  }
  return found;
}

/** What an item of a list begins with, whichever of its marks the text has. */
const bullet = 0x2022;

/** What stands for a stroke between words: as itself it would part cells. */
const stroke = 0x2f;

/** A Markdown text without its marks and the fields before it; tables and numbers stay, bullets are all •; the rows of tables in HTML are lines with tabs. */
export function withoutMarks(mapped: MappedText): MappedText {
  const { text, starts } = mapped;
  const out = new MappedTextWriter(text.length);
  const tables = tablesWithin(text);
  let from = frontMatter(text).length;
  const copy = (end: number) => {
    for (let at = from; at < end; at++) {
      while (tables[0] !== undefined && tables[0].end <= at) tables.shift();
      const unit = text.charCodeAt(at);
      out.push(unit < 0x20 && tables[0] !== undefined && tables[0].start <= at ? 0x20 : unit, starts[at] ?? 0);
    }
  };
  for (const match of text.matchAll(marks)) {
    if (match.index < from) continue;
    copy(match.index);
    const [, isEnd, tag, , escaped, item] = match;
    const instead = tag !== undefined ? unitFor(tag.toLowerCase(), isEnd === "/") : item !== undefined ? bullet : escaped === "|" ? stroke : escaped?.charCodeAt(0);
    if (instead !== undefined) out.push(instead, starts[match.index] ?? 0);
    from = match.index + match[0].length;
  }
  copy(text.length);
  return out.finish();
}
