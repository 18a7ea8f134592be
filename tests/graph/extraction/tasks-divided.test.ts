import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf } from "./reading.ts";

const title = "合肥市集成电路产业2024年行动计划\n\n";
const tasksIn = async (text: string) => (await factsIn(title + text)).tasks.map(({ title, bodies }) => `${title}：${bodies.map(({ name }) => name).join("、")}`);

describe("tasks that a plan divides among bodies", () => {
  it("by their numbers, in a section behind them", async () => {
    expect(await tasksIn("一、重点方向\n（一）封测领航。支持企业发展扇出型封装。\n（二）功率突围。推进碳化硅器件封装。\n（三）材料补短。发展光刻胶、封装基板。\n（四）装备跟进。发展划片机、探针台。\n二、任务分工\n以上（一）至（三）由市科技局牵头，蜀山区、肥西县落实；（四）由市发改委负责。\n")).toEqual([
      "封测领航：市科技局、蜀山区、肥西县", "功率突围：市科技局、蜀山区、肥西县", "材料补短：市科技局、蜀山区、肥西县", "装备跟进：市发改委",
    ]);
  });

  it.each([
    ["第一条【做强封装基板】支持企业扩大封装基板产能，按采购额给予奖励。〔市科技局、肥西县政府〕\n第二条【支持流片】对多项目晶圆流片给予补助，最高300万元。〔投资促进局、自然资源分局〕\n", ["做强封装基板：市科技局、肥西县政府", "支持流片：投资促进局、自然资源分局"]],
    ["一、重点工程\n工程1：龙头牵引工程。推动企业扩大碳化硅器件产能，建设封测线。牵头单位：市经信局；配合单位：肥西县政府。\n工程2：应用牵引工程。推动碳化硅器件在充电桩中规模应用，发布需求清单。牵头单位：市国资委。\n", ["龙头牵引工程：市经信局、肥西县政府", "应用牵引工程：市国资委"]],
    ["一、重点任务\n1．实施碳化硅龙头引进工程，牵头单位：市经信委；配合单位：市商务局、肥西县政府。\n2．建设芯片检测中心，牵头单位：市科技局；配合单位：市质监局。\n", ["实施碳化硅龙头引进工程：市经信委、市商务局、肥西县政府", "建设芯片检测中心：市科技局、市质监局"]],
    ["一、重点任务\n1．补齐材料短板。引进光刻胶企业。（责任单位：市商务局，各县〈市、区〉）\n", ["补齐材料短板：市商务局、各县(市、区)"]],
    ["一、重点任务\n（一）稳存量。帮助企业用好铸造单晶技术。（高新区管委会、市工信局、市国控集团）\n（二）强配套。布局银粉、石英砂企业。（肥西县政府、市商务局）\n", ["稳存量：高新区管委会、市工信局、市国控集团", "强配套：肥西县政府、市商务局"]],
  ])("by their titles in 【】 or behind 工程, with the bodies behind a comma or without their level: %s", async (text, expected) => {
    expect(await tasksIn(text)).toEqual(expected);
  });

  it.each([
    ["3.1 以用促芯。由企业提出变频驱动芯片需求，开展替代验证。【市科技局、肥西县政府】\n3.2 强化封测。支持建设半导体封装线。【肥西县政府、市财政局】\n", ["以用促芯：市科技局、肥西县政府", "强化封测：肥西县政府、市财政局"]],
    ["一、重点任务\n（一）补齐辅材短板。引进银浆、背板企业，由市科技局牵头，市商务局、肥西县政府配合。\n（二）拓展半导体材料。支持企业发展锗单晶、砷化镓，由市发展改革委负责。\n（三）推动多晶硅项目投产，由市发展改革委、长丰县政府负责。\n", ["补齐辅材短板：市科技局、市商务局、肥西县政府", "拓展半导体材料：市发展改革委", "推动多晶硅项目投产：市发展改革委、长丰县政府"]],
  ])("by decimal numbers, or with the bodies behind the task's last words: %s", async (text, expected) => {
    expect(await tasksIn(text)).toEqual(expected);
  });

  it("by areas that bear the word for their governments together, in brackets of any kind", async () => {
    const text = "一、重点任务\n（一）做强封装基板。支持企业扩大封装基板产能。〔蜀山区、肥西县人民政府负责〕\n（二）引进银浆。支持企业发展银浆。（庐江县、长丰县政府，巢湖经开区管委会）\n（三）引进背板。支持背板企业。（责任单位：包河区、合肥高新区管委会，市财政局）\n";
    expect(await tasksIn(text)).toEqual([
      "做强封装基板：蜀山区人民政府、肥西县人民政府", "引进银浆：庐江县政府、长丰县政府、巢湖经开区管委会", "引进背板：包河区、合肥高新区管委会、市财政局",
    ]);
    const facts = await factsIn(title + text);
    expect(namesOf(facts, "Region")).toEqual(expect.arrayContaining(["蜀山区", "肥西县", "庐江县", "长丰县"]));
  });

  it("by numbered sentences under one heading, each with who leads it and who helps", async () => {
    const { tasks } = await factsIn(`${title}一、重点任务\n1.集成电路产业突出先进封装，加快恒越电子封测基地建设，营业收入增长12%以上。(市工信局主办，肥西县政府、市税务局协办)\n2.推动恒越电子扩产碳化硅外延片，支持澜湖实验室开展碳化硅器件研究，建设中试平台。(庐阳经开区管委会主办，市科技局协办)\n`);
    expect(tasks.map(({ title, bodies }) => [title, ...bodies.map(({ name, role }) => `${name} ${role}`)])).toEqual([
      ["集成电路产业突出先进封装", "市工信局 lead", "肥西县政府 joint", "市税务局 joint"], ["推动恒越电子扩产碳化硅外延片", "庐阳经开区管委会 lead", "市科技局 joint"],
    ]);
  });

  it.each([
    ["责任单位：\n市经信局\n市发展和改革委员会\n各县（市、区）人民政府\n", "市经信局、市发展和改革委员会、各县(市、区)人民政府"],
    ["责任单位：市经信局\n          肥西县人民政府\n", "市经信局、肥西县人民政府"],
    ["责任部门：市经信局、\n市财政局，高新区管委会\n", "市经信局、市财政局、高新区管委会"],
    ["责任单位：市科技局（牵头）\n市国资委、高新区\n管委会\n", "市科技局、市国资委、高新区管委会"],
    ["（责任单位：市市场监\n管局\n肥西县人民政府）\n", "市市场监管局、肥西县人民政府"],
  ])("with bodies that stand on lines of their own, and no body in what follows: %s", async (bodies, expected) => {
    expect(await tasksIn(`一、重点任务\n（一）做强封测。支持企业发展扇出型封装。\n${bodies}（二）壮大产业园区。推进碳化硅器件封装。\n责任单位：市科技局\n\n合肥市人民政府办公室\n2024年3月2日\n`)).toEqual([`做强封测：${expected}`, "壮大产业园区：市科技局"]);
  });

  it.each([
    ["（一）做强园区。\n——发展封装测试，建设扇出型封装产线，引进划片机企业落户。（责任单位：市经信局）\n——在肥西县布局功率器件基地，推进碳化硅晶圆线。\n牵头单位：肥西县政府\n责任单位：市科技局\n", ["发展封装测试：市经信局", "在肥西县布局功率器件基地：肥西县政府、市科技局"]],
    ["（一）做强园区。打造封装测试基地，建设扇出型封装产线。（责任单位：市经信局）\n——围绕功率器件，推进碳化硅晶圆线建设。责任单位：市科技局\n", ["做强园区：市经信局", "推进碳化硅晶圆线建设：市科技局"]],
    ["（一）做强园区。（责任单位：市经信局）\n●推进碳化硅衬底扩产。责任单位：市科技局\n●推进氮化镓外延。责任单位：市财政局\n", ["做强园区：市经信局", "推进碳化硅衬底扩产：市科技局", "推进氮化镓外延：市财政局"]],
    ["（一）做强园区。\n1．加快键合丝、铜靶材项目建设，6月底前装好设备。责任单位：市工信局\n", ["加快键合丝、铜靶材项目建设：市工信局"]],
    ["（一）做强园区。\n●建设封测平台。\n●建设检测平台。\n责任单位：市科技局\n", ["做强园区：市科技局"]],
  ])("by the items under a heading, whose own bodies stay its own: %s", async (items, expected) => {
    expect(await tasksIn(`一、重点任务\n${items}`)).toEqual(expected);
  });

  it("by its paragraphs, where no heading stands above them", async () => {
    expect(await tasksIn("为加快发展，制定本计划。\n支持功率模块封装线建设，按投资额给予补助。\n责任单位：市经信局\n鼓励开展碳化硅外延研发。\n责任单位：市科技局\n")).toEqual(["支持功率模块封装线建设：市经信局", "鼓励开展碳化硅外延研发：市科技局"]);
  });

  it("with deadlines before, between or behind the bodies", async () => {
    const { tasks } = await factsIn(`${title}一、重点任务\n（一）做强封测。建设扇出型封装线。完成时限：2024年9月；责任领导：王某；责任单位：市经信局\n（二）补齐材料。发展光刻胶。责任单位：市科技局；完成时限：2024年10月；配合单位：肥西县政府\n（三）壮大器件。发展功率器件。（责任单位：市科技局；完成时间：2024年底）\n（四）做精装备。发展划片机。\n责任单位：市财政局\n完成时限：2024年12月\n`);
    expect(tasks.map(({ deadline, bodies }) => [deadline, ...bodies.map(({ name }) => name)])).toEqual([["2024年9月", "市经信局"], ["2024年10月", "市科技局", "肥西县政府"], ["2024年底", "市科技局"], ["2024年12月", "市财政局"]]);
  });

  it("with bodies joined by 和 or announced by 为, and groups of bodies told from firms", async () => {
    const { tasks, entities } = await factsIn(`${title}一、重点任务\n1.建设高新区功率器件产业园，责任单位为市发展改革委、市国资委和高新区管委会。\n2.发展碳化硅外延，牵头单位：市科技局，责任单位：市发展和改革委员会、市属各国有公司、县属国有企业\n`);
    expect(tasks.map(({ bodies }) => bodies.map(({ name }) => name))).toEqual([["市发展改革委", "市国资委", "高新区管委会"], ["市科技局", "市发展改革委", "市属各国有公司", "县属国有企业"]]);
    expect(entities.filter(({ type }) => type === "Company")).toEqual([]);
  });

  it("are no tasks of bodies that a notice speaks to as all of their kind", async () => {
    const facts = await factsIn("安徽省科学技术厅关于印发《集成电路产业2024年行动计划》的通知\n\n各省辖市科技局，各县（市、区）经信局，各园区管委会，平天湖高新区管委会：\n\n现印发给你们，各区要支持市科技局做强光刻胶。\n");
    expect(namesOf(facts, "Agency")).toEqual(["安徽省科学技术厅", "市科技局", "平天湖高新区管委会"]);
  });

  it("in a table of projects with a column of bodies, where nobody yet builds no firm is named", async () => {
    const facts = await factsIn("合肥市晶硅光伏产业2024年重点项目及责任分工表\n\n序号 | 项目名称 | 实施主体 | 建设地点 | 总投资（亿元） | 责任单位\n1 | 恒越单晶硅片项目 | 合肥恒越科技有限公司 | 肥西县 | 90 | 肥西县政府\n2 | 驱动芯片封测项目 | 待定 | 长丰县 | 12 | 市经济合作局\n");
    expect(facts.tasks.map(({ title, bodies }) => [title, ...bodies.map(({ name }) => name)])).toEqual([["恒越单晶硅片项目", "肥西县政府"], ["驱动芯片封测项目", "市经济合作局"]]);
    expect(namesOf(facts, "Company")).toEqual(["合肥恒越科技有限公司"]);
  });

  it("a row whose cells hold numbers alone is no task, and its document is read all the same", async () => {
    const facts = await factsIn("合肥市晶硅光伏产业2024年重点项目及责任分工表\n\n序号 | 项目名称 | 实施主体 | 建设地点 | 总投资（亿元） | 责任单位\n1 | 1. | 合肥恒越科技有限公司 | 肥西县 | 90 | 肥西县政府\n2 | 驱动芯片封测项目 | 待定 | 长丰县 | 12 | 市经济合作局\n");
    expect(facts.tasks.map(({ title }) => title)).toEqual(["驱动芯片封测项目"]);
  });
});

describe("a body's own zone", () => {
  it.each([
    ["责任单位：市科技局、航空港区管委会、临空新区经发局、财政局", ["市科技局", "航空港区管委会", "临空新区经发局", "市财政局"]],
    ["责任单位：省科技厅、市场监管局", ["省科技厅", "省市场监管局"]],
  ])("is its level, whatever stands before it in the list: %s", async (line, bodies) => {
    const facts = await factsIn(`合肥市集成电路产业行动计划\n\n一、重点任务\n\n（一）发展光刻胶。\n\n${line}\n`);
    expect(facts.tasks[0]?.bodies.map(({ name }) => name)).toEqual(bodies);
  });

  it("is named whole where a sentence names its body", async () => {
    expect(namesOf(await factsIn(planOf("由航空港区经发局、滨湖新区科技局负责光刻胶项目。")), "Agency")).toEqual(["滨湖新区科技局", "航空港区经发局"]);
  });
});

describe("bodies and what they answer for", () => {
  it("a list on its own line behind sub-headings without bodies is that of the heading above them", async () => {
    expect(await tasksIn("一、主要任务\n（一）攻克关键技术\n1.材料方向。突破光刻胶、靶材等关键材料。\n2.设备方向。研制刻蚀机、离子注入机。\n（责任单位：市科技局、市工信局）\n（二）优化产业生态\n1.建设平台。建设芯片检测平台。（责任单位：市市场监管局）\n2.强化金融。设立芯片产业基金。\n责任单位：市财政局\n")).toEqual([
      "攻克关键技术：市科技局、市工信局", "建设平台：市市场监管局", "强化金融：市财政局",
    ]);
  });

  it("an article's number is no part of its task's title", async () => {
    expect(await tasksIn("第四条　支持芯片企业流片。给予补助。\n责任单位：市工信局、市财政局\n第五条　支持设计企业购买IP。给予补助。\n责任单位：市科技局\n")).toEqual(["支持芯片企业流片：市工信局、市财政局", "支持设计企业购买IP：市科技局"]);
  });

  it("a body keeps its role where its second name stands in brackets", async () => {
    const [task] = (await factsIn(`${title}一、主要任务\n（一）开展芯片产业招商。\n牵头单位：市商务局（市招商局）\n配合单位：各县（市、区）政府\n`)).tasks;
    expect(task?.bodies).toEqual([{ name: "市商务局", role: "lead" }, { name: "各县(市、区)政府", role: "joint" }].map((body) => expect.objectContaining(body) as unknown));
  });

  it.each(["有关市、州人民政府", "各区、县（市）政府", "有关县、市、区人民政府"])("areas that are meant as a group are one body: %s", async (group) => {
    expect(await tasksIn(`一、主要任务\n（一）发展光刻胶。\n责任单位：市工信局，${group}\n`)).toEqual([`发展光刻胶：市工信局、${group.replaceAll("（", "(").replaceAll("）", ")")}`]);
  });

  it("a firm among them is a firm", async () => {
    const facts = await factsIn(`${title}一、主要任务\n（一）发展光刻胶。支持合肥澜越光电有限公司扩产。\n责任单位：市工信局、澜越光电、中芯国际\n`);
    expect(facts.tasks[0]?.bodies.map(({ name }) => name)).toEqual(["市工信局", "合肥澜越光电有限公司", "中芯国际"]);
    expect(namesOf(facts, "Agency")).toEqual(["市工信局"]);
  });
});

it("a body that bears its town in its name has no level of those before it", async () => {
  expect(await tasksIn("一、重点任务\n（一）补齐短板。引进光刻胶企业。（责任单位：市科技局、财政局、芜湖港务局）\n")).toEqual(["补齐短板：市科技局、市财政局、芜湖港务局"]);
});

it.each(["责任部门和单位", "牵头单位和部门", "责任单位及部门"])("bodies stand behind both words for them: %s", async (label) => {
  expect(await tasksIn(`第二条　加快建设芯片专区。打造公共平台。（${label}：芜湖市政府、市科技局、市财政局）\n`)).toEqual(["加快建设芯片专区：芜湖市政府、市科技局、市财政局"]);
});

it("an office of several links of the chain is a body", async () => {
  expect(await tasksIn("一、重点任务\n（一）补齐短板。引进光刻胶企业。（责任单位：市科技局、集成电路产业链专班）\n")).toEqual(["补齐短板：市科技局、集成电路产业链专班"]);
});
