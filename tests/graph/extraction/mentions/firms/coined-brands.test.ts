import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf } from "../../reading.ts";

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

describe("a firm by its brand of no everyday word alone", () => {
  it.each([
    ["鹤山屹澜丽停建外延厂。", "鹤山屹澜丽"],
    ["骁澜迪则在宁波扩建6英寸产线。", "骁澜迪"],
    ["皓泓赛珂（苏州吴江，60亿元）接连落地。", "皓泓赛珂"],
    ["旗下昆山澜钰则规划在昆山经济技术开发区投资3000万美元。", "昆山澜钰"],
    ["砷化镓衬底通过认证，公司成为成都屹骁华珂的供应商。", "成都屹骁华珂"],
    ["芜湖：庐骐润珂倒装芯片量产。", "庐骐润珂"],
  ])("is seen in news before what firms do: %s", async (text, firm) => {
    expect(await firmsIn(newsOf(text))).toEqual([firm]);
  });

  it("is seen in plans behind a verb that pushes it on", async () => {
    expect(await firmsIn(planOf("支持铜川澜璟珂、光电子孵化园做大。推动屹澜瑞6英寸产线建设。"))).toEqual(["屹澜瑞", "铜川澜璟珂"]);
  });

  it.each(["引进俄罗斯泡生法技术。", "推动移风易俗，帮助企业排忧解难。", "支持西安秦创原、光电子孵化园建设。", "一年敲定了逾百亿投资。", "据开发区管委会副主任王澜屹投资说明。"])("is none: %s", async (text) => {
    expect(await firmsIn(planOf(text))).toEqual([]);
    expect(await firmsIn(newsOf(text))).toEqual([]);
  });
});

describe("a plan's list beside a firm", () => {
  it("goes on with brands of no everyday word, up to the verb behind them", async () => {
    expect(await firmsIn(planOf("支持漪铄特、瀚澜顿、三安光电、睿澜威扩大OLED中间体规模。"))).toEqual(["三安光电", "漪铄特", "瀚澜顿", "睿澜威"]);
  });
});

describe("a list of firms by their kind", () => {
  it("may be of what its members build, and stand behind a paragraph's number and a verb", async () => {
    expect(await firmsIn(planOf("推动传感器企业进入奇瑞、江淮、格力等整机企业供应链。"))).toEqual(["奇瑞", "格力", "江淮"]);
    expect(await firmsIn(planOf("重点对接骁澜光电、华灿光电、峤澜森等企业。"))).toEqual(["华灿光电", "峤澜森", "骁澜光电"]);
    expect(await firmsIn(planOf("2、支持嵘澜半导体、铄澜电子、泓澜硅谷等骨干企业做精做专。"))).toEqual(["嵘澜半导体", "泓澜硅谷", "铄澜电子"]);
    expect(await firmsIn(planOf("扬州澜瑞德照明、江都睿澜光电等一批中小企业各具特色。"))).toEqual(["扬州澜瑞德照明", "江都睿澜光电"]);
  });

  it("names no institute", async () => {
    expect(await firmsIn(planOf("推动嵘澜半导体、澜铄武汉研究所、铄澜电子等终端企业开展对接。"))).toEqual(["嵘澜半导体", "铄澜电子"]);
  });
});
