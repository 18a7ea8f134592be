import { describe, expect, it } from "vitest";
import { newsOf, sitesIn } from "../../reading.ts";

/** Whether the text puts anybody of a name into Hefei. */
async function isInHefei(text: string, firm: string): Promise<boolean> {
  return (await sitesIn(newsOf(text))).some((site) => site.startsWith(firm) && /合肥/.test(site.slice(firm.length)));
}

describe("firms that are not in the place of the news", () => {
  it.each([
    ["in the fair's halls", "合肥半导体照明博览会上，庐阳晶体、澜泰微电子等近百家企业共达成32个芯片项目协议。", "庐阳晶体"],
    ["to found a platform", "由庐阳晶体、澜泰微电子、恒越光电等业内龙头企业参与筹建的芯片产业园在合肥揭牌。", "澜泰微电子"],
    ["to speak at a ceremony", "庐阳晶体集团董事长王江在仪式上致辞，芯片项目落户合肥。", "庐阳晶体集团"],
    ["as its owner, wherever else it is named", "澜泰微电子芯片项目在合肥投产。公司的母公司为上海庐阳集团，庐阳集团以煤炭为主业。庐阳集团计划做芯片。", "上海庐阳集团"],
    ["as another case", "合肥的芯片项目不同于过去台资企业在陆投资如：联电、力晶采取的合资模式。", "联电"],
  ])("%s", async (_part, text, firm) => {
    expect(await isInHefei(text, firm)).toBe(false);
  });

  it.each([
    ["昆山庐阳晶体有限公司投资26亿元在合肥高新区建设氮化镓外延片项目。", "昆山庐阳晶体有限公司"],
    ["庐阳集团投资26亿元在合肥高新区建设氮化镓外延片项目。", "庐阳集团"],
  ])("as an investor from elsewhere: %s", async (text, firm) => {
    expect(await isInHefei(text, firm)).toBe(false);
  });

  it("unlike the firm that builds its own plant there", async () => {
    expect(await isInHefei("安徽庐阳晶体有限公司投资26亿元在合肥高新区建设氮化镓外延片项目。", "安徽庐阳晶体有限公司")).toBe(true);
  });
});

describe("firms that have come to the place of the news", () => {
  it.each(["中芯国际", "飞思卡尔", "德州仪器", "AMD"])("are there though they are seated elsewhere: %s", async (firm) => {
    expect(await isInHefei("合肥市构建起完整芯片产业链，聚集了AMD、中芯国际、德州仪器、飞思卡尔等40多家集成电路企业。", firm)).toBe(true);
  });
});

describe("an area of several cities", () => {
  it("lies in none of them", async () => {
    expect(await sitesIn("合肥半导体产业园在合肥奠基\n\n2011年5月18日　半导体资讯\n\n合肥半导体产业园17日在合肥奠基，在海峡西岸经济区的芯片园区中占地最广。\n")).not.toContain("海峡西岸经济区 → 合肥市");
  });
});
