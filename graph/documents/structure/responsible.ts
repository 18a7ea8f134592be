import type { Span } from "../source-document.ts";
import { bodyStart, responsibleClosing, responsibleLabel, responsibleLineStart } from "./responsible-labels.ts";

/** A stretch of a paragraph: running text, or the words that name the responsible bodies, without the brackets around them. */
export interface Stretch extends Span {
  readonly responsible: boolean;
}

const openers = "（([【〔";
const closers = "）)]】〕";
const longestBracket = 600;

/** Parts a paragraph where it names responsible bodies: on a line of their own, in brackets, or behind the last sentence. Offsets into the paragraph. */
export function partsOf(paragraph: string): Stretch[] {
  if (!/责任|负责|牵头|配合|单位|部门/.test(paragraph)) return [{ start: 0, end: paragraph.length, responsible: false }];
  const parts: Stretch[] = [];
  let from = 0;
  const text = (end: number) => {
    if (paragraph.slice(from, end).replace(/[\s。；;，,]/g, "") !== "") parts.push({ start: from, end, responsible: false });
  };
  for (const found of namings(paragraph)) {
    text(found.outerStart);
    parts.push({ start: found.start, end: found.end, responsible: true });
    from = found.outerEnd;
  }
  text(paragraph.length);
  return parts;
}

interface Naming extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
}

function namings(paragraph: string): Naming[] {
  const found: Naming[] = [];
  for (const bracket of brackets(paragraph)) {
    const inner = paragraph.slice(bracket.start, bracket.end);
    if (responsibleLineStart.test(inner) || (responsibleClosing.test(inner) && bodyStart.test(inner) && inner.length <= 200)) found.push(bracket);
  }
  const covered = found.at(-1)?.outerEnd ?? 0;
  const open = new RegExp(`(?:^|[。；;！!\\s]|[.](?=[责牵配]))\\s*(${responsibleLabel.source})`).exec(paragraph.slice(covered));
  if (open !== null) {
    const start = covered + open.index + open[0].length - (open[1] ?? "").length;
    const end = start + paragraph.slice(start).trimEnd().replace(/[。；;]$/, "").length;
    found.push({ start, end, outerStart: start, outerEnd: paragraph.length });
  }
  return found;
}

/** The outermost brackets of a paragraph in order, each at most as long as bodies take. */
function brackets(paragraph: string): Naming[] {
  const found: Naming[] = [];
  let depth = 0;
  let open = -1;
  for (let at = 0; at < paragraph.length; at++) {
    const mark = paragraph.charAt(at);
    if (openers.includes(mark)) {
      if (depth === 0 || at - open > longestBracket) {
        open = at;
        depth = 0;
      }
      depth++;
    } else if (depth > 0 && closers.includes(mark)) {
      depth--;
      if (depth === 0) found.push({ start: open + 1, end: at, outerStart: open, outerEnd: at + 1 });
    }
  }
  if (depth > 0 && paragraph.length - open <= longestBracket) found.push({ start: open + 1, end: paragraph.length, outerStart: open, outerEnd: paragraph.length });
  return found;
}
