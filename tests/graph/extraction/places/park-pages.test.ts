import { describe, expect, it } from "vitest";
import { factsIn, namesOf, relationsOf } from "../reading.ts";

const page = `合肥投资促进局 | 园区地图
首页 | 投资政策 | 价值园区 | 载体招租
庐州半导体产业园
所属区域：肥西县 中新庐州知识城　　园区面积：约2平方公里　　园区类型：专业园区
庐州半导体产业园位于合肥经济技术开发区，占地300亩，是承接集成电路封装测试与第三代半导体的专业园区。
入驻企业：
1. 江苏恒越半导体科技有限公司：从事存储芯片研发，月产能2亿颗；
2. 庐州澜立电子：COF封装及凸块加工；
3. 江苏芯岭电子：引线框架、陶瓷基座。
友情链接：合肥市人民政府
`;

describe("the page of a park", () => {
  it("is called by the park's name, not by the line of its labels", async () => {
    expect((await factsIn(page)).title).toBe("庐州半导体产业园");
  });

  it("has names that end where a blank parts two labels", async () => {
    expect(namesOf(await factsIn(page), "Park").filter((name) => name.includes("知识城园区"))).toEqual([]);
  });

  it("lists the firms in it, each with what it makes behind a colon", async () => {
    const found = relationsOf(await factsIn(page));
    expect(found).toEqual(expect.arrayContaining([
      "LOCATED_IN 江苏恒越半导体科技有限公司 → 庐州半导体产业园", "LOCATED_IN 庐州澜立电子 → 庐州半导体产业园", "LOCATED_IN 江苏芯岭电子 → 庐州半导体产业园",
      "MAKES 庐州澜立电子 → 凸块加工", "MAKES 江苏芯岭电子 → 引线框架", "MAKES 江苏芯岭电子 → 陶瓷基座",
    ]));
  });

  it("tells what the park works on, not the zone that it lies in", async () => {
    const found = relationsOf(await factsIn(page), "FOCUSES_ON");
    expect(found).toEqual(expect.arrayContaining(["FOCUSES_ON 庐州半导体产业园 → PACKAGING_TEST", "FOCUSES_ON 庐州半导体产业园 → 第三代半导体"]));
    expect(found.filter((relation) => relation.includes("合肥经济技术开发区"))).toEqual([]);
  });
});

describe("news that its headline says is of a park", () => {
  it("puts the firms of its paragraphs there", async () => {
    const news = "合肥光电网　首页 / 园区\n合肥澜湖光电产业园：从一块面板到一条链\n发布时间：2015-08-19　编辑：某\n合肥澜湖光电产业园创立于2006年，隶属合肥经开区。\n上游环节，三安光电做外延片，华灿光电建成芯片厂。\n";
    expect(relationsOf(await factsIn(news), "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 三安光电 → 合肥澜湖光电产业园", "LOCATED_IN 华灿光电 → 合肥澜湖光电产业园"]));
  });

  it("puts nobody into what the headline calls a whole city", async () => {
    const news = "合肥“硅谷”：多晶硅一业独大\n2011年12月5日\n合肥的恒越光电把多晶硅年产能提到6万吨。德国瓦克、美国Hemlock的产量也在增长。\n";
    expect(relationsOf(await factsIn(news), "LOCATED_IN").filter((relation) => relation.includes("→ 合肥“硅谷”"))).toEqual([]);
  });
});
