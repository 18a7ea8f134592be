import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../graph/documents/index.ts";
import { extract } from "../../../graph/extraction/index.ts";
import { loadLexicon } from "../../../graph/lexicon/index.ts";

const words = ["合肥市", "重点发展", "碳化硅", "、", "衬底及外延", "等", "企业", "项目", "（", "）", "“", "”", "《", "》", "公司", "有限公司", "到2025年", "超过100亿元", "，", "。", "；", "\n", "一、", "（一）", "责任单位：", "市科技局", "高新区", "\t", " ", "A", "3", "以", "为代表", "的", "\u{1f600}", "产业园", "平台", "基地二期"];

describe("extraction", () => {
  it("finds every passage at its offsets, whatever the text", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 5, maxLength: 120 }), async (parts) => {
      const document = await readDocument(new TextEncoder().encode(`关于集成电路的通知${parts.join("")}`), "random.txt");
      const facts = extract(document, loadLexicon());
      for (const { quote, excerpt, start, end } of [...facts.entities, ...facts.relations, ...facts.attributes, ...facts.targets, ...facts.actuals, ...facts.tasks]) {
        expect(document.text.slice(start, end)).toBe(quote);
        expect(quote).toContain(excerpt);
      }
    }), { numRuns: 120 });
  });

  it("reads on where a clause says one thing over and over before its verb", async () => {
    const document = await readDocument(new TextEncoder().encode(`合肥市集成电路产业行动计划\n\n合肥恒越光电有限公司落户高新区，${"达产后".repeat(60)}庐生产碳化硅衬底。`), "plan.txt");
    expect(extract(document, loadLexicon()).entities.map(({ name }) => name)).toEqual(expect.arrayContaining(["合肥恒越光电有限公司", "碳化硅衬底"]));
  });

  it("tells of nothing that is not among what it names, be it a part of another's name", async () => {
    const document = await readDocument(new TextEncoder().encode("庐州高新区管委会2025年工作报告\n\n一、加快科技创新\n\n建设安徽省MEMS产业技术创新中心二期，联合澜湖大学攻关晶圆级封装等技术5项。\n\n二、改善民生\n\n新建学校两所，修复道路十公里。\n\n三、发展农业\n\n推广良种，扩大种植面积。\n"), "points.txt");
    const { entities, relations } = extract(document, loadLexicon());
    const named = new Set(entities.map(({ type, name }) => `${type}:${name}`));
    expect(relations.filter(({ type }) => type === "UNDERTAKES").length).toBeGreaterThan(0);
    expect(relations.flatMap(({ from, to }) => [from, to]).map(([type, name]) => `${type}:${name}`).filter((end) => !end.startsWith("Stage:") && !named.has(end))).toEqual([]);
  });

  it("gives the same facts for the same document", async () => {
    const document = await readDocument(new TextEncoder().encode("合肥市集成电路产业行动计划\n\n支持长鑫存储扩大DRAM产能。"), "plan.txt");
    expect(extract(document, loadLexicon())).toEqual(extract(document, loadLexicon()));
  });
});
