import type { Bound, Period } from "../asked.ts";

/** What a unit counts, and how many of its kind's own unit it is: money in 亿元, people in 人. A bare 万 or 亿 multiplies the printed number. */
const units: Readonly<Record<string, readonly [kind: string, factor: number]>> = {
  万亿: ["money", 10_000], 千亿: ["money", 1000], 百亿: ["money", 100], 亿元: ["money", 1], 亿: ["money", 1], 亿美元: ["money", 7], 万亿元: ["money", 10_000], 千亿元: ["money", 1000], 百亿元: ["money", 100], 万元: ["money", 1e-4], 元: ["money", 1e-8],
  yuan: ["money", 1e-8], billion: ["money", 10], million: ["money", 0.01], 万人: ["people", 10_000], 人: ["people", 1], 名: ["people", 1], 家: ["firms", 1], 户: ["firms", 1], 个: ["things", 1], 项: ["things", 1], "%": ["share", 1], percent: ["share", 1],
};
const multiples: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, billion: 1e9, million: 1e6 };

/** Whether a number keeps to a bound. Where the two are of different kinds of unit it does not; a bound without a unit is on the printed number, as is one on a number without. */
export function keepsTo(value: number | null, unit: string | null, bound: Bound | null): boolean {
  if (bound === null) return true;
  if (value === null) return false;
  if (bound.upTo !== undefined && !keepsTo(value, unit, { comparison: "<=", ...bound.upTo })) return false;
  const word = bound.unit === null ? null : bound.unit.replace(/\s*yuan$/i, "").replace(/亿元$/, "亿").toLowerCase();
  const asked = word === null ? undefined : units[word];
  const own = unit === null ? undefined : units[unit];
  if (asked !== undefined && own !== undefined && asked[0] !== own[0]) return false;
  const scaled = asked !== undefined && own !== undefined ? (bound.value * asked[1]) / own[1] : bound.value * (unit === null || own === undefined ? (multiples[word ?? ""] ?? 1) : word === "万" ? 1e4 / (own[0] === "people" ? own[1] : 1) : 1);
  switch (bound.comparison) {
    case ">": return value > scaled;
    case ">=": return value >= scaled;
    case "<": return value < scaled;
    case "<=": return value <= scaled;
    default: return value === scaled;
  }
}

/** Whether a bound is on how many there are, not on how much. */
export function isCount(bound: Bound | null): boolean {
  return ["个", "家", "项"].includes(bound?.unit ?? "");
}

/** Money in yuan; null where the unit is not one of money. */
export function inYuan(value: number, unit: string | null): number | null {
  const [kind, factor] = units[unit ?? ""] ?? [];
  return kind === "money" && factor !== undefined ? value * factor * 1e8 : null;
}

/** Whether a date, of whatever precision, lies in a period. */
export function liesIn(date: string | null, { from, to }: Period): boolean {
  return date !== null && (from === null || `${date}~` >= from) && (to === null || date <= `${to}~`);
}
