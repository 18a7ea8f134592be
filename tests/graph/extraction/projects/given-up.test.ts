import { describe, expect, it } from "vitest";
import { factsIn, newsOf } from "../reading.ts";

describe("a project of news that comes to nothing", () => {
  it.each([
    ["已经终止", "ended", "停止"],
    ["，因合作方撤资已经终止", "ended", "停止"],
    ["因下游需求转弱暂缓实施", "ended", "停止"],
    ["，由于用地未落实，最终被取消", "ended", "停止"],
    ["停建", "ended", "停止"],
    ["开工时间推迟到四季度", "planned", undefined],
    ["已开工", "underway", "开工"],
  ])("%s", async (words, voice, state) => {
    const { relations, attributes } = await factsIn(newsOf(`三安光电合肥外延片项目${words}。`));
    expect([relations.find(({ type }) => type === "UNDERTAKES")?.voice, attributes.find(({ name }) => name === "state")?.value]).toEqual([voice, state]);
  });

  it("was meant to come once", async () => {
    const { attributes } = await factsIn(newsOf("原计划落户庐江县的三安光电外延片项目，因合作方撤资已经终止。"));
    expect(attributes.find(({ name }) => name === "state")?.value).toBe("停止");
  });
});
