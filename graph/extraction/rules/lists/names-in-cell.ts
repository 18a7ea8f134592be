import type { Line } from "../../context.ts";
import { cellOf, type Role } from "../../text/heads.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Stretch } from "../../text/reading.ts";

/** The names in a cell, parts of longer ones apart. */
export function namesIn({ mentions }: Line, cell: Stretch): readonly Mention[] {
  return mentions.filter(({ start, end, inside }) => inside === undefined && start >= cell.start && end <= cell.end);
}

/** The first name in the cell of a row that plays a role. */
export function namedIn(row: Line, role: Role): Mention | undefined {
  return allNamedIn(row, role)[0];
}

/** The names in such a cell that it lists, of the first one's kind; of a place no area around it: 琅琊区 of 滁州市琅琊区. */
export function allNamedIn(row: Line, role: Role): readonly Mention[] {
  const cell = cellOf(row.sentence.part, role);
  const all = cell === undefined ? [] : namesIn(row, cell);
  const named = role === "place" ? all.filter(({ kind, end }) => kind !== "Region" || !all.some((inner) => inner.start === end && (inner.kind === "Region" || inner.kind === "Park"))) : all;
  const [first] = named;
  return first === undefined || named.length === 1 ? named : named.filter(({ kind, rule }) => kind === first.kind && rule === first.rule);
}
