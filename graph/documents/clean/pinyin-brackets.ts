import type { MappedTextWriter } from "./offset-map.ts";

/** A bracket that holds one syllable of pinyin with its tone: what copying from pages with sound marks leaves behind each traditional character. */
const syllable = /[(（][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿɡ][a-zɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{0,4}[)）]/y;

/** The same without its tone, and the blank that such pages leave behind it: 新材料產業(ye) 挑起大梁. */
const toneless = /[(（](?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?ang|i?ong|eng|ing|[iuü]?an|en|in|[uü]n|i?ao|i?ou|iu|u?ai|ei|ui|uo|ie|[uü]e|[iu]?a|er|[oeiuü])[)）](?: (?=[\u3400-\u9fff]))?/y;
const toned = new RegExp(`(?<=[\\u3400-\\u9fff])${syllable.source}`, "g");
/** A quotation mark in brackets, behind the one that such a page prints in its stead: 「(“)链长」(”). */
const mark = /[(（][“”‘’"'][)）]/y;
const perhapsToneless = /[\u3400-\u9fff][(（][a-zü]{1,6}[)）]/g;
/** So often a text must have such brackets, one in so many characters: a short name in brackets (氮化镓(gan)) is none. */
const [fewest, apart] = [6, 250];

/** Whether a text has pinyin without tones behind its characters; beside many with one, syllables that have none (們(men)) are pinyin too. */
export function hasTonelessPinyin(source: string): boolean {
  let count = source.match(toned)?.length ?? 0;
  for (const { index, 0: found } of source.matchAll(perhapsToneless)) {
    toneless.lastIndex = index + 1;
    if (toneless.test(source) && found.length >= 4) count++;
  }
  return count >= Math.max(fewest, source.length / apart);
}

const printsMark = new Set("「」『』");

/** The end of a pinyin bracket that opens at `at` behind a character, or of one with the mark that the page turned; `at` itself where there is none. */
export function pinyinBracketEnd(source: string, at: number, isToneless: boolean): number {
  if (printsMark.has(source.charAt(at - 1))) {
    mark.lastIndex = at;
    return mark.test(source) ? mark.lastIndex : at;
  }
  const next = source.charCodeAt(at + 1) | 0x20;
  const isLetter = (next >= 0x61 && next <= 0x7a) || (next >= 0xe0 && next <= 0x1dc);
  if (!isLetter || at === 0 || source.charCodeAt(at - 1) < 0x41) return at;
  syllable.lastIndex = at;
  if (syllable.test(source)) return syllable.lastIndex;
  toneless.lastIndex = at;
  return isToneless && toneless.test(source) ? toneless.lastIndex : at;
}

/** Remembers which character each syllable stands behind, and restores those that are lost: in `O(shè)計(jì)` what the other `(shè)` stand behind. */
export class SoundedCharacters {
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly lost: { at: number; syllable: string }[] = [];

  note(syllable: string, out: MappedTextWriter): void {
    const at = out.length - 1;
    const unit = out.units[at] ?? 0;
    if (unit < 0x3400) {
      this.lost.push({ at, syllable });
      return;
    }
    const known = this.counts.get(syllable) ?? new Map<number, number>();
    this.counts.set(syllable, known.set(unit, (known.get(unit) ?? 0) + 1));
  }

  restore(out: MappedTextWriter): void {
    for (const { at, syllable } of this.lost) {
      const [best] = [...(this.counts.get(syllable) ?? [])].sort(([, one], [, other]) => other - one);
      if (best !== undefined) out.units[at] = best[0];
    }
  }
}
