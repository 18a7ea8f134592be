import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../../reading.ts";

/** A city's work report, a part of it. */
function reportOf(...sentences: readonly string[]): string {
  return `2026年合肥市政府工作报告\n——2026年1月12日在合肥市第十七届人民代表大会第五次会议上\n\n二、2026年重点工作\n（一）壮大产业。${sentences.join("")}\n（二）改善民生。新增城镇就业5万人，改造老旧小区80个，办好十件实事。\n`;
}

describe("projects that a report calls by their firm and thing", () => {
  it("end in a phase or a word of growth, before what is to come of them", async () => {
    const facts = await factsIn(reportOf("推动澜泰科技电子级四氯化硅二期、可岭化工光引发剂扩能开工。"));
    expect(namesOf(facts, "Project")).toEqual(["可岭化工光引发剂扩能", "澜泰科技电子级四氯化硅二期"]);
    expect(relationsOf(facts, "UNDERTAKES", "MAKES")).toEqual([
      "MAKES 可岭化工 → 光引发剂", "MAKES 可岭化工光引发剂扩能 → 光引发剂", "MAKES 澜泰科技 → 电子级四氯化硅", "MAKES 澜泰科技电子级四氯化硅二期 → 电子级四氯化硅",
      "UNDERTAKES 可岭化工 → 可岭化工光引发剂扩能", "UNDERTAKES 澜泰科技 → 澜泰科技电子级四氯化硅二期",
    ]);
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 可岭化工 → 合肥市", "LOCATED_IN 可岭化工光引发剂扩能 → 合肥市"]));
  });

  it("are lines and bases of known firms wherever they are told of", async () => {
    const facts = await factsIn(reportOf("通富微电6英寸功率半导体晶圆线满产，南大光电ArF光刻胶量产线产品送样。加快三安光电OLED材料基地、源杰科技50G光芯片产线建设。"));
    expect(namesOf(facts, "Project")).toEqual(["三安光电OLED材料基地", "南大光电ArF光刻胶量产线", "源杰科技50G光芯片产线", "通富微电6英寸功率半导体晶圆线"].sort());
    expect(relationsOf(facts, "UNDERTAKES")).toHaveLength(4);
    expect(relationsOf(facts, "ENGAGED_IN")).toContain("ENGAGED_IN 通富微电6英寸功率半导体晶圆线 → FABRICATION");
  });

  it("are called by a town, a brand or known firm and the thing, which is no firm's name", async () => {
    const facts = await factsIn(reportOf("株洲恒车IGBT、郴州三安光电碳化硅、邵阳澜虹基板玻璃等重大项目建成投产。"));
    expect(namesOf(facts, "Project")).toEqual(["株洲恒车IGBT", "邵阳澜虹基板玻璃", "郴州三安光电碳化硅"].sort());
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 郴州三安光电 → 郴州三安光电碳化硅", "UNDERTAKES 株洲恒车 → 株洲恒车IGBT", "UNDERTAKES 邵阳澜虹 → 邵阳澜虹基板玻璃"].sort());
  });

  it("have come as far as the list says, whatever of other trades stands between them", async () => {
    const { relations } = await factsIn("2026年合肥市政府工作报告\n——2026年1月12日在合肥市第十七届人民代表大会第五次会议上\n\n一、2025年工作回顾\n（一）壮大产业。三安光电8英寸碳化硅、滨湖乳业鲜奶、澜江12吉瓦时动力电池扩产、通富微电封测技改等项目投产。\n");
    expect(relations.filter(({ type }) => type === "UNDERTAKES").map(({ from, voice }) => `${from[1]} ${voice ?? "-"}`)).toEqual(["三安光电 built", "通富微电 built"]);
  });

  it("are one each of so many great projects in quotation marks, with their town", async () => {
    const facts = await factsIn(reportOf("推进浏阳三安光电外延片研发生产、株洲通富微电功率器件制造等“十大产业项目”建设。"));
    expect(namesOf(facts, "Project")).toEqual(["株洲通富微电功率器件制造", "浏阳三安光电外延片研发生产"].sort());
    expect(facts.relations.filter(({ type }) => type === "MAKES").map(({ voice }) => voice)).not.toContain("built");
  });

  it("are no firms that a place has signed and taken in, which the list counts as projects", async () => {
    const facts = await factsIn(planOf("2023年签约落地恒越电气、澜景储能、狮岭半导体、澜能微电子等4个项目。"));
    expect(namesOf(facts, "Project").filter((name) => name.startsWith("落地"))).toEqual([]);
    expect(namesOf(facts, "Company")).toEqual(expect.arrayContaining(["恒越电气", "狮岭半导体", "澜能微电子"]));
  });

  it("need no word for the work in a list that closes as one of projects, which leaves out other trades", async () => {
    const facts = await factsIn(reportOf("加快推进通富微电先进封测三期、恒岭半导体封装载板、岭湖乳业鲜奶等36个市级重点产业项目建设。"));
    expect(namesOf(facts, "Project")).toEqual(["恒岭半导体封装载板", "通富微电先进封测三期"]);
    expect(relationsOf(facts, "MAKES")).toEqual(expect.arrayContaining(["MAKES 恒岭半导体 → 封装载板", "MAKES 恒岭半导体封装载板 → 封装载板"]));
    expect(namesOf(facts, "Company")).toEqual(["恒岭半导体", "通富微电"]);
  });

  it("are none of a known firm of another trade, unless the name says what of the chain it makes", async () => {
    const facts = await factsIn(reportOf("加快推进三安光电二期、比亚迪三期、宁德时代总部基地、万华化学电子级光刻胶二期等36个市级重点产业项目建设。"));
    expect(namesOf(facts, "Project")).toEqual(["三安光电二期", expect.stringContaining("万华化学电子级光刻胶二期")].sort());
    expect(relationsOf(facts, "UNDERTAKES").filter((relation) => /比亚迪|宁德/.test(relation))).toEqual([]);
  });

  it("may say only what is done with the thing, in a list that is pushed on", async () => {
    const facts = await factsIn(reportOf("加快恒岭半导体碳化硅芯片制造、澜泰科技石墨基座产线建设。"));
    expect(namesOf(facts, "Project")).toEqual(["恒岭半导体碳化硅芯片制造", "澜泰科技石墨基座产线"].sort());
  });

  it("are a firm's plants by their number or phase", async () => {
    const facts = await factsIn(reportOf("集成电路产业再上台阶，无锡华虹九厂月产能达到8万片，中环领先六期智慧工厂投产，支持二厂商户改造。"));
    expect(namesOf(facts, "Project")).toEqual(["中环领先六期智慧工厂", "无锡华虹九厂"].sort());
    expect(relationsOf(facts, "UNDERTAKES")).toContain("UNDERTAKES 中环领先 → 中环领先六期智慧工厂");
  });

  it("are a firm's second plants, and growth by how fine its lines are", async () => {
    const facts = await factsIn(planOf("三安光电第二工厂投产，SK海力士二工厂完成升级改造，中芯国际28纳米扩产、恒岭科技14纳米产线加快建设，全市三家企业工厂停产，引进第二工厂。"));
    expect(namesOf(facts, "Project")).toEqual(["SK海力士二工厂", "三安光电第二工厂", "中芯国际28纳米扩产", "恒岭科技14纳米产线"].sort());
    expect(relationsOf(facts, "UNDERTAKES")).toContain("UNDERTAKES 三安光电 → 三安光电第二工厂");
  });

  it("begin with the firm of the first of their things, though nobody knows that thing", async () => {
    const facts = await factsIn(reportOf("三安光电超导射频腔、车用碳化硅外延片项目建成。"));
    expect(namesOf(facts, "Project")).toEqual(["三安光电超导射频腔、车用碳化硅外延片项目"]);
    expect(relationsOf(facts, "MAKES")).toContain("MAKES 三安光电 → 碳化硅外延片");
  });

  it("are lines of a size that close a list of projects, with no firm of their own", async () => {
    const facts = await factsIn(reportOf("推进通富微电先进封测三期、百兆瓦级钙钛矿组件中试线等288个新兴产业项目。"));
    expect(namesOf(facts, "Project")).toEqual(["百兆瓦级钙钛矿组件中试线", "通富微电先进封测三期"].sort());
    expect(namesOf(facts, "Company")).toEqual(["通富微电"]);
  });

  it("are none where a firm is to grow, or nobody owns the line", async () => {
    const facts = await factsIn(reportOf("支持澜泰科技碳化硅衬底扩产，推动高端光刻胶产线、第三代半导体中试线建设，加快车规级传感器基地建设。"));
    expect(namesOf(facts, "Project")).toEqual([]);
    expect(namesOf(facts, "Company").filter((name) => /高端|车规|第三代/.test(name))).toEqual([]);
  });

  it("may begin with a bare brand where something is told of them, never with a word of products or places", async () => {
    const facts = await factsIn(reportOf("高纯石英砂价格回升，岭湖KrF光刻胶量产线产品送样。车载显示面板产线满产，推动长三角碳化硅衬底基地、大功率激光芯片产线、异质结电池产线开工，空港半导体设备基地加快建设。"));
    expect(namesOf(facts, "Project")).toEqual(["岭湖KrF光刻胶量产线"]);
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 岭湖 → 岭湖KrF光刻胶量产线"]);
  });

  it("are none where a list names only kinds of them, or firms that are to grow", async () => {
    const facts = await factsIn(reportOf("先进封装产线、氮化镓外延产线等项目加快建设，支持中芯国际、积塔半导体等龙头企业扩大碳化硅、氮化镓等项目建设。"));
    expect(namesOf(facts, "Project")).toEqual([]);
  });

  it("may be called by a firm alone that its trade ends, never by a kind of it or a place", async () => {
    const facts = await factsIn(reportOf("岭湖半导体项目当年签约当年开工。加快功率半导体项目建设，推动化合物半导体项目落地，肥西微电子产线建设。"));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 岭湖半导体 → 岭湖半导体项目"]);
    expect(namesOf(facts, "Project")).toEqual(["岭湖半导体项目"]);
  });

  it("leave out other trades of a firm of the chain, not its projects that tell no trade", async () => {
    const facts = await factsIn(reportOf("推动三安光电酒店综合体二期、比亚迪汽车工业园二期、长江存储三期、三安光电碳化硅衬底二期等项目开工。", "全面推进乡村振兴，建成高标准农田20万亩，粮食产量稳定。加快城市更新，新建口袋公园30个，完善养老服务体系。深化国企改革，扩大对外开放，进出口总额增长8%。加强生态治理，空气质量持续改善，水质断面全部达标。"));
    expect(namesOf(facts, "Project")).toEqual(["三安光电碳化硅衬底二期", "长江存储三期"]);
  });

  it("may speak of the trade alone, where their firm is known", async () => {
    const facts = await factsIn(reportOf("开工建设三安光电高端集成电路研发检测基地，推动集成电路研发基地、高端芯片生产线提质。"));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 三安光电 → 三安光电高端集成电路研发检测基地"]);
    expect(namesOf(facts, "Project")).toHaveLength(1);
  });

  it("name the firm that the lexicon knows whole, where its name holds a word before names", async () => {
    const facts = await factsIn(reportOf("推动有研亿金集成电路用高纯靶材、澜泰科技光引发剂等项目达产。"));
    expect(relationsOf(facts, "UNDERTAKES")).toContain("UNDERTAKES 有研亿金 → 有研亿金集成电路用高纯靶材");
  });
});

describe("where a report's projects and their firms are", () => {
  it("is the area of the report's own city in the project's name, for the firm too", async () => {
    const facts = await factsIn(reportOf("澜泰科技肥西单晶硅棒、可岭电子长丰碳化硅衬底二期等项目达产。"));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 可岭电子 → 长丰", "LOCATED_IN 可岭电子长丰碳化硅衬底二期 → 长丰", "LOCATED_IN 澜泰科技 → 肥西", "LOCATED_IN 澜泰科技肥西单晶硅棒 → 肥西"]));
    expect(relationsOf(facts, "LOCATED_IN")).not.toContain("LOCATED_IN 澜泰科技 → 合肥市");
  });

  it("is the report's own place where that pushes them on, behind what it does for a zone", async () => {
    const facts = await factsIn(reportOf("支持合肥高新区建设集成电路材料产业园，推动澜泰科技晶圆级封装二期竣工。"));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 澜泰科技 → 合肥市", "LOCATED_IN 澜泰科技晶圆级封装二期 → 合肥市"]));
  });

  it("is not only the province that the project is named after", async () => {
    expect(relationsOf(await factsIn(reportOf("三安光电安徽碳化硅衬底基地满产。")), "LOCATED_IN")).toContain("LOCATED_IN 三安光电安徽碳化硅衬底基地 → 合肥市");
  });
});

it("a project is also called without the area that its name puts before its firm", async () => {
  const { entities } = await factsIn(reportOf("肥西县三安光电外延片三期、长丰县华灿光电Mini LED芯片扩产等项目竣工投产。"));
  expect(entities.filter(({ type }) => type === "Project").flatMap(({ name, aliases }) => [name, ...aliases])).toEqual(expect.arrayContaining(["三安光电外延片三期", "华灿光电Mini LED芯片扩产"]));
});

describe("names of projects", () => {
  it("have their firm before things that 和 joins, and words for work alone behind it", async () => {
    const facts = await factsIn(planOf("推进三安光电12英寸硅单晶抛光片和外延片二期项目、通富微电研发制造总部项目。"));
    expect(namesOf(facts, "Project")).toEqual(["三安光电12英寸硅单晶抛光片和外延片二期项目", "通富微电研发制造总部项目"]);
  });

  it("of news are one each, without what the firm says of them, and with their phase", async () => {
    const facts = await factsIn("恒越光电扩产\n\n6月13日，三安光电公告碳化硅衬底切片项目开工。合肥高新区建设年产2000万片光伏硅片项目、3000万平方米EVA胶膜项目。\n通泰半导体精密洁净服务及零部件加工基地项目签约，滨湖区碳化硅功率模块项目一期设备调试。\n");
    expect(namesOf(facts, "Project")).toEqual(expect.arrayContaining(["碳化硅衬底切片项目", "年产2000万片光伏硅片项目", "3000万平方米EVA胶膜项目", "通泰半导体精密洁净服务及零部件加工基地项目"]));
    expect(relationsOf(facts, "UNDERTAKES")).toContain("UNDERTAKES 三安光电 → 碳化硅衬底切片项目");
    expect(facts.entities.find(({ name }) => name === "滨湖区碳化硅功率模块项目")?.aliases).toContain("滨湖区碳化硅功率模块项目一期");
  });

  it("by their phase have what they make right behind, which their firm makes too", async () => {
    const facts = await factsIn(reportOf("江西生益科技二期覆铜板满产。"));
    expect(relationsOf(facts, "MAKES")).toEqual(["MAKES 江西生益科技 → 覆铜板", "MAKES 江西生益科技二期 → 覆铜板"]);
  });

  it("end their firm's name before the county that stands between it and an amount", async () => {
    const facts = await factsIn("肥东一项目签约\n\n5月26日，美达伦肥东4GW异质结电池片项目签约。\n");
    expect(relationsOf(facts, "UNDERTAKES")).toContain("UNDERTAKES 美达伦 → 美达伦肥东4GW异质结电池片项目");
  });

  it("leave the area of the next firm to that firm, behind a list of others with their things in brackets", async () => {
    const facts = await factsIn("肥东县一项目签约\n\n5月26日，恒越光电在肥东县签约。现已有三安光电（电池组件）、士兰微（硅片切割液）、天岳先进（支架）等光伏企业落户，苏州中百丽的薄膜电池项目也将开工。\n");
    expect(namesOf(facts, "Company")).toEqual(expect.arrayContaining(["三安光电", "士兰微", "天岳先进"]));
    expect(relationsOf(facts, "LOCATED_IN").join()).not.toMatch(/(?:三安光电|士兰微|天岳先进) → 苏州/);
  });

  it("go on behind their phase with the work, and begin behind a bar and a sum", async () => {
    const facts = await factsIn("恒越扩产\n\n财讯11月6日丨三安光电公布，三安光电合肥工厂二期扩建工程动工。\n延伸阅读：30亿、8英寸SiC项目投产。\n");
    expect(namesOf(facts, "Company")).toEqual(["三安光电"]);
    expect(namesOf(facts, "Project")).toEqual(expect.arrayContaining(["三安光电合肥工厂二期扩建工程"]));
    expect(namesOf(facts, "Project").join()).not.toContain("、8英寸");
  });

  it("reads a project of several things of one firm as one, and keeps projects that each have their own word apart", async () => {
    const facts = await factsIn(planOf("加快恒越半导体锑化物、磷化铟晶体材料项目，恒越光电高纯三氯化硼、锗烷等特种气体扩能项目建设。"));
    expect(namesOf(facts, "Project")).toEqual(["恒越光电高纯三氯化硼、锗烷等特种气体扩能项目", "恒越半导体锑化物、磷化铟晶体材料项目"]);
    expect(relationsOf(facts, "MAKES")).toContain("MAKES 恒越半导体 → 磷化铟晶体材料");
    expect(namesOf(await factsIn(planOf("加快恒越半导体锑化物项目、磷化铟晶体材料项目建设。")), "Project")).toContain("恒越半导体锑化物项目");
  });
});

describe("a list that counts projects before it names them", () => {
  it("holds projects, not kinds of them", async () => {
    expect(namesOf(await factsIn(planOf("今年安排重点项目12个，主要有恒岭光电外延片扩产、三安光电二期、澜泰科技光刻胶等。")), "Project")).toEqual(["三安光电二期", "恒岭光电外延片扩产", "澜泰科技光刻胶"].sort());
    expect(namesOf(await factsIn(planOf("实施科技项目8个，包括关键材料攻关、芯片设计、检验检测等方面。")), "Project")).toEqual([]);
  });
});
