import { expect, test } from "vitest";
import { factsIn } from "../reading.ts";

const rows = [["1", "澜川陶瓷基板项目", "\"83,000.5\""], ["2", "澜川键合丝项目", "￥650"], ["3", "澜川划片刀项目", "1.2E+05"], ["4", "澜川塑封料项目", "约3亿元"], ["5", "澜川引线框架项目", "\"12.000,50\""], ["6", "澜川探针卡项目", "—"]];

test("a cell's sum is the number that it shows, with its own unit before the column's", async () => {
  const { attributes = [] } = await factsIn(`序号,项目名称,总投资（万元）\n${rows.map((cells) => cells.join(",")).join("\n")}\n`, "projects.csv");
  expect(attributes.filter(({ name }) => name === "totalInvestment").map(({ entity, value, unit }) => `${entity[1]} ${value}${unit}`)).toEqual(["澜川陶瓷基板项目 83000.5万元", "澜川键合丝项目 650万元", "澜川划片刀项目 120000万元", "澜川塑封料项目 3亿元", "澜川引线框架项目 12000.50万元"]);
});
