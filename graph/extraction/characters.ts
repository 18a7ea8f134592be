/** Some characters that a text is asked for one at a time. */
export interface Characters {
  /** Whether one of them stands at an offset; none does before the text or behind it. */
  at(text: string, offset: number): boolean;
}

/** Characters by their codes: to cut each character out of a text and look the string up takes several times as long. */
export function charactersOf(characters: string): Characters {
  const codes = new Set(Array.from(characters, (character) => character.charCodeAt(0)));
  return { at: (text, offset) => codes.has(text.charCodeAt(offset)) };
}

/** What joins the members of a list. */
export const listMarks = charactersOf("、和与及");
