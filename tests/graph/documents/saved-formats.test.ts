import { describe, expect, test } from "vitest";
import { readDocument } from "../../../graph/documents/index.ts";
import { encode } from "./encodings.ts";
import { rowsOf, textsOf } from "./read.ts";
import { zip } from "./zip.ts";

const page = (charset: string) => `<html><head><meta charset="${charset}"><title>澜州市陶瓷劈刀产业培育方案</title></head><body><h1>澜州市陶瓷劈刀产业培育方案</h1><p>到2028年，全市陶瓷劈刀产值达到三亿元。</p></body></html>`;
const expected = ["到2028年，全市陶瓷劈刀产值达到三亿元。"];

describe("a web page saved in one file", () => {
  const quoted = (text: string) => [...Buffer.from(text)].map((byte) => (byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte))).join("").replace(/((?:=..|[^=]){20})/g, "$1=\r\n");
  const archive = (head: string, body: Uint8Array) => Buffer.concat([Buffer.from(`From: <Saved by a browser>\r\nSubject: page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--edge--"\r\n\r\nseveral parts\r\n----edge--\r\nContent-Type: text/css\r\n\r\np { color: red }\r\n----edge--\r\n${head}\r\n\r\n`), body, Buffer.from("\r\n----edge----\r\n")]);

  test("is its page, be it quoted or in base64, in whichever encoding", async () => {
    const files = [archive("Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable", Buffer.from(quoted(page("utf-8")))), archive("Content-Type: text/html;\r\n charset=\"gb2312\"\r\nContent-Transfer-Encoding: base64", Buffer.from(Buffer.from(encode(page("gb2312"), "gb18030")).toString("base64").replace(/(.{76})/g, "$1\r\n")))];
    for (const bytes of files) for (const name of ["page.mhtml", "page.doc"]) {
      const document = await readDocument(bytes, name);
      expect([document.format, document.about.title, textsOf(document, "paragraph")]).toEqual(["html", "澜州市陶瓷劈刀产业培育方案", expected]);
    }
  });

  test("that holds no page is refused", async () => {
    await expect(readDocument(Buffer.from("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nabc\n--x--\n"), "a.mht")).rejects.toThrow(/a\.mht: the web archive holds no page/);
  });
});

describe("workbooks", () => {
  const book = async (type: "xlsx" | "biff8" | "ods") => {
    const { utils, write } = await import("@e965/xlsx");
    const made = utils.book_new();
    utils.book_append_sheet(made, utils.aoa_to_sheet([["请各县区于三月底前报送。"], ["联系人：综合科"]]), "填报要求");
    utils.book_append_sheet(made, utils.aoa_to_sheet([["澜州市配套项目表"], ["序号", "企业名称", "投产日期"], ["石桥县"], [1, "澜州劈锋公司", new Date(Date.UTC(2027, 4, 1))], ["注：不含技改"]], { cellDates: true }), "项目");
    utils.book_append_sheet(made, utils.aoa_to_sheet([["企业名称", "产品"], ["澜州旧厂", "砂轮"]]), "底表");
    made.Workbook = { Sheets: [{}, {}, { Hidden: 1 }] };
    return readDocument(new Uint8Array(write(made, { type: "array", bookType: type, cellDates: true }) as ArrayBuffer), `table.${type === "biff8" ? "xls" : type}`);
  };

  test("of old and other programs are read as their sheets show them; those that are hidden are told of", async () => {
    for (const type of ["xlsx", "biff8"] as const) {
      const document = await book(type);
      expect(document.warnings).toEqual(["hidden and not read: 底表"]);
      expect(rowsOf(document)).toEqual([{ 序号: "1", 企业名称: "澜州劈锋公司", 投产日期: "2027-05-01" }]);
      expect(document.blocks.find(({ cells }) => cells?.some(({ column }) => column !== undefined))?.path).toContain("石桥县");
      expect(document.text).toContain("请各县区于三月底前报送。");
    }
    expect(rowsOf(await book("ods"))).toHaveLength(2);
  });

  test("that are plain lines or a page under a workbook's name are read as those", async () => {
    expect(rowsOf(await readDocument(encode("序号\t企业名称\t产品\r\n1\t澜州劈锋公司\t陶瓷劈刀\r\n", "gb18030"), "list.xls"))).toEqual([{ 序号: "1", 企业名称: "澜州劈锋公司", 产品: "陶瓷劈刀" }]);
    expect(rowsOf(await readDocument(Buffer.from("<html><body><table><tr><td>企业名称</td><td>产品</td></tr><tr><td>澜州劈锋公司</td><td>陶瓷劈刀</td></tr></table></body></html>"), "list.xls"))).toEqual([{ 企业名称: "澜州劈锋公司", 产品: "陶瓷劈刀" }]);
  });
});

test.each([
  ["a.rtf", Buffer.from("{\\rtf1\\ansi\\ansicpg936 \\'b5\\'bd}"), "an RTF file is not read; save it as docx or pdf"],
  ["a.rar", Buffer.from("Rar!\u001a\u0007\u0000\u00a3\u00a3", "latin1"), "an archive is not read; unpack it"],
  ["a.ofd", zip({ "OFD.xml": "<OFD/>" }), "an OFD file is not read; open it in its reader and save it as pdf"],
  ["a.pptx", zip({ "ppt/presentation.xml": "<p/>" }), "slides are not read; save them as pdf"],
  ["a.heic", Buffer.from("\u0000\u0000\u0000\u0018ftypheic\u0000\u0000", "latin1"), "a HEIC picture is not read; save it as PNG or JPEG"],
  ["a.xml", Buffer.from("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w/>"), "a Word file in XML is not read; save it as docx"],
])("%s is refused with what to do", async (name, bytes, advice) => {
  await expect(readDocument(bytes, name)).rejects.toThrow(`${name}: ${advice}`);
});
