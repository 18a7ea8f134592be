import { isHeaderRow } from "./table-header.ts";

/** What the cells of a column are, by how each of them reads, and what its head would be. */
const contents: readonly (readonly [head: string, cell: RegExp])[] = [
  ["项目名称", /(?:项目|工程|生产线|产线|基地|[一二三四五六]期)(?:[（(][^（()）]{1,12}[)）])?$/],
  ["建设单位", /(?:公司|集团|厂|研究院|研究所)(?:[（(][^（()）]{1,12}[)）])?$/],
  ["建设地点", /^[\u4e00-\u9fff]{2,16}(?:[省市区县州旗镇]|街道|开发区|园)$/],
  ["总投资", /^\d[\d.,]*(?:亿|万)(?:美)?元$/],
];
const needed = ["项目名称", "建设单位"];
const fewestRows = 2;
/** So many rows at the top tell what the columns hold. */
const rowsAsked = 30;
const mostColumns = 30;

/**
 * The heads that a table of projects without a header would have, by what its cells hold; undefined where it has a header, or where no column is one of
 * projects' names or none is one of firms.
 */
export function columnsByContent(rows: readonly (readonly string[])[]): readonly string[] | undefined {
  const filled = rows.slice(0, rowsAsked).filter(({ length }) => length > 0);
  const width = Math.max(0, ...filled.map(({ length }) => length));
  if (filled.length < fewestRows || width < needed.length || width > mostColumns || filled.some((row) => row.length !== width || isHeaderRow(row))) return undefined;
  const heads = Array.from({ length: width }, (_, at) => {
    const cells = filled.map((row) => (row[at] ?? "").trim()).filter((cell) => cell !== "");
    return cells.length < filled.length / 2 ? "" : contents.find(([, cell]) => cells.every((text) => cell.test(text)))?.[0] ?? "";
  });
  return needed.every((head) => heads.filter((each) => each === head).length === 1) ? heads : undefined;
}
