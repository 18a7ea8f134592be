/** The number that a heading or an item begins with. */
export interface Numbering {
  /** 1 for chapters and `一、`, 2 for sections and `（一）`, 3 for `1.` and 第一条, 4 for `（1）`, 5 for `①`, 6 for dashes and bullets. */
  readonly rank: number;
  /** As a locator gives it: 一, (一), 1, (1), 第一条, ①; empty for bullets. */
  readonly label: string;
  /** Length of the number with its mark and the blanks behind it. */
  readonly length: number;
}

const chinese = "[一二三四五六七八九十百零〇]{1,5}";
const patterns: readonly (readonly [rank: number, pattern: RegExp])[] = [
  [1, new RegExp(`^(?:(第${chinese}(?:章|编|篇|部分))[\\s:：]*|(${chinese})[、.]\\s*)`)],
  [2, new RegExp(`^(?:(第${chinese}节)[\\s:：]*|([(（]${chinese}[)）])[、.,，]?\\s*)`)],
  [3, new RegExp(`^(?:(第(?:${chinese}|\\d{1,3})条)[\\s:：]*|(\\d{1,2})(?:[、]|[.](?!\\d))\\s*)`)],
  [4, /^(?:([(（]\d{1,2}[)）])[、.]?\s*|(\d{1,2})[)）]\s*)/],
  [5, /^([①-⑳⑴-⒇⒈-⒛])\s*/],
  [6, /^(?:[—–―─]{1,3}|-{2,4}|[•·●○◆◇■□▪▶►※★☆▲△✦➤√✅✔]|[-*+](?=\s))\s*()/],
];

/** The number at the start of a line; undefined where there is none, as in `1.5亿元` or `2025年`. */
export function numberingOf(line: string): Numbering | undefined {
  if (!couldBeNumber(line.charCodeAt(0))) return undefined;
  for (const [rank, pattern] of patterns) {
    const match = pattern.exec(line);
    if (match !== null) return { rank, label: (match[1] ?? match[2] ?? "").replace("（", "(").replace("）", ")"), length: match[0].length };
  }
  return undefined;
}

const firstUnits = new Set([..."第(（—–―─-•·●○◆◇■□▪▶►※★☆▲△✦➤√✅✔*+一二三四五六七八九十百零〇0123456789"].map((character) => character.charCodeAt(0)));

function couldBeNumber(unit: number): boolean {
  return firstUnits.has(unit) || (unit >= 0x2460 && unit <= 0x249b);
}
