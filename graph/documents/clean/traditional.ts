import { createRequire } from "node:module";
import { keptRowsOf } from "../../lexicon/index.ts";

/** Loads the tables of conversion when they are needed: most texts are simplified ones, and to load the tables takes longer than to read a short one. */
const load = createRequire(import.meta.url);
const tables = () => load("opencc-js/t2cn") as typeof import("opencc-js/t2cn") as unknown as Tables;

/** What is used of the package. */
interface Tables {
  Converter(options: { readonly from: string; readonly to: string }): (text: string) => string;
  /** By the script that they lead to, for each step of the conversion: tables of `before after|…`. */
  readonly Locale: { readonly to: { readonly cn: readonly (readonly string[])[] } };
}

let converter: ((text: string) => string) | undefined;

/** A text in simplified characters, phrase by phrase: 乾隆 stays, 乾燥 becomes 干燥. */
export function convert(text: string): string {
  return (converter ??= tables().Converter({ from: "t", to: "cn" }))(text);
}

let changing: Uint8Array | undefined;

/** Whether a text holds a character that the conversion changes somewhere; it leaves the others as they are. */
export function holdsTraditional(text: string): boolean {
  const isChanged = (changing ??= changingUnits());
  for (let at = 0; at < text.length; at++) if (isChanged[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** By unit of text, the last where a character has two: 1 where the conversion changes such a character. */
function changingUnits(): Uint8Array {
  const units = new Uint8Array(1 << 16);
  for (const unit of keptRowsOf("traditional", () => tables().Locale.to.cn.flat().flatMap(changedUnits))) units[unit] = 1;
  return units;
}

/** The units that a table of `瞭解 了解|…` changes; all of an entry's where it changes the length. */
function changedUnits(table: string): number[] {
  return table.split("|").flatMap((entry) => {
    const [before = "", after = ""] = entry.split(" ");
    const [from, to] = [[...before], [...after]];
    return from.flatMap((character, at) => (from.length === to.length && character === to[at] ? [] : [character.charCodeAt(character.length - 1)]));
  });
}
