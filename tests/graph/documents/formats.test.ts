import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../graph/documents/index.ts";
import { encode } from "./encodings.ts";
import { pdf, type PrintedLine, type Stroke } from "./pdf.ts";
import { rowsOf, textOf, textsOf } from "./read.ts";
import { docx } from "./zip.ts";

const page = readFileSync(new URL("../../fixtures/documents/government-page.html", import.meta.url), "utf8");

describe("web pages", () => {
  test("the document is read, the page around it is not", async () => {
    const document = await readDocument(Buffer.from(page), "page.html");
    expect(document.text).not.toMatch(/走进临江|当前位置|相关阅读|ICP备|不应出现|分享到/);
    expect(document.about).toMatchObject({ issuer: "临江市工业和信息化局", number: "临工信发〔2026〕8号", publishedOn: "2026-03-12", kind: "plan", policyTitle: "临江市功率半导体产业链2026年工作方案" });
    expect(document.clean.text).toContain("碳化硅模块年封装能力达到120万只");
    expect(textsOf(document, "responsible")).toEqual(["责任单位：市工信局、市发展改革委；配合单位：临江经开区管委会", "责任单位：市科技局"]);
    expect(rowsOf(document)).toEqual([{ 序号: "1", 县区: "滨河区", 项目名称: "碳化硅外延线项目", "总投资（亿元）": "3.2" }, { 序号: "2", 县区: "滨河区", 项目名称: "车规功率模块封装项目", "总投资（亿元）": "1.5" }]);
  });

  test("GBK pages, pages laid out by tables and very deep pages", async () => {
    const old = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>新闻</title></head><body><table><tr><td><a href=1>首页</a></td><td><table><tr><td><h1>九江一企业砷化镓外延片投产</h1><p>本报讯　3月1日，九江市某企业年产10万片砷化镓外延片项目正式投产，达产后年产值可达5亿元。</p></td></tr></table></td></tr></table></body></html>`;
    const document = await readDocument(encode(old, "gb18030"), "old.htm");
    expect(document.about).toMatchObject({ title: "九江一企业砷化镓外延片投产", region: "九江市", kind: "news" });
    const deep = await readDocument(Buffer.from(`<html><body>${"<div>".repeat(20_000)}<p>碳化硅衬底项目已经投产，年产能达到十万片。</p></body></html>`), "deep.html");
    expect(deep.text).toContain("碳化硅衬底项目");
  });
});

describe("DOCX", () => {
  test("paragraphs and tables, with the place of each", async () => {
    const document = await readDocument(docx(["赣州市稀土半导体材料2026年工作方案", "一、目标", "到2026年，产值达到20亿元。", "附件：重点项目表", [["序号", "企业名称", "项目名称"], ["1", "赣州晶源有限公司", "磷化铟衬底项目"]]]), "plan.docx");
    expect(document.format).toBe("docx");
    expect(document.about).toMatchObject({ region: "赣州市", publishedOn: "2026", kind: "plan" });
    expect(rowsOf(document)).toEqual([{ 序号: "1", 企业名称: "赣州晶源有限公司", 项目名称: "磷化铟衬底项目" }]);
    expect(document.blocks.find(({ kind }) => kind === "paragraph")?.locator).toBe("一 目标 第2段");
  });
});

describe("PDF", () => {
  const prose = (y: number, text: string, x = 80): PrintedLine => ({ x, y, text });
  const header = prose(800, "通化市人民政府文件", 240);
  const grid: Stroke[] = [600, 570, 540, 510].map((y): Stroke => [80, y, 480, y]).concat([80, 140, 300, 480].map((x): Stroke => [x, 510, x, 600]));
  const cells = (y: number, ...texts: string[]) => texts.map((text, column) => prose(y, text, [90, 150, 310][column]));

  test("paragraphs go on over lines and pages, headers and page numbers go, ruled tables are rows", async () => {
    const file = pdf([
      { lines: [header, { x: 150, y: 740, text: "通化市蓝宝石材料产业2026年行动方案", size: 18 }, prose(700, "为推动蓝宝石晶体生长、切磨抛和图形化衬底制造环节协同发", 104), prose(680, "展，支持企业扩大大尺寸蓝宝石晶体产能，推进长晶炉国产化，"), prose(660, "现制定本方案，请各地各部门结合实际认真组织实施，由市发展"), prose(30, "— 1 —", 290)] },
      { lines: [header, prose(760, "改革委负责解释，并定期通报工作进展情况。"), prose(740, "一、重点项目", 104), ...cells(580, "序号", "企业名称", "总投资（万元）"), ...cells(550, "1", "通化晶体材料公司", "5600"), ...cells(520, "2", "通化光学公司", "3100"), prose(30, "— 2 —", 290)], strokes: grid },
      { lines: [header, prose(760, "二、保障措施", 104), prose(740, "加强统筹协调，落实资金和土地等要素保障。", 104), prose(30, "— 3 —", 290)] },
    ]);
    const document = await readDocument(file, "plan.pdf");
    expect(document.text).not.toMatch(/— \d —|人民政府文件/);
    expect(document.clean.text).toContain("由市发展改革委负责解释");
    expect(rowsOf(document)).toEqual([{ 序号: "1", 企业名称: "通化晶体材料公司", "总投资（万元）": "5600" }, { 序号: "2", 企业名称: "通化光学公司", "总投资（万元）": "3100" }]);
    expect(document.blocks.find((block) => textOf(document, block).startsWith("加强统筹"))).toMatchObject({ page: 3, locator: "二 保障措施 第3页" });
  });

  test("a header that both of two pages bear goes", async () => {
    const file = pdf([{ lines: [header, prose(740, "通化市蓝宝石材料产业2026年行动方案"), prose(100, "支持氮化镓射频")] }, { lines: [header, prose(760, "器件中试。")] }]);
    expect((await readDocument(file, "plan.pdf")).text).not.toContain("人民政府文件");
  });

  test("an encrypted one is refused", async () => {
    await expect(readDocument(pdf([{ lines: [prose(700, "秘密")] }], true), "locked.pdf")).rejects.toThrow(/^locked\.pdf: the PDF is encrypted; save it without a password/);
  });
});

describe("tables that a user fills in", () => {
  test("CSV keeps the file's own offsets", async () => {
    const text = "序号,企业名称,项目名称,总投资(亿元)\r\n1,铜陵电子材料公司,\"高纯红磷,\n一期\",2.5\r\n2,铜陵芯材公司,靶材项目,1\r\n";
    const document = await readDocument(encode(text, "gb18030"), "projects.csv");
    expect(document.about.kind).toBe("table");
    expect(rowsOf(document).map((row) => row["项目名称"])).toEqual(["高纯红磷, 一期", "靶材项目"]);
    const cell = document.blocks.flatMap(({ cells = [] }) => cells).find(({ column }) => column === "企业名称");
    const span = document.clean.sourceSpan(cell?.start ?? 0, cell?.end ?? 0);
    expect(text.slice(span.start, span.end)).toBe("铜陵电子材料公司");
  });

  test("XLSX with a title row, merged cells and several sheets", async () => {
    const { utils, write } = await import("@e965/xlsx");
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([["2026年重点项目表"], ["所在市", "企业名称", "总投资"], ["滁州市", "滁州封测公司", 3200], ["", "滁州材料公司", 1800]]);
    sheet["!merges"] = [{ s: { r: 2, c: 0 }, e: { r: 3, c: 0 } }];
    utils.book_append_sheet(book, sheet, "项目");
    utils.book_append_sheet(book, utils.aoa_to_sheet([["企业名称", "需求内容"], ["滁州封测公司", "流动资金"]]), "需求");
    const document = await readDocument(new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer), "table.xlsx");
    expect(rowsOf(document)).toEqual([{ 所在市: "滁州市", 企业名称: "滁州封测公司", 总投资: "3200" }, { 所在市: "滁州市", 企业名称: "滁州材料公司", 总投资: "1800" }, { 企业名称: "滁州封测公司", 需求内容: "流动资金" }]);
  });
});
