import { cellOf, type Role } from "../text/heads.ts";
import { monthsIn } from "../text/months.ts";
import type { Part } from "../text/reading.ts";

/** From when to when a row of a project table says that its project is built, YYYY or YYYY-MM: of one column (2026-2028年) or of two, 开工时间 and 竣工时间. */
export function periodOfRow(text: string, part: Part): { readonly start?: string | undefined; readonly end?: string | undefined } {
  const monthsOf = (role: Role) => {
    const cell = cellOf(part, role);
    return cell === undefined ? [] : monthsIn(text.slice(cell.start, cell.end));
  };
  const [start, end] = monthsOf("period");
  return { start: start ?? monthsOf("start")[0], end: end ?? monthsOf("end").at(-1) };
}
