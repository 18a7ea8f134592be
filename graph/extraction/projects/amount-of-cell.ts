/** A sum as cells hold it: 1,200.5, ￥340, 约3亿元, 1.2E+05. */
const sum = /^(?:(?:人民币|约|超过?|计划|预计|[¥￥])\s?){0,2}(\d+(?:[,，]\d{3})*(?:\.\d+)?)(?:[Ee]\+?(\d{1,2})(?!\d))?\s?(亿元|万元|亿美元|万美元|元)?/;
/** The same in the way of the continent: 12.000,50. */
const continental = /^(\d{1,3}(?:\.\d{3})+)[,，](\d{1,2})(?!\d)/;

/** The number that a cell for money begins with, plainly written, and the unit that stands right behind it; undefined where it begins with none. */
export function amountOfCell(text: string): { readonly value: string; readonly unit: string | undefined } | undefined {
  const points = continental.exec(text);
  if (points !== null) return { value: `${(points[1] as string).replaceAll(".", "")}.${points[2]}`, unit: undefined };
  const found = sum.exec(text);
  if (found === null) return undefined;
  const plain = (found[1] as string).replace(/[,，]/g, "");
  return { value: found[2] === undefined ? plain : String(Number(`${plain}e${found[2]}`)), unit: found[3] };
}
