import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf, sitesIn } from "../../reading.ts";

describe("what a place of news works on", () => {
  it.each([
    ["合肥市聚焦量子科技、智能网联汽车等特色领域，引进碳化硅衬底企业。", ["合肥市 → 智能网联汽车", "合肥市 → 量子科技"]],
    ["合肥市围绕新型显示、智能终端等重点方向，铺排光刻胶项目。", ["合肥市 → 新型显示", "合肥市 → 智能终端"]],
  ])("are the uses of its fields too: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)), "FOCUSES_ON")).toEqual(expect.arrayContaining(expected.map((relation) => `FOCUSES_ON ${relation}`)));
  });

  it("is a park's too that is to become one of all links", async () => {
    const facts = await factsIn(newsOf("合肥市规划了澜湖微电子产业园，着力打造集封装测试、晶圆制造、芯片设计于一体的专业园区。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["DESIGN", "FABRICATION", "PACKAGING_TEST"].map((stage) => `FOCUSES_ON 澜湖微电子产业园 → ${stage}`)));
  });

  it("is a ranked base's own, wherever the base is named again", async () => {
    const facts = await factsIn(newsOf("合肥市创建了省级光电产业基地。\n\n省级光电产业基地以碳化硅衬底为主攻方向。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 省级光电产业基地 → 碳化硅衬底");
  });
});

describe("what news says a place mainly does", () => {
  it.each([
    ["肥西县以LED芯片、荧光粉为主。", ["HAS 肥西县 → LED芯片", "HAS 肥西县 → 荧光粉"]],
    ["肥西县以石英坩埚著称，长丰县以光伏玻璃见长。", ["STRONG_IN 肥西县 → 石英坩埚", "STRONG_IN 长丰县 → 光伏玻璃"]],
    ["肥西县将以LED芯片为主攻方向。", ["FOCUSES_ON 肥西县 → LED芯片"]],
    ["合肥市将组建国家光伏材料检测中心。", []],
  ])("is there: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)), "FOCUSES_ON", "HAS", "STRONG_IN").filter((relation) => !/[A-Z_]{6,}$/.test(relation)).sort()).toEqual(expected);
  });
});

describe("what a place builds on", () => {
  it.each([
    ["肥西县利用现有电线产业基础发展光伏电缆。", ["FOCUSES_ON 肥西县 → 光伏电缆"]],
    ["肥西县利用现有纺织设备基础发展清洗设备。", ["FOCUSES_ON 肥西县 → 清洗设备"]],
    ["鼓励企业利用现有厂房建设石英坩埚产线。", ["FOCUSES_ON 合肥市 → 石英坩埚"]],
    ["依托现有LED封装企业引进驱动芯片企业。", ["FOCUSES_ON 合肥市 → 驱动芯片", "HAS 合肥市 → LED封装"]],
    ["现有靶材企业10家。", ["HAS 合肥市 → 靶材"]],
  ])("is there, and what it grows is wanted: %s", async (text, expected) => {
    const said = relationsOf(await factsIn(planOf(text)), "FOCUSES_ON", "HAS").filter((relation) => !/[A-Z_]{6,}$| LED$/.test(relation));
    expect(said).toEqual(expected);
  });
});

describe("what a measure pays for", () => {
  const measure = (text: string) => planOf(text, "合肥市促进集成电路产业发展若干措施");
  it.each([
    ["对离子注入机、单晶炉等首台（套）装备，按售价20%给予补助。", ["单晶炉", "离子注入机"]],
    ["对使用多项目晶圆（MPW）流片的设计企业，按流片费用的50%给予补助。", ["多项目晶圆(MPW)流片"]],
    ["对研制首台套刻蚀设备的企业，给予200万元奖励。", ["刻蚀设备"]],
    ["首次采用本市企业生产的封装基板的，给予采购方奖励。", ["封装基板"]],
  ])("by name is encouraged: %s", async (text, expected) => {
    const { relations } = await factsIn(measure(text));
    const said = relations.filter(({ type, to }) => type === "FOCUSES_ON" && to[0] !== "Stage");
    expect(said.map(({ to }) => to[1]).sort()).toEqual(expected);
    expect(said.every(({ strength, voice }) => strength === "encourage" && voice === "wanted")).toBe(true);
  });

  it.each([
    "园区企业采购本市非关联企业生产的靶材、光刻胶等产品，按采购额的5%给予奖励。",
    "对企业购买本地企业生产的刻蚀设备，给予30%补贴。",
    "对企业购置光刻机的，按投资额的10%给予补助。",
  ])("is nothing of the place, where firms only buy it: %s", async (text) => {
    const { relations } = await factsIn(measure(text));
    expect(relations.filter(({ type, confidence }) => type === "HAS" || (type === "FOCUSES_ON" && confidence > 0.5))).toEqual([]);
  });
});

describe("who is where", () => {
  it("firms that a place has gathered are there, though they sit elsewhere", async () => {
    expect(await sitesIn(newsOf("当地产业链条齐全，聚集了士兰微、中芯国际等40多家企业。"))).toEqual(expect.arrayContaining(["中芯国际 → 合肥市", "士兰微 → 合肥市"]));
  });

  it("a park is in the area that its name gives in brackets", async () => {
    expect(await sitesIn(newsOf("记者走进福建（泉州）半导体高新产业园，参观氮化镓产线。"))).toContain("福建(泉州)半导体高新产业园 → 泉州");
  });

  it("a firm that is asked for a plan makes nothing of it", async () => {
    expect(relationsOf(await factsIn(newsOf("合肥高新区委托安徽澜图规划设计有限公司编制方案，多晶硅产能要达到8万吨。")), "MAKES")).toEqual([]);
  });
});

describe("lines of a copied list", () => {
  it("begin with running numbers that are none of their projects' names", async () => {
    const facts = await factsIn("2023年合肥市集成电路重大建设项目清单\n\n17恒越微电子8英寸芯片项目在建\n18澜泰半导体功率器件线项目在建\n19和澜光电第五代OLED生产线扩产项目在建\n20澜湖半导体12英寸车规级压力传感器项目新开工\n");
    expect(namesOf(facts, "Project")).toEqual(["恒越微电子8英寸芯片项目", "和澜光电第五代OLED生产线扩产项目", "澜湖半导体12英寸车规级压力传感器项目", "澜泰半导体功率器件线项目"].sort());
    expect(relationsOf(facts, "UNDERTAKES")).toContain("UNDERTAKES 和澜光电 → 和澜光电第五代OLED生产线扩产项目");
  });

  it("keep a number that counts nothing up", async () => {
    expect(namesOf(await factsIn(planOf("12英寸晶圆代工项目加快建设。")), "Project")).toEqual(["12英寸晶圆代工项目"]);
  });
});

describe("names", () => {
  it("of things begin with the 超 before their degree", async () => {
    expect(namesOf(await factsIn(newsOf("合肥市推动超高功率光伏组件、超低功耗专用芯片走向市场。")), "Device")).toEqual(["超低功耗专用芯片", "超高功率光伏组件"].sort());
  });

  it("of the use that LED has are kept, whatever else their sentence names", async () => {
    expect(namesOf(await factsIn(newsOf("合肥LED企业众多，半导体照明将进入30%的通用照明市场。")), "Application")).toEqual(["半导体照明", "通用照明"].sort());
  });

  it("begin behind the verb or the count before them", async () => {
    const facts = await factsIn(newsOf("合肥租用澜湖产业园厂房，培植出恒越光电科技有限公司，又一蓝宝石衬底项目开工，建有第一条蓝宝石外延片生产线。预祝庐阳晶体有限公司早日投产。"));
    expect(namesOf(facts, "Company")).toEqual(expect.arrayContaining(["恒越光电科技有限公司", "庐阳晶体有限公司"]));
    expect(namesOf(facts, "Project").filter((name) => /又一|第一条/.test(name))).toEqual([]);
  });

  it("of bodies are none where they only tell a person's office", async () => {
    expect(namesOf(await factsIn(newsOf("中共中央总书记到合肥考察。省人大常委会副主任出席碳化硅项目开工仪式。区党工委书记主持。")), "Agency")).toEqual([]);
  });
});

it("a plan's links, each told by what it mainly is, are there where the chain has been formed", async () => {
  const facts = await factsIn(planOf("目前，合肥市已形成较为完整的产业链条，包括以靶材等为主的上游产业；以显示面板等为主的中游产业。肥西县以封装基板为主攻方向。"));
  expect(relationsOf(facts, "HAS")).toEqual(expect.arrayContaining(["HAS 合肥市 → 显示面板", "HAS 合肥市 → 靶材"]));
  expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 肥西县 → 封装基板");
  expect(relationsOf(facts, "FOCUSES_ON")).not.toContain("FOCUSES_ON 合肥市 → 显示面板");
});

describe("a chain that is called after a thing", () => {
  it.each([
    ["合肥市着力打造氮化镓、碳化硅产业链。", "FOCUSES_ON 合肥市 → 碳化硅"],
    ["合肥市初步建成砷化镓产业链。", "HAS 合肥市 → 砷化镓"],
  ])("is what the place does of that thing: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)), "FOCUSES_ON", "HAS")).toContain(expected);
  });
});

describe("a body whose name tells of another trade's links", () => {
  it("says nothing of its place's nor of its own", async () => {
    const facts = await factsIn(newsOf("合肥市将建设庐阳数字化设计与制造创新中心，推进碳化硅器件研发。"));
    expect(relationsOf(facts, "FOCUSES_ON", "ENGAGED_IN").filter((relation) => /DESIGN|FABRICATION/.test(relation))).toEqual([]);
  });
});
