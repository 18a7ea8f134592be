import { isHidden } from "./hidden.ts";

/** The little of a DOM node that reading needs. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly textContent: string | null;
  getAttribute?(name: string): string | null;
  hasAttribute?(name: string): boolean;
}

/** A cell: its own text, or the row and cell above that reaches down into this row. */
export interface TableCell {
  readonly text: string;
  readonly above?: readonly [row: number, cell: number];
}

export interface TableLine {
  readonly cells: readonly TableCell[];
  readonly header: boolean;
  readonly table: number;
}

const widestTable = 200;

/** Whether a table holds data, not the layout of a page: rows of two cells and more, no table or long text within. */
export function isDataTable(table: DomNode): boolean {
  const rows = rowsOf(table);
  const cells = rows.map((row) => cellsOf(row));
  const wide = cells.filter(({ length }) => length >= 2).length;
  if (wide < 1 || rows.length < 2 || wide < rows.length * 0.4) return false;
  return cells.every((row) => row.every((cell) => !holdsTable(cell) && (cell.textContent ?? "").length <= 2000));
}

/** What a table is called by its own caption; empty where it has none. */
export function captionOf(table: DomNode): string {
  const caption = childrenOf(table).find(({ nodeName }) => /^CAPTION$/i.test(nodeName));
  return caption === undefined ? "" : textOf(caption);
}

/** The rows of a data table; cells that reach over several columns or rows keep the others in their columns. */
export function tableLines(table: DomNode, number: number): TableLine[] {
  const lines: TableLine[] = [];
  const reaching: { rows: number; from: readonly [number, number] }[] = [];
  for (const row of rowsOf(table)) {
    const cells: TableCell[] = [];
    const takeFromAbove = () => {
      for (let above = reaching[cells.length]; above !== undefined && above.rows > 0 && cells.length < widestTable; above = reaching[cells.length]) {
        above.rows--;
        cells.push({ text: "", above: above.from });
      }
    };
    const sources = cellsOf(row);
    for (const source of sources) {
      takeFromAbove();
      const at = cells.length;
      cells.push({ text: textOf(source) });
      const columns = spanOf(source, "colspan");
      for (let column = 1; column < columns && cells.length < widestTable; column++) cells.push({ text: "" });
      const rows = spanOf(source, "rowspan");
      for (let column = at; column < cells.length && rows > 1; column++) reaching[column] = { rows: rows - 1, from: [lines.length, at] };
    }
    takeFromAbove();
    lines.push({ cells, header: sources.length > 1 && sources.every(({ nodeName }) => nodeName.toUpperCase() === "TH"), table: number });
  }
  return lines;
}

const endsLine = /^(?:P|DIV|LI|BR|UL|OL|DL|DT|DD|SECTION|H[1-6]|BLOCKQUOTE|CENTER)$/i;
const unseen = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|RT|RP)$/i;

/** The words of a cell, with a blank where a line of it ends: each of its paragraphs may be a name. */
function textOf(cell: DomNode): string {
  const parts: string[] = [];
  let node = cell.firstChild;
  while (node !== null && node !== cell) {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? "");
    else if (endsLine.test(node.nodeName)) parts.push(" ");
    const isEntered: boolean = node.nodeType === 1 && node.firstChild !== null && !unseen.test(node.nodeName) && !isHidden(node);
    if (isEntered) node = node.firstChild;
    else {
      while (node !== null && node !== cell && node.nextSibling === null) node = node.parentNode;
      if (node !== null && node !== cell) node = node.nextSibling;
    }
  }
  return parts.join("").replace(/\s+/g, " ").trim();
}

function spanOf(cell: DomNode, attribute: string): number {
  const span = Number(cell.getAttribute?.(attribute) ?? "1");
  return Number.isInteger(span) && span >= 1 ? Math.min(span, 1000) : 1;
}

function rowsOf(table: DomNode): DomNode[] {
  return childrenOf(table).flatMap((child) => (/^T(?:HEAD|BODY|FOOT)$/i.test(child.nodeName) ? childrenOf(child) : [child])).filter(({ nodeName }) => /^TR$/i.test(nodeName));
}

function cellsOf(row: DomNode): DomNode[] {
  return childrenOf(row).filter(({ nodeName }) => /^T[DH]$/i.test(nodeName));
}

function childrenOf(node: DomNode): DomNode[] {
  const children: DomNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) if (child.nodeType === 1 && !isHidden(child)) children.push(child);
  return children;
}

function holdsTable(cell: DomNode): boolean {
  for (let node = cell.firstChild; node !== null && node !== cell; ) {
    if (/^TABLE$/i.test(node.nodeName)) return true;
    let next: DomNode | null = node.firstChild;
    while (next === null && node !== null && node !== cell) {
      next = node.nextSibling;
      if (next === null) node = node.parentNode;
    }
    node = next;
  }
  return false;
}
