import { describe, expect, test } from "vitest";
import { readDocument } from "../../../graph/documents/index.ts";
import { pdf, type PrintedLine, type PrintedPage, type Stroke } from "./pdf.ts";
import { rowsOf } from "./read.ts";

const read = async (...pages: readonly PrintedPage[]) => (await readDocument(pdf(pages), "paper.pdf")).text.trim().split("\n");
const title: PrintedLine = { x: 150, y: 730, text: "澜州市陶瓷劈刀产业培育方案", size: 20 };
const lines = (top: number, ...texts: readonly string[]): PrintedLine[] => texts.map((text, at) => ({ x: 80, y: top - at * 20, text }));
/** Lines as wide as the page's text, and what goes on behind them. */
const opening = ["澜州市把陶瓷劈刀列为键合工序的首要配套，安排专人联系上下游企业，每季度通报", "一次进展。由澜州劈锋精密有限公司牵头组建中试平台，面向封装企业开放检测，并向"];
const closing = ["周边地市提供打样服务。", "澜州市财政局安排培育资金二千万元，支持企业购置研磨设备和检测设备，扩大产能", "规模。"];

describe("notes at the foot of a page", () => {
  const sign = (x: number, y: number, text: string): PrintedLine => ({ x, y: y + 5, text, size: 7 });
  const broken = [{ x: 80, y: 700, text: opening[0] as string }, { x: 80, y: 680, text: "一次进展。由澜州劈锋精密有限公司" }, sign(272, 680, "1"), { x: 279, y: 680, text: "牵头组建中试平台，面向封装企业开放检测，并" }];
  const notes: PrintedLine[] = [{ x: 80, y: 130, text: "1 公司前身为澜州劈刀厂，二〇一二年改制，现有职工三百", size: 9 }, { x: 80, y: 116, text: "余人。", size: 9 }, { x: 80, y: 102, text: "2 数据由企业填报。", size: 9 }];

  test("stand behind the paragraph that goes on past them, and their signs in no name", async () => {
    expect(await read({ lines: [title, ...broken, ...notes] }, { lines: lines(760, ...closing) })).toEqual([
      title.text, `${opening[0]}一次进展。由澜州劈锋精密有限公司牵头组建中试平台，面向封装企业开放检测，并周边地市提供打样服务。`,
      "1 公司前身为澜州劈刀厂，二〇一二年改制，现有职工三百余人。", "2 数据由企业填报。", "澜州市财政局安排培育资金二千万元，支持企业购置研磨设备和检测设备，扩大产能规模。",
    ]);
  });

  test("are not what is only set small, nor the index of a formula", async () => {
    const index = sign(128, 640, "2");
    expect(await read({ lines: [title, ...lines(700, ...opening), { x: 80, y: 640, text: "减排的CO" }, index, { x: 135, y: 640, text: "归企业。" }, ...notes.slice(2)] }, { lines: lines(760, ...closing) })).toContain("减排的CO2归企业。");
    expect((await read({ lines: [title, ...lines(700, ...opening), { x: 80, y: 130, text: "1.本方案自印发之日起施行。", size: 9 }] }, { lines: lines(760, ...closing) })).at(2)).toBe("1.本方案自印发之日起施行。");
  });
});

test("a hyphen that only breaks a word at a line's end goes; one between two words stays", async () => {
  const english = ["The city of Lanzhou on the river will help ceramic capillary makers with manu-", "facturing sites of their own, and will lend them money for three years in high-", "precision grinding. Manufacturing of blades follows later."];
  expect(await read({ lines: english.map((text, at): PrintedLine => ({ x: 80, y: 700 - at * 20, text })) })).toEqual([english.join("").replace("manu-f", "manuf")]);
});

describe("heads of pages", () => {
  test("of a paper of one page go: small, and far above its title", async () => {
    const head: PrintedLine = { x: 200, y: 800, text: "澜州政务公报 第七期", size: 9 };
    expect((await read({ lines: [head, title, ...lines(700, ...opening)] }))[0]).toBe(title.text);
    expect((await read({ lines: [{ ...head, text: "附件2" }, title, ...lines(700, ...opening)] }))[0]).toBe("附件2");
  });

  test("that left and right pages bear in turn go", async () => {
    const heads = ["澜州政务公报", "澜州市陶瓷劈刀产业培育方案"].map((text): PrintedLine => ({ x: 200, y: 800, text }));
    const pages = [0, 1, 2, 3].map((number): PrintedPage => ({ lines: [heads[number % 2] as PrintedLine, ...lines(740, `${"一二三四".charAt(number)}、分项内容`, ...closing.slice(1))] }));
    expect((await read(...pages)).filter((line) => heads.some(({ text }) => line.includes(text)))).toEqual([]);
  });
});

describe("what is printed across a page", () => {
  test("large and from top to bottom is no part of its lines", async () => {
    const stamp = [..."内部讨论稿"].map((text, at): PrintedLine => ({ x: 300, y: 715 - at * 26, text, size: 32 }));
    expect(await read({ lines: [{ ...title, y: 780 }, ...lines(700, ...opening, ...closing), ...stamp] })).toEqual([title.text, opening.join("") + closing[0], closing[1] + (closing[2] as string)]);
  });

  test("a page whose text runs upwards is turned", async () => {
    const upwards = (x: number, text: string): PrintedLine => ({ x, y: 60, text, upwards: true });
    expect(await read({ lines: [upwards(100, opening[0] as string), upwards(120, opening[1] as string), upwards(140, closing[0] as string), { x: 500, y: 20, text: "附页" }] })).toEqual([opening.join("") + closing[0]]);
  });
});

test("the lines of a cell are one name where its width breaks them, and several where they end by themselves", async () => {
  const cell = (x: number, ...texts: readonly string[]) => texts.map((text, at): PrintedLine => ({ x, y: 730 - at * 15, text }));
  const strokes = [760, 740, 690].map((y): Stroke => [40, y, 520, y]).concat([40, 160, 280, 400, 520].map((x): Stroke => [x, 690, x, 760]));
  const heads = ["项目名称", "建设单位", "产品", "责任单位"].map((text, at): PrintedLine => ({ x: 44 + at * 120, y: 745, text }));
  const document = await readDocument(pdf([{ lines: [...heads, ...cell(44, "年产三百万支劈刀生", "产线项目"), ...cell(164, "澜州劈锋有限公司", "澜州砂轮有限公司"), ...cell(284, "劈刀", "金刚石划片刀"), ...cell(404, "市经信局", "市科技局")], strokes }]), "list.pdf");
  expect(rowsOf(document)).toEqual([{ 项目名称: "年产三百万支劈刀生产线项目", 建设单位: "澜州劈锋有限公司、澜州砂轮有限公司", 产品: "劈刀 金刚石划片刀", 责任单位: "市经信局、市科技局" }]);
});

describe("a table that goes on over pages", () => {
  const columns = [40, 100, 180, 340, 560];
  const page = (...rows: readonly (readonly string[])[]): PrintedPage => {
    const top = 760;
    const stroke = (row: number): Stroke[] => columns.slice(1).flatMap((x, column): Stroke[] => (row > 0 && row < rows.length && rows[row]?.[column] === "^" ? [] : [[columns[column] as number, top - row * 30, x, top - row * 30]]));
    return {
      lines: rows.flatMap((cells, row) => cells.flatMap((text, column): PrintedLine[] => (text === "" || text === "^" ? [] : [{ x: (columns[column] as number) + 4, y: top - row * 30 - 20, text }]))),
      strokes: [...rows.flatMap((_, row) => stroke(row)), ...stroke(rows.length), ...columns.map((x): Stroke => [x, top - rows.length * 30, x, top])],
    };
  };
  const header = ["县区", "序号", "企业名称", "产品"];
  const rowsOn = async (...pages: readonly PrintedPage[]) => rowsOf(await readDocument(pdf(pages), "list.pdf")).map((row) => Object.values(row));

  test("without its header has the row that the page's end broke in one", async () => {
    expect(await rowsOn(page(header, ["石桥县", "1", "澜州劈锋公司", "陶瓷劈刀"], ["青浦镇", "2", "澜州精密研磨", "金刚石砂"]), page(["", "", "工具公司", "轮划片刀"], ["石桥县", "3", "澜州石英公司", "石英舟"])))
      .toEqual([["石桥县", "1", "澜州劈锋公司", "陶瓷劈刀"], ["青浦镇", "2", "澜州精密研磨工具公司", "金刚石砂轮划片刀"], ["石桥县", "3", "澜州石英公司", "石英舟"]]);
  });

  test("keeps the cell that spans rows of both pages, below a header that is printed again", async () => {
    expect(await rowsOn(page(header, ["石桥县", "1", "澜州劈锋公司", "陶瓷劈刀"], ["^", "2", "澜州砂轮公司", "划片刀"]), page(header, ["", "3", "澜州石英公司", "石英舟"], ["^", "4", "澜州炉管公司", "炉管"], ["合计", "4", "", ""])))
      .toEqual([["石桥县", "1", "澜州劈锋公司", "陶瓷劈刀"], ["石桥县", "2", "澜州砂轮公司", "划片刀"], ["石桥县", "3", "澜州石英公司", "石英舟"], ["石桥县", "4", "澜州炉管公司", "炉管"]]);
  });
});

test("a page that numbers its shapes without saying what they are is looked at as a picture", async () => {
  const unmapped = Buffer.from(pdf([{ lines: lines(700, "\u0103\u0001\u0207\u0002\u0311\u0004\u0215\u0003\u0119\u0005") }])).toString("latin1").replace("/UniGB-UTF16-H", "/Identity-H").replace("(GB1)", "(Identity)");
  const document = await readDocument(Buffer.from(unmapped, "latin1"), "shapes.pdf").catch((error: unknown) => String(error));
  if (typeof document === "string") expect(document).toMatch(/no text was found|do not say which characters/);
  else expect([document.recognized, document.format]).toEqual([[1], "ocr"]);
}, 60_000);
