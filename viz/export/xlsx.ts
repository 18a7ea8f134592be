import type { Cell } from "../sorted-rows.ts";
import { zipOf } from "./zip.ts";

const office = "http://schemas.openxmlformats.org";
const main = `${office}/spreadsheetml/2006/main`;
const relations = `${office}/officeDocument/2006/relationships`;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const widest = 60;

/**
 * Rows as a spreadsheet of one sheet (ECMA-376): the first row is its head, stays in sight and carries a filter; text is text, whatever it begins with, and numbers are numbers.
 * Written here because the kept-up library packs larger sheets in a worker made of a blob, which the page's content security policy forbids.
 * @param title names the sheet
 */
export function xlsxOf(title: string, rows: readonly (readonly Cell[])[]): Promise<Blob> {
  const part = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  return zipOf({
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${part("sheet.main")}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${part("worksheet")}"/><Override PartName="/xl/styles.xml" ContentType="${part("styles")}"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relationships([["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]]),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(sheetName(title))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": sheet(rows),
  }, type);
}

function sheet(rows: readonly (readonly Cell[])[]): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, index) => `<col min="${index + 1}" max="${index + 1}" width="${widthOf(rows.map((row) => row[index] ?? null))}" customWidth="1"/>`);
  const data = rows.map((row, at) => `<row r="${at + 1}">${row.map((cell, index) => written(cell, `${letters(index)}${at + 1}`, at === 0 ? 1 : 0)).join("")}</row>`);
  const frozen = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `${head}<worksheet xmlns="${main}">${frozen}<cols>${widths.join("")}</cols><sheetData>${data.join("")}</sheetData><autoFilter ref="A1:${letters(columns - 1)}${Math.max(1, rows.length)}"/></worksheet>`;
}

function written(cell: Cell, at: string, style: number): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}" s="${style}"><v>${cell}</v></c>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const relationships = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** What XML takes; characters that it takes in no form are left out, and no cell holds more than Excel's 32,767. */
const escaped = (text: string): string =>
  text.slice(0, 32_767).replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Excel's rules: at most 31 characters, none of `[]:*?/\`, no apostrophe at the ends. */
const sheetName = (title: string): string => title.replaceAll(/[[\]:*?/\\]/g, " ").trim().slice(0, 31).replaceAll(/^'|'$/g, "") || "Sheet";

/** `A`, `B`, … `Z`, `AA`. */
const letters = (index: number): string => (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Chinese characters are two wide. */
function widthOf(cells: readonly Cell[]): number {
  const lengths = cells.slice(0, 200).map((cell) => String(cell ?? "").replaceAll(/[⺀-￦]/g, "xx").length);
  return Math.min(widest, Math.max(8, ...lengths) + 2);
}
