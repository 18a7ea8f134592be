/**
 * What `matchAll` gives, without the copy that it makes of the pattern: sentences by the thousand are asked, and most hold nothing.
 * @param pattern a global one that matches a character at least
 */
export function matchesOf(pattern: RegExp, words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) found.push(match);
  return found;
}

/** A pattern each match of which holds one of a few words, no farther behind its own beginning than a reach. */
export interface NearWords {
  /** A sticky one. */
  readonly pattern: RegExp;
  readonly words: readonly string[];
  readonly reach: number;
}

/**
 * What `matchAll` would give of such a pattern. A pattern that begins in many ways, or looks behind itself first, is tried at every character of a text, which takes a hundred times as
 * long as to find a word: it is tried only where one of its words is near.
 */
export function matchesNear({ pattern, words, reach }: NearWords, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const places = words.map((word) => placeFrom(text, word, 0));
  let from = 0;
  for (let place = Math.min(...places); place < text.length; place = Math.min(...places)) {
    for (from = Math.max(from, place - reach); from <= place; from++) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (match === null) continue;
      found.push(match);
      from = Math.max(from, pattern.lastIndex - 1);
    }
    for (let at = 0; at < places.length; at++) if (places[at] === place) places[at] = placeFrom(text, words[at] as string, Math.max(from, place + 1));
  }
  return found;
}

function placeFrom(text: string, word: string, from: number): number {
  const place = text.indexOf(word, from);
  return place === -1 ? text.length : place;
}
