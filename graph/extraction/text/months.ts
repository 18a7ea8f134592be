import { matchesOf } from "../../lexicon/matches.ts";

const date = /(20\d\d)(?:[.年/-](\d{1,2})(?!\d))?/g;

/** The years and months of some words, in their order: 2024 and 2026-03 of 2024-2026年3月. */
export function monthsIn(words: string): string[] {
  return matchesOf(date, words).map(([, year = "", month]) => monthOf(year, month));
}

/** 2026-03 of 2026 and 3; the year alone without a month. */
export function monthOf(year: string, month: string | undefined): string {
  return month === undefined ? year : `${year}-${month.padStart(2, "0")}`;
}
