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

describe("a cell of several lines", () => {
  const head = row("项目名称", "建设<br>单位", "产品", "责任单位");
  const expected = { 项目名称: "键合丝扩产项目", 建设单位: "临江键合丝有限公司、临江基板有限公司", 产品: "键合金丝 封装基板", 责任单位: "市经信局、市科技局" };

  test("holds a name in each, be they paragraphs or broken by hand", async () => {
    for (const broken of [["<p>", "</p><p>", "</p>"], ["", "<br>", ""]]) {
      const cell = (...lines: readonly string[]) => `<td>${broken[0]}${lines.join(broken[1])}${broken[2]}</td>`;
      expect(rowsOf(await page(`<table>${head}${row(cell("键合丝扩产项目"), cell("临江键合丝有限公司", "临江基板有限公司"), cell("键合金丝", "封装基板"), cell("市经信局", "市科技局"))}</table>`))).toEqual([expected]);
    }
  });

  test("keeps one name whole that a blank breaks, and a body with its office", async () => {
    expect(rowsOf(await page(`<table>${head}${row("键合丝扩产项目", "临江键合丝<br>有限公司", "键合金丝", "市政府<br>办公室")}</table>`))[0]).toMatchObject({ 建设单位: "临江键合丝 有限公司", 责任单位: "市政府 办公室" });
  });
});

describe("separated values", () => {
  const table = (text: string) => readDocument(Buffer.from(text), "list.csv");
  const expected = [{ 序号: "1", 企业名称: "临江键合丝厂", 建设内容: "购置拉丝机，改造厂房，新增检测线", 总投资: "1,200.5" }, { 序号: "2", 企业名称: "临江基板厂", 建设内容: "扩建厂房", 总投资: "900" }];

  test("are parted by what parts their lines alike, whatever commas their sentences have", async () => {
    const rows = [["序号", "企业名称", "建设内容", "总投资"], ["1", "临江键合丝厂", "购置拉丝机，改造厂房，新增检测线", "1,200.5"], ["2", "临江基板厂", "扩建厂房", "900"]];
    for (const separator of ["\t", ";"]) expect(rowsOf(await table(rows.map((cells) => cells.join(separator)).join("\n")))).toEqual(expected);
    expect(rowsOf(await table(`sep=,\r\n${rows.map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\r\n")}`))).toEqual(expected);
  });

  test("may have their title and unit above, and quotes in their cells; places are those of the file", async () => {
    const text = "\ufeff临江市2026年封装材料项目清单,,\r\n单位：万元,,\r\n序号,项目名称,总投资\r\n1,\"键合丝\"\"双百\"\"项目\",\"1,200\"\r\n合计,,\"1,200\"\r\n";
    const document = await table(text);
    expect(document.about).toMatchObject({ title: "临江市2026年封装材料项目清单", kind: "table" });
    expect(document.blocks.at(-1)?.unit).toBe("万元");
    expect(rowsOf(document)).toEqual([{ 序号: "1", 项目名称: "键合丝\"双百\"项目", 总投资: "1,200" }]);
    const { start, end } = document.clean.sourceSpan(document.blocks.at(-1)?.cells?.at(-1)?.start ?? 0, document.blocks.at(-1)?.cells?.at(-1)?.end ?? 0);
    expect(text.slice(1).slice(start, end)).toBe("1,200");
  });
});
