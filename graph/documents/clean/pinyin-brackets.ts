/** A bracket that holds one syllable of pinyin with its tone: what copying from pages with sound marks leaves behind each traditional character. */
const syllable = /[(（][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿɡ][a-zɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{0,4}[)）]/y;

/** The end of a pinyin bracket that opens at `at` behind a character; `at` itself where there is none. */
export function pinyinBracketEnd(source: string, at: number): number {
  const next = source.charCodeAt(at + 1) | 0x20;
  const isLetter = (next >= 0x61 && next <= 0x7a) || (next >= 0xe0 && next <= 0x1dc);
  if (!isLetter || at === 0 || source.charCodeAt(at - 1) < 0x41) return at;
  syllable.lastIndex = at;
  return syllable.test(source) ? syllable.lastIndex : at;
}
