import type { Declared } from "./extracted.ts";
import type { VisibleLine } from "./visible-lines.ts";

/** The values of a page's `<meta name=… content=…>` in lower-case names, and its `<title>`. */
export interface PageHead {
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string | undefined;
}

const labels = {
  issuer: /^(?:发文机关|发文单位|发布机构|发布机关|发布单位|制发机关|制定机关|公开主体)\s*[:：]?\s*(.*)$/,
  number: /^(?:发文字号|文\s*号|文件编号)\s*[:：]?\s*(.*)$/,
  issuedOn: /^(?:成文日期|发文日期|印发日期|成文时间|生成日期|发文时间|印发时间)\s*[:：]?\s*(.*)$/,
  postedOn: /^(?:发布日期|发布时间|发表时间|公开日期)\s*[:：]?\s*(.*)$/,
  title: /^(?:名\s*称|标\s*题|信息名称|文件名称)\s*[:：]?\s*(.*)$/,
} as const satisfies Record<keyof Declared, RegExp>;

/** What a page says of its document in its head (the fields of Chinese government sites included) and in the box of index number, issuer, number and dates above the text. */
export function declaredBy(head: PageHead, lines: readonly VisibleLine[]): Declared {
  const boxed = boxOf(lines);
  const title = boxed.title ?? head.meta.get("articletitle") ?? head.meta.get("og:title") ?? withoutSite(head.title);
  const postedOn = boxed.postedOn ?? head.meta.get("pubdate") ?? head.meta.get("article:published_time") ?? head.meta.get("publishdate");
  return { ...boxed, ...(title === undefined || title === "" ? {} : { title }), ...(postedOn === undefined ? {} : { postedOn }) };
}

/** A page's title without the names of its site and columns. */
function withoutSite(title: string | undefined): string | undefined {
  return title?.split(/\s*(?:_|\||｜|\s[-–—]\s|--|——(?=\S{2,12}(?:网|政府|厅|局|委)$)|-(?=[^-]*(?:网|政府|厅|局|委员会)$))\s*/)[0]?.trim();
}

/** The same box in a page that was saved as text: rows of a table with bars between its cells, or each label and each value on a line of its own. */
export function declaredInText(text: string): Declared {
  const lines = text.slice(0, boxEnd).split("\n");
  const rows = lines.slice(0, boxRows).filter((line) => line.includes("|")).map((line) => line.split("|"));
  const plain = lines.slice(0, boxLines).map((line) => line.replace(/^\s*[-•·*]\s/, "").trim()).filter((line) => line !== "");
  const pairs = plain.flatMap((line, at) => (/^[\u4e00-\u9fff\s]{2,8}[:：]$/.test(line) ? [[line, plain[at + 1] ?? ""]] : []));
  return boxOf([...rows, ...pairs].map((cells) => ({ text: cells.join("|"), row: { cells: cells.map((cell) => ({ text: cell.trim() })) } })));
}

const boxEnd = 3_000;
const boxRows = 12;
const boxLines = 30;

interface BoxLine extends Pick<VisibleLine, "text"> {
  readonly row: { readonly cells: readonly { readonly text: string }[] } | undefined;
}

/** Label and value side by side in table rows, or in one line or cell. */
function boxOf(lines: readonly BoxLine[]): Declared {
  const found: { -readonly [field in keyof Declared]: string } = {};
  for (const line of lines.slice(0, 400)) {
    const cells = line.row === undefined ? (line.text.length <= 80 ? [line.text] : []) : line.row.cells.map(({ text }) => text);
    if (cells.some(({ length }) => length > 120)) continue;
    cells.forEach((cell, at) => {
      for (const [field, label] of Object.entries(labels) as [keyof Declared, RegExp][]) {
        const match = label.exec(cell.trim());
        if (match === null || (line.row === undefined && !/[:：]/.test(cell))) continue;
        const value = (match[1] || (line.row === undefined ? "" : cells[at + 1] ?? "")).trim();
        if (value !== "" && !/[:：]$/.test(value) && value.length <= 120 && found[field] === undefined) found[field] = value;
      }
    });
  }
  return found;
}
