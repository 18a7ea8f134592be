import { expect, it } from "vitest";
import { factsIn, relationsOf } from "../reading.ts";

const row = (...cells: string[]) => `<tr>${cells.map((cell) => (cell.startsWith("<") ? cell : `<td>${cell}</td>`)).join("")}</tr>`;
const html = (title: string, ...rows: string[]) => `<html><body><h1>${title}</h1><table>${rows.join("")}</table></body></html>`;

it("a place and an undertaker that span rows are those of all their projects; money that does is of none alone", async () => {
  const page = html("滁州市2026年半导体项目清单", row("所在区县", "项目名称", "建设单位", "总投资（亿元）"), row('<td rowspan="3">来安县</td>', "光掩模基板项目", '<td rowspan="2">滁州岚川材料有限公司</td>', '<td rowspan="2">7</td>'), row("电子特气充装项目"), row("键合金丝项目", "滁州砚谷电子有限公司", "2"));
  const facts = await factsIn(page, "list.html");
  expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 滁州岚川材料有限公司 → 光掩模基板项目", "UNDERTAKES 滁州岚川材料有限公司 → 电子特气充装项目", "UNDERTAKES 滁州砚谷电子有限公司 → 键合金丝项目"]);
  expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["光掩模基板项目", "电子特气充装项目", "键合金丝项目"].map((project) => `LOCATED_IN ${project} → 来安县`)));
  expect(facts.attributes.filter(({ name }) => name === "totalInvestment").map(({ entity }) => entity[1])).toEqual(["键合金丝项目"]);
  expect(facts.relations.filter(({ type }) => type === "UNDERTAKES").map(({ quote }) => quote?.split("\t").length)).toEqual([4, 1, 3]);
  expect(facts.relations.find(({ type, to }) => type === "UNDERTAKES" && to[1] === "电子特气充装项目")?.quote).toBe("电子特气充装项目");
});

it("a body and a task that span rows are those of each step", async () => {
  const page = html("滁州市功率半导体产业任务分工表", row("重点任务", "工作举措", "牵头单位"), row('<td rowspan="2">做强封装环节</td>', "引进引线框架企业2家", '<td rowspan="2">市投资促进局</td>'), row("组织功率模块封装攻关"));
  const { tasks } = await factsIn(page, "tasks.html");
  expect(tasks.map(({ title, agencies }) => [title, agencies])).toEqual([["做强封装环节", ["市投资促进局"]], ["组织功率模块封装攻关", ["市投资促进局"]]]);
});
