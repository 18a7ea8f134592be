import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../../reading.ts";

describe("projects that are called by what they are to put out a year", () => {
  it("are projects where something is told of them, with the firm before the amount", async () => {
    const facts = await factsIn(planOf("推动协鑫年产10GW硅棒复产满产，开工澜晖年产12GW异质结电池，支持云岭年产6GW电池片扩产。"));
    expect(namesOf(facts, "Project")).toEqual(["云岭年产6GW电池片扩产", "协鑫年产10GW硅棒项目", "澜晖年产12GW异质结电池项目"].sort());
    expect(relationsOf(facts, "UNDERTAKES")).toHaveLength(3);
    expect(facts.targets.filter(({ unit }) => unit === "GW")).toEqual([]);
  });

  it("may stand first in a list, with their county or a name in Latin letters", async () => {
    const facts = await factsIn(planOf("争取肥西年产5GW高效组件、巢湖润岭6GW电池片项目年内开工。完成投资80亿元，岭湖光电年产700万片Micro-LED显示模组、澜晖科技年产2万吨电子级多晶硅等9个项目投产。"));
    expect(namesOf(facts, "Project")).toEqual(["岭湖光电年产700万片Micro-LED显示模组项目", "巢湖润岭6GW电池片项目", "澜晖科技年产2万吨电子级多晶硅项目", "肥西年产5GW高效组件项目"].sort());
  });

  it("are none where an output is told of a place, or of what is to come of a project", async () => {
    expect(namesOf(await factsIn(planOf("全市形成年产8GW硅片能力，达产后年产10GW组件，力争年产硅片达到20GW。")), "Project")).toEqual([]);
  });
});
