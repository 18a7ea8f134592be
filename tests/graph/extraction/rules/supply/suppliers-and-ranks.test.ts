import { describe, expect, it } from "vitest";
import { factsIn, relationsOf } from "../../reading.ts";

function newsOf(text: string, title = "半导体行业动态：产业链扩产"): string {
  return `${title}\n\n2013年5月18日　半导体资讯\n\n${text}\n`;
}

const makingOf = async (text: string) => relationsOf(await factsIn(text), "MAKES", "ENGAGED_IN");

describe("who supplies a thing makes it", () => {
  it.each([
    ["蓝宝石衬底由天岳先进、天科合达就近供应。", ["MAKES 天岳先进 → 蓝宝石衬底", "MAKES 天科合达 → 蓝宝石衬底"]],
    ["去年新进的刻蚀机系向北方华创采购。", ["MAKES 北方华创 → 刻蚀机"]],
    ["MOCVD几乎被中微公司和北方华创两家吃掉。", ["MAKES 中微公司 → MOCVD", "MAKES 北方华创 → MOCVD"]],
    ["碳化硅衬底方面，下游厂商仍多用天岳先进的产品。", ["MAKES 天岳先进 → 碳化硅衬底"]],
    ["一期购入北方华创刻蚀机28台，封装线采用中微公司MOCVD。", ["MAKES 北方华创 → 刻蚀机", "MAKES 中微公司 → MOCVD"]],
    ["刻蚀机由合肥北方华创、上海中微公司供货。", ["MAKES 北方华创 → 刻蚀机", "MAKES 上海中微公司 → 刻蚀机"]],
    ["该线刻蚀机为北方华创产品，MOCVD外购自中微公司。", ["MAKES 北方华创 → 刻蚀机", "MAKES 中微公司 → MOCVD"]],
    ["国内碳化硅衬底的九成仍要从天岳先进、天科合达进口。", ["MAKES 天岳先进 → 碳化硅衬底", "MAKES 天科合达 → 碳化硅衬底"]],
    ["公司从德国爱思强、英国托马斯购进MOCVD十余台。", ["MAKES 德国爱思强 → MOCVD"]],
  ])("%s", async (text, expected) => {
    expect(await makingOf(newsOf(text))).toEqual(expect.arrayContaining(expected));
  });

  it("and is not where the text tells of, nor does the buyer make the thing", async () => {
    const facts = await factsIn(newsOf("5月18日，合肥市恒越光电封装线投产，恒越光电LED芯片良率提升。封装线的铝浆来自澜泰科技，刻蚀机由北方华创供应。", "合肥市恒越光电封装线投产"));
    expect(relationsOf(facts, "MAKES")).toContain("MAKES 北方华创 → 刻蚀机");
    expect(relationsOf(facts, "MAKES")).not.toContain("MAKES 恒越光电 → 刻蚀机");
    expect(relationsOf(facts, "LOCATED_IN")).not.toContain("LOCATED_IN 北方华创 → 合肥市");
  });

  it("a foundry that makes another's chips works in fabrication, and makes none of its things", async () => {
    const found = await makingOf(newsOf("斯达半导做IGBT模块，芯片由华虹宏力代工。"));
    expect(found).toContain("ENGAGED_IN 华虹宏力 → FABRICATION");
    expect(found).not.toContain("MAKES 华虹宏力 → IGBT模块");
  });
});

describe("whom a ranking ranks makes what it ranks", () => {
  const ranking = "2016年全球多晶硅产量排名：前十占七成八";

  it("with its place or its figure", async () => {
    const found = await makingOf(newsOf("江苏中能以7万吨居第一，新特能源2.28万吨第五。大全新能源产出1.3万吨。", ranking));
    expect(found).toEqual(expect.arrayContaining(["MAKES 江苏中能 → 多晶硅", "MAKES 新特能源 → 多晶硅", "MAKES 大全新能源 → 多晶硅"]));
  });

  it("not where it is named for something else, nor below another headline", async () => {
    expect(await makingOf(newsOf("江苏中能以7万吨居第一，客户包括天合光能。", ranking))).not.toContain("MAKES 天合光能 → 多晶硅");
    expect(await makingOf(newsOf("江苏中能的员工人数居第一。", "多晶硅价格上涨"))).not.toContain("MAKES 江苏中能 → 多晶硅");
  });
});
