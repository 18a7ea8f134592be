import type { Line } from "../clean/index.ts";

const unitLine = /(?:^|[^\u4e00-\u9fff])[（(]?单位\s*[:：]\s*([\u4e00-\u9fffA-Za-z%/、]{1,10})[)）]?$/;

/** Whether a line gives the unit of a table's numbers. */
export function isUnitLine(text: string): boolean {
  return text.length <= 30 && unitLine.test(text);
}

/** `单位：万元` printed above the table that begins at a line. */
export function unitAbove(lines: readonly Line[], at: number): string | undefined {
  return unitIn(lines.slice(Math.max(0, at - 3), at).reverse().map(({ text }) => text));
}

/** The unit that the first of the texts to give one gives. */
export function unitIn(texts: readonly string[]): string | undefined {
  return texts.map((text) => unitLine.exec(text)?.[1]).find((unit) => unit !== undefined);
}
