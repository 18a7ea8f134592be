import { describe, expect, it } from "vitest";
import { factsIn } from "../reading.ts";

const table = [
  "合肥市芯片产业重点项目清单（2026—2028年）\n\n2026年2月27日\n",
  "序号\t项目名称\t实施主体\t所在园区\t主要内容\t总投资（万元）\t建设性质\t进展\t开工时间\t竣工时间",
  "1\t恒越碳化硅模块封装线项目\t安徽恒越半导体有限公司\t合肥高新区\t年产碳化硅模块70万只\t83000\t新建\t在建\t2025年7月\t2026年11月",
  "2\t澜川陶瓷基板二期\t安徽澜川芯瓷科技有限公司\t合肥高新区\t陶瓷基板产线2条\t65000\t扩建\t前期\t2026年8月\t2028年4月",
  "3\t明微功率模块封测项目\t苏州明微电子有限公司\t合肥高新区\t建设功率模块封测线\t90000\t新建\t\t2026年9月\t2028年9月",
  "",
].join("\n");

describe("a table of projects with a column of progress and one for each end of the works", () => {
  it("tells how far each has come by its progress, not by whether it is new, and else by its days", async () => {
    const { relations } = await factsIn(table);
    expect(relations.filter(({ type }) => type === "UNDERTAKES").map(({ to, voice }) => [to[1], voice])).toEqual([["恒越碳化硅模块封装线项目", "underway"], ["澜川陶瓷基板二期", "planned"], ["明微功率模块封测项目", "planned"]]);
  });

  it("tells state, beginning and end of each", async () => {
    const { attributes = [] } = await factsIn(table);
    const told = attributes.filter(({ name }) => ["state", "start", "end"].includes(name)).map(({ entity, value }) => `${entity[1].slice(0, 2)} ${value}`);
    expect(told).toEqual(["恒越 开工", "恒越 2025-07", "恒越 2026-11", "澜川 谋划", "澜川 2026-08", "澜川 2028-04", "明微 2026-09", "明微 2028-09"]);
  });
});

describe("a row whose progress says that its project was stopped", () => {
  it.each(["停止", "已终止", "停建", "取消，另行选址"])("tells that state, and of its firm no more than that it ended: %s", async (progress) => {
    const { relations, attributes = [] } = await factsIn(table.replace("\t在建\t", `\t${progress}\t`));
    expect(attributes.filter(({ name, entity }) => name === "state" && entity[1].startsWith("恒越")).map(({ value }) => value)).toEqual(["停止"]);
    expect(new Set(relations.filter(({ type, from }) => (type === "MAKES" || type === "UNDERTAKES") && /恒越/.test(from[1])).map(({ voice }) => voice))).toEqual(new Set(["ended"]));
  });
});

describe("a table of firms with the zone that each is in", () => {
  it("tells what each makes, and a zone's own row does not", async () => {
    const madeIn = async (rows: string) => (await factsIn(`合肥市芯片产业行动方案\n\n2026年2月27日\n\n附件：重点企业名单\n\n${rows}\n`)).relations.filter(({ type }) => type === "MAKES").map(({ from, to, voice }) => `${from[1]} → ${to[1]} ${voice}`);
    expect(await madeIn("环节\t企业名称\t主要产品\t所在园区\n模块\t安徽恒越半导体有限公司\tIGBT模块\t合肥高新区\n电感\t安徽澜川电子有限公司\t功率电感\t合肥经济开发区")).toEqual(expect.arrayContaining(["安徽恒越半导体有限公司 → IGBT模块 built", "安徽澜川电子有限公司 → 功率电感 built"]));
    expect(await madeIn("所在园区\t主导产业\t代表企业\n合肥高新区\tIGBT模块\t安徽恒越半导体有限公司\n合肥经济开发区\t功率电感\t安徽澜川电子有限公司")).toEqual([]);
  });
});
