import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "../../reading.ts";

const plan = (paragraph: string) => planOf(paragraph, "长丰县集成电路产业2024年行动计划");

describe("towns in a county's plan", () => {
  it("are what a plan puts its work into, beside a zone, and lie in the county", async () => {
    const facts = await factsIn(plan("以双凤经济开发区、下塘镇为主平台，重点发展引线框架、键合丝。"));
    expect(relationsOf(facts)).toEqual(expect.arrayContaining(["FOCUSES_ON 下塘镇 → 引线框架", "FOCUSES_ON 双凤经济开发区 → 键合丝", "LOCATED_IN 下塘镇 → 长丰县"]));
  });

  it("are known by short names where what they are closes their list", async () => {
    const facts = await factsIn(plan("水湖、石塘、造甲等镇街重点布局封装测试。"));
    expect(relationsOf(facts)).toEqual(expect.arrayContaining(["FOCUSES_ON 石塘 → PACKAGING_TEST", "FOCUSES_ON 造甲 → PACKAGING_TEST", "LOCATED_IN 水湖 → 长丰县"]));
  });
});

describe("the zone that a plan is of", () => {
  it("lies in the area that its name begins with, where the plan names that", async () => {
    const facts = await factsIn(planOf("推动合肥市封装测试企业集聚，发展功率模块。", "合肥经济技术开发区集成电路产业2024年行动计划"));
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 合肥经济技术开发区 → 合肥市");
  });
});

describe("bounds of names in a plan", () => {
  it("part a zone from the preposition that makes a word with its first character", async () => {
    expect(namesOf(await factsIn(planOf("以上饶经开区为核心，壮大硅片。", "上饶市光伏产业链2024年行动计划")), "Park")).toEqual(["上饶经开区"]);
  });

  it("leave out how much money is in a fund, and what counts projects", async () => {
    const facts = await factsIn(planOf("设立10亿元集成电路产业引导基金，每年新引进亿元以上半导体项目5个以上。"));
    expect(namesOf(facts, "Fund")).toEqual(["集成电路产业引导基金"]);
    expect(namesOf(facts, "Company")).toEqual([]);
  });

  it("know a prefecture's government without the prefecture's nationalities", async () => {
    expect(namesOf(await factsIn(planOf("推动硅片项目投产，由楚雄州政府负责。", "云南省光伏产业链2024年行动计划")), "Agency")).toContain("楚雄州政府");
  });

  it("leave out the adverb before who agrees to a paper", async () => {
    expect(namesOf(await factsIn(planOf("方案业经市人民政府同意。")), "Agency")).toEqual([]);
  });

  it("may begin with 小 or stand before a zone", async () => {
    const facts = await factsIn(planOf("小溪镇建设LED封装产业园；曹山镇高坪化工区承接光刻胶。"));
    expect(namesOf(facts, "Region")).toEqual(expect.arrayContaining(["小溪镇", "曹山镇"]));
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN LED封装产业园 → 小溪镇");
  });

  it("as counties of a nationality are called without it", async () => {
    const facts = await factsIn(planOf("石林县、禄劝县发展硅片。", "昆明市集成电路产业2024年行动计划"));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 石林县 → 昆明市", "LOCATED_IN 禄劝县 → 昆明市"]));
  });

  it("have the park that they set up, also where it is called after the city", async () => {
    const facts = await factsIn(planOf("以长丰县为主，建设合肥集成电路装备产业园。"));
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 合肥集成电路装备产业园 → 长丰县");
  });

  it("as cities have the bodies called after their province", async () => {
    const found = relationsOf(await factsIn(planOf("依托安徽省光电半导体创新中心攻关激光器芯片。")), "LOCATED_IN");
    expect(found).toContain("LOCATED_IN 安徽省光电半导体创新中心 → 合肥市");
    expect(found.join()).not.toContain("创新中心 → 安徽");
  });
});

describe("zones that a paragraph tells of in turn", () => {
  it("are called by the words before their types, once listed by their names", async () => {
    const found = relationsOf(await factsIn(planOf("合肥东岭经济技术开发区、西岭经济技术开发区、巢湖工业园区错位发展：西岭侧重颗粒硅，巢湖侧重碳化硅粉体。")), "FOCUSES_ON");
    expect(found).toEqual(expect.arrayContaining(["FOCUSES_ON 西岭经济技术开发区 → 颗粒硅", "FOCUSES_ON 巢湖工业园区 → 碳化硅粉体"]));
    expect(found).not.toContain("FOCUSES_ON 西岭经济技术开发区 → 碳化硅粉体");
  });

  it("stand beside a town named with the area around it, and are put to work together", async () => {
    const found = relationsOf(await factsIn(planOf("依托龙头企业，以合肥高新区和肥西县恒阳镇为载体，发展陶瓷基板。", "合肥市集成电路产业2024年行动计划")), "FOCUSES_ON");
    expect(found).toEqual(expect.arrayContaining(["FOCUSES_ON 合肥高新区 → 陶瓷基板", "FOCUSES_ON 恒阳镇 → 陶瓷基板"]));
  });

  it("do what more verbs say: 建强, 拓展", async () => {
    const found = relationsOf(await factsIn(planOf("合肥高新区建强存储芯片产业链，发展陶瓷基板；肥西县拓展银浆。")), "FOCUSES_ON");
    expect(found).toEqual(expect.arrayContaining(["FOCUSES_ON 合肥高新区 → 陶瓷基板", "FOCUSES_ON 肥西县 → 银浆"]));
  });

  it("begins a known zone's name behind the words before it, and knows a zone by its short name that firms gather in", async () => {
    expect(namesOf(await factsIn(planOf("项目建成将进一步拉长银川开发区碳化硅产业链。")), "Park")).toEqual(["银川开发区"]);
    expect(namesOf(await factsIn(planOf("高新区集聚了恒越光电、澜泰半导体等企业，形成碳化硅衬底、外延片链条。")), "Park")).toEqual(["高新区"]);
  });
});

describe("zones and areas of which only the body is named", () => {
  it("lie in the place that the plan is of, where its committee answers for a task", async () => {
    const facts = await factsIn(planOf("攻关碳化硅衬底。（责任单位：市科技局、庐北经开区管委会、各县区管委会）"));
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 庐北经开区 → 合肥市");
    expect(namesOf(facts, "Park")).toEqual(["庐北经开区"]);
  });

  it("lie nowhere that the lexicon says they do not lie", async () => {
    expect(relationsOf(await factsIn(planOf("与天津经开区管委会共建碳化硅实验线。")), "LOCATED_IN").join()).not.toContain("天津经开区 →");
  });

  it("are kept in a plan on many things where they answer for a task of the chain, and only there", async () => {
    const other = "推进乡村道路建设，改善农村人居环境，开展植树造林活动。".repeat(12);
    const facts = await factsIn(`合肥市2024年重点工作任务分解\n\n一、重点任务\n\n（一）发展集成电路产业，建设碳化硅衬底产线。\n\n（责任单位：市科技局、长丰县政府）\n\n（二）${other}\n\n（责任单位：市交通局、肥东县政府）\n`);
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 长丰县 → 合肥市");
    expect(namesOf(facts, "Region")).not.toContain("肥东县");
  });
});

describe("zones called by their type alone", () => {
  it("are the one of that type that the text names, with the word for its city or without", async () => {
    const facts = await factsIn(planOf("合肥庐北高新技术产业开发区发展硅片。恒越光电位于市高新区，澜泰半导体位于高新区。"));
    expect(namesOf(facts, "Park")).toEqual(["合肥庐北高新技术产业开发区"]);
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 恒越光电 → 合肥庐北高新技术产业开发区", "LOCATED_IN 澜泰半导体 → 合肥庐北高新技术产业开发区"]));
  });

  it("are the city's own where the text names none of the type, also beside a district", async () => {
    const facts = await factsIn(planOf("以高新区、庐阳区为核心，发展碳化硅衬底；恒越光电在经开区扩产。"));
    expect(relationsOf(facts)).toEqual(expect.arrayContaining(["FOCUSES_ON 高新区 → 碳化硅衬底", "LOCATED_IN 经开区 → 合肥市"]));
  });

  it("are none where any of the type is meant, nor in a province's plan", async () => {
    expect(namesOf(await factsIn(planOf("推动各开发区、国家级高新区发展碳化硅衬底。")), "Park")).toEqual([]);
    expect(namesOf(await factsIn(planOf("支持恒越光电在开发区扩产碳化硅衬底。", "安徽省集成电路产业2024年行动计划")), "Park")).toEqual([]);
  });
});

describe("parks named by their trade alone", () => {
  it("are parks of the zone that their clause speaks of, where they are no bases and none of many", async () => {
    const facts = await factsIn(planOf("合肥高新区：建设功率半导体产业园；打造半导体产业基地，建设若干LED特色产业园区。"));
    expect(namesOf(facts, "Park")).toEqual(["功率半导体产业园", "合肥高新区"]);
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 功率半导体产业园 → 合肥高新区");
  });

  it("lie in the zone right before them, which may be called by its type alone", async () => {
    const facts = await factsIn(planOf("依托高新区第三代半导体产业园，发展碳化硅器件。"));
    expect(namesOf(facts, "Park")).toEqual(["第三代半导体产业园", "高新区"]);
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 第三代半导体产业园 → 高新区");
  });

  it("lie where the sentence has them built, however much ground they have", async () => {
    const facts = await factsIn("市政府打算在庐北高新区规划建设1.2平方公里的功率半导体产业园，在庐南经开区建LED光电产业园。");
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 功率半导体产业园 → 庐北高新区", "LOCATED_IN LED光电产业园 → 庐南经开区"]));
  });
});

describe("places side by side", () => {
  it("lie one in the other: a park in its town, the town in its zone, though a town's name begin like a number", async () => {
    const found = relationsOf(await factsIn("恒越光电成功竞得庐北高新区云湖街道深澜合作区22亩地块，建设碳化硅模块产线。"), "LOCATED_IN");
    expect(found).toEqual(expect.arrayContaining(["LOCATED_IN 深澜合作区 → 云湖街道", "LOCATED_IN 云湖街道 → 庐北高新区"]));
    expect(namesOf(await factsIn(planOf("三溪镇高坪化工区承接光刻胶。")), "Region")).toContain("三溪镇");
  });

  it("are told apart from what a zone builds, and from the firm whose park is built", async () => {
    const facts = await factsIn(planOf("依托庐北高新区光子芯片园，发展硅光芯片；恒越光电在长丰建三安光电产业示范园。"));
    expect(namesOf(facts, "Park")).toEqual(expect.arrayContaining(["光子芯片园", "庐北高新区", "三安光电产业示范园"]));
  });

  it("have what stands behind a valley in brackets said of them, and one in quotation marks with their name", async () => {
    expect(relationsOf(await factsIn(planOf("合肥（芯谷）突出化合物半导体。")), "FOCUSES_ON")).toContain("FOCUSES_ON 合肥市 → 化合物半导体");
    expect(namesOf(await factsIn(planOf("建设合肥“芯谷”，发展存储芯片。")), "Park")).toEqual(["合肥“芯谷”"]);
  });
});

describe("a park that a plan sets up", () => {
  it("has nothing of what the plan pushes behind it", async () => {
    const found = relationsOf(await factsIn(planOf("高标准建设澜湖光电城，支持恒越光电碳化硅衬底项目提质扩量。")));
    expect(found.join()).not.toContain("澜湖光电城 →  碳化硅衬底");
    expect(found).not.toContain("LOCATED_IN 恒越光电 → 澜湖光电城");
    expect(found).toContain("LOCATED_IN 澜湖光电城 → 合肥市");
  });
});

describe("the quarter of a free trade zone", () => {
  it("is called by itself, and does not take the place of the park spoken of", async () => {
    const facts = await factsIn("庐州自贸试验区澜湖片区推进集成电路产业。2024年，澜湖集成电路产业园签约企业12家。今年，澜湖片区提出新要求。目前，园区已落户恒越光电、澜泰半导体等企业。");
    expect(namesOf(facts, "Park")).toEqual(["庐州自贸试验区澜湖片区", "澜湖集成电路产业园"]);
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 恒越光电 → 澜湖集成电路产业园");
  });
});

describe("known zones", () => {
  it("are called without their city in a paper of it", async () => {
    const facts = await factsIn(planOf("航天基地重点发展半导体激光器。", "西安市光子产业2024年行动计划"));
    expect(relationsOf(facts)).toEqual(expect.arrayContaining(["FOCUSES_ON 航天基地 → 半导体激光器", "LOCATED_IN 航天基地 → 西安市"]));
    expect(namesOf(await factsIn(planOf("航天基地重点发展半导体激光器。")), "Park")).toEqual([]);
  });

  it("are told apart from the zone that is named before them, and lie in it", async () => {
    const found = relationsOf(await factsIn("恒越光电的单晶切片工程，在西宁经济技术开发区东川工业园区动工。"), "LOCATED_IN");
    expect(found).toEqual(expect.arrayContaining(["LOCATED_IN 东川工业园区 → 西宁经济技术开发区"]));
  });
});

describe("旗 before 下", () => {
  it("ends no banner's name: 友达旗下", async () => {
    const facts = await factsIn("友达旗下隆达电子在苏州扩产LED芯片。");
    expect(namesOf(facts, "Region").join()).not.toContain("旗");
    expect(namesOf(facts, "Company").join()).toContain("友达");
  });
});

describe("a zone of a county whose name ends in a word that names begin behind", () => {
  it("is called by both", async () => {
    const facts = await factsIn(planOf("合肥恒越光电有限公司入驻无为高新区。支持和县经开区建设光刻胶项目。"));
    expect(namesOf(facts, "Park")).toEqual(["无为高新区", "和县经开区"].sort());
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 合肥恒越光电有限公司 → 无为高新区");
  });
});

describe("a zone that its own committee names", () => {
  it("is meant by 合作区 behind it", async () => {
    const facts = await factsIn(newsOf("横琴粤澳深度合作区执行委员会印发措施，支持合作区建设专业园区，构建芯片设计、测试的微电子产业链。"));
    expect(namesOf(facts, "Park")).toContain("横琴粤澳深度合作区");
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 横琴粤澳深度合作区 → DESIGN");
  });
});

describe("quarters and zones of a city's plan", () => {
  it("are told of in turn: groups of quarters and new towns beside one another", async () => {
    const facts = await factsIn(planOf("支持白岭片区、洛桥组团、沧澜新城差异化布局，白岭片区主攻LED封装，洛桥组团承接光伏组件项目，沧澜新城建设集成电路设计基地。"));
    expect(namesOf(facts, "Park")).toEqual(["沧澜新城", "洛桥组团", "白岭片区"].sort());
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 白岭片区 → LED封装", "FOCUSES_ON 洛桥组团 → 光伏组件", "FOCUSES_ON 沧澜新城 → DESIGN"]));
    expect(relationsOf(facts, "FOCUSES_ON")).not.toContain("FOCUSES_ON 白岭片区 → DESIGN");
  });

  it("end in words for parks that stand behind a town or trade", async () => {
    expect(namesOf(await factsIn(planOf("做强石岭第三代半导体专业园，封测项目落户澜门高新园。")), "Park")).toEqual(["澜门高新园", "石岭第三代半导体专业园"].sort());
  });
});

it("a new quarter is not called by half of its word", async () => {
  const park = (await factsIn(planOf("支持庐滨新片区发展封装测试。"))).entities.find(({ type }) => type === "Park");
  expect(park).toMatchObject({ name: "庐滨新片区", aliases: [] });
});
