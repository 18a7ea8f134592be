import { describe, expect, test } from "vitest";
import { readDocument } from "../../../graph/documents/index.ts";
import { pdf, type PrintedLine, type PrintedPage, type Stroke } from "./pdf.ts";
import { rowsOf } from "./read.ts";

const left = 40;
const right = 318;
const perLine = 20;

/** Paragraphs set as a column of lines of twenty characters, the first indented by two. */
function column(x: number, top: number, ...paragraphs: readonly string[]): PrintedLine[] {
  let y = top;
  return paragraphs.flatMap((paragraph) => {
    const lines: PrintedLine[] = [];
    for (let at = 0; at < paragraph.length; y -= 18) {
      const length = at === 0 ? perLine - 2 : perLine;
      lines.push({ x: at === 0 ? x + 24 : x, y, text: paragraph.slice(at, at + length) });
      at += length;
    }
    return lines;
  });
}

const read = async (...pages: readonly PrintedPage[]) => (await readDocument(pdf(pages), "paper.pdf")).text.trim().split("\n");

describe("a page in columns", () => {
  const one = "临江市围绕陶瓷基座和引线框架两类配套材料开展招引，力争两年内引进企业八家，培育专精特新企业五家，带动就业一千二百人以上。";
  const two = "支持临江琢光电子有限公司建设陶瓷基座生产线，鼓励临江衡玑材料有限公司与下游封装厂签订长期供货协议，推动配套半径缩短到五十公里以内。";
  const three = "临江高新区管委会负责提供标准厂房和蒸汽、超纯水等公用设施，市经信局每季度通报一次项目进展，市财政局统筹安排专项资金予以支持。";
  const title: PrintedLine = { x: 150, y: 780, text: "临江市封装配套材料行动方案", size: 20 };

  test("is read column by column, whole paragraphs, be the lines of both on one height or not", async () => {
    for (const lower of [0, 7]) expect(await read({ lines: [title, ...column(left, 740, one, two), ...column(right, 740 - lower, three, one)] })).toEqual([title.text, one, two, three, one]);
  });

  test("goes on from the foot of a column at the head of the next; what runs across stands between what is above and below it", async () => {
    const across: PrintedLine = { x: 40, y: 560, text: "以下各项由领导小组办公室会同有关单位按季调度并向社会公布", size: 18 };
    expect(await read({ lines: [title, ...column(left, 740, one, two.slice(0, 38)), ...column(right, 740, "续").map((line) => ({ ...line, x: right, text: two.slice(38, 58) })), ...column(right, 722, "续").map((line) => ({ ...line, x: right, text: two.slice(58) })), ...column(right, 704, three), across, ...column(left, 520, three, one), ...column(right, 520, two, one)] }))
      .toEqual([title.text, one, two, three, across.text, three, one, two, one]);
  });

  test("rows of cells beside each other are no columns", async () => {
    const rows = Array.from({ length: 10 }, (_, at): PrintedLine[] => [{ x: 40, y: 740 - at * 20, text: `第${"一二三四五六七八九十".charAt(at)}车间` }, { x: 200, y: 740 - at * 20, text: "键合金丝" }, { x: 330, y: 740 - at * 20, text: `${at + 3}.5` }, { x: 430, y: 740 - at * 20, text: "2027年" }]);
    expect((await read({ lines: rows.flat() }))[1]).toBe("第二车间\t键合金丝\t4.5\t2027年");
  });
});

describe("a table that no vertical strokes draw", () => {
  const [number, name, builder, place, sum] = [40, 80, 250, 400, 500];
  const row = (y: number, ...cells: readonly (readonly [x: number, text: string])[]): PrintedLine[] => cells.map(([x, text]) => ({ x, y, text }));
  const title: PrintedLine = { x: 150, y: 780, text: "临江市2026年封装项目清单", size: 18 };
  const header = row(740, [number, "序号"], [name, "项目名称"], [builder, "建设单位"], [place, "建设地点"], [sum, "总投资（亿元）"]);
  const expected = [
    { 序号: "1", 项目名称: "陶瓷基座项目", 建设单位: "临江琢光电子有限公司", 建设地点: "滨河区", "总投资（亿元）": "3.5" },
    { 序号: "2", 项目名称: "引线框架生产线扩产项目", 建设单位: "", 建设地点: "滨河区", "总投资（亿元）": "" },
    { 序号: "3", 项目名称: "塑封料项目", 建设单位: "临江衡玑材料有限公司", 建设地点: "", "总投资（亿元）": "2" },
  ];
  const rows = [
    ...row(716, [number, "1"], [name, "陶瓷基座项目"], [builder, "临江琢光电子有限公司"], [place, "滨河区"], [sum, "3.5"]),
    ...row(692, [number, "2"], [name, "引线框架生产线"], [place, "滨河区"]), ...row(678, [name, "扩产项目"]),
    ...row(654, [number, "3"], [name, "塑封料项目"], [builder, "临江衡玑材料有限公司"], [sum, "2"]),
  ];
  const below: PrintedLine = { x: 40, y: 600, text: "以上各项由临江高新区管委会按季调度并向市经信局报送进展情况表。" };

  test("has its cells where the heads of its columns are, be cells empty or of several lines", async () => {
    expect(rowsOf(await readDocument(pdf([{ lines: [title, ...header, ...rows, below] }]), "list.pdf"))).toEqual(expected);
    const strokes = [756, 732, 708, 670, 646].map((y): Stroke => [36, y, 580, y]);
    expect(rowsOf(await readDocument(pdf([{ lines: [title, ...header, ...rows, below], strokes }]), "list.pdf"))).toEqual(expected);
  });

  test("nor its sides: the outer columns go as far as the horizontal strokes", async () => {
    const strokes = [756, 732, 708, 670, 646].map((y): Stroke => [36, y, 580, y]).concat([76, 246, 396, 496].map((x): Stroke => [x, 646, x, 756]));
    expect(rowsOf(await readDocument(pdf([{ lines: [title, ...header, ...rows, below], strokes }]), "list.pdf"))).toEqual(expected);
  });
});
