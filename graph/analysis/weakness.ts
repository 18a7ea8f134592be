import type { Evidence } from "./evidence.ts";

/** Words by which a document calls what it has small or weak, beside calling it short. */
const weakWords = ["薄弱", "弱项", "偏弱", "较弱", "不强", "规模小", "规模偏小", "规模较小", "小而散"];

/** Whether a claim that the place is short of something says that it is there, but small or weak. */
export function isSaidWeak({ row }: Evidence): boolean {
  return weakWords.some((word) => row.excerpt.includes(word));
}
