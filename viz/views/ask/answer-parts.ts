import { groupBy } from "../../group-by.ts";
import { isIds } from "./named-words.ts";
import type { Answer } from "./requests.ts";

/** The rows of an answer to one of the things that were asked, and the columns in which they say something. */
export interface AnswerPart {
  /** What was asked; null where the question asked for one thing. */
  readonly asked: string | null;
  /** Places of the rows in the answer. */
  readonly rows: readonly number[];
  /** Places of the columns in the answer; those of ids are left out. */
  readonly columns: readonly number[];
}

/** The column that tells which of the things asked a row answers. */
const partColumn = "part";

/** An answer's rows by what was asked, in their order; each part with the columns that it fills, before them the one that is new with it: it names the part's rows. */
export function partsOf({ columns, rows }: Pick<Answer, "columns" | "rows">): readonly AnswerPart[] {
  const part = columns.findIndex(({ id }) => id === partColumn);
  const parts = part < 0 ? new Map([[null, [...rows.keys()]]]) : groupBy([...rows.keys()], (row) => rows[row]?.[part] ?? null);
  const known = new Set<number>();
  return [...parts].map(([asked, own]) => {
    const filled = [...columns.keys()].filter((at) => at !== part && !isIds(columns[at]?.type) && own.some((row) => (rows[row]?.[at] ?? "") !== ""));
    const head = filled.find((at) => !known.has(at)) ?? filled[0];
    for (const at of filled) known.add(at);
    return { asked, rows: own, columns: head === undefined ? [] : [head, ...filled.filter((at) => at !== head)] };
  });
}
