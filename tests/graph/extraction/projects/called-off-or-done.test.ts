import { describe, expect, it } from "vitest";
import { factsIn, newsOf } from "../reading.ts";

/** The voice in which a text tells of the firm that undertakes its project, and the project's state. */
async function told(text: string): Promise<[string | null | undefined, string | undefined]> {
  const facts = await factsIn(newsOf(text));
  return [facts.relations.find(({ type }) => type === "UNDERTAKES")?.voice, facts.attributes.find(({ name }) => name === "state")?.value];
}

describe("how far a project of news has come", () => {
  it.each([
    ["去年12月签约，今年3月动工", "underway", "开工"],
    ["去年签约，日前正式封顶", "underway", undefined],
    ["因资金问题暂缓", "ended", undefined],
    ["已被取消", "ended", "停止"],
    ["，因投资方资金链断裂已经终止", "ended", "停止"],
    ["推迟投产", "underway", "没有"],
    ["延期开工", "planned", undefined],
    ["下月投产", "planned", "没有"],
  ])("%s", async (words, voice, state) => {
    const [said, come] = await told(`三安光电合肥外延片项目${words}。`);
    expect(said).toBe(voice);
    if (state !== undefined) expect(come ?? "没有").toBe(state);
  });

  it("what stands behind it in its list tells nothing of that", async () => {
    expect(await told("三安光电与合肥市签署框架协议，拟共同投资30亿元，在合肥建设两条8英寸特色工艺生产线和一条化合物半导体器件生产线。")).toEqual(["planned", undefined]);
  });

  it("who undertakes it has come as far as it", async () => {
    expect((await told("三安光电合肥外延片项目昨日奠基。该项目由恒越集团有限公司与三安光电共同投资建设。"))[0]).toBe("underway");
  });

  it("what a firm will make is planned", async () => {
    const facts = await factsIn(newsOf("三安光电合肥项目今年3月动工，拟分五年建成滤波器、外延片等板块。"));
    expect(facts.relations.filter(({ type, voice }) => type === "MAKES" && voice === "built")).toEqual([]);
  });
});
