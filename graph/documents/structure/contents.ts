import type { Line } from "../clean/index.ts";
import { widthOf } from "../clean/joins.ts";

/** An entry of a table of contents: its words, dots or blanks, the page: 二、主要任务………3. */
const entry = /^(.{2,60}?)\s?((?:\.{3,}|…|·{3,}|．{3,}|-{4,}|_{4,})[.…·．\s_-]{0,200})?\s?\d{1,3}$/;
const widest = 120;

/** The lines of a table of contents and its head: entries with dots before their page, or whose words stand in a line of their own further down. */
export function contentsOf(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let last: ReadonlyMap<string, number> | undefined;
  lines.forEach(({ text }, index) => {
    if (!endsInDigit(text) || text.length > widest) return;
    const [, words = "", dots] = entry.exec(text) ?? [];
    if (words === "") return;
    const own = words.replace(/\s/g, "");
    last ??= lastLines(lines);
    if (dots !== undefined || (widthOf(own) >= 4 && (last.get(own) ?? -1) > index)) found.add(index);
  });
  for (const index of found) if (/^目\s?[录次]$/.test(lines[index - 1]?.text ?? "")) found.add(index - 1);
  return found;
}

function endsInDigit(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= 0x30 && unit <= 0x39;
}

/** Where each short line's words stand last. */
function lastLines(lines: readonly Line[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap(({ text }, index) => (text.length <= widest ? [[text.replace(/\s/g, ""), index] as const] : [])));
}
