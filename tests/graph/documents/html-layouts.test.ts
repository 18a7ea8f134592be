import { describe, expect, test } from "vitest";
import { readDocument } from "../../../graph/documents/index.ts";

const linesOf = async (body: string) => (await readDocument(Buffer.from(`<html><head><meta charset="utf-8"></head><body><h1>澜州市陶瓷劈刀产业培育方案</h1>${body}</body></html>`), "page.html")).text.trim().split("\n").slice(1);
const items = (...texts: readonly string[]) => texts.map((text) => `<li>${text}</li>`).join("");

describe("lists whose numbers the page shows and its text does not have", () => {
  const [first, second] = ["组建中试平台，向封装企业开放检测。", "设立培育资金，支持购置研磨设备。"];

  test("are numbered as they are shown: from their start, in their form, lists within lists anew", async () => {
    expect(await linesOf(`<ol>${items(first, `${second}<ol type="a">${items("由财政局拨付资金，按季公布。")}</ol>`, "其他事项另行通知，按程序办理。")}</ol>`)).toEqual([`1. ${first}`, `2. ${second}`, "a. 由财政局拨付资金，按季公布。", "3. 其他事项另行通知，按程序办理。"]);
    expect(await linesOf(`<ol style="list-style-type: cjk-ideographic" start="3"><li><p>${first}</p><p>${second}</p></li><li value="12">${second}</li></ol>`)).toEqual([`三、${first}`, second, `十二、${second}`]);
    expect(await linesOf(`<ol reversed type="I">${items(first, second)}</ol>`)).toEqual([`II. ${first}`, `I. ${second}`]);
  });

  test("bullets, items with numbers of their own and lists shown without numbers stay as they are", async () => {
    expect(await linesOf(`<ul>${items(first)}</ul><ol>${items(`（一）${first}`)}</ol><ol style="list-style:none">${items(second)}</ol>`)).toEqual([first, `（一）${first}`, second]);
  });
});

test("the sounds above characters are no part of the text", async () => {
  expect(await linesOf("<p>支持<ruby>劈<rp>(</rp><rt>pī</rt><rp>)</rp>刀<rt>dāo</rt></ruby>企业扩大产能，形成年产三百万支能力。</p>")).toEqual(["支持劈刀企业扩大产能，形成年产三百万支能力。"]);
});

test("elements stand on one line or on two as their own style lays them out", async () => {
  expect(await linesOf(`<section><section style="display: inline;">澜州劈锋公司的项目投资</section><section style="display:inline">两亿元，年产劈刀三百万支。</section></section>`)).toEqual(["澜州劈锋公司的项目投资两亿元，年产劈刀三百万支。"]);
  expect(await linesOf(`<p><span style="display:block">项目由澜州劈锋公司建设，年产三百万支。</span><span style="display:block">资金由企业自筹，年内到位。</span></p>`)).toEqual(["项目由澜州劈锋公司建设，年产三百万支。", "资金由企业自筹，年内到位。"]);
});

test("a table bears its caption, and what it hides is none of it", async () => {
  const document = await readDocument(Buffer.from(`<html><body><h1>澜州市陶瓷劈刀产业培育方案</h1><p>各项目由市经信局按季调度并通报进展情况。</p><table><caption>重点配套项目</caption><tr><th>企业名称</th><th>产品</th></tr><tr><td>澜州劈锋公司<span style="display:none">旧名</span></td><td>劈刀</td></tr><tr style="display: none"><td>澜州旧厂</td><td>砂轮</td></tr></table></body></html>`), "page.html");
  expect(document.text.trim().split("\n").slice(2)).toEqual(["重点配套项目", "企业名称\t产品", "澜州劈锋公司\t劈刀"]);
  expect(document.blocks.at(-1)?.path).toContain("重点配套项目");
});
