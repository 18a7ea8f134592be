/** Where the next full stop stands from an offset on; `end` where none stands before it. */
export function fullStopBehind(text: string, from: number, end: number): number {
  const stop = text.slice(from, end).indexOf("。");
  return stop === -1 ? end : from + stop;
}
