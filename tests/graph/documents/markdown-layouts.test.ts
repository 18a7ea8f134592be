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
