import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "../../reading.ts";

describe("bodies and papers of news", () => {
  it("are kept, and the places too, whatever their own sentence is about", async () => {
    const other = "当地还举办了旅游节、龙舟赛和书画展，吸引了大批游客前来观光。".repeat(8);
    const facts = await factsIn(`合肥新站高新区管委会副主任王某表示，今年任务很重。\n\n合肥新站高新区引进碳化硅衬底项目。${other}\n\n安徽省发展改革委到芜湖市调研。\n`);
    expect(namesOf(facts, "Agency")).toEqual(["合肥新站高新区管委会", "安徽省发展改革委"].sort());
    expect(namesOf(facts, "Region")).toContain("芜湖市");
  });

  it("a leading group's name begins before what it is for", async () => {
    const facts = await factsIn(newsOf("近日，安徽制造强省建设领导小组印发《安徽省半导体材料产业行动方案》。"));
    expect(relationsOf(facts, "ISSUED")).toEqual(["ISSUED 安徽制造强省建设领导小组 → 安徽省半导体材料产业行动方案"]);
  });

  it("the words that open a message are no part of the first body", async () => {
    const facts = await factsIn("合肥发布芯片产业计划\n\n本报讯 合肥市发改委、合肥市工信局近日发布《合肥市芯片产业行动计划》。\n");
    expect(relationsOf(facts, "ISSUED")).toEqual(["ISSUED 合肥市发改委 → 合肥市芯片产业行动计划", "ISSUED 合肥市工信局 → 合肥市芯片产业行动计划"]);
  });

  it("a paper's short name is the paper, and an account that reports is none", async () => {
    const facts = await factsIn(newsOf("合肥市通过《合肥市半导体产业扩能提质的建议》（以下简称《扩能建议》）。《澜湖观察》（微信号：abc）称，根据《扩能建议》，合肥将发展碳化硅衬底。"));
    expect(namesOf(facts, "Policy")).toEqual(["合肥市半导体产业扩能提质的建议"]);
  });

  it("a centre's rank stands behind its area", async () => {
    expect(namesOf(await factsIn(newsOf("合肥国家级功率半导体创新中心年内投入运行。")), "Institution")).toEqual(["合肥国家级功率半导体创新中心"]);
  });

  it("what a park is stands before its name, and no word of time or deed begins it", async () => {
    expect(namesOf(await factsIn(newsOf("滨海高新区建有科技企业加速器崇岭科技园、创新孵化器澜湖光子产业园，生产LED芯片。“十四五”期间合肥高新区发展碳化硅。")), "Park")).toEqual(expect.arrayContaining(["澜湖光子产业园", "崇岭科技园", "合肥高新区"]));
  });
});

describe("an area by the name that it bore before", () => {
  it("is what a paper of then is about", async () => {
    const facts = await factsIn("吴江市人民政府关于印发吴江市光电产业发展行动计划的通知\n\n一、主要任务\n\n重点发展LED外延片和蓝宝石衬底。\n");
    expect(facts.region).toBe("吴江区");
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 吴江区 → LED外延片", "FOCUSES_ON 吴江区 → 蓝宝石衬底"]));
  });
});

describe("a body that has issued a paper", () => {
  it.each(["近期", "最近", "先后", "相继", "同时"])("did so, whatever the news says of when: %s", async (when) => {
    expect(relationsOf(await factsIn(newsOf(`市科技局${when}出台了《合肥市光刻胶产业扶持办法》。`)), "ISSUED")).toEqual(["ISSUED 市科技局 → 合肥市光刻胶产业扶持办法"]);
  });
});

describe("bodies right before a paper", () => {
  it.each([
    ["根据省政府办公厅《关于滤波器产业发展的意见》精神，制定本方案。", ["省政府办公厅"]],
    ["为落实省工信厅等五部门《关于滤波器产业发展的意见》，合肥行动。", ["省工信厅"]],
    ["合肥市科技局、市财政局等三部委日前公布《关于滤波器产业发展的意见》。", ["合肥市科技局", "市财政局"]],
    ["根据市委、市政府《关于滤波器产业发展的意见》精神，合肥行动。", ["市委", "市政府"]],
    ["根据市委市政府《关于滤波器产业发展的意见》，合肥行动。", ["市委", "市政府"]],
    ["合肥依据安徽省人民政府印发的《关于滤波器产业发展的意见》行动。", ["安徽省人民政府"]],
  ])("have issued it: %s", async (words, bodies) => {
    expect(relationsOf(await factsIn(newsOf(words)), "ISSUED")).toEqual(bodies.map((body) => `ISSUED ${body} → 关于滤波器产业发展的意见`));
  });

  it("have not, where they only read it", async () => {
    expect(relationsOf(await factsIn(newsOf("合肥市科技局解读《关于滤波器产业发展的意见》。")), "ISSUED")).toEqual([]);
  });
});

describe("the paper that a notice brings into force", () => {
  it.each([
    ["安徽省科学技术厅关于印发安徽省传感器产业实施方案（2022—2025年）的通知", "现将《安徽省传感器产业实施方案（2022—2025年）》印发给你们。", "安徽省传感器产业实施方案(2022—2025年)"],
    ["合肥市人民政府关于印发加快发展传感器产业若干政策意见的通知", "《关于加快发展传感器产业的若干政策意见》已经市政府同意。", "加快发展传感器产业若干政策意见"],
  ])("is one, with its years or without, with 关于 or without: %s", async (title, sentence, policy) => {
    expect(namesOf(await factsIn(`${title}\n\n${sentence}\n\n一、任务\n\n（一）发展传感器。支持光刻胶产业。\n`), "Policy")).toEqual([policy]);
  });

  it("is another than the edition of other years", async () => {
    const facts = await factsIn("安徽省传感器产业实施方案（2022—2025年）\n\n在《安徽省传感器产业实施方案（2018—2021年）》的基础上，制定本方案。\n\n一、任务\n\n（一）发展传感器。支持光刻胶产业。\n");
    expect(namesOf(facts, "Policy")).toEqual(["安徽省传感器产业实施方案(2018—2021年)", "安徽省传感器产业实施方案(2022—2025年)"]);
  });
});

describe("a body of government or party", () => {
  it.each([
    ["安徽省人民政府新闻办公室举行发布会，介绍芯片产业。", "安徽省人民政府新闻办公室"],
    ["合肥市政府新闻办介绍芯片产业情况。", "合肥市政府新闻办"],
    ["合肥市人大法工委主任江澜出席芯片产业座谈会。", "合肥市人大法工委"],
    ["近日，中共合肥市委员会合肥市人民政府发布关于发展芯片产业的意见。", "中共合肥市委员会"],
    ["提案已交安徽省政府办理，支持合肥发展芯片产业。", "安徽省政府"],
  ])("is named by its whole name, and by no more: %s", async (text, body) => {
    const bodies = namesOf(await factsIn(newsOf(text)), "Agency");
    expect(bodies).toContain(body);
    expect(bodies.filter((name) => name.endsWith("办") && !name.endsWith("新闻办"))).toEqual([]);
  });
});

describe("a paper without its marks", () => {
  it("begins with 关于 behind the verb that issues it, and ends with its kind before a mark", async () => {
    const facts = await factsIn(newsOf("合肥市人民政府发布关于加快发展传感器产业的实施意见，文件指出，要发展光刻胶。全市关于芯片的意见很多。"));
    expect(relationsOf(facts, "ISSUED")).toEqual(["ISSUED 合肥市人民政府 → 关于加快发展传感器产业的实施意见"]);
    expect(namesOf(facts, "Policy")).toEqual(["关于加快发展传感器产业的实施意见"]);
  });
});

it("two bodies that nothing parts issue their paper together", async () => {
  const facts = await factsIn(newsOf("近日，中共合肥市委员会合肥市人民政府发布《关于加快发展芯片产业的实施意见》。"));
  expect(relationsOf(facts, "ISSUED").map((said) => said.split(" ")[1])).toEqual(["中共合肥市委员会", "合肥市人民政府"]);
});

it("a body behind two areas is also called without the outer one", async () => {
  const { entities } = await factsIn(newsOf("安徽省芜湖市人民政府支持芯片产业。"));
  expect(entities.find(({ name }) => name === "安徽省芜湖市人民政府")?.aliases).toContain("芜湖市人民政府");
});

it("a body that news has it from has issued the paper of which the sentence goes on to speak", async () => {
  const facts = await factsIn(newsOf("记者今日从安徽省工信厅获悉，近日发布了《2021年安徽芯片产业重点项目名单》。"));
  expect(relationsOf(facts, "ISSUED")).toEqual(["ISSUED 安徽省工信厅 → 2021年安徽芯片产业重点项目名单"]);
});

it("a zone's own body in news is named without the words that say who heard it there", async () => {
  expect(namesOf(await factsIn(newsOf("记者从新区经济发展局了解到，芯片产业产值达到60亿元。")), "Agency")).toEqual(["新区经济发展局"]);
});
