import { describe, expect, it } from "vitest";
import { factsIn, relationsOf } from "../reading.ts";

const reportOf = (task: string) => factsIn(`合肥市人民政府工作报告\n\n（2026年1月20日在合肥市第十八届人民代表大会第六次会议上）\n\n一、2025年工作回顾\n\n光刻胶产线9月建成投产。\n\n二、2026年目标任务\n\n${task}\n`);

describe("a month that is still to come when a document speaks", () => {
  it.each(["石英坩埚产线6月底前投产。", "石英坩埚产线3月投产。", "今年9月建成石英坩埚产线。"])("makes what is completed then a thing of the future: %s", async (task) => {
    const facts = await reportOf(task);
    expect(relationsOf(facts, "HAS").filter((said) => said.includes("石英坩埚"))).toEqual([]);
    expect(relationsOf(facts, "HAS")).toContain("HAS 合肥市 → 光刻胶");
  });

  it("gives a project no state that it has not come to", async () => {
    const { attributes = [] } = await reportOf("恒越石英坩埚项目6月底前投产。恒越溅射靶材项目3月开工。");
    expect(attributes.filter(({ name }) => name === "state")).toEqual([]);
  });

  it("is told of the last of a list alone, where each has its own step", async () => {
    const { relations } = await reportOf("推动恒越电子二期开工、澜川封测基地6月投产。");
    expect(relations.filter(({ type }) => type === "UNDERTAKES").map(({ to, voice }) => `${to[1]} ${voice}`)).toContain("恒越电子二期 planned");
  });

  it("is over where it stands before the document's own, or in the year before", async () => {
    const news = async (text: string) => relationsOf(await factsIn(`合肥半导体项目进展\n\n2026年8月11日　来源：合肥日报\n\n${text}\n`), "HAS");
    expect(await news("合肥石英坩埚产线3月投产。")).toContain("HAS 合肥市 → 石英坩埚");
    expect(await news("合肥石英坩埚产线去年12月投产。")).toContain("HAS 合肥市 → 石英坩埚");
    expect(await news("合肥石英坩埚产线12月投产。")).not.toContain("HAS 合肥市 → 石英坩埚");
  });
});
