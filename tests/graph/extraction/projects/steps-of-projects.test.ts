import { describe, expect, it } from "vitest";
import { factsIn } from "../reading.ts";

/** A city's work report that looks back on a year, and what it sets itself. */
function reportOf(done: string, tasks = "抓好各项工作。"): string {
  return `2025年合肥市政府工作报告\n——2025年1月8日在合肥市第十七届人民代表大会第四次会议上\n\n一、2024年工作回顾\n半导体产业加快发展。${done}\n\n二、2025年重点工作\n做强半导体产业。${tasks}\n`;
}

/** `{ 恒岭光电二期: "built" }`, of whatever project somebody undertakes. */
async function voicesIn(text: string): Promise<Record<string, string | null | undefined>> {
  const { relations } = await factsIn(text);
  return Object.fromEntries(relations.filter(({ type }) => type === "UNDERTAKES").map(({ to, voice }) => [to[1], voice]));
}

describe("how far a report says that its projects have come", () => {
  it("is the same for each project of a list, whatever words their names hold", async () => {
    expect(await voicesIn(reportOf("恒岭光电氮化镓封测二期、云岭科技功率芯片扩产等12个重点项目竣工投产，三安光电砷化镓衬底等项目加快建设。"))).toEqual({ 恒岭光电氮化镓封测二期: "built", 云岭科技功率芯片扩产: "built", 三安光电砷化镓衬底: "underway" });
  });

  it("is the last of the steps that they took in a row", async () => {
    const text = reportOf("恒岭光电外延片项目实现当年签约、当年开工，云岭科技光刻胶项目实现当年开工、当年投产，三安光电砷化镓项目签约即开工。");
    expect(await voicesIn(text)).toEqual({ 恒岭光电外延片项目: "underway", 云岭科技光刻胶项目: "built", 三安光电砷化镓项目: "underway" });
    const { attributes } = await factsIn(text);
    expect(attributes.filter(({ name }) => name === "state").map(({ value }) => value).sort()).toEqual(["开工", "开工", "投产"]);
  });

  it("is not finished while only its building is, or on trial, and not begun while its land is", async () => {
    expect(await voicesIn(reportOf("恒岭光电外延片项目主体竣工，云岭科技光刻胶项目完成厂房建设，三安光电砷化镓项目投料试车，隆基绿能硅片项目投产在即，尚未开工的通富微电封测项目完成供地。"))).toEqual({
      恒岭光电外延片项目: "underway", 云岭科技光刻胶项目: "underway", 三安光电砷化镓项目: "underway", 隆基绿能硅片项目: "underway", 通富微电封测项目: "planned",
    });
  });

  it("is running where it tells what the project yields", async () => {
    expect(await voicesIn(reportOf("恒岭光电三期外延片项目实现6万片/月产能，云岭科技光刻胶项目产能利用率保持在85%，隆基绿能合肥硅片基地开工率达到八成，三安光电加快砷化镓芯片项目建设。"))).toEqual({
      恒岭光电三期外延片项目: "built", 云岭科技光刻胶项目: "built", 隆基绿能合肥硅片基地: "built", 砷化镓芯片项目: "underway",
    });
  });

  it("is not done where it is pushed on, by words that are no part of the firm's name", async () => {
    expect(await voicesIn(reportOf("各项工作取得进展。", "力促恒岭光电二期9月底前竣工，力保云岭光电外延片项目投产，支持三安光电尽快建成砷化镓芯片项目。"))).toEqual({ 恒岭光电二期: "underway", 云岭光电外延片项目: "underway", 砷化镓芯片项目: "underway" });
  });
});

describe("the state of projects", () => {
  it("is that of the list that they are of", async () => {
    const { attributes } = await factsIn(reportOf("恒岭光电外延片二期、三安光电砷化镓衬底、云岭科技光刻胶扩产等9个重点项目竣工投产，华灿光电氮化镓项目、士兰微封测项目开工建设。"));
    expect(attributes.filter(({ name }) => name === "state").map(({ entity, value }) => `${entity[1]} ${value}`).sort()).toEqual(["三安光电砷化镓衬底 投产", "云岭科技光刻胶扩产 投产", "华灿光电氮化镓项目 开工", "士兰微封测项目 开工", "恒岭光电外延片二期 投产"].sort());
  });
});

describe("a step that a sentence only speaks from", () => {
  it("is none that the project has taken", async () => {
    const { attributes } = await factsIn(reportOf("云岭科技OLED产线项目投产后将供应车载屏，恒岭光电外延片项目建成并投产后可年产8万片，三安光电砷化镓项目投产。"));
    expect(attributes.filter(({ name }) => name === "state").map(({ entity, value }) => `${entity[1]} ${value}`)).toEqual(["三安光电砷化镓项目 投产"]);
  });

  it("is taken where a line is said to stand", async () => {
    expect(await voicesIn(reportOf("恒岭光电传感器晶圆产线成功落成。"))).toEqual({ 恒岭光电传感器晶圆产线: "built" });
  });
});
