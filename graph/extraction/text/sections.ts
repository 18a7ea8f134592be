import { numberingOf } from "../../documents/structure/numbering.ts";
import type { Part, Reading } from "./reading.ts";

/** A heading with what stands under it, and the items under it that have bodies of their own. */
export interface Section {
  readonly heading: Part;
  /** What is the heading's own: all that no item takes. */
  readonly body: readonly Part[];
  readonly items: readonly Item[];
}

/** An item whose words and bodies make a task. */
export interface Item {
  readonly lead: Part;
  /** The item, what stands between it and its bodies, and these. */
  readonly parts: readonly Part[];
}

/** Headings with the blocks under them up to the next heading, items with bodies of their own apart. */
export function sectionsOf(reading: Reading): Section[] {
  const headed: Headed[] = [];
  for (const part of reading.parts) {
    if (part.block.kind === "heading") headed.push({ heading: part, body: [] });
    else headed.at(-1)?.body.push(part);
  }
  return withListsOfAll(reading, headed).filter(({ body }) => body.length > 0).map(({ heading, body }) => parted(heading, body, reading));
}

interface Headed {
  readonly heading: Part;
  readonly body: Part[];
}

/** Where of several sub-headings only the last has bodies, on a line of their own, they are those of the heading above: one task, with all that stands under it. */
function withListsOfAll({ text, document: { clean } }: Reading, headed: readonly Headed[]): readonly Headed[] {
  const merged: Headed[] = [];
  const hasBodies = ({ body }: Headed) => body.some(({ block }) => block.kind === "responsible");
  const standsAlone = ({ body }: Headed) => body.every(({ block }, index) => block.kind !== "responsible" || clean.text.slice(body[index - 1]?.block.end ?? block.start, block.start).includes("\n"));
  for (let index = 0; index < headed.length; index++) {
    const parent = headed[index] as Headed;
    const under = childrenOf(headed, index, text);
    const last = under.at(-1);
    const isOfAll = under.length > 1 && last !== undefined && hasBodies(last) && standsAlone(last) && ![parent, ...under.slice(0, -1)].some(hasBodies);
    merged.push(isOfAll ? { heading: parent.heading, body: [...parent.body, ...under.flatMap(({ heading, body }) => [heading, ...body])] } : parent);
    if (isOfAll) index += under.length;
  }
  return merged;
}

/** The headings of one rank right under another; none where there are lower ones among them. */
function childrenOf(headed: readonly Headed[], parent: number, text: string): readonly Headed[] {
  const rankAt = (index: number) => (headed[index] === undefined ? undefined : numberOf(headed[index].heading, text)?.rank);
  const [own, rank] = [rankAt(parent), rankAt(parent + 1)];
  if (own === undefined || rank === undefined || rank <= own) return [];
  let end = parent + 1;
  while (rankAt(end) === rank) end++;
  return (rankAt(end) ?? 0) > rank ? [] : headed.slice(parent + 1, end);
}

/** What stands up to and with one list of bodies. */
interface Run {
  readonly words: readonly Part[];
  readonly parts: readonly Part[];
}

/**
 * A section whose items are tasks each: several lists of bodies stand behind items, one does behind other bodies, or the section is nothing but one numbered item.
 * One list behind several items, or behind a paragraph and its items, is the heading's.
 */
function parted(heading: Part, body: readonly Part[], { text, document: { clean } }: Reading): Section {
  const runs = runsOf(body, text, clean.text);
  const isTitle = heading.block.locator === "标题";
  const items = runs.flatMap(({ words, parts }, index): Item[] => {
    const lead = isTitle ? leadOf(words, text) ?? words.findLast(({ block }) => block.kind === "paragraph") : leadOf(words, text);
    return lead === undefined || (index === 0 && words[0] !== lead && !(isTitle || areOneByOne(runs, text))) ? [] : [{ lead, parts: parts.slice(parts.indexOf(lead)) }];
  });
  const [only] = items;
  const isHeadings = runs.length === 1 && !isTitle && only !== undefined && (numberOf(only.lead, text)?.label ?? "") === "";
  if (items.length === 0 || isHeadings) return { heading, body, items: [] };
  const taken = new Set(items.flatMap(({ parts }) => parts));
  return { heading, body: body.filter((part) => !taken.has(part)), items };
}

/** Whether the first list of bodies of several is that of the item before it alone, not of all above it. */
function areOneByOne([first, second]: readonly Run[], text: string): boolean {
  return first !== undefined && second !== undefined && leadOf(first.words, text) !== undefined && leadOf(second.words, text) !== undefined;
}

/** @param printed the text with its lines, which blocks are parts of */
function runsOf(body: readonly Part[], text: string, printed: string): Run[] {
  const runs: Run[] = [];
  const belongs = (part: Part | undefined) => part?.block.kind === "responsible" || (part !== undefined && deadlineLine.test(text.slice(part.start, part.end)));
  let from = 0;
  for (let index = 0; index < body.length; index++) {
    if (!belongs(body[index]) || belongs(body[index + 1])) continue;
    // Bodies that a line begins with answer for what it goes on to say: 市科技局负责|……；.
    const first = body.findLastIndex((part, at) => at <= index && !belongs(part)) + 1;
    if (opensLine(body[first - 1], body[first], printed)) while (index + 1 < body.length && !belongs(body[index + 1]) && !opensLine(body[index], body[index + 1], printed)) index++;
    const parts = body.slice(from, index + 1);
    if (parts.some(({ block }) => block.kind === "responsible")) runs.push({ parts, words: parts.filter((part) => !belongs(part)) });
    from = index + 1;
  }
  return runs;
}

/** Whether a part is the first of its line. */
function opensLine(before: Part | undefined, part: Part | undefined, printed: string): boolean {
  return part !== undefined && (before === undefined || printed.slice(before.block.end, part.block.start).includes("\n"));
}

/** A line or clause beside the bodies that gives the time by which they are to be done. */
const deadlineLine = /^(?:完成|办结|实施)?(?:时[间限]|期限)(?:要求|节点)?[:：]|^20\d\d年\d{0,2}月?底?前/;

/** The item whose the bodies behind are: the last of those that stand highest. */
function leadOf(words: readonly Part[], text: string): Part | undefined {
  const items = words.filter(({ block }) => block.kind === "item");
  const ranks = items.map((item) => numberOf(item, text)?.rank ?? 6);
  return items[ranks.lastIndexOf(Math.min(...ranks))];
}

function numberOf({ start }: Part, text: string): ReturnType<typeof numberingOf> {
  return numberingOf(text.slice(start, start + 12));
}
