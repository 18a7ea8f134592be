/** A number that a line begins with, right before words that count nothing by it. */
const numbered = /(?<=^|\n)(\d{1,3})(?=[\u4e00-\u9fff])(?![年月日号个家亿万千百英条项座台件名人户亩米吨寸度周岁天点至到])/g;

/** How far behind a numbered line the next one may begin. */
const farthest = 400;

/**
 * The offsets behind the numbers of lines that count on, where nothing parts the number from its words: `18庐州外延片项目`, on the next line `19滨湖封装项目`.
 * A number that no line goes on from may be a part of the name.
 */
export function behindLineNumbers(text: string): number[] {
  const lines = [...text.matchAll(numbered)].map(({ index, 0: { length }, 1: number }) => ({ index, end: index + length, number: Number(number) }));
  return lines.filter(({ index, number }, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    return (before?.number === number - 1 && index - before.index < farthest) || (next?.number === number + 1 && next.index - index < farthest);
  }).map(({ end }) => end);
}
