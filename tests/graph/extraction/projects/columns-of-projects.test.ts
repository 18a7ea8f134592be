import { describe, expect, it } from "vitest";
import { factsIn } from "../reading.ts";

/** What a row says of its project, given the columns behind its undertaker: voice, state, start and end. */
async function readRow(heads: string, cells: string, title = "合肥市化合物半导体产业行动方案（2026—2028年）"): Promise<readonly unknown[]> {
  const facts = await factsIn(`合肥市人民政府办公室关于印发${title}的通知\n合政办〔2026〕5号\n${title}\n一、主要任务\n加快发展化合物半导体。\n合肥市人民政府办公室\n2026年3月9日\n附件：重点建设清单\n| 序号 | 项目名称 | 实施主体 | ${heads} |\n| 1 | 锑化镓外延片扩产项目 | 合肥湖芯半导体有限公司 | ${cells} |\n| 2 | 氮化铝衬底研制项目 | 合肥庐晶新材料有限公司 | ${cells} |\n`);
  const project = facts.entities.find(({ type }) => type === "Project")?.name;
  const valueOf = (name: string) => facts.attributes.find((attribute) => attribute.entity[1] === project && attribute.name === name)?.value;
  return [facts.relations.find(({ type, to }) => type === "UNDERTAKES" && to[1] === project)?.voice, valueOf("state"), valueOf("start"), valueOf("end")];
}

describe("the columns of a project table", () => {
  it.each([
    ["its progress beside its nature", "建设性质 | 进展", "新建 | 在建", ["underway", "开工", undefined, undefined]],
    ["what is only sought", "建设性质 | 进展", "扩建 | 前期", ["planned", "谋划", undefined, undefined]],
    ["what is signed", "建设类型 | 当前进展", "新建 | 已签约", ["planned", "签约", undefined, undefined]],
    ["a nature that tells of work begun", "建设性质 | 备注", "续建 | 无", ["underway", "开工", undefined, undefined]],
    ["what has come, before what is to come", "建设状态", "设备安装，预计2026年9月投产", ["underway", "开工", undefined, undefined]],
    ["what is to come alone", "建设进度", "预计2026年9月投产", ["planned", undefined, undefined, undefined]],
    ["a building that stands without its plant", "项目进展", "厂房建成", ["underway", "开工", undefined, undefined]],
    ["a project put off", "进展情况", "暂缓实施", ["ended", "停止", undefined, undefined]],
    ["its begin and its end in two columns", "开工时间 | 竣工时间", "2025年8月 | 2027年10月", ["underway", undefined, "2025-08", "2027-10"]],
    ["a begin later in its year", "计划开工时间 | 计划投产时间", "2026年7月 | 2028年", ["planned", undefined, "2026-07", "2028"]],
    ["both in one column", "建设起止年限", "2025—2027年", ["underway", undefined, "2025", "2027"]],
    ["both in one column by another name", "开竣工时间", "2027.3-2029.6", ["planned", undefined, "2027-03", "2029-06"]],
  ])("tell of %s", async (_, heads, cells, told) => {
    expect(await readRow(heads, cells)).toEqual(told);
  });
});
