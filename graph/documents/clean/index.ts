import { needsBlank } from "../between-lines.ts";
import type { Extracted } from "../extract/extracted.ts";
import type { CleanText } from "../source-document.ts";
import { plainCharacters } from "./characters.ts";
import { continues, inEnglish, isBrokenAtWill, isSpacedRow, wrappingOf } from "./joins.ts";
import { beginsNextBody, markBetweenBodies, partsNames } from "./listed-bodies.ts";
import { withoutMarks } from "./markdown-marks.ts";
import { cleanTextOf, type MappedText, MappedTextWriter } from "./offset-map.ts";
import { withoutPageBreaks } from "./page-breaks.ts";
import { type RawLine, rawLines } from "./raw-lines.ts";
import { repairGarbles } from "./repair-garbles.ts";
import { simplify } from "./simplify.ts";

/** A line of the clean text: a paragraph, a heading, a cell or a row. Offsets into the clean text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly gap: number;
  readonly tabbed: boolean;
  readonly row: number;
  readonly heading: number;
}

export interface Cleaned {
  readonly clean: CleanText;
  readonly lines: readonly Line[];
  /** Source offset of each clean unit. */
  readonly starts: Int32Array;
}

/** Cleans an extracted text: plain characters, garbled ones repaired, simplified script, sentences that were broken over lines joined, blanks between Chinese characters dropped; with the map back. */
export function clean(extracted: Extracted): Cleaned {
  const plain = plainCharacters(extracted.text);
  const mapped = simplify(repairGarbles(extracted.format === "md" ? withoutMarks(plain) : plain));
  const { joined, lines } = joinLines(mapped, rawLines(mapped, extracted));
  return { clean: cleanTextOf(joined, extracted.text), lines, starts: joined.starts };
}

interface Joined {
  readonly joined: MappedText;
  readonly lines: readonly Line[];
}

/** How much of a paragraph so far is looked at to tell whether it goes on. */
const lookBack = 400;

function joinLines(mapped: MappedText, printed: readonly RawLine[]): Joined {
  const wrapping = wrappingOf(printed);
  const raw = withoutPageBreaks(printed, wrapping);
  const out = new MappedTextWriter(mapped.text.length + raw.length + 1);
  const marks: { start: number; end: number; line: RawLine }[] = [];
  let paragraph = "";
  raw.forEach((line, index) => {
    const last = raw[index - 1];
    const open = marks.at(-1);
    if (last !== undefined && open !== undefined && continues(paragraph, last, line, raw[index + 1], wrapping)) {
      const mark = needsBlank(last.text, line.text) || inEnglish(last, line) ? " " : isBrokenAtWill(last, wrapping) && beginsNextBody(paragraph, line.text) ? "、" : "";
      if (mark !== "") out.push(mark.charCodeAt(0), mapped.starts[last.to] ?? 0);
      const before = paragraph + mark;
      paragraph = (before + line.text).slice(-lookBack);
      writeLine(out, mapped, line, before);
      open.end = out.length;
    } else {
      if (open !== undefined) out.push(0x0a, mapped.starts[last?.to ?? 0] ?? 0);
      paragraph = line.text.slice(-lookBack);
      const start = out.length;
      writeLine(out, mapped, line, "");
      marks.push({ start, end: out.length, line });
    }
  });
  const joined = out.finish();
  return { joined, lines: marks.map(({ start, end, line: { gap, tabbed, row, heading } }) => ({ start, end, text: joined.text.slice(start, end), gap, tabbed, row, heading })) };
}

/** Writes a line without the blanks that only spread its characters; those that part words, cells or columns stay. A comma before 、 is one mark too many; behind a label of a project's sheet a blank stands for a colon, between the bodies of a list, and names in a cell, for their mark. @param paragraph what the line goes on with */
function writeLine(out: MappedTextWriter, { text, starts }: MappedText, line: RawLine, paragraph: string): void {
  const inCells = line.row >= 0 || line.text.includes("\t");
  const keepsBlanks = inCells || isSpacedRow(line.text);
  const label = keepsBlanks ? undefined : sheetLabel.exec(text.slice(line.from, Math.min(line.to, line.from + longestLabel)))?.[0].length;
  const listsBodies = !keepsBlanks && /单位|部门|主体|单 *位|部 *门|负责|牵头|配合|落实/.test(paragraph + line.text);
  for (let at = line.from; at < line.to; at++) {
    if (label !== undefined && at === line.from + label) {
      out.push(0xff1a, starts[at] ?? 0);
      continue;
    }
    const unit = text.charCodeAt(at);
    if ((unit === 0x2c || unit === 0xff0c) && text.charCodeAt(at + 1) === 0x3001) continue;
    if (unit !== 0x20 || keepsBlanks) {
      out.push(unit === 0x20 && inCells && partsNames(text.slice(Math.max(line.from, at - longestLabel), at), text.slice(at + 1, Math.min(line.to, at + lookAhead))) ? 0x3001 : unit, starts[at] ?? 0);
      continue;
    }
    let end = at + 1;
    while (end < line.to && text.charCodeAt(end) === 0x20) end++;
    if (partsWords(text, line, at, end)) out.push((listsBodies ? markBetweenBodies((paragraph + text.slice(line.from, at)).slice(-lookBack), text.slice(end, Math.min(line.to, end + lookAhead))) : undefined)?.charCodeAt(0) ?? 0x20, starts[at] ?? 0);
    at = end - 1;
  }
}

/** A label of a project's sheet with nothing but a blank behind it: 项目名称 恒越外延片项目. */
const sheetLabel = /^(?:项目)?(?:名称|位置|地址|地点|选址|单位|业主|概况|简介|背景|前景|(?:主要)?建设(?:内容|背景|规模|地点|单位|条件|期限)|(?:投资)?(?:规模|总额|估算|金额|主体|强度)|总投资|合作方式|投资方式|市场(?:分析|前景|预测)(?:及预测)?|(?:社会、?经济|经济)?效益(?:分析|预测)|联系(?:方式|人|电话|单位))(?= )/;
const longestLabel = 20;

/** So much behind a blank tells whether a list of bodies goes on there. */
const lookAhead = 100;

/** Whether a run of blanks parts two Latin words or two Chinese ones; not `2025 年`, `GaN 外延` or `通 知`. */
function partsWords(text: string, line: RawLine, from: number, to: number): boolean {
  const before = text.charCodeAt(from - 1);
  const behind = text.charCodeAt(to);
  if (before < 0x250 && behind < 0x250) return true;
  if (!isHan(before) || !isHan(behind)) return to - from > 1 && isWord(before) && isWord(behind);
  const single = (from - 2 < line.from || !isHan(text.charCodeAt(from - 2))) && (to + 1 >= line.to || !isHan(text.charCodeAt(to + 1)));
  return !single;
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

function isWord(unit: number): boolean {
  return isHan(unit) || (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
}
