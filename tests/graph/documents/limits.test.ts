import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limits, readDocument } from "../../../graph/documents/index.ts";
import { InvalidDocument } from "../../../graph/errors.ts";
import { docx, zip } from "./zip.ts";

const read = (bytes: Uint8Array, name: string) => readDocument(bytes, name);

/** The same archive with bytes of its last part changed. */
function damaged(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  const at = bytes.lastIndexOf("word/document.xml", bytes.indexOf("PK\u0001\u0002") - 1) + "word/document.xml".length;
  bytes.fill(0xff, at, at + 20);
  return bytes;
}

describe("what is refused", () => {
  test.each([
    ["an empty file", new Uint8Array(), "a.txt", /a\.txt: the file is empty/],
    ["white space alone", Buffer.from(" \n\t　\n"), "a.txt", /a\.txt: no text was found/],
    ["a file above the limit", new Uint8Array(limits.fileBytes + 1), "a.txt", /above the limit of 50 MB/],
    ["an archive bomb by its directory", zip({ "word/document.xml": "x" }, 0x7fffffff), "a.docx", /a\.docx: the archive would inflate/],
    ["an archive bomb by its ratio", zip({ "word/document.xml": "0".repeat(40_000_000) }), "a.docx", /a\.docx: the archive would inflate/],
    ["an archive that lies about its size", zip({ "word/document.xml": "0".repeat(4_000_000) }, 1000), "a.docx", /a\.docx: the archive would inflate/],
    ["a cut archive", docx(["一、目标"]).slice(0, 300), "a.docx", /a\.docx: the archive is cut off or broken/],
    ["another archive", zip({ "a.txt": "text" }), "a.zip", /an archive is not read; unpack it/],
    ["an old Office file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "a.doc", /an old Office file .* is not read; save it as docx or pdf/],
    ["a text that calls itself a PDF", Buffer.from("关于印发通知"), "a.pdf", /the file is no pdf/],
    ["a DOCX with broken markup", zip({ "[Content_Types].xml": "<Types", "_rels/.rels": "<", "word/document.xml": "<w:document><w:body>" }), "a.docx", /a\.docx: the DOCX cannot be opened/],
    ["a DOCX without its document", zip({ "word/document.xml.bak": "x" }), "a.docx", /a\.docx: the DOCX cannot be opened/],
    ["an XLSX with broken markup", zip({ "[Content_Types].xml": "<Types", "xl/workbook.xml": "<workbook><sheets><sheet" }), "a.xlsx", /a\.xlsx: (?:the sheets cannot be opened|no text was found)/],
    ["a page without a word", Buffer.from("<!doctype html><html><head><title></title></head><body><nav><a href=/>"), "a.html", /a\.html: no text was found/],
    ["a damaged part of an archive", damaged(docx(["一、目标"])), "a.docx", /a\.docx: the archive is damaged/],
    ["a broken PDF", Buffer.from("%PDF-1.7\nnonsense"), "a.pdf", /a\.pdf: the PDF cannot be opened/],
  ])("%s", async (_, bytes, name, message) => {
    await expect(read(bytes, name)).rejects.toThrow(message);
    await expect(read(bytes, name)).rejects.toBeInstanceOf(InvalidDocument);
  });
});

describe("any text", () => {
  const pieces = fc.array(fc.oneof(fc.string(), fc.constantFrom("一、重点任务\n", "（一）建设中试线。", "责任单位：", "（责任单位：市科技局", "序号\n企业名称\n项目名称\n1\n", "\t1\n", "| a | b |\n", "附件1：\n", "北京：", "2026年1月1日\n", "《", "》", "（", "）", "\n\n", "——", "1 2 3 四四 五五\n", "来源：\n", "相关推荐\n", "关于印发《", "》的通知\n", "—1—", "云政〔2025〕1号", "各市：", "。市政府2025年1月1日", "2024-01-02 10:00 来源：", "推动碳化硅衬底、外延片、功率器件等产业发展，".repeat(6)))).map((parts) => parts.join(""));

  test("gives blocks in order within the text, or is refused", async () => {
    await fc.assert(fc.asyncProperty(pieces, async (text) => {
      if (text.trim() === "") return;
      const document = await read(Buffer.from(text), "a.txt").catch((error: unknown) => {
        expect(error).toBeInstanceOf(InvalidDocument);
      });
      let last = 0;
      for (const { start, end, cells = [] } of document?.blocks ?? []) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        for (const cell of cells) expect(cell.end).toBeLessThanOrEqual(end);
      }
      expect(last).toBeLessThanOrEqual(document?.clean.text.length ?? 0);
    }), { numRuns: 300 });
  });
});
