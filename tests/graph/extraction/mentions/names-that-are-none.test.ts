import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "../reading.ts";

describe("a thing", () => {
  it("is none in the name of a project's firm, nor an element before the chemistry that is called after it", async () => {
    expect(namesOf(await factsIn(newsOf("4月2日，合肥恒越微电子材料有限公司8英寸碳化硅衬底项目开工。")), "Material")).toEqual(["8英寸碳化硅衬底"]);
    expect(namesOf(await factsIn(planOf("发展电子级磷化工材料、电子级磷酸。")), "Material")).not.toContain("电子级磷");
  });
});

describe("a firm's name", () => {
  it.each([
    ["金湾区有珠海澜越半导体股份有限公司，主营载板。", "珠海澜越半导体股份有限公司"],
    ["江海区现有广东越澜半导体股份有限公司。", "广东越澜半导体股份有限公司"],
    ["仲恺高新区有惠州市芯元电子有限公司。", "惠州市芯元电子有限公司"],
    ["北京有研半导体有限公司落户。", "北京有研半导体有限公司"],
    ["上海和辉光电有限公司扩产。", "上海和辉光电有限公司"],
    ["市场几乎被中微公司瓜分。", "中微公司"],
  ])("begins behind the area that has it, and at its own first word: %s", async (text, name) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toEqual([name]);
  });

  it.each([
    "“我们将为澜湖科技配套射频功放。”公司负责人说。",
    "突破光刻胶、高纯电子特气、CMP抛光液等关键材料。",
    "园区拥有锂离子电容、印制电路板等企业。",
    "园区有薄膜电阻、光纤连接器等企业。",
    "本周芯片项目盘点。",
    "一条特色工艺产线在苏州吴江正式投产。",
    "壮大OSAT（委外半导体封测）规模。",
    "发力晶硅光伏全产业链建设。",
  ])("is no sentence, grade, ware or week: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toEqual([]);
  });
});

it("a chain's name holds the whole word for its material", async () => {
  expect(namesOf(await factsIn(newsOf("发力晶硅光伏全产业链建设。")), "Chain")).toEqual(["晶硅光伏全产业链"]);
});

describe("words that take one firm for the head of others", () => {
  it("hold no other firm's name, and no project's", async () => {
    const facts = await factsIn(newsOf("以三安光华为龙头项目的LED芯片产业加快集聚。"));
    expect(namesOf(facts, "Company")).not.toContain("华为");
    expect(namesOf(facts, "Project")).toEqual([]);
    expect(namesOf(await factsIn(newsOf("以华为、京东方为龙头的芯片应用产业加快集聚。")), "Company")).toContain("华为");
  });
});

describe("a thing's name", () => {
  it.each([
    ["发展中小尺寸AMOLED面板。", "中小尺寸AMOLED面板"],
    ["恒越光电第6代AMOLED生产线项目开工。", "AMOLED"],
  ])("holds its size whole, and nothing of the line that makes it: %s", async (text, name) => {
    expect(namesOf(await factsIn(newsOf(text)), "Device")).toEqual([name]);
  });

  it("is the longest that is known: a material of a process, not the process", async () => {
    const facts = await factsIn(planOf("突破先进光刻胶、印刷显示等。"));
    expect(namesOf(facts, "Material")).toEqual(["先进光刻胶"]);
    expect(namesOf(facts, "Technology")).toEqual(["印刷显示"]);
  });

  it.each([
    ["全市缺少刻蚀设备。", "刻蚀设备"],
    ["我市缺乏光刻设备、离子注入机企业。", "光刻设备"],
    ["我市尚无光刻设备。", "光刻设备"],
  ])("begins behind the word that denies it: %s", async (text, name) => {
    expect(namesOf(await factsIn(planOf(text)), "Equipment")).toContain(name);
    expect(namesOf(await factsIn(planOf(text)), "Equipment").filter((one) => /缺|无/.test(one))).toEqual([]);
  });

  it("begins behind the mark of a quotation", async () => {
    expect(namesOf(await factsIn(planOf("突破“硅通孔、晶圆级键合”等关键工艺。")), "Technology")).toEqual(["晶圆级键合", "硅通孔"]);
  });
});

describe("a project's name", () => {
  it.each(["一周半导体项目动态汇总", "本周LED外延片项目盘点"])("is no heading of a round-up: %s", async (title) => {
    expect(namesOf(await factsIn(`${title}\n\n2025年10月20日　芯闻社\n\n合肥恒越光电扩产。\n`), "Project")).toEqual([]);
  });

  it("tells by a machine that works there, not that it is made there", async () => {
    expect(relationsOf(await factsIn(newsOf("恒越光电合肥MOCVD项目投产。")), "MAKES")).toEqual([]);
    expect(relationsOf(await factsIn(newsOf("中微公司MOCVD设备项目开工。")), "MAKES")).toContain("MAKES 中微公司MOCVD设备项目 → MOCVD设备");
  });
});

it("a city's short name is no county that bears it too", async () => {
  const { entities } = await factsIn(planOf("支持三安光电在长沙高新区建设产线。长沙产业基础好。", "长沙市功率半导体产业行动方案"));
  expect(entities.filter(({ type }) => type === "Region").flatMap(({ name, aliases }) => [name, ...(aliases ?? [])])).not.toContain("长沙县");
});

it("a plan's own title is no heading of the link that its firms work in", async () => {
  const text = "发挥泰科天润等龙头企业带动作用，发展碳化硅器件。";
  expect(relationsOf(await factsIn(`株洲高新区先进电子材料产业链工作方案\n\n${text}\n`), "ENGAGED_IN")).not.toContain("ENGAGED_IN 泰科天润 → MATERIALS");
});

describe("a school's name", () => {
  it.each(["多所大学", "几家研究院", "众多高等学院"])("is no count of them: %s", async (several) => {
    expect(namesOf(await factsIn(planOf(`澜越光电与${several}共建光刻胶产线。`)), "Institution")).toEqual([]);
  });
});

describe("a firm before what it begins to build", () => {
  it("begins behind the verb", async () => {
    const facts = await factsIn(planOf("合肥澜越光电有限公司将开建澜越Micro LED外延项目。"));
    expect(namesOf(facts, "Project")).toEqual(["澜越Micro LED外延项目"]);
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 合肥澜越光电有限公司 → 澜越Micro LED外延项目"]);
  });
});

describe("an area's name inside other words", () => {
  it.each([
    ["芯片产业从东南沿海城市向中西部转移。", "海城市"],
    ["安徽省委常委、副省长吴忠澜担任芯片产业链链长。", "吴忠"],
  ])("names no area: %s", async (text, area) => {
    expect(namesOf(await factsIn(newsOf(text)), "Region")).not.toContain(area);
  });
});

describe("words that only stand where a firm could", () => {
  it.each([
    "中国澜恒科技集团有限公司、全国政协委员江澜提出了发展芯片产业的提案。",
    "徐州集中开工一批芯片项目，总投资20亿元。",
    "崇岭消费电子项目将在合肥开工，生产显示模组。",
    "百吨级光刻胶项目在合肥开工。",
  ])("name none: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company").filter((name) => /委员|集中|消费电子|吨级/.test(name))).toEqual([]);
  });
});

describe("what news tells of in passing", () => {
  it.each([
    ["赛翡公司生产蓝宝石衬底。针对市场，缪志威指出，照明有望普及。", ["赛翡公司"]],
    ["LED封装台厂亿光、磊晶台厂晶电将在福清设厂。", ["亿光", "晶电"]],
    ["瑞轩日前携手LED磊晶厂璨圆，如今又再与亿光合作。", ["亿光", "璨圆", "瑞轩"]],
    ["台港12亿美元半导体项目签约。", []],
    ["填补LED外延片空白，奠定澜湖光电上游项目在全国的领先地位。", []],
  ])("is no firm: %s", async (text, names) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toEqual([...names].sort());
  });

  it.each([
    "整个切片项目建设将采用金刚线切割技术。",
    "最近三年一期封装生产线开工率上升。",
    "创造了全国同类项目建设工期最短的纪录，实现了我市光伏项目零的突破。",
  ])("is no project: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Project")).toEqual([]);
  });

  it("is a project without what it costs to build", async () => {
    expect(namesOf(await factsIn(newsOf("恒越光电拟投资7900万元建LED蓝宝石晶片项目。")), "Project")).toEqual(["LED蓝宝石晶片项目"]);
  });

  it("is no institution", async () => {
    expect(namesOf(await factsIn(newsOf("台湾LED厂商积极策略联盟，扩大LED封装。")), "Institution")).toEqual([]);
  });
});

describe("a plant of Taiwan's", () => {
  it("introduces the firm behind it as the maker", async () => {
    expect(relationsOf(await factsIn(newsOf("LED磊晶台厂晶电、LED封装台厂亿光将在福清设厂。")), "MAKES")).toEqual(["MAKES 亿光 → LED封装", "MAKES 晶电 → LED磊晶"]);
  });
});

describe("a department of government", () => {
  it("is no firm where news begins with it", async () => {
    const facts = await factsIn(newsOf("江西省工信厅近日公布新一批碳化硅重点项目。"));
    expect(namesOf(facts, "Company")).toEqual([]);
    expect(namesOf(facts, "Agency")).toEqual(["江西省工信厅"]);
  });
});

describe("an area in a paper's name", () => {
  it("is not named", async () => {
    const facts = await factsIn(newsOf("合肥市发展碳化硅衬底。（贵州日报）"));
    expect(namesOf(facts, "Region")).toEqual(["合肥市"]);
  });
});
