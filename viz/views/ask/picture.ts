import type { Answer } from "./requests.ts";

/** Two kinds of names with the rows that tie them. */
export interface Ties {
  readonly form: "ties";
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly pairs: readonly { readonly from: number; readonly to: number }[];
}

/** A number for each of some names. */
export interface Bars {
  readonly form: "bars";
  readonly label: number;
  readonly number: number;
  readonly bars: readonly { readonly name: string; readonly value: number; readonly row: number }[];
}

/** What one picture can hold and still be read. */
const most = 24;

/**
 * How an answer is drawn: bars where it holds numbers of one unit, names tied to names where it names entities of two kinds, else nothing.
 * Only the first rows are drawn; the table has them all.
 */
export function pictureOf({ columns, rows }: Pick<Answer, "columns" | "rows">): Ties | Bars | undefined {
  if (rows.length < 2) return undefined;
  const isNamed = (index: number) => columns[index + 1]?.type === "id";
  const named = columns.flatMap((_, index) => (isNamed(index) ? [index] : []));
  const label = named[0] ?? columns.findIndex(({ type }) => type === "text");
  const number = columns.findIndex(({ type }, index) => type === "number" && rows.filter((row) => isNumber(row[index])).length > 1);
  if (number >= 0 && label >= 0 && hasOneUnit({ columns, rows })) {
    const bars = rows.flatMap((row, index) => (isNumber(row[number]) ? [{ name: row[label] ?? "", value: Number(row[number]), row: index }] : [])).slice(0, most);
    return bars.every(({ value }) => value >= 0) && bars.some(({ value }) => value > 0) ? { form: "bars", label, number, bars } : undefined;
  }
  const [one, other] = named;
  if (one === undefined || other === undefined) return undefined;
  const tied = rows.slice(0, most).flatMap((row) => (row[one] === null || row[other] === null ? [] : [[row[one] as string, row[other] as string] as const]));
  const left = [...new Set(tied.map(([name]) => name))];
  const right = [...new Set(tied.map(([, name]) => name))];
  const pairs = [...new Map(tied.map(([from, to]) => [`${from}\n${to}`, { from: left.indexOf(from), to: right.indexOf(to) }])).values()];
  return left.length + right.length > 2 ? { form: "ties", left, right, pairs } : undefined;
}

function hasOneUnit({ columns, rows }: Pick<Answer, "columns" | "rows">): boolean {
  const unit = columns.findIndex(({ id }) => /unit/i.test(id));
  return unit < 0 || new Set(rows.map((row) => row[unit])).size === 1;
}

const isNumber = (cell: string | null | undefined): boolean => cell !== null && cell !== undefined && cell !== "" && Number.isFinite(Number(cell));
