import type { Fact } from "./requests.ts";

/** A run of characters with the facts that it speaks for; none for plain text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** A line of the text. */
export interface Line {
  readonly start: number;
  readonly runs: readonly Run[];
  /** 1 for `一、`, 2 for `（一）`, 0 for no heading. */
  readonly heading: number;
}

/** A text's lines, cut where facts begin and end. Empty lines are left out. Facts come in the order of their beginnings; offsets are UTF-16. */
export function markedLines(text: string, facts: readonly Fact[]): readonly Line[] {
  const lines: Line[] = [];
  let open: readonly Fact[] = [];
  let next = 0;
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const begun = next;
    while ((facts[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    open = [...open, ...facts.slice(begun, next)].filter((fact) => fact.end > start);
    if (line.trim() !== "") lines.push({ start, runs: runsOf(text, start, end, open), heading: headingLevel(line) });
    start = end + 1;
  }
  return lines;
}

function runsOf(text: string, start: number, end: number, facts: readonly Fact[]): readonly Run[] {
  const cuts = [...new Set([start, end, ...facts.flatMap((fact) => [fact.start, fact.end]).filter((cut) => cut > start && cut < end)])].toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return { start: from, end: to, text: text.slice(from, to), facts: facts.filter((fact) => fact.start <= from && fact.end >= to) };
  });
}

const first = /^[\s　]*[一二三四五六七八九十]{1,3}、/u;
const second = /^[\s　]*[（(][一二三四五六七八九十]{1,3}[）)]/u;
const longest = 48;

/** How deep a heading is, by its number; a long line is a paragraph that begins with a number. */
function headingLevel(line: string): number {
  if (line.trim().length > longest) return 0;
  return first.test(line) || /^[\s　]*第[一二三四五六七八九十百]+[章节条]/u.test(line) ? 1 : second.test(line) ? 2 : 0;
}

/** What a run's colour tells: the kind of the thing said, or else of the one that it is said of. */
export function kindOf(facts: readonly Fact[]): string | undefined {
  const said = facts.find(({ object }) => object !== null) ?? facts[0];
  return said?.object?.kind ?? said?.subject.kind;
}
