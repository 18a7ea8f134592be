import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, sitesIn } from "../../reading.ts";

describe("a new town in a district or zone", () => {
  it.each([
    ["位于浦口区桥林新城的南京恒越光电有限公司投产，主要生产LED芯片。", "南京恒越光电有限公司 → 浦口区桥林新城"],
    ["恒晶光电落户成都市郫都区菁蓉新城，主要生产LED芯片。", "恒晶光电 → 郫都区菁蓉新城"],
    ["恒晶光电位于滨湖高新区马家铺新城，主要生产LED芯片。", "恒晶光电 → 马家铺新城"],
  ])("is a place of its own: %s", async (text, site) => {
    expect(await sitesIn(newsOf(text))).toContain(site);
  });

  it("is none where a zone only wants to become one", async () => {
    expect(namesOf(await factsIn(newsOf("滨湖高新区打造新城，滨湖高新区建设新城，主要生产LED芯片。")), "Park").filter((name) => name.endsWith("新城"))).toEqual([]);
  });
});

describe("a zone that is called by its type alone behind another", () => {
  it("bears both names", async () => {
    expect(await sitesIn(newsOf("恒越科技位于兰州新区科技城，主要生产碳化硅衬底。"))).toEqual(expect.arrayContaining(["恒越科技 → 兰州新区科技城", "兰州新区科技城 → 兰州新区"]));
  });
});

describe("a new area whose name is also that of another city's district", () => {
  it("is the city's before whose name it stands", async () => {
    const text = newsOf("恒越光伏落户锦州滨海新区，主要生产单晶硅片。");
    expect(await sitesIn(text)).toEqual(expect.arrayContaining(["恒越光伏 → 锦州滨海新区", "锦州滨海新区 → 锦州"]));
    expect(namesOf(await factsIn(text), "Region")).not.toContain("滨海新区");
  });

  it("is the district itself behind its own city", async () => {
    expect(await sitesIn(newsOf("恒越光伏落户天津市滨海新区，主要生产单晶硅片。"))).toContain("恒越光伏 → 滨海新区");
  });
});

describe("a headline that tells of who comes to a zone", () => {
  it("gives the zone alone as the document's place", async () => {
    expect((await factsIn("武汉恒越光电入驻东湖高新区\n\n2018年5月6日　半导体资讯\n\n恒越光电入驻东湖高新区，主要生产激光器芯片。\n")).region).toBe("东湖高新区");
  });
});
