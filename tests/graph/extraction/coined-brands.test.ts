import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf } from "./reading.ts";

const firmsIn = async (text: string) => namesOf(await factsIn(text), "Company");

describe("a firm by its brand of no everyday word and its trade", () => {
  it.each([
    ["以澜铄光电为上游研发企业，引进封装企业。", "澜铄光电"],
    ["青岛嵩澜电气展出深紫外LED芯片。", "青岛嵩澜电气"],
    ["武汉泓铄激光把激光划片机的总装线放在了葛店。", "武汉泓铄激光"],
    ["蓝宝石基板则与屹澜科技签订长约。", "屹澜科技"],
    ["澜芯科技开启IPO辅导备案。", "澜芯科技"],
  ])("is seen in news: %s", async (text, firm) => {
    expect(await firmsIn(newsOf(text))).toEqual([firm]);
  });

  it("is seen in plans, without the zone or county before it", async () => {
    expect(await firmsIn(planOf("推动西安澜嶙新材料扩大OLED发光材料规模。滨湖区屹泽量子提供外延片。支持峤澜绿能BC电池规模化量产。"))).toEqual(["屹泽量子", "峤澜绿能", "西安澜嶙新材料"]);
  });

  it.each(["加强生物基材料、镁基新材料等推广应用。", "推动投早、投小、投长期、投硬科技。", "具备更高亮度、触控集成等性能。", "支持智慧电子、县域光伏加快发展。", "聚力强科技，推进养老科技场景应用。", "京津冀科技成果孵化基地。"])("is no word of a trade: %s", async (text) => {
    expect(await firmsIn(planOf(text))).toEqual([]);
    expect(await firmsIn(newsOf(text))).toEqual([]);
  });
});
