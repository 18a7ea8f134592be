/** The offset behind the nearest of the marks to the left; `floor` where none stands behind that. */
export function behindMark(text: string, offset: number, marks: ReadonlySet<string>, floor: number): number {
  let at = offset;
  while (at > floor && !marks.has(text.charAt(at - 1))) at--;
  return at;
}
