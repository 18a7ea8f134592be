import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../../reading.ts";

/** A piece of trade news with a title that names no firm. */
function newsOf(text: string): string {
  return `半导体行业动态：产业链扩产\n\n2016年5月18日　半导体资讯\n\n${text}\n`;
}

describe("the link that a chip tells of its maker", () => {
  it.each([
    "三安光电主要生产红光LED芯片。",
    "华灿光电今年红光LED芯片良率再创新高。",
  ])("is no fab where none is told of: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "ENGAGED_IN")).toEqual([]);
  });

  it.each([
    "三安光电从事红光LED芯片的研发与制造。",
    "华灿光电红光LED芯片生产线今年良率再创新高。",
  ])("is a fab where one is told of: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "ENGAGED_IN")).toEqual(expect.arrayContaining([expect.stringMatching(/→ FABRICATION$/)]));
  });
});

describe("things that a fab's wafers, cutting and plants are named by", () => {
  it("calls a device by its name, whatever wafers of it are made", async () => {
    const facts = await factsIn(newsOf("华润微6英寸功率半导体晶圆线满产，士兰微8英寸压力传感器晶圆制造项目开工。"));
    expect(relationsOf(facts, "MAKES")).toEqual(expect.arrayContaining(["MAKES 华润微 → 6英寸功率半导体", "MAKES 士兰微 → 8英寸压力传感器"]));
    expect(namesOf(facts, "Device").filter((name) => name.endsWith("晶圆"))).toEqual([]);
    expect(relationsOf(facts, "ENGAGED_IN")).toEqual(expect.arrayContaining(["ENGAGED_IN 华润微 → FABRICATION", "ENGAGED_IN 士兰微 → FABRICATION"]));
  });

  it("keeps the wafers of a material", async () => {
    expect(namesOf(await factsIn(newsOf("天岳先进量产8英寸碳化硅晶圆。")), "Material")).toEqual(["8英寸碳化硅晶圆"]);
  });

  it("takes the cutting of wafers for no material of its own", async () => {
    const facts = await factsIn(newsOf("恒越光电与滨湖区签订50GW光伏硅片切片项目协议，二期拉晶切片项目随后开工。"));
    expect(namesOf(facts, "Material")).toEqual(["光伏硅片"]);
  });

  it("takes a plant that is named by its gas for the gas", async () => {
    const facts = await factsIn(newsOf("昊华气体电子特种气体项目开工，项目将建6000吨电子级三氟化氮装置。"));
    expect(namesOf(facts, "Equipment")).toEqual([]);
    expect(namesOf(facts, "Material")).toContain("电子级三氟化氮");
  });
});

describe("firms that are introduced by their class", () => {
  it.each([
    ["接到LED芯片生产商厦门三安光电的大单。", ["MAKES 三安光电 → LED芯片"]],
    ["罗姆买下碳化硅衬底商瑞典天岳先进过半股权。", ["MAKES 天岳先进 → 碳化硅衬底", "ENGAGED_IN 天岳先进 → MATERIALS"]],
    ["代表走访磊晶厂华灿光电和封装厂鸿利光电，表示要加强合作。", ["ENGAGED_IN 华灿光电 → MATERIALS", "ENGAGED_IN 鸿利光电 → PACKAGING_TEST"]],
    ["集团转投资了做LED外延片和灯条的华灿光电。", ["MAKES 华灿光电 → LED外延片"]],
    ["约有10家厂商投入光学膜，如三安光电、合肥乐凯、宁波激智科技等。", ["MAKES 合肥乐凯 → 光学膜", "MAKES 激智科技 → 光学膜"]],
    ["蓝宝石晶体制造商上海华灿光电落户庐州。", ["MAKES 华灿光电 → 蓝宝石晶体"]],
  ])("make what it tells, wherever their area stands: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)))).toEqual(expect.arrayContaining(expected));
  });

  it("are not said to be where only the firm before them is", async () => {
    const facts = relationsOf(await factsIn(newsOf("做代工的只有成都的海威华芯和厦门三安集成。")), "LOCATED_IN");
    expect(facts).toContain("LOCATED_IN 海威华芯 → 成都");
    expect(facts).not.toContain("LOCATED_IN 三安集成 → 成都");
  });

  it("are of no class that a gap parts them from", async () => {
    expect(relationsOf(await factsIn(newsOf("三安光电携手华灿光电、鸿利光电 广州磊晶厂年底量产。")), "ENGAGED_IN")).not.toContain("ENGAGED_IN 华灿光电 → MATERIALS");
  });
});

describe("what a plan pushes firms to", () => {
  it.each([
    ["支持天岳先进、澜湖新材发展碳化硅涂层石墨基座、高纯镓。", ["MAKES 天岳先进 → 高纯镓", "ENGAGED_IN 天岳先进 → MATERIALS"]],
    ["化工园区依托昊华气体、庐州澜泰化工，延伸高纯六氟化钨、三氟化氮。", ["MAKES 昊华气体 → 三氟化氮"]],
    ["支持三安光电、庐州光电研究所、华灿光电建设12英寸硅基OLED微型显示器产线。", ["UNDERTAKES 三安光电 → 12英寸硅基OLED微型显示器产线", "UNDERTAKES 庐州光电研究所 → 12英寸硅基OLED微型显示器产线", "MAKES 三安光电 → 12英寸硅基OLED微型显示器"]],
    ["支持木林森在滨湖区扩建封装线。", ["ENGAGED_IN 木林森 → PACKAGING_TEST"]],
  ])("is theirs, whoever else stands in their list: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(planOf(text)))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["（三）补齐封测短板。支持通富微电产能扩充一倍。", ["ENGAGED_IN 通富微电 → PACKAGING_TEST"]],
    ["（二）补制造。鼓励士兰微扩充产能。", ["ENGAGED_IN 士兰微 → FABRICATION"]],
    ["2.壮大零部件企业。培育富创精密。", ["ENGAGED_IN 富创精密 → EQUIPMENT"]],
    ["（三）补齐封测与装备短板。支持通富微电产能扩充一倍。", []],
    ["（二）优设计。支持通富微电等整机企业导入本地芯片。", []],
  ])("is in the link of the item's own beginning: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(planOf(text)), "ENGAGED_IN")).toEqual(expected);
  });
});

describe("what a report tells of a firm's goods and lines", () => {
  it.each([
    ["爱旭太阳能庐州基地ABC电池满产。", ["MAKES 爱旭太阳能庐州基地 → ABC电池", "MAKES 爱旭太阳能 → ABC电池"]],
    ["长飞先进庐州基地全面投产，6英寸碳化硅晶圆顺利下线。", ["MAKES 长飞先进 → 6英寸碳化硅晶圆"]],
    ["协鑫科技颗粒硅市场占比提升到25%。", ["MAKES 协鑫科技 → 颗粒硅"]],
    ["越亚半导体在滨湖工业园的封装基板项目进入试产。", ["MAKES 越亚半导体 → 封装基板"]],
    ["宏星电子浆料公司的片式电阻浆料、导电银浆供货国内头部元器件厂。", ["MAKES 宏星电子浆料公司 → 导电银浆"]],
    ["福晶科技产值突破10亿元，量子通信用非线性晶体成功出样，氮化铝基板进入整机供应链。", ["MAKES 福晶科技 → 非线性晶体", "MAKES 福晶科技 → 氮化铝基板"]],
    ["康佳芯云存储芯片封测月出货突破1000万颗。", ["MAKES 康佳芯云 → 存储芯片", "ENGAGED_IN 康佳芯云 → PACKAGING_TEST"]],
    ["士兰微8英寸、12英寸产线稳定量产。", ["ENGAGED_IN 士兰微 → FABRICATION"]],
    ["华润微建起国内首条6英寸氮化镓芯片生产线。", ["ENGAGED_IN 华润微 → FABRICATION"]],
    ["支持华润微建设6英寸特种功率半导体产线。", ["ENGAGED_IN 华润微 → FABRICATION", "ENGAGED_IN 6英寸特种功率半导体产线 → FABRICATION"]],
  ])("is theirs: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(planOf(text)))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["推进8英寸碳化硅中试线建设。", "ENGAGED_IN 8英寸碳化硅中试线 → MATERIALS"],
    ["天岳先进长沙公司、泰科天润在滨湖的6英寸碳化硅功率器件产线通线。", "MAKES 天岳先进 → 6英寸碳化硅功率器件"],
    ["中欣晶圆12英寸硅片生产线满产。", "ENGAGED_IN 中欣晶圆 → FABRICATION"],
    ["天成先进12英寸晶圆级封装线投产。", "ENGAGED_IN 天成先进 → FABRICATION"],
  ])("is no more than it says: %s", async (text, unsaid) => {
    expect(relationsOf(await factsIn(planOf(text)))).not.toContain(unsaid);
  });

  it("takes the semiconductors of a list for what the devices at its end are made on", async () => {
    const facts = relationsOf(await factsIn(newsOf("长光华芯光电子项目奠基，做氮化镓、砷化镓、磷化铟激光器产线。")));
    expect(facts.filter((relation) => /→ (?:氮化镓|砷化镓|MATERIALS)$/.test(relation))).toEqual([]);
  });

  it("follows a thing to the firm that delivers it first", async () => {
    expect(relationsOf(await factsIn(newsOf("8英寸碳化硅衬底在中晶芯源率先交付。")), "MAKES")).toEqual(["MAKES 中晶芯源 → 8英寸碳化硅衬底"]);
  });
});

describe("who supplies and makes what news tells of", () => {
  it.each([
    ["外延片由三安光电供应，衬底则看天岳先进、晶盛机电。", ["ENGAGED_IN 天岳先进 → MATERIALS", "ENGAGED_IN 晶盛机电 → MATERIALS", "MAKES 三安光电 → 外延片"]],
    ["基板采购自天岳先进，封测则委由通富微电、华天科技。", ["ENGAGED_IN 天岳先进 → MATERIALS", "ENGAGED_IN 华天科技 → PACKAGING_TEST"]],
    ["产线升级，设备由捷佳伟创、迈为股份供应。", ["ENGAGED_IN 捷佳伟创 → EQUIPMENT", "ENGAGED_IN 迈为股份 → EQUIPMENT"]],
    ["华灿光电已分别同美国维易科（Veeco）和中微公司签约采购MOCVD共107台。", ["MAKES 中微公司 → MOCVD"]],
    ["公司引进中微公司的碳化硅外延炉，去年投产。", ["MAKES 中微公司 → 碳化硅外延炉"]],
    ["半绝缘碳化硅几乎全靠天岳先进和天科合达。", ["MAKES 天科合达 → 半绝缘碳化硅"]],
    ["驱动IC方面，天马OLED用的是集创北方和新相微的方案。", ["MAKES 集创北方 → 驱动IC", "MAKES 新相微 → 驱动IC"]],
    ["中微公司获海外客户VCSEL用MOCVD订单，迈为股份中标8条HJT整线设备。", ["MAKES 中微公司 → MOCVD", "MAKES 迈为股份 → HJT整线设备"]],
    ["国产碳化硅外延炉打破了北方华创、晶盛机电两家公司多年的垄断。", []],
    ["国内的外延炉不多，打破晶盛机电、北方华创的垄断要等几年。", ["MAKES 晶盛机电 → 外延炉", "MAKES 北方华创 → 外延炉"]],
    ["目前磊晶有三安光电、华灿光电，晶圆代工有杭州的士兰微、无锡的华润微。", ["ENGAGED_IN 华灿光电 → MATERIALS", "ENGAGED_IN 士兰微 → FABRICATION", "ENGAGED_IN 华润微 → FABRICATION"]],
    ["设备方面，除北方华创、芯源微外，中微公司的MOCVD开始抢单。", ["ENGAGED_IN 北方华创 → EQUIPMENT", "ENGAGED_IN 芯源微 → EQUIPMENT"]],
    ["中游的太阳能电池厂最为热闹，天合光能、晶澳科技、隆基绿能等走的都是晶硅路线。", ["MAKES 天合光能 → 太阳能电池", "MAKES 隆基绿能 → 太阳能电池"]],
    ["封测依托通富微电。", ["ENGAGED_IN 通富微电 → PACKAGING_TEST"]],
  ])("is found by how the goods come: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)))).toEqual(expect.arrayContaining(expected));
  });

  it("takes a buyer who signs with the maker for no maker", async () => {
    const facts = relationsOf(await factsIn(newsOf("天岳先进与士兰微签长约，供应150毫米碳化硅衬底。")), "MAKES");
    expect(facts).toContain("MAKES 天岳先进 → 150毫米碳化硅衬底");
    expect(facts).not.toContain("MAKES 士兰微 → 150毫米碳化硅衬底");
  });

  it("takes a count of firms for no firm's name", async () => {
    expect(namesOf(await factsIn(newsOf("打破了中微公司、北方华创两家公司的垄断。")), "Company")).toEqual(["中微公司", "北方华创"]);
  });
});

describe("what firms are strong in", () => {
  it.each([
    ["国芯科技、裕太微在信息安全芯片、车载芯片领域国内领先。", ["MAKES 国芯科技 → 信息安全芯片", "MAKES 裕太微 → 车载芯片"]],
    ["天岳先进则在上游长晶领域。", ["ENGAGED_IN 天岳先进 → MATERIALS"]],
    ["陕西依托隆基绿能、晶澳科技，在单晶硅片上具有优势。", ["MAKES 隆基绿能 → 单晶硅片", "MAKES 晶澳科技 → 单晶硅片"]],
    ["国星光电、鸿利光电均为LED封装大户。", ["ENGAGED_IN 国星光电 → PACKAGING_TEST", "ENGAGED_IN 鸿利光电 → PACKAGING_TEST"]],
    ["士兰微拥有一条8英寸功率半导体芯片的晶圆制造产线。", ["MAKES 士兰微 → 8英寸功率半导体芯片"]],
    ["三安光电收购美国同业后掌握GaN外延片与芯片技术。", ["MAKES 三安光电 → GaN外延片"]],
    ["隆达的苏州厂此前以中游封装、下游模块为主。", ["ENGAGED_IN 隆达 → PACKAGING_TEST"]],
  ])("is theirs: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["国芯科技今年扩产，但在信息安全芯片采购上遇到困难。", "MAKES 国芯科技 → 信息安全芯片"],
    ["台积电还握有太阳能电池厂茂迪两成股权。", "MAKES 台积电 → 太阳能电池"],
  ])("is not theirs: %s", async (text, unsaid) => {
    expect(relationsOf(await factsIn(newsOf(text)))).not.toContain(unsaid);
  });
});

describe("machines that firms work with, and goods of others", () => {
  it.each([
    ["三安光电手上MOCVD已有近300台，厦门二期还要进。", "MAKES 三安光电 → MOCVD"],
    ["华灿光电落脚滨湖新区，一期30台中微/维易科混搭的MOCVD均已满产。", "MAKES 华灿光电 → MOCVD"],
    ["隆基绿能在庐州的切片工厂已有1000台铸锭炉。", "MAKES 隆基绿能 → 铸锭炉"],
    ["天岳先进在滨湖的总部11月29日发布外延炉、缺陷检测仪招标。", "MAKES 天岳先进 → 外延炉"],
    ["天岳先进长晶材料供应国内主要单晶炉企业。", "MAKES 天岳先进 → 单晶炉"],
    ["三安光电的对手华灿光电进机，玻璃基板在与康宁洽谈。", "MAKES 华灿光电 → 玻璃基板"],
    ["该公司去年成立，技术来源于三安光电，主攻射频功率放大器。", "MAKES 三安光电 → 射频功率放大器"],
    ["白光方案已被瑞丰光电等封装厂采用，将打开红光芯片的需求。", "MAKES 瑞丰光电 → 红光芯片"],
    ["区内士兰微在扩产，中控、聚光等在做光伏用的分析仪器。", "MAKES 士兰微 → 分析仪器"],
  ])("are not what they make: %s", async (text, unsaid) => {
    expect(relationsOf(await factsIn(newsOf(text)))).not.toContain(unsaid);
  });

  it("takes machines that leave the works for their maker's", async () => {
    expect(relationsOf(await factsIn(newsOf("走进滨湖区的中微公司，十几台半人高的MOCVD正在做出厂前测试。")), "MAKES")).toEqual(["MAKES 中微公司 → MOCVD"]);
  });
});

describe("firms of lists in turn, of a class, and behind a project", () => {
  it.each([
    ["射频设计公司里，国内有汉天下、唯捷创芯。", ["ENGAGED_IN 汉天下 → DESIGN", "ENGAGED_IN 唯捷创芯 → DESIGN"]],
    ["全市有企业60多家，其中设计企业占了大头，比如联发科技、杰发科技。", ["ENGAGED_IN 联发科技 → DESIGN", "ENGAGED_IN 杰发科技 → DESIGN"]],
    ["立昂微旗下金瑞泓在宁波已可供8英寸硅抛光片和外延片。", ["MAKES 金瑞泓 → 8英寸硅抛光片", "MAKES 金瑞泓 → 外延片"]],
    ["三安光电与华联电子上下配套，后者做封装。", ["ENGAGED_IN 华联电子 → PACKAGING_TEST"]],
    ["新洁能则是轻资产设计商，主打沟槽MOSFET。", ["ENGAGED_IN 新洁能 → DESIGN"]],
    ["华灿光电义乌基地负责LED外延片和图形化蓝宝石衬底。", ["MAKES 华灿光电义乌基地 → LED外延片", "MAKES 华灿光电 → LED外延片"]],
    ["恒越光电主要从事LED外延制造、芯片生产、器件封装。", ["ENGAGED_IN 恒越光电 → PACKAGING_TEST"]],
    ["恒越微电子是一家专业从事集成电路产品设计、销售的企业，主导产品为6英寸MOSFET芯片。", ["ENGAGED_IN 恒越微电子 → DESIGN", "MAKES 恒越微电子 → 6英寸MOSFET芯片"]],
  ])("make it: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)))).toEqual(expect.arrayContaining(expected));
  });

  it("takes of two lists each the one in its turn, with an item that nobody knows", async () => {
    const text = "友达光电（厦门）、宸鸿科技、冠捷显示分别主攻液晶模组、触控面板与显示器。";
    const turns = ["MAKES 友达光电 → 液晶模组", "MAKES 宸鸿科技 → 触控面板"];
    expect(relationsOf(await factsIn(newsOf(text)), "MAKES")).toEqual(turns);
    expect(relationsOf(await factsIn(planOf(text)), "MAKES")).toEqual(turns);
  });

  it("takes goods that come from others for none of the firm before", async () => {
    const facts = relationsOf(await factsIn(newsOf("今年三安光电扩产，增亮膜由友辉供应，高纯氨主要是金宏供应。")), "MAKES");
    expect(facts.filter((relation) => relation.startsWith("MAKES 三安光电"))).toEqual([]);
  });
});

describe("a firm that bears its trade's name", () => {
  it.each([
    ["恒越半导体材料股份有限公司落户滨湖区。", ["ENGAGED_IN 恒越半导体材料股份有限公司 → MATERIALS"]],
    ["庐州恒越集成电路制造股份有限公司落户滨湖区。", ["ENGAGED_IN 庐州恒越集成电路制造股份有限公司 → FABRICATION"]],
    ["恒越半导体科技有限公司落户滨湖区。", []],
    ["恒越新材料有限公司落户滨湖区。", []],
  ])("works in it: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)), "ENGAGED_IN")).toEqual(expected);
  });
});
