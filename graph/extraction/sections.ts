import { numberingOf } from "../documents/structure/numbering.ts";
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
export function sectionsOf({ parts, text }: Reading): Section[] {
  const sections: Section[] = [];
  let heading: Part | undefined;
  let body: Part[] = [];
  const close = () => {
    if (heading !== undefined && body.length > 0) sections.push(parted(heading, body, text));
    body = [];
  };
  for (const part of parts) {
    if (part.block.kind === "heading") {
      close();
      heading = part;
    } else body.push(part);
  }
  close();
  return sections;
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
function parted(heading: Part, body: readonly Part[], text: string): Section {
  const runs = runsOf(body, text);
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

function runsOf(body: readonly Part[], text: string): Run[] {
  const runs: Run[] = [];
  const belongs = (part: Part | undefined) => part?.block.kind === "responsible" || (part !== undefined && deadlineLine.test(text.slice(part.start, part.end)));
  let from = 0;
  for (let index = 0; index < body.length; index++) {
    if (!belongs(body[index]) || belongs(body[index + 1])) continue;
    const parts = body.slice(from, index + 1);
    if (parts.some(({ block }) => block.kind === "responsible")) runs.push({ parts, words: parts.filter((part) => !belongs(part)) });
    from = index + 1;
  }
  return runs;
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
