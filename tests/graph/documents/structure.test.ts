import { describe, expect, test } from "vitest";
import { readText, rowsOf, textOf, textsOf } from "./read.ts";

const title = "云川市氮化镓产业链2026年行动计划";

describe("responsible bodies", () => {
  test.each([
    ["on a line of their own", "（一）建设中试线。推动外延中试线开工。\n责任单位：市科技局、市工信局", ["责任单位：市科技局、市工信局"]],
    ["in brackets at the end", "（一）建设中试线。推动外延中试线开工。（牵头单位：市科技局；配合单位：市工信局）", ["牵头单位：市科技局；配合单位：市工信局"]],
    ["in square brackets", "（一）建设中试线。推动外延中试线开工。［责任部门：市科技局］".replace("［", "【").replace("］", "】"), ["责任部门：市科技局"]],
    ["broken over lines and pages", "（一）建设中试线。推动外延中试线开工。（责任单位：市科技局、市发展改革\n\n委，各县（市、区））", ["责任单位：市科技局、市发展改革委，各县（市、区）"]],
    ["without a label", "（一）建设中试线。推动外延中试线开工。（市科技局牵头，市工信局、市财政局配合）", ["市科技局牵头，市工信局、市财政局配合"]],
    ["label alone on its line", "（一）建设中试线。推动外延中试线开工。\n责任单位：\n市科技局、市工信局", ["责任单位：市科技局、市工信局"]],
    ["behind the last sentence", "（一）建设中试线。推动外延中试线开工。责任单位：市科技局。", ["责任单位：市科技局"]],
    ["two in one paragraph", "推动外延中试线开工。（责任单位：市科技局）建设检测平台。（责任单位：市工信局）", ["责任单位：市科技局", "责任单位：市工信局"]],
    ["in brackets without label or verb", "（一）建设中试线。推动外延中试线开工。（市发展改革委、市工业和信息化局，各县（市、区）人民政府）", ["市发展改革委、市工业和信息化局，各县（市、区）人民政府"]],
    ["with what follows them", "（一）建设中试线。推动外延中试线开工。（市工信局、各区县政府，列第一位者为牵头单位，下同）", ["市工信局、各区县政府"]],
    ["with their deadline", "（一）建设中试线。推动外延中试线开工。责任单位：市科技局，各县（市、区）；完成时间：2026年6月底前", ["责任单位：市科技局，各县（市、区）"]],
    ["behind the leader in charge", "（一）建设中试线。推动外延中试线开工。（牵头领导：王某；牵头单位：市科技局）", ["牵头单位：市科技局"]],
    ["role by role on lines", "（一）建设中试线。推动外延中试线开工。\n牵头单位：市科技局\n配合单位：市工信局、市财政局\n完成时限：2026年底", ["牵头单位：市科技局", "配合单位：市工信局、市财政局"]],
    ["as the last sentence", "（一）建设中试线。推动外延中试线开工。市科技局牵头，市工信局、市财政局配合。", ["市科技局牵头，市工信局、市财政局配合"]],
    ["behind a dash", "（一）建设中试线。推动外延中试线开工。——责任单位：市科技局、市工信局", ["责任单位：市科技局、市工信局"]],
    ["with a blank for the colon", "（一）建设中试线。推动外延中试线开工。\n责任单位 市科技局、市工信局", ["责任单位：市科技局、市工信局"]],
    ["with blanks between them", "（一）建设中试线。推动外延中试线开工。\n责任部门：市科技局 市工信局  云川县人民政府", ["责任部门：市科技局、市工信局、云川县人民政府"]],
    ["with blanks between them, their label's characters spread", "（一）建设中试线。推动外延中试线开工。\n责 任 单 位：市科技局 市工信局\n完成时限：2026年12月底", ["责任单位：市科技局、市工信局"]],
    ["with blanks for colons, label behind label", "（一）建设中试线。推动外延中试线开工。\n牵头单位 市科技局  配合单位 市工信局 云川县人民政府", ["牵头单位：市科技局、配合单位：市工信局、云川县人民政府"]],
    ["in brackets without a label, with a blank between them", "（一）建设中试线。推动外延中试线开工。（市科技局 市工信局负责）", ["市科技局、市工信局负责"]],
    ["with a blank in a name, and one behind the nation's own body", "（一）建设中试线。推动外延中试线开工。\n责任单位：市发展 和改革委、国家税务总局 云川市税务局", ["责任单位：市发展 和改革委、国家税务总局 云川市税务局"]],
    ["in brackets, a paragraph without a number behind", "推动外延中试线开工，支持企业扩产，加快建设检测平台，完善配套设施。（市科技局负责）\n建设检测平台。依托产业园建设检测平台，支持企业开展检测，推动资源共享。（市工信局负责）", ["市科技局负责", "市工信局负责"]],
    ["none where brackets name a place", "依托省实验室（云川中心）开展研究，支持企业（含中小企业）参与。设立创新中心（云川市）。", []],
    ["none where the words are part of a sentence", "压实各部门责任，落实牵头单位负责制，完善机制。", []],
  ])("%s", async (_, body, expected) => {
    const document = await readText(`${title}\n\n一、重点任务\n${body}\n（二）壮大设计企业。支持企业流片。`);
    expect(textsOf(document, "responsible").map((text) => text.replace(/\n/g, ""))).toEqual(expected);
  });

  test("belong to the task above them", async () => {
    const document = await readText(`${title}\n\n一、重点任务\n（一）建设中试线。推动开工。（责任单位：市科技局）`);
    expect(document.blocks.find(({ kind }) => kind === "responsible")).toMatchObject({ path: ["一、重点任务", "（一）建设中试线"], locator: "一(一) 建设中试线", level: 2 });
  });
});

describe("rows", () => {
  test.each([
    ["parted by bars, none at their ends", "类别 | 项目名称 | 建设单位 | 所在地\n实施类 | 外延片扩产项目 | 云川晶体有限公司 | 云川经开区\n预选类 | 硅片抛光项目 | 云川硅业有限公司 | 云川高新区", 3],
    ["parted by tabs, below lines that head groups", "序号\t项目名称\t建设单位\n一、续建项目\n1\t外延片扩产项目\t云川晶体有限公司\n二、前期项目\n2\t硅片抛光项目\t云川硅业有限公司", 3],
  ])("%s", async (_, table, count) => {
    const { blocks } = await readText(`云川市2026年重点项目计划\n\n${table}\n注：以下达为准。`);
    const rows = blocks.filter(({ kind }) => kind === "tableRow");
    expect(rows).toHaveLength(count);
    expect(rows.at(-1)?.cells?.map(({ column }) => column)).toContain("建设单位");
  });

  test("none of a menu that bars part", async () => {
    const { blocks } = await readText(`云川半导体网\n首页 | 产业 | 投融资 | 政策 | 视频\n${title}开始实施，支持外延片扩产项目建设，推动企业集聚。`);
    expect(blocks.filter(({ kind }) => kind === "tableRow")).toEqual([]);
  });
});

describe("headings and items", () => {
  test("numbers give levels, a heading may run into its paragraph", async () => {
    const document = await readText(`${title}\n\n第一章 总则\n第一条 为促进产业发展，制定本办法。\n第二章 支持政策\n一、资金支持\n（一）设备补助。对购置设备的企业给予补助。\n1.补助标准\n按投资额的10%补助，最高500万元。\n（1）先进设备按上限执行，一般设备减半执行。\n——用于研发的优先。`);
    expect(document.blocks.map(({ kind, level, locator }) => [kind, level, locator])).toEqual([
      ["heading", 0, "标题"], ["heading", 1, "第一章 总则"], ["item", 2, "第一章第一条"], ["heading", 1, "第二章 支持政策"], ["heading", 1, "一 资金支持"],
      ["heading", 2, "一(一) 设备补助"], ["paragraph", 2, "一(一) 设备补助"], ["heading", 3, "一(一)1 补助标准"], ["paragraph", 3, "一(一)1 补助标准"], ["item", 4, "一(一)1(1)"], ["item", 4, "一(一)1(1)"],
    ]);
  });

  test("headings that were run together on one line are found", async () => {
    const document = await readText(`${title}\n为推动产业发展，制定本计划。一、总体要求（一）指导思想。坚持创新驱动、企业主体，推动产业链协同，打造产业高地。（二）发展目标。到2026年，产业规模明显扩大，龙头企业带动作用增强，形成产业集群。二、重点任务（一）建设中试线。推动外延中试线开工，完善公共服务。（责任单位：市科技局）（二）壮大设计企业。支持企业按照（一）（二）项规定申报流片补助，补助资金由财政安排。（责任单位：市工信局）`);
    expect(document.blocks.map(({ kind, locator }) => [kind, locator])).toEqual([
      ["heading", "标题"], ["paragraph", "引言"], ["heading", "一 总体要求"], ["heading", "一(一) 指导思想"], ["paragraph", "一(一) 指导思想"], ["heading", "一(二) 发展目标"], ["paragraph", "一(二) 发展目标"],
      ["heading", "二 重点任务"], ["heading", "二(一) 建设中试线"], ["paragraph", "二(一) 建设中试线"], ["responsible", "二(一) 建设中试线"], ["heading", "二(二) 壮大设计企业"], ["paragraph", "二(二) 壮大设计企业"], ["responsible", "二(二) 壮大设计企业"],
    ]);
  });

  test("a notice that was run together with its plan on one line is parted again", async () => {
    const document = await readText("—1—云数办〔2026〕1号云南省数字经济发展领导小组办公室关于印发《云南省光电子材料行动计划(2026-2028年)》的通知各州、市数字经济发展领导小组，省级有关单位:为推进光电子材料产业发展，现将《云南省光电子材料行动计划(2026-2028年)》印发给你们，请认真抓好落实。云南省数字经济发展领导小组办公室(云南省工业和信息化厅代章)2026年1月12日—2—云南省光电子材料行动计划(2026-2028年)光电子材料是光芯片的基础。一、总体要求(一)指导思想坚持创新驱动，做强磷化铟、砷化镓衬底。(二)发展目标到2028年，产业规模达到90亿元，形成产业集群。");
    expect(document.about).toMatchObject({
      title: "云南省数字经济发展领导小组办公室关于印发《云南省光电子材料行动计划(2026-2028年)》的通知", policyTitle: "云南省光电子材料行动计划(2026-2028年)",
      issuer: "云南省数字经济发展领导小组办公室", number: "云数办〔2026〕1号", publishedOn: "2026-01-12", region: "云南省", kind: "plan",
    });
    expect(document.blocks.filter(({ kind }) => kind === "heading").map(({ locator }) => locator)).toEqual(["标题", "标题", "一 总体要求", "一(一) 指导思想", "一(二) 发展目标"]);
    expect(textsOf(document, "paragraph").at(-1)).toBe("到2028年，产业规模达到90亿元，形成产业集群。");
  });

  test.each([
    ["behind a heading on its own line", "（一）打造检测平台（责任单位：市科技局、市工信局）\n建设公共检测平台，为企业提供服务。", "打造检测平台"],
    ["behind a paragraph whose first clause is the task", "（一）打造检测平台，围绕外延、器件等环节，建设公共检测平台。（责任单位：市科技局、市工信局）", "打造检测平台"],
  ])("bodies %s leave the heading its own words", async (_, body, expected) => {
    const document = await readText(`${title}\n\n二、重点任务\n${body}\n（二）壮大设计企业。支持企业流片。`);
    expect(document.blocks.find(({ kind }) => kind === "responsible")).toMatchObject({ locator: `二(一) ${expected}` });
  });

  test("a number within text is no heading", async () => {
    const document = await readText(`${title}\n\n1.5亿元资金用于支持研发。\n2025年建成投产的项目有三个。\n12英寸产线已经通线。`);
    expect(textsOf(document, "heading")).toEqual([title]);
  });
});

describe("tables", () => {
  const expected = [{ 序号: "1", 企业名称: "云川晶体有限公司", 项目名称: "氮化镓衬底项目", 总投资: "12000" }, { 序号: "2", 企业名称: "云川光电有限公司", 项目名称: "深紫外芯片项目", 总投资: "8300.5" }];
  test.each([
    ["a cell a line", "序号\n企业名称\n项目名称\n总投资\n1\n云川晶体有限公司\n氮化镓衬底项目\n12000\n2\n云川光电有限公司\n深紫外芯片项目\n8300.5"],
    ["a cell a line behind tabs, heads broken", "\t序号\n\t企业名称\n\t项目名称\n\t总\n\n投资\n\n\t1\n\t云川晶体有限公司\n\t氮化镓衬底项目\n\t12000\n\n\t2\n\t云川光电有限公司\n\t深紫外芯片项目\n\t8300.5"],
    ["tabs", "序号\t企业名称\t项目名称\t总投资\n1\t云川晶体有限公司\t氮化镓衬底项目\t12000\n2\t云川光电有限公司\t深紫外芯片项目\t8300.5"],
    ["blanks", "序号 企业名称 项目名称 总投资\n1 云川晶体有限公司 氮化镓衬底项目 12000\n2 云川光电有限公司 深紫外芯片项目 8300.5"],
    ["Markdown", "| 序号 | 企业名称 | 项目名称 | 总投资 |\n|---|---|---|---|\n| 1 | 云川晶体有限公司 | 氮化镓衬底项目 | 12000 |\n| 2 | 云川光电有限公司 | 深紫外芯片项目 | 8300.5 |"],
  ])("%s", async (_, table) => {
    const document = await readText(`${title}\n\n为推动产业发展，制定本计划。\n附件\n重点项目表\n单位：万元\n${table}\n`);
    expect(rowsOf(document)).toEqual(expected);
    const row = document.blocks.find(({ cells }) => cells?.some(({ column }) => column === "总投资"));
    expect(row).toMatchObject({ unit: "万元", locator: "附件 重点项目表 第1行" });
  });

  test("a cell that is missing leaves the others in their columns", async () => {
    const document = await readText(`${title}\n\n序号\n所在市\n企业名称\n项目名称\n总投资\n1\n云川晶体有限公司\n氮化镓衬底项目\n12000\n2\n成都市\n云川光电有限公司\n深紫外芯片项目\n8300\n`);
    expect(rowsOf(document)[0]).toEqual({ 序号: "1", 企业名称: "云川晶体有限公司", 项目名称: "氮化镓衬底项目", 总投资: "12000" });
  });
});

describe("round-ups", () => {
  test("each section has its place, furniture makes no block", async () => {
    const { readFileSync } = await import("node:fs");
    const document = await readText(readFileSync(new URL("../../fixtures/documents/round-up.txt", import.meta.url), "utf8"));
    expect(document.about).toMatchObject({ title: "三地竞逐第三代半导体，谁在加速？", kind: "news", region: null, publishedOn: "2026-02-11", policyTitle: null });
    expect(document.blocks.filter(({ place }) => place !== undefined).map((block) => [block.place, block.kind, textOf(document, block).slice(0, 6)])).toEqual([
      ["成都市", "heading", "成都：加快建"], ["成都市", "paragraph", "2月3日，成"], ["厦门市", "heading", "厦门：壮大L"], ["厦门市", "paragraph", "2月5日，厦"], ["株洲市", "heading", "株洲：IGB"], ["株洲市", "paragraph", "2月6日，株"],
    ]);
    expect(document.blocks.map((block) => textOf(document, block)).join("\n")).not.toMatch(/首页|加入交流群|作者|相关推荐|光伏组件/);
  });
});

describe("a table of contents", () => {
  test("heads no parts: its entries end in dots and a page, or in the page of a heading further down", async () => {
    const document = await readText("澜州市陶瓷劈刀产业发展规划\n目 录\n一、发展基础……………1\n二、主要任务.......3\n（一）做强研磨工序 4\n\n一、发展基础\n全市现有配套企业20家，从业人员一千二百人。\n二、主要任务\n（一）做强研磨工序\n支持企业购置研磨设备，形成年产三百万支能力。\n");
    expect(textsOf(document, "heading")).toEqual(["澜州市陶瓷劈刀产业发展规划", "一、发展基础", "二、主要任务", "（一）做强研磨工序"]);
    expect(textsOf(document, "paragraph").join()).not.toContain("目");
  });
});
