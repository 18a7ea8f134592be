import { isHeaderCell, isHeaderRow } from "./table-header.ts";

/** The unit in brackets at the end of a head: 投资（亿元）. */
const unitOfHead = /[（(][^（()）]{1,8}[)）]$/;
/** A head that says nothing without the one over it: 名称 under 企业, 2025年 under 计划投资, 起 under 建设年限. */
const bare = /^(?:20\d\d年?|.{1,2})$/;
/** A head that stands before the one over it: 牵头 under 责任单位. */
const before = /^(?:牵头|配合|主办|协办|责任|参与)$/;

/**
 * The columns' heads of a table whose header goes on in a second row, below heads that reach over several columns: 总投资, 年度投资 under 投资（亿元）.
 * Undefined where the row is none: it has a text below a head of one column, or one that reads like no head.
 * @param columns the heads so far, an empty one where that on its left reaches over it
 * @param row the texts of the next row, without those of cells that reach down into it
 */
export function withSecondRow(columns: readonly string[], row: readonly string[]): readonly string[] | undefined {
  if (row.length > columns.length || !columns.includes("")) return undefined;
  const heads = [...columns];
  let group = "";
  let filled = 0;
  for (const [at, column] of columns.entries()) {
    if (column !== "") group = column;
    const own = (row[at] ?? "").replace(/\s+/g, "");
    if (own === "") continue;
    const isUnderGroup = column === "" || columns[at + 1] === "";
    if (!isUnderGroup || !(isHeaderCell(own) || bare.test(own)) || /^\d+(?:\.\d+)?$/.test(own)) return undefined;
    heads[at] = under(group, own);
    filled++;
  }
  return filled >= 2 ? heads : undefined;
}

function under(group: string, own: string): string {
  const unit = unitOfHead.exec(group)?.[0] ?? "";
  const over = group.slice(0, group.length - unit.length);
  const name = before.test(own) ? own + over : bare.test(own) ? over + own : own;
  return unitOfHead.test(name) ? name : name + unit;
}

/** Whether a row below the header is one again, as at the top of a page: the same words, or other heads behind the same first one. */
export function isHeaderAgain(header: readonly string[], texts: readonly string[]): boolean {
  const first = compact(header[0]);
  if (first === "" || first !== compact(texts[0])) return false;
  return texts.every((text, at) => compact(text) === "" || compact(text) === compact(header[at])) || (texts.every((text) => text.trim() === "" || isHeaderCell(text)) && isHeaderRow(texts));
}

function compact(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, "");
}
