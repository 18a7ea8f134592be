import type { Standing } from "./compare-evidence.ts";

/** A printed sum of money; its unit is null where none is printed. */
export interface Money {
  readonly value: number;
  /** 元, 美元…; null where none is printed. */
  readonly currency: string | null;
}

const powers: readonly (readonly [string, number])[] = [["万亿", 1e12], ["千亿", 1e11], ["百亿", 1e10], ["亿", 1e8], ["千万", 1e7], ["百万", 1e6], ["万", 1e4]];

/** A sum in whole units of its currency. */
export function moneyOf({ number, unit }: { readonly number: number; readonly unit: string | null }): Money {
  if (unit === null || unit === "") return { value: number, currency: null };
  const [power, factor] = powers.find(([prefix]) => unit.startsWith(prefix)) ?? ["", 1];
  const base = unit.slice(power.length);
  return { value: number * factor, currency: base === "" || base === "元人民币" || base === "人民币" ? "元" : base };
}

/** Sums that are rounded differently lie this near to one another: 35亿元 and 34.6亿元. */
const nearness = 0.02;

/** Whether two projects' sums are one. Where one prints no unit they are, in 万元 as tables of projects have them, or nobody can tell; neither can be told of other currencies. */
export function agree(a: readonly Money[], b: readonly Money[]): Standing {
  const pairs = a.flatMap((one) => b.map((other) => standingOf(one, other)));
  return pairs.includes("SAME") ? "SAME" : pairs.length > 0 && pairs.every((standing) => standing === "OTHER") ? "OTHER" : "UNTOLD";
}

function standingOf(a: Money, b: Money): Standing {
  if (a.currency === b.currency) return isNear(a.value, b.value) ? "SAME" : "OTHER";
  const [bare, printed] = a.currency === null ? [a, b] : [b, a];
  return bare.currency === null && printed.currency === "元" && isNear(bare.value * 1e4, printed.value) ? "SAME" : "UNTOLD";
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= nearness * Math.max(a, b);
}

/** Whether the first is as large as the second, or as near as rounding; true where nobody can tell. */
export function holds(whole: readonly Money[], part: readonly Money[]): boolean {
  return !whole.some((one) => part.some((other) => one.currency === other.currency && one.value < other.value && !isNear(one.value, other.value)));
}
