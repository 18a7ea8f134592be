import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf } from "./reading.ts";

const firmsIn = async (text: string) => namesOf(await factsIn(planOf(text)), "Company");

describe("a firm's short name", () => {
  it.each([
    "本市集聚人才资源，努力成为芯片创新高地。",
    "芯片企业劳动力成本上升，工作能力成长快。",
    "深化“科汇通”试点，服务芯片企业。",
    "打造覆盖星箭制造、卫星应用的全链条，发展芯片产业。",
    "斯堪的纳维亚半岛的芯片企业来访。",
    "途中车上的传感器失灵。",
    "北京东方红小学的学生参观芯片展。",
  ])("is none inside other words: %s", async (text) => {
    expect(await firmsIn(text)).toEqual([]);
  });

  it("is one where it stands for itself", async () => {
    expect(await firmsIn("日月光、力成等封测企业落户，京东方扩产。")).toEqual(["京东方", "力成", "日月光"]);
  });
});

describe("a member of a list of firms", () => {
  it.each([
    "先后建立了家电、五金、搪瓷、文具等企业，带动芯片应用。",
    "推动医院、学校等企业办社会机构剥离。",
    "发展成为拥有便装、鞋业、皮具、领带服饰等多元产品的集团型企业。",
    "打造以国货潮牌为引领的消费品牌。",
    "以澜岭数据中心集群为引领的算力设施加快建设。",
    "以质量标准提升为引领，促进传统产业转型。",
    "组建澜岭能源发展集团、数据集团、轨道交通集团。",
  ])("is no ware, trade or zone: %s", async (text) => {
    expect((await firmsIn(text)).filter((name) => name !== "澜岭能源发展集团")).toEqual([]);
  });

  it.each([
    ["以澜岭科技为引领的一批封测企业加快集聚。", ["澜岭科技"]],
    ["以澜越为龙头的芯片产业加快发展。", ["澜越"]],
    ["培育恒越五金、澜岭模具等企业，为封装配套。", ["恒越五金", "澜岭模具"]],
  ])("is a firm that is called so: %s", async (text, firms) => {
    expect(await firmsIn(text)).toEqual(firms);
  });
});

describe("everyday words before a word for a group", () => {
  it.each([
    "最终将造成集团内部矛盾，影响芯片业务。",
    "对整个集团冲击不大，芯片业务稳定。",
    "推动七国集团对话，保障芯片供应。",
    "农民股份合作制企业、民办股份制企业转型。",
    "保持第二集团领先位置。",
    "将适宜的辅助生殖技术项目纳入医保。",
  ])("make no firm: %s", async (text) => {
    expect(await firmsIn(text)).toEqual([]);
  });

  it("leave a brand alone", async () => {
    expect(await firmsIn("恒澜股份扩产芯片，澜越集团签约落户。")).toEqual(["恒澜股份", "澜越集团"]);
  });
});

describe("a firm's full name", () => {
  it.each([
    ["三名年轻人被评为总公司级芯片标兵。", []],
    ["芯片业务的股东由集团公司下属企业组成。", []],
    ["先后有三个集团公司上市。", []],
    ["1997年该集团公司共支付芯片货款3亿元。", []],
    ["某集团成都公司生产芯片。", []],
    ["记深圳万澜通讯有限公司芯片团队。", ["深圳万澜通讯有限公司"]],
    ["工作单位深圳万澜半导体有限公司。", ["深圳万澜半导体有限公司"]],
    ["北京金远见电脑技术有限公司推出芯片。", ["北京金远见电脑技术有限公司"]],
  ])("holds no word of the sentence: %s", async (text, firms) => {
    expect(await firmsIn(text)).toEqual(firms);
  });
});

it("a step that a sentence tells of before a phase is no project's name", async () => {
  expect(namesOf(await factsIn(planOf("推动恒岭化工园全面达产及二期项目前期工作，配套芯片企业。")), "Project")).toEqual([]);
});
