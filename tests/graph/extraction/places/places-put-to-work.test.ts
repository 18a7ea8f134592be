import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf } from "../reading.ts";

const aims = async (text: string) => relationsOf(await factsIn(planOf(text)), "FOCUSES_ON", "TO_BREAK_THROUGH", "HAS", "STRONG_IN").filter((relation) => !/ [A-Z_]+$/.test(relation));

describe("the place that a plan puts to work", () => {
  it.each([
    ["培育庐江县石英坩埚、长丰县光刻胶两条特色链。", ["FOCUSES_ON 庐江县 → 石英坩埚", "FOCUSES_ON 长丰县 → 光刻胶"]],
    ["重点建设庐江芯谷产业园（引线框架、光刻胶）、长丰云智产业园（石英坩埚）。", ["FOCUSES_ON 庐江芯谷产业园 → 光刻胶", "FOCUSES_ON 庐江芯谷产业园 → 引线框架", "FOCUSES_ON 长丰云智产业园 → 石英坩埚"]],
    ["一核为庐江芯谷产业园，重点发展引线框架。", ["FOCUSES_ON 庐江芯谷产业园 → 引线框架"]],
    ["在庐江芯谷产业园内建设石英坩埚生产线。", ["FOCUSES_ON 庐江芯谷产业园 → 石英坩埚"]],
    ["规划建设庐江芯谷产业园，占地300亩，重点引进光刻胶项目。", ["FOCUSES_ON 庐江芯谷产业园 → 光刻胶"]],
    ["庐江县先导制造区主攻引线框架，长丰县侧重光刻胶。", ["FOCUSES_ON 庐江县 → 引线框架", "FOCUSES_ON 长丰县 → 光刻胶"]],
    ["庐江县为光刻胶片区，长丰县为引线框架集聚区。", ["FOCUSES_ON 庐江县 → 光刻胶", "FOCUSES_ON 长丰县 → 引线框架"]],
    ["庐江县严控低端重复建设，鼓励发展引线框架。", ["FOCUSES_ON 庐江县 → 引线框架"]],
    ["庐江县、长丰县要错位发展：庐江做引线框架，长丰做光刻胶。", ["FOCUSES_ON 庐江县 → 引线框架", "FOCUSES_ON 长丰县 → 光刻胶"]],
    ["三河镇瞄准引线框架，同大镇主打光刻胶。", ["FOCUSES_ON 三河镇 → 引线框架", "FOCUSES_ON 同大镇 → 光刻胶"]],
  ])("is the one that its words name: %s", async (text, expected) => {
    expect((await aims(text)).filter((relation) => !relation.includes(" 芯片"))).toEqual(expected);
  });

  it.each([
    ["庐江县发展石英坩埚，供应碳化硅长晶企业。", "碳化硅"],
    ["庐江县重点发展光刻胶用PGMEA。", "光刻胶"],
    ["庐江县做大功率模块用DBC基板。", "功率模块"],
  ])("wants nothing of what only buys or uses its things: %s", async (text, thing) => {
    expect((await aims(text)).filter((relation) => relation.endsWith(`→ ${thing}`))).toEqual([]);
  });

  it("wants no firms' kind as a trade of their place", async () => {
    expect(relationsOf(await factsIn(planOf("支持庐江县光刻胶企业抱团。", "安徽省集成电路产业2024年行动计划")), "FOCUSES_ON").filter((relation) => relation.includes("庐江县 → 光刻胶"))).toEqual([]);
  });

  it("aims at what it takes on and leads in what it is first in", async () => {
    expect(await aims("承接沿海引线框架产能转移。光刻胶产量居全省首位。")).toEqual(["FOCUSES_ON 合肥市 → 引线框架", "STRONG_IN 合肥市 → 光刻胶"]);
  });
});
