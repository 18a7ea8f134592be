import { describe, expect, test } from "vitest";
import { readDocument } from "../../../graph/documents/index.ts";
import { rowsOf, textsOf } from "./read.ts";

const page = (table: string) => readDocument(Buffer.from(`<html><body><h1>临江市2026年封装材料项目清单</h1>${table}</body></html>`), "table.html");
const row = (...cells: string[]) => `<tr>${cells.map((cell) => (cell.startsWith("<") ? cell : `<td>${cell}</td>`)).join("")}</tr>`;

describe("the header of a table", () => {
  test("goes on in a second row below heads that reach over several columns, with their unit", async () => {
    const document = await page(`<table>${row('<td rowspan="2">项目名称</td>', '<td colspan="2">资金（万元）</td>', '<td colspan="2">责任单位</td>', '<td colspan="2">产值</td>')}${row("总投资", "年度投资", "牵头", "配合", "2026年", "2027年")}${row("引线框架项目", "900", "300", "市经信局", "市财政局", "5", "7")}</table>`);
    expect(rowsOf(document)).toEqual([{ 项目名称: "引线框架项目", "总投资（万元）": "900", "年度投资（万元）": "300", 牵头责任单位: "市经信局", 配合责任单位: "市财政局", 产值2026年: "5", 产值2027年: "7" }]);
  });

  test("a first row with empty cells below it is none of the header", async () => {
    const document = await page(`<table>${row("企业名称", "产品", "")}${row("临江键合丝厂", "键合金丝", "")}${row("临江基板厂", "封装基板", "")}</table>`);
    expect(rowsOf(document).map((found) => found["企业名称"])).toEqual(["临江键合丝厂", "临江基板厂"]);
  });

  test("may stand below the table's title and unit", async () => {
    const document = await page(`<table>${row('<td colspan="2">2026年封装项目</td>', "单位：万元")}${row("项目名称", "建设单位", "总投资")}${row("塑封料项目", "临江塑封厂", "800")}</table>`);
    expect(document.blocks.at(-1)).toMatchObject({ kind: "tableRow", unit: "万元" });
  });

  test("is printed again at the top of a page, and may change", async () => {
    const document = await page(`<table>${row("序号", "企业名称", "产品")}${row("1", "临江键合丝厂", "键合金丝")}${row("序号", "企业名称", "产品")}${row("2", "临江基板厂", "封装基板")}${row("序号", "项目名称", "建设单位")}${row("1", "塑封料项目", "临江塑封厂")}</table>`);
    expect(rowsOf(document)).toEqual([{ 序号: "1", 企业名称: "临江键合丝厂", 产品: "键合金丝" }, { 序号: "2", 企业名称: "临江基板厂", 产品: "封装基板" }, { 序号: "1", 项目名称: "塑封料项目", 建设单位: "临江塑封厂" }]);
    expect(textsOf(document, "tableRow")).toHaveLength(6);
  });
});
