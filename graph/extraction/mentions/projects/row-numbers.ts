import { oncePer } from "../../scan/once-per.ts";
import type { Reading, Stretch } from "../../text/reading.ts";

/**
 * The lines of lists whose rows begin with their numbers, as a page is saved that lost the table around them, each without its number and the mark
 * behind it: 恒越光电外延片项目在建 of 18恒越光电外延片项目在建, below 17…. Linear in the number of lines.
 */
export const numberedRows = oncePer(({ text, parts }: Reading): readonly (readonly Stretch[])[] => {
  const lists: Stretch[][] = [];
  let rows: Stretch[] = [];
  let [last, skipped] = [0, 0];
  const close = () => {
    if (rows.length >= leastRows) lists.push(rows);
    rows = [];
  };
  for (const { start, end, cells } of parts) {
    const line = text.slice(start, Math.min(end, start + longestNumber));
    const next = String(last + 1);
    const digits = cells.length > 0 ? undefined : rows.length > 0 && line.startsWith(next) ? next : leadingNumber.exec(line)?.[0];
    if (rows.length > 0 && digits !== next && ++skipped <= mostBetween) continue;
    if (digits !== next) close();
    skipped = 0;
    if (digits === undefined) continue;
    last = Number(digits);
    const mark = /^[.、．]?/.exec(line.slice(digits.length))?.[0].length ?? 0;
    if (digits.length + mark < end - start) rows.push({ start: start + digits.length + mark, end });
  }
  close();
  return lists;
});

const leadingNumber = /^[1-9]\d{0,2}(?=[.、．]?[\u4e00-\u9fffA-Za-z“])/;
const longestNumber = 5;
/** As few rows tell no list. */
const leastRows = 3;
/** Headings and the like between two rows. */
const mostBetween = 4;
