/** Some characters that a text is asked for one at a time. */
export interface Characters {
  /** Whether one of them stands at an offset; none does before the text or behind it. */
  at(text: string, offset: number): boolean;
}

/** Characters by their codes, a bit for each: to cut each character out of a text and look the string up takes many times as long. */
export function charactersOf(characters: Iterable<string>): Characters {
  const bits = new Uint8Array(8192);
  for (const character of characters) {
    const code = character.charCodeAt(0);
    (bits[code >> 3] as number) |= 1 << (code & 7);
  }
  return {
    at: (text, offset) => {
      if (offset < 0 || offset >= text.length) return false;
      const code = text.charCodeAt(offset);
      return (((bits[code >> 3] as number) >> (code & 7)) & 1) === 1;
    },
  };
}

/** What joins the members of a list. */
export const listMarks = charactersOf("、和与及");

/** What stands between clauses, with the ends of lines and cells. */
export const clauseMarks = charactersOf("，。；：！？\n\t");
