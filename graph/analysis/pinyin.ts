import { pinyin } from "pinyin-pro";

/** A Chinese name in Latin letters: `tai yuan shi` and `tys`; other characters stay as they are, in lower case. */
export function latinOf(name: string): { readonly syllables: readonly string[]; readonly initials: string } {
  const syllables = pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive", v: true }).map((syllable) => syllable.toLowerCase().trim()).filter((syllable) => syllable !== "");
  return { syllables, initials: syllables.map((syllable) => syllable[0]).join("") };
}
