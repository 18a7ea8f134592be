import { describe, expect, it } from "vitest";
import { factsIn } from "./reading.ts";

/** A plan with these paragraphs under one task. */
const planWith = (words: string) => `合肥市集成电路产业2024年行动计划\n\n二、重点任务\n\n（一）建设芯片平台\n\n${words}\n`;

async function bodiesOf(words: string): Promise<string[]> {
  const { tasks } = await factsIn(planWith(words));
  return tasks.flatMap(({ bodies }) => bodies.map(({ name, role }) => `${name} ${role}`));
}

describe("bodies that a sentence names with their duty", () => {
  it.each([
    ["建设芯片检测平台。市经信局牵头，市商务局、高新区配合，2025年底前完成。", ["市经信局 lead", "市商务局 joint", "高新区 joint"]],
    ["由市经信局牵头，市商务局配合，于2025年8月底前完成芯片检测平台选址。", ["市经信局 lead", "市商务局 joint"]],
    ["市经信局为牵头部门，市商务局、市审计局为协同部门，共建芯片检测平台。", ["市经信局 lead", "市商务局 joint", "市审计局 joint"]],
    ["由市经信局会同市商务局、三河镇负责推进引线框架国产化。", ["市经信局 unspecified", "市商务局 unspecified", "三河镇 territorial"]],
    ["建设芯片检测平台。责任单位按序：市经信局、市商务局。", ["市经信局 unspecified", "市商务局 unspecified"]],
    ["建设芯片检测平台。（链长单位：市经信局；配合单位：市商务局）", ["市经信局 lead", "市商务局 joint"]],
    ["分工如下：\n——市经信局负责芯片项目用地；\n——市商务局负责芯片项目招引。", ["市经信局 unspecified", "市商务局 unspecified"]],
  ])("answer for the task: %s", async (words, bodies) => {
    expect(await bodiesOf(words)).toEqual(bodies);
  });

  it("end where the next sentence tells of the work", async () => {
    const { relations, tasks } = await factsIn(planWith("牵头单位：市经信局。聚力做强引线框架、石英坩埚两类产品。"));
    expect(tasks.flatMap(({ bodies }) => bodies.map(({ name }) => name))).toEqual(["市经信局"]);
    expect(relations.filter(({ type }) => type === "FOCUSES_ON").map(({ to }) => to[1])).toEqual(expect.arrayContaining(["引线框架", "石英坩埚"]));
  });

  it("are none where a sentence only speaks of who is in charge", async () => {
    expect(await bodiesOf("市经信局负责人介绍，芯片检测平台年内启用。")).toEqual([]);
  });
});
