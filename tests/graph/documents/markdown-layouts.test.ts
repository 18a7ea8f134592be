import { expect, test } from "vitest";
import { readDocument } from "../../../graph/documents/index.ts";
import { rowsOf, textOf, textsOf } from "./read.ts";

const read = (text: string, name = "paper.md") => readDocument(Buffer.from(text), name);

test("the fields before a Markdown text are none of it, and tell its title", async () => {
  const document = await read("---\ntitle: \"临江市陶瓷基座产业行动方案\"\ndate: 2026-03-02\ntags: [封装]\n---\n\n## 一、目标\n\n到2027年，产值达到12亿元。\n");
  expect(document.about).toMatchObject({ title: "临江市陶瓷基座产业行动方案", kind: "plan" });
  expect(document.clean.text.trim().split("\n")[0]).toBe("一、目标");
  expect(document.text).toContain("tags");
});

test("a rule above a text is no field", async () => {
  expect((await read("---\n\n临江市陶瓷基座产业行动方案\n\n---\n\n一、目标\n\n到2027年，产值达到12亿元。\n")).about.title).toBe("临江市陶瓷基座产业行动方案");
});

test("a head that tells issuer and day, and bodies behind the mark of a list", async () => {
  const document = await read("# 临江市陶瓷基座产业行动方案\n\n**发布单位**：临江市经信局\n\n**日期**：2026年3月2日\n\n## 一、任务\n\n### （一）引进企业\n\n引进陶瓷基座企业两家。\n\n- **责任单位**：市投资促进局\n");
  expect(document.about).toMatchObject({ issuer: "临江市经信局", publishedOn: "2026-03-02" });
  expect(textsOf(document, "responsible")).toEqual(["责任单位：市投资促进局"]);
  expect(document.blocks.filter((block) => textOf(document, block) === "•")).toEqual([]);
});

test("a table without bars at its edges, and one without a header whose cells tell what they hold", async () => {
  const document = await read("# 临江市封装项目清单\n\n项目 | 单位 | 投资\n--- | --- | ---\n塑封料项目 | 临江琢光电子有限公司 | 2亿元\n\n## 二\n\n| 陶瓷基座项目 | 临江衡玑材料有限公司 | 滨河区 | 3.5亿元 |\n|---|---|---|---|\n| 键合金丝生产线 | 临江琢光电子有限公司 | 临江高新技术产业开发区 | 1亿元 |\n\n| 指标 | 2026年 | 2027年 |\n|---|---|---|\n| 产值 | 3 | 5 |\n");
  expect(rowsOf(document)).toEqual([
    { 项目: "塑封料项目", 单位: "临江琢光电子有限公司", 投资: "2亿元" },
    { 项目名称: "陶瓷基座项目", 建设单位: "临江衡玑材料有限公司", 建设地点: "滨河区", 总投资: "3.5亿元" },
    { 项目名称: "键合金丝生产线", 建设单位: "临江琢光电子有限公司", 建设地点: "临江高新技术产业开发区", 总投资: "1亿元" },
    { 指标: "产值", "2026年": "3", "2027年": "5" },
  ]);
});

test("a table in HTML is one, be its rows on one line or on many; a cell's place is that of its words", async () => {
  const text = "# 临江市封装项目清单\n\n<table>\n<tr><th>县区</th><th>企业名称</th><th>产品</th></tr>\n<tr>\n  <td rowspan=\"2\">滨河区</td>\n  <td><b>临江琢光电子有限公司</b></td>\n  <td>陶瓷<br/>基座</td>\n</tr><tr><td>临江衡玑材料有限公司</td><td>塑封料</td></tr><tr><td colspan=\"2\">合计</td><td>2</td></tr></table>\n\n<p>以上由市经信局调度。</p><div align=\"right\">2026年3月</div>\n";
  const document = await read(text);
  expect(rowsOf(document)).toEqual([{ 县区: "滨河区", 企业名称: "临江琢光电子有限公司", 产品: "陶瓷 基座" }, { 县区: "滨河区", 企业名称: "临江衡玑材料有限公司", 产品: "塑封料" }]);
  const cell = document.blocks.flatMap(({ cells = [] }) => cells).find((each) => textOf(document, each) === "临江琢光电子有限公司");
  const { start, end } = document.clean.sourceSpan(cell?.start ?? 0, cell?.end ?? 0);
  expect(text.slice(start, end)).toBe("临江琢光电子有限公司");
  expect(document.clean.text.trim().split("\n").slice(-2)).toEqual(["以上由市经信局调度。", "2026年3月"]);
});

test("signs of notes and comments are none of the text, notes are; a stroke within a cell parts nothing", async () => {
  const document = await read("# 临江市封装项目清单\n\n支持临江琢光电子有限公司[^1]扩产，单价<5元且利润>3元。<!-- 待核：\n临江旧厂 -->\n\n| 企业\\|简称 | 产品 |\n|---|---|\n| 临江琢光电子有限公司\\|琢光 | 陶瓷基座 |\n\n[^1]: 原临江瓷件厂，位于滨河区。\n");
  expect(document.clean.text).toContain("支持临江琢光电子有限公司扩产，单价<5元且利润>3元。\n");
  expect(document.clean.text).not.toContain("临江旧厂");
  expect(document.clean.text.trim().split("\n").at(-1)).toBe("原临江瓷件厂，位于滨河区。");
  expect(rowsOf(document)).toEqual([{ "企业/简称": "临江琢光电子有限公司/琢光", 产品: "陶瓷基座" }]);
});
