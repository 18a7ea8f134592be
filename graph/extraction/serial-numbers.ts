/** A number that a line begins with, right before its words: 19恒越光电芯片项目. */
const numbered = /(?<=\n|^)(\d{1,3})(?=[\u4e00-\u9fff][^\n]{3})/g;
/** So many lines in turn make a list, whose numbers are none of its names. */
const fewest = 3;

/** Where the words begin behind the running numbers of lines that count up, as a copied table leaves them. Linear in the length of the text. */
export function behindSerialNumbers(text: string): readonly number[] {
  const runs: number[][] = [];
  let last: { readonly number: number; readonly run: number[] } | undefined;
  for (const { index, 1: digits = "" } of text.matchAll(numbered)) {
    const number = Number(digits);
    const run: number[] = last !== undefined && number === last.number + 1 ? last.run : [];
    if (run.length === 0) runs.push(run);
    run.push(index + digits.length);
    last = { number, run };
  }
  return runs.filter(({ length }) => length >= fewest).flat();
}
