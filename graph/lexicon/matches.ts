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
