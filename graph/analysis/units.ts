/** A number in the one unit of its kind. */
export interface Normalised {
  readonly value: number;
  readonly unit: string;
}

const powers: readonly (readonly [string, number])[] = [["万亿", 1e12], ["千亿", 1e11], ["百亿", 1e10], ["亿", 1e8], ["千万", 1e7], ["百万", 1e6], ["万", 1e4], ["千", 1e3], ["百", 1e2]];
/** Units of count, in any of which a number of such things may be printed. */
const counts: Readonly<Record<string, string>> = { 名: "人", 户: "家" };

/**
 * A number in one unit of its kind: money in 亿元, people in 人, firms in 家, shares in %, all else in its own unit without 万 or 亿.
 * Null where no unit is printed, since none is assumed.
 */
export function normalise(value: number | null, unit: string | null): Normalised | null {
  if (value === null || unit === null || unit === "") return null;
  const [power, factor] = powers.find(([prefix]) => unit.startsWith(prefix)) ?? ["", 1];
  const base = unit.slice(power.length);
  if (base === "元" || base === "元人民币" || base === "人民币") return { value: rounded((value * factor) / 1e8), unit: "亿元" };
  if (unit === "％" || unit === "%") return { value, unit: "%" };
  if (unit === "百分点" || unit === "个百分点") return { value, unit: "个百分点" };
  return { value: rounded(value * factor), unit: counts[base] ?? base };
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
