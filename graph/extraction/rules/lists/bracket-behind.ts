/** Where the bracket closes that opens right at an offset, behind a name; undefined where none opens there, or none closes near. */
export function closingOf(text: string, opening: number): number | undefined {
  const length = text.charAt(opening) === "（" ? text.slice(opening, opening + longest).indexOf("）") : -1;
  return length === -1 ? undefined : opening + length;
}

const longest = 42;
