/**
 * Whether a blank belongs between two lines that are one sentence: between two Latin words.
 * Capitals go on without one: LE and D, broken by the width of the page, are LED.
 */
export function needsBlank(last: string, next: string): boolean {
  return /[A-Za-z]$/.test(last) && /^[A-Za-z]/.test(next) && !(/(?:^|[^A-Za-z])[A-Z]+$/.test(last) && /^[A-Z]+(?![A-Za-z])/.test(next));
}
