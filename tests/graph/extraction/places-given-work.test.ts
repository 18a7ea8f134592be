import { describe, expect, it } from "vitest";
import { factsIn, newsOf, planOf, relationsOf } from "./reading.ts";

/** What places work on, links of the chain left out. */
async function fociIn(text: string): Promise<string[]> {
  return relationsOf(await factsIn(text), "FOCUSES_ON").filter((relation) => !/[A-Z_]{6,}$/.test(relation)).map((relation) => relation.replace("FOCUSES_ON ", ""));
}

describe("places that stand behind what they are to make", () => {
  it.each([
    ["外延片生产以庐阳区、包河区为发展重点。", ["包河区 → 外延片", "庐阳区 → 外延片"]],
    ["光伏组件以蜀山区、肥西县为主，滤波器以瑶海区为中心。", ["瑶海区 → 滤波器", "肥西县 → 光伏组件", "蜀山区 → 光伏组件"]],
    ["传感器由蜀山区向肥西县拓展。", ["肥西县 → 传感器", "蜀山区 → 传感器"]],
  ])("have it, each clause its own: %s", async (words, foci) => {
    expect(await fociIn(planOf(words))).toEqual(foci);
    expect(await fociIn(newsOf(`合肥市半导体产业规划提出，${words}`))).toEqual(expect.arrayContaining(foci));
  });

  it("are not meant where a firm or a thing stands in their stead", async () => {
    expect(await fociIn(planOf("外延片以恒越光电为龙头，滤波器以高端化为重点。"))).toEqual(["合肥市 → 外延片", "合肥市 → 滤波器"]);
  });

  it("come first behind the colon of a layout, each with its own clause", async () => {
    const foci = await fociIn(newsOf("合肥市半导体产业布局：以合肥高新区为核心，发展滤波器；以庐阳区、包河区为辅，发展光刻胶。"));
    expect(foci).toEqual(["包河区 → 光刻胶", "合肥高新区 → 滤波器", "庐阳区 → 光刻胶"]);
  });

  it("stand behind the area that builds there", async () => {
    expect(await fociIn(newsOf("安徽省在芜湖建设光刻胶基地，在蚌埠建设滤波器基地。"))).toEqual(["芜湖 → 光刻胶", "蚌埠 → 滤波器"]);
  });
});
