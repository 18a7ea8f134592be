/** How many Latin letters a text is to have for each Chinese character, and how many words at least, to be one in English. */
const lettersForEachCharacter = 20;
const fewestWords = 12;
/** Of so many words some are those that every English text is full of; other tongues have the same letters. */
const enoughWords = 40;
const common = /\b(?:the|of|and|to|for|by|with|is)\b/gi;
const shareOfCommon = 0.04;
/** So much of a text tells in which language it is. */
const looked = 20_000;

/** Whether a text is written in English: hardly a Chinese character among its words. A Chinese text full of abbreviations is none. */
export function isEnglish(text: string): boolean {
  const { letters, characters, words } = countIn(text.slice(0, looked));
  return words >= fewestWords && letters >= characters * lettersForEachCharacter && (words < enoughWords || (text.slice(0, looked).match(common)?.length ?? 0) >= words * shareOfCommon);
}

/** Whether a line is made of English words, be they a heading's: no Chinese character, and several words of small letters or a number's. */
export function isEnglishLine(text: string): boolean {
  const { characters, words } = countIn(text);
  return characters === 0 && words >= 3;
}

function countIn(text: string): { letters: number; characters: number; words: number } {
  let letters = 0;
  let characters = 0;
  let words = 0;
  let run = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) {
      run++;
      continue;
    }
    letters += run;
    if (run >= 2) words++;
    run = 0;
    if (unit >= 0x2e80 && unit <= 0x9fff) characters++;
  }
  return { letters, characters, words };
}
