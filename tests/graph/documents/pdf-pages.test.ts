import { describe, expect, test } from "vitest";
import { readDocument } from "../../../graph/documents/index.ts";
import { pdf, type PrintedLine, type PrintedPage } from "./pdf.ts";

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
