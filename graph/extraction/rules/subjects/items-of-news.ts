import type { Context, Line } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";

/** What an item of a round-up begins with. */
const itemMark = /^(?:[■▶◆●★▲△◎]|[①-⑳]|\d{1,2}[、.．](?!\d)) ?/;

/** A heading is one short line. */
const longestHead = 40;

/** So many paragraphs an item may have. */
const longest = 4;

/** The items of a round-up. */
export interface Items {
  /** Their headings that begin with a firm. */
  readonly heads: ReadonlySet<Line>;
  /** The lines under a heading that begins with a firm, each with that: ■恒越光电：二期封顶. */
  readonly told: ReadonlyMap<Line, Entity>;
}

/** Where a piece of news is a round-up of items under headings with marks or numbers. */
export function itemsOf({ lines, reading: { text }, cast }: Context): Items {
  const told = new Map<Line, Entity>();
  const heads = new Set<Line>();
  let item: { readonly part: number; readonly firm: Entity | undefined } | undefined;
  for (const line of lines) {
    const { sentence: { start, end, part }, mentions } = line;
    const mark = start === part.start && end === part.end && end - start <= longestHead ? itemMark.exec(text.slice(start, start + 4))?.[0].length : undefined;
    if (mark !== undefined) {
      const first = mentions.find(({ kind, start: at }) => kind === "Company" && at === start + mark);
      item = { part: part.index, firm: first === undefined ? undefined : cast.of(first) };
      if (item.firm !== undefined) heads.add(line);
    } else if (item !== undefined && part.index > item.part && part.index <= item.part + longest && item.firm !== undefined) told.set(line, item.firm);
  }
  return { heads, told };
}
