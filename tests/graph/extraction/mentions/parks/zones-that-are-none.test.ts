import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf } from "../../reading.ts";

const parksIn = async (text: string) => namesOf(await factsIn(planOf(text)), "Park");

describe("words that end like a zone's name", () => {
  it.each([
    ["建设宜居智慧城市，完善澜湖国际港务区和经济区域布局。", "cut inside a word"],
    ["推进服务型制造集聚区和现代生产性服务业集聚区建设。", "begun inside a word"],
    ["完成新一轮开发区范围划定，首单产业园区上市。", "words of the sentence"],
    ["启动第二批零碳产业园区建设，新增8个省产业园。", "words of the sentence"],
    ["更新老旧工业区和商业商务区，整合周边产业园区。", "parks of a kind"],
    ["培育夜间文旅消费集聚区和现代服务业集聚区。", "parks of a kind"],
    ["建设千亿级开发区，每个工业类开发区做大一个产业。", "parks of a kind"],
    ["打造超大城市现代化治理示范区和滨湖城乡融合示范区。", "a programme"],
    ["建设澜湖林长制改革示范区、科创金融改革试验区和跨境电商综合试验区。", "a programme"],
    ["推动皖北片区和川南经济区发展。", "a side of a province"],
    ["推动江淮平原经济区、沿江产业转移示范区和川渝自贸试验区协同发展芯片产业。", "land of many cities"],
    ["形成“众创空间+孵化器+产业园”链条，申报边境经济合作区。", "parks of a kind"],
    ["16市开发区完成优化，打造澜湖科技创新城市，建设沿边产业园区和返乡创业园。", "parks of a kind"],
    ["鼓励有条件的地区打造光伏制造产业园区，支持各县（市、区）建设芯片产业园。", "of any of many places"],
    ["建成全国有名的化合物半导体全产业链产业基地。", "a wish"],
    ["市领导听取了二季度经营情况及芯片科技产业园建设汇报。", "words of the sentence"],
    ["为化工产业和芯片产业用电及新区供热提供保障。", "words of the sentence"],
    ["建成9个离岸科创园，推进平房成片区改造。", "counted"],
  ])("names no zone: %s (%s)", async (text) => {
    expect(await parksIn(text)).toEqual([]);
  });

  it("names a zone that bears a proper name, a kind of zone behind its area, or a name that the lexicon knows", async () => {
    expect(await parksIn("推动澜湖创新合作区、庐州综合保税区和澜江临港经济区建设。")).toEqual(["庐州综合保税区", "澜江临港经济区", "澜湖创新合作区"].sort());
    expect(await parksIn("支持山西转型综合改革示范区和中关村国家自主创新示范区发展。")).toHaveLength(2);
    expect(await parksIn("打造江东江西承接产业转移示范区，支持瑞丽国家重点开发开放试验区。")).toEqual(["江东江西承接产业转移示范区", "瑞丽国家重点开发开放试验区"].sort());
    expect(await parksIn("支持江东庐州出口加工区和澜港保税港区发展，各出口加工区封关运行。")).toEqual(["江东庐州出口加工区", "澜港保税港区"].sort());
    expect(await parksIn("建设新增澜湖科技园。")).toEqual(["澜湖科技园"]);
  });

  it("is no zone in the name of a firm", async () => {
    expect(await parksIn("支持庐州芯谷投资集团有限公司、澜湖新区建设发展有限公司做强芯片产业。")).toEqual([]);
  });
});

describe("what a zone is only called", () => {
  it.each([
    "合肥高新区获评“2024年化合物半导体最具活力产业园区”称号，发展碳化硅。",
    "合肥高新区被授予“集成电路十佳产业园区”，发展碳化硅。",
  ])("is no zone of its own: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Park")).toEqual(["合肥高新区"]);
  });
});
