import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf } from "../../reading.ts";

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

describe("words for displays and cells before their trade", () => {
  it.each([
    "积极引进高世代OLED生产线。",
    "建成全国最大的无屏显示生产基地，支持显示芯片发展。",
    "晶硅光伏、风电装备实现全产业链贯通，支持芯片产业发展。",
  ])("are no firm: %s", async (text) => {
    expect(await firmsIn(text)).toEqual([]);
  });

  it("and words that make a thing with the trade are no part of a brand", async () => {
    expect(await firmsIn("推动合肥澜芯射频芯片项目建设。")).toEqual(["合肥澜芯"]);
  });

  it("are no project where nothing singles a line out, and a chain's name keeps its first letters", async () => {
    const facts = await factsIn(planOf("积极引进高世代OLED生产线，引导OLED产业链集聚。"));
    expect(namesOf(facts, "Project")).toEqual([]);
    expect(namesOf(facts, "Chain")).toEqual(["OLED产业链"]);
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
    "支持个体工商户、小微、规模以上等企业，新增瞪羚、独角兽等企业10家。",
    "帮助外贸、餐饮、住宿等企业，推动国有、民营、外资等企业公平竞争。",
    "吸引长三角、珠三角等企业，引进德国、日本、韩国等企业。",
    "会计、法律、咨询等企业入驻，关停小造纸、小印染等企业。",
    "引进伊岭、蒙湖等乳制品企业，顺澜、恒达等物流企业。",
    "以小龙虾为龙头的特色农业加快发展。",
    "加快推进一批强链、补链、延链等项目，储备亿元、十亿元、百亿元等项目。",
    "实施城北、东湖、西湖等项目。",
    "区域总部、研发总部、结算总部等总部项目落户。",
  ])("is no ware, trade or zone: %s", async (text) => {
    expect((await firmsIn(text)).filter((name) => name !== "澜岭能源发展集团")).toEqual([]);
  });

  it.each([
    ["以澜岭科技为引领的一批封测企业加快集聚。", ["澜岭科技"]],
    ["以澜越为龙头的芯片产业加快发展。", ["澜越"]],
    ["集聚澜微、恒芯等电力电子企业，澜越、恒达等医疗器械芯片企业。", ["恒芯", "恒达", "澜微", "澜越"]],
    ["推动招商局集团、恒澜集团等企业投资。", ["恒澜集团", "招商局集团"]],
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
    "打击电信诈骗集团、黑恶势力集团。",
    "推广区块链技术项目，实施建筑材料项目、民生科技项目。",
    "日本太阳能、风能等新能源已占电力两成。",
    "组建市城投集团、交投集团、水务集团、供销集团。",
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
    ["芯片企业中，其中集团公司增长3%，注册资本为股份有限公司的企业增长4%。", []],
    ["记深圳万澜通讯有限公司芯片团队。", ["深圳万澜通讯有限公司"]],
    ["客户万澜半导体有限公司采购芯片。", ["万澜半导体有限公司"]],
    ["园区奖励深圳万澜半导体有限公司芯片团队。", ["深圳万澜半导体有限公司"]],
    ["芯片产线归属深圳万澜半导体有限公司。", ["深圳万澜半导体有限公司"]],
    ["芯片产线被深圳万澜半导体有限公司收购。", ["深圳万澜半导体有限公司"]],
    ["我市万澜集团、客户澜恒半导体签约芯片项目。", ["万澜集团", "澜恒半导体"]],
    ["工作单位深圳万澜半导体有限公司。", ["深圳万澜半导体有限公司"]],
    ["北京金远见电脑技术有限公司推出芯片。", ["北京金远见电脑技术有限公司"]],
  ])("holds no word of the sentence: %s", async (text, firms) => {
    expect(await firmsIn(text)).toEqual(firms);
  });
});

it("a step that a sentence tells of before a phase is no project's name", async () => {
  expect(namesOf(await factsIn(planOf("推动恒岭化工园全面达产及二期项目前期工作，配套芯片企业。")), "Project")).toEqual([]);
});

it("a trade that a full name holds is no short name of its firm", async () => {
  expect(await firmsIn("中国体育产业有限公司用上芯片，体育产业必须规范。")).toEqual(["中国体育产业有限公司"]);
});

describe("a phase", () => {
  it.each([
    "1998年第一期、恒湖版隔周一期介绍芯片。",
    "第三期“揭榜挂帅”项目支持芯片。",
    "12家中心一期、平台二期、系统一期工程用上芯片。",
    "智慧城市二期、雪亮工程三期、退耕还林二期、综合保税区三期完成。",
    "环湖东路二期、越岭小区四期、水晶市场第三期工程竣工。",
  ])("makes no project of what comes out by turns or names no one thing: %s", async (text) => {
    expect(namesOf(await factsIn(planOf(text)), "Project")).toEqual([]);
  });

  it("makes one of a brand's", async () => {
    expect(namesOf(await factsIn(planOf("恒越半导体三期、澜岭柔性电路二期开工。")), "Project")).toEqual(["恒越半导体三期", "澜岭柔性电路二期"]);
  });
});

describe("words of everyday speech", () => {
  it.each([
    "推进家庭光伏项目、乡村光伏项目、社区光伏项目建设。",
    "加快屋顶、校园等项目建设，新增应急材料项目、惠民材料项目。",
    "节能降耗材料项目、招商引资材料项目开工。",
    "推进前瞻性传感器项目、千万级光伏项目建设。",
    "应急光伏将扩大试点，收尾光伏项目竣工。",
  ])("are no firm's brand: %s", async (text) => {
    expect(await firmsIn(text)).toEqual([]);
  });

  it("before a thing tell of a class of projects", async () => {
    expect(namesOf(await factsIn(planOf("推进家庭光伏项目、校园传感器项目、社区LED项目建设。")), "Project")).toEqual([]);
    expect(namesOf(await factsIn(planOf("推进恒越光伏项目二期、澜岭传感器基地二期建设。")), "Project")).not.toEqual([]);
  });

  it("are one where the words behind speak of a firm", async () => {
    expect(await firmsIn("屋顶科技公司董事长表示，芯片产线已经投产。")).toContain("屋顶科技公司");
  });
});

describe("a project's name", () => {
  it.each(["汇报", "审批", "储备", "奖励", "抓实", "服务好", "近期", "招商项目"])("begins behind words that tell of it: %s", async (before) => {
    const facts = await factsIn(planOf(`${before}恒越光电外延片项目。`));
    expect(namesOf(facts, "Project")).toEqual(["恒越光电外延片项目"]);
    expect(namesOf(facts, "Company")).toEqual(["恒越光电"]);
  });
});

it("what goes on as the name of a technique is no firm", async () => {
  expect(await firmsIn("加快柔性基底微纳结构成像、芯片光刻等创新平台建设。")).toEqual([]);
});

describe("公司 of which a piece of news speaks", () => {
  it.each([
    "项目旨在调整公司产品结构，提高LED芯片产量。",
    "现有产能无法满足公司LED外延片增长的需要。",
    "对于此番公司的二期扩产，六台MOCVD设备进一步丰富公司的产品线，也是基于公司长远发展的安排。",
  ])("bears no name of the words before it: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toEqual([]);
  });

  it("bears that of a brand", async () => {
    expect(namesOf(await factsIn(newsOf("上游的晶彩公司增产LED外延片。")), "Company")).toEqual(["晶彩公司"]);
  });
});

describe("a project of a firm in another place", () => {
  it("is named without the verb and the place before it, and with them where the firm stands first", async () => {
    const facts = await factsIn("三安光电项目落户芜湖\n\n三安光电芜湖光电产业化项目签约仪式日前举行。根据协议，三安公司四年内在芜湖建设光电产业化项目。\n");
    expect(namesOf(facts, "Project")).toEqual(["三安光电芜湖光电产业化项目"]);
    expect(namesOf(facts, "Company")).toEqual(["三安光电"]);
  });
});

describe("words before a thing in a project's name that say of what kind it is, or where", () => {
  it.each([
    "封测用键合铜线项目签约落户。",
    "推进贴片式功率电感扩产项目。",
    "加快中低端光刻胶项目建设。",
    "建设西南电子材料中试基地。",
    "石桥镇溅射靶材项目主体封顶。",
  ])("are no firm: %s", async (text) => {
    expect(await firmsIn(text)).toEqual([]);
  });

  it("are none in a table either, and the brand in the next row is one", async () => {
    const facts = await factsIn("合肥市半导体产业2026年重点项目表\n\n序号\t项目名称\t建设单位\t总投资（亿元）\n1\t封测用键合铜线项目\t安徽澜川电子有限公司\t3\n2\t恒越溅射靶材项目\t\t5\n");
    expect(namesOf(facts, "Company")).toEqual(["安徽澜川电子有限公司", "恒越"]);
  });
});

describe("in news, words in a firm's place", () => {
  it.each([
    ["of goods that stand for their kind", "早期的材料以锗和硅为代表，后来的以磷化铟和砷化镓为代表，应用广泛。"],
    ["of what a line gives", "一期建设月产3000片氮化镓芯片生产项目。"],
    ["of a verb before its trade", "合肥引进半导体项目三个。"],
    ["of what helps a firm", "此举有助于公司拓展碳化硅芯片业务。"],
    ["of an area for projects", "以滨湖工业园南淝河光电项目区为载体，发展芯片。"],
  ])("are none: %s", async (_, text) => {
    const facts = await factsIn(newsOf(text));
    expect(namesOf(facts, "Company")).toEqual([]);
  });

  it("are firms where they stand for firms", async () => {
    expect(namesOf(await factsIn(newsOf("当地形成了以恒越光电、澜泰微为代表的芯片企业群。")), "Company")).toEqual(["恒越光电", "澜泰微"]);
  });
});
