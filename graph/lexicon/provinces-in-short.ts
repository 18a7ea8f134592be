import { listOf, readTable } from "./read-table.ts";

/** Where a province may be called by one character: alone in a headline, before bodies that are counted (在京国家实验室), or behind 在 as where something is. */
type Use = "headline" | "body" | "site";

interface ShortName {
  readonly character: string;
  readonly province: string;
  readonly uses: readonly string[];
}

let rows: readonly ShortName[] | undefined;

/** The characters that are short for provinces in such a use, as the inside of a pattern's class: `京津沪`. */
export function provincesInShort(use: Use): string {
  return shortNames().filter(({ uses }) => uses.includes(use)).map(({ character }) => character).join("");
}

/** The short name of the province that a character stands for: 福建 of 闽. Undefined where it stands for none. */
export function provinceInShort(character: string): string | undefined {
  return shortNames().find((row) => row.character === character)?.province;
}

/** @throws InvalidSeed when the table cannot be read */
function shortNames(): readonly ShortName[] {
  return (rows ??= readTable("lexicon/provinces-in-short.csv", ["character", "province", "uses"]).map((row) => ({ ...row, uses: listOf(row.uses) })));
}
