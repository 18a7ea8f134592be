import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "./reading.ts";

describe("a firm that is to get on with its project", () => {
  it("undertakes it, whatever word hurries it on", async () => {
    const facts = await factsIn(planOf("支持澜晖半导体加快电子级硅片项目建设，推动三安光电抓紧氮化镓射频芯片项目建设，支持云岭微电子尽快启动IGBT模块封装项目。"));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 三安光电 → 氮化镓射频芯片项目", "UNDERTAKES 云岭微电子 → IGBT模块封装项目", "UNDERTAKES 澜晖半导体 → 电子级硅片项目"]);
  });

  it("is no trade that gets on with its kinds of projects", async () => {
    const facts = await factsIn(planOf("推动集成电路产业加快功率器件项目建设，支持碳化硅材料加快衬底项目建设。"));
    expect(namesOf(facts, "Project")).toEqual([]);
    expect(relationsOf(facts, "UNDERTAKES")).toEqual([]);
  });
});

describe("projects that are numbered in one sentence", () => {
  it("do not keep the number in their name or their firm's", async () => {
    const list = "（1）澜晖半导体有限公司8英寸硅片项目，总投资12亿元；（2）岭湖光电有限公司LED封装扩产项目；（3）庐阳区5GW异质结电池项目。";
    for (const text of [planOf(`重点推进以下项目：${list}`), planOf(`推进${list.replaceAll("；", "、")}`), newsOf(`签约项目包括：${list}`), planOf(`重点项目：${list.replace(/（(\d)）/g, "$1.")}`), planOf(`重点项目：${list.replace(/（(\d)）/g, "$1）")}`)]) {
      const facts = await factsIn(text);
      expect(namesOf(facts, "Project")).toEqual(["岭湖光电有限公司LED封装扩产项目", "庐阳区5GW异质结电池项目", "澜晖半导体有限公司8英寸硅片项目"].sort());
      expect(namesOf(facts, "Company")).toEqual(["岭湖光电有限公司", "澜晖半导体有限公司"].sort());
    }
  });
});
