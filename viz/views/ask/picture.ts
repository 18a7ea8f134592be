import { isIds } from "./named-words.ts";
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
 * @param nameOf what an entity is called; the table's own words where it does not know
 */
export function pictureOf({ columns, rows }: Pick<Answer, "columns" | "rows">, nameOf: (id: string) => string | undefined = () => undefined): Ties | Bars | undefined {
  if (rows.length < 2) return undefined;
  const named = columns.flatMap((_, index) => (isIds(columns[index + 1]?.type) ? [index] : []));
  const isOne = (index: number) => columns[index + 1]?.type === "id";
  const namesAt = (row: readonly (string | null)[], at: number): readonly string[] => {
    const ids = (row[at + 1] ?? "").split("\n").filter((id) => id !== "");
    return isOne(at) ? [nameOf(ids[0] ?? "") ?? row[at] ?? ""].filter((name) => name !== "") : ids.flatMap((id) => nameOf(id) ?? []);
  };
  const label = named.find(isOne) ?? columns.findIndex(({ type }) => type === "text");
  const number = columns.findIndex(({ type }, index) => type === "number" && rows.filter((row) => isNumber(row[index])).length > 1);
  if (number >= 0 && label >= 0 && hasOneUnit({ columns, rows })) {
    const bars = rows.flatMap((row, index) => (isNumber(row[number]) ? [{ name: namesAt(row, label)[0] ?? row[label] ?? "", value: Number(row[number]), row: index }] : [])).slice(0, most);
    return bars.every(({ value }) => value >= 0) && bars.some(({ value }) => value > 0) ? { form: "bars", label, number, bars } : undefined;
  }
  const [one, ...others] = named;
  if (one === undefined) return undefined;
  const drawn = others.map((other) => tiesBetween(rows.slice(0, most).flatMap((row) => namesAt(row, one).flatMap((from) => namesAt(row, other).map((to) => [from, to] as const)))));
  return drawn.find(({ left, right }) => left.length > 1 && right.length > 1) ?? drawn.find(({ left, right }, index) => isOne(others[index] ?? -1) && left.length + right.length > 2);
}

function tiesBetween(tied: readonly (readonly [string, string])[]): Ties {
  const left = [...new Set(tied.map(([name]) => name))];
  const right = [...new Set(tied.map(([, name]) => name))];
  const pairs = [...new Map(tied.map(([from, to]) => [`${from}\n${to}`, { from: left.indexOf(from), to: right.indexOf(to) }])).values()];
  return { form: "ties", left, right, pairs };
}

function hasOneUnit({ columns, rows }: Pick<Answer, "columns" | "rows">): boolean {
  const unit = columns.findIndex(({ id }) => /unit/i.test(id));
  return unit < 0 || new Set(rows.map((row) => row[unit])).size === 1;
}

const isNumber = (cell: string | null | undefined): boolean => cell !== null && cell !== undefined && cell !== "" && Number.isFinite(Number(cell));
