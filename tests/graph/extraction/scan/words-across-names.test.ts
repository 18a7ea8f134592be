import { expect, test } from "vitest";
import type { Kind } from "../../../../graph/ontology/index.ts";
import { factsIn, namesOf, relationsOf } from "../reading.ts";

const reportOf = (sentence: string) => factsIn(`2025年合肥市政府工作报告\n加快发展集成电路产业，芯片企业集聚。\n${sentence}\n`);
const named = async (kind: Kind, sentence: string) => namesOf(await reportOf(sentence), kind);

test("the end of one everyday word and the beginning of the next are no firm's short name", async () => {
  expect(await named("Company", "全市上下同心，努力成为全国集成电路产业高地，让每一家企业脸上露笑容，落实三安全要求。")).toEqual([]);
  expect(await named("Company", "支持力成、三安、露笑等芯片企业扩大生产。")).toEqual(["三安", "力成", "露笑"]);
});

test("a given name behind its family name is no firm", async () => {
  expect(await named("Company", "表彰芯片产业先进个人李东旭、侯旭宇、马博敏（女）、冯永祥等同志。")).toEqual([]);
});

test("a part of the few words in quotation marks is no firm", async () => {
  expect(await named("Company", "深入开展“科汇通”试点，服务芯片企业。")).toEqual([]);
  expect(await named("Company", "支持“科汇”扩大芯片生产。")).toEqual(["科汇"]);
});

test("a step of the chain is none where it is an everyday word", async () => {
  const sentence = "拓展文旅产业内涵和外延，推动外延式增长，落实分区划片就近入学。";
  expect(await named("Technology", sentence)).toEqual([]);
  expect(relationsOf(await reportOf(sentence), "FOCUSES_ON")).toEqual([]);
  expect(await named("Technology", "突破激光划片等关键技术。")).toEqual(["激光划片"]);
});

test("the letters of a model are no use's name", async () => {
  expect(await named("Application", "电动飞行器AR-E3000首飞，带动芯片应用。")).not.toContain("AR");
  expect(await named("Application", "支持芯片企业发展AR眼镜。")).toEqual(expect.arrayContaining(["AR眼镜"]));
});

test("two kinds of work joined by 和 do not cut the name of the base that does both", async () => {
  expect(await named("Project", "三安光电合肥芯片研发和制造基地项目开工。")).toEqual(["三安光电合肥芯片研发和制造基地项目"]);
});
