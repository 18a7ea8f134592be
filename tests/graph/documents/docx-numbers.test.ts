import { describe, expect, test } from "vitest";
import { readDocument } from "../../../graph/documents/index.ts";
import { textsOf } from "./read.ts";
import { zip } from "./zip.ts";

const office = "http://schemas.openxmlformats.org";
const main = `xmlns:w="${office}/wordprocessingml/2006/main"`;
const part = (kind: string, xml: string) => `<?xml version="1.0"?><w:${kind} ${main}>${xml}</w:${kind}>`;
const level = (at: number, format: string, text: string, more = "") => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, definition: number, more = "") => `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
const numbering = part("numbering", [
  `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCountingThousand", "%1、", '<w:pStyle w:val="Chapter"/>')}${level(1, "japaneseCounting", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uf0b7")}</w:abstractNum>`,
  list(1, 0), list(2, 1), list(3, 0, '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride>'),
].join(""));
const styles = part("styles", '<w:style w:type="paragraph" w:styleId="Chapter"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Chapter"/></w:style>');
const paragraph = (text: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`;
const inList = (id: number, at: number) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;

function docx(...paragraphs: readonly string[]): Uint8Array {
  const type = (name: string) => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name === "document" ? "document.main" : name}+xml"/>`;
  const relation = (name: string, target: string, of = name) => `<Relationship Id="${name}" Type="${office}/officeDocument/2006/relationships/${of}" Target="${target}"/>`;
  const relations = (inner: string) => `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships">${inner}</Relationships>`;
  return zip({
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${["document", "numbering", "styles"].map(type).join("")}</Types>`,
    "_rels/.rels": relations(relation("main", "word/document.xml", "officeDocument")),
    "word/document.xml": part("document", `<w:body>${paragraphs.join("")}</w:body>`),
    "word/_rels/document.xml.rels": relations(relation("numbering", "numbering.xml") + relation("styles", "styles.xml")),
    "word/numbering.xml": numbering,
    "word/styles.xml": styles,
  });
}

describe("the lists of a DOCX that count by themselves", () => {
  test("give headings and tasks their numbers", async () => {
    const document = await readDocument(docx(
      paragraph("临江市封装材料产业行动方案"), paragraph("工作目标", inList(1, 0)), paragraph("到2027年，产值达到30亿元。"), paragraph("主要任务", inList(1, 0)),
      paragraph("培育链上企业", inList(1, 1)), paragraph("引进键合丝企业两家。"), paragraph("责任单位：市经信局"), paragraph("补齐短板", inList(1, 1)), paragraph("建设检测平台。"), paragraph("组织保障", inList(1, 0)), paragraph("加强统筹", inList(1, 1)), paragraph("定期调度。"),
    ), "plan.docx");
    expect(textsOf(document, "heading").slice(1)).toEqual(["一、工作目标", "二、主要任务", "（一）培育链上企业", "（二）补齐短板", "三、组织保障", "（一）加强统筹"]);
    expect(document.blocks.find(({ kind }) => kind === "responsible")?.locator).toBe("二(一) 培育链上企业 第6段");
  });

  test("count by styles too, past empty paragraphs and former properties, begin anew where they say so; bullets have none", async () => {
    const document = await readDocument(docx(
      paragraph("临江市封装材料产业行动方案"), paragraph("工作目标", '<w:pStyle w:val="Own"/>'), paragraph("封装基板", inList(1, 2)), paragraph("", inList(1, 2)), paragraph("键合金丝", inList(1, 2)),
      paragraph("引线框架", inList(3, 2)), paragraph("塑封料", inList(2, 0)), paragraph("陶瓷基座", `<w:pPrChange w:id="1">${`<w:pPr>${inList(1, 2)}</w:pPr>`}</w:pPrChange>`), paragraph("不在表中", inList(0, 0)),
    ), "plan.docx");
    expect(document.text.split("\n").slice(1, -1)).toEqual(["一、工作目标", "1. 封装基板", "3. 键合金丝", "1. 引线框架", "塑封料", "陶瓷基座", "不在表中"]);
  });

  test("number the rows of a table whose cells hold nothing else", async () => {
    const row = (...cells: readonly string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;
    const number = paragraph("", inList(3, 2));
    const document = await readDocument(docx(paragraph("临江市封装材料项目表"), `<w:tbl>${row(paragraph("序号"), paragraph("企业名称"))}${row(number, paragraph("临江键合丝厂"))}${row(number, paragraph("临江基板厂"))}</w:tbl>`, paragraph("", inList(1, 0))), "list.docx");
    expect(document.text.trim().split("\n").slice(1)).toEqual(["序号\t企业名称", "1.\t临江键合丝厂", "2.\t临江基板厂"]);
  });
});

test("the mark of a note is no word of the sentence, a power is one", async () => {
  const page = `<p>支持封装<sup>[1]</sup>基板企业扩产，良率缺陷低于10<sup>4</sup>个。</p><p>指有机基板。<a href="#ref-1">↑</a></p>`;
  expect((await readDocument(Buffer.from(`<html><body>${page}</body></html>`), "notes.html")).text).toBe("支持封装基板企业扩产，良率缺陷低于104个。\n指有机基板。\n");
});
