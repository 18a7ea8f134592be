import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf } from "../reading.ts";

const projectsIn = async (text: string) => namesOf(await factsIn(planOf(text)), "Project");
const firmsIn = async (text: string) => namesOf(await factsIn(planOf(text)), "Company");

describe("works of traffic, water, power, health and schools in a plan of the chain", () => {
  it.each([
    "澜岭机场三期工程通过验收，澜岭轨道交通9号线一期全线开工。",
    "加快推进引江济岭二期、澜岭灌区一期工程建设。",
    "建成市儿童医院澜岭院区二期、澜岭工学院恒湖校区三期。",
    "推进澜岭核电二期、恒湖电厂三期建设。",
    "加快恒湖湿地修复二期工程，澜岭南港区改造二期启动建设。",
    "推进澜岭会议中心二期、恒湖植物园三期建设。",
    "推进恒湖一期、澜岭二期等一批抽水蓄能项目建设。",
  ])("are no projects of it: %s", async (text) => {
    expect(await projectsIn(text)).toEqual([]);
  });

  it.each([
    "新开工澜岭至恒湖高铁、澜湖大桥、恒湖储气库等重大项目。",
    "加快澜岭湖山、恒湖东港、越岭红湾等一批抽水蓄能项目建设。",
    "推进澜电入恒、越海风电等重大项目。",
    "推进越岭恒湖水资源配置工程、澜岭水库等项目。",
    "组建澜岭文旅集团、越湖储备粮集团。",
  ])("are no firms: %s", async (text) => {
    expect(await firmsIn(text)).toEqual([]);
  });

  it("are the chain's where they name a thing of it", async () => {
    expect(await projectsIn("加快澜越科技轨道交通用功率模块项目建设。")).toEqual(["澜越科技轨道交通用功率模块项目"]);
    expect(await projectsIn("推进恒越光电6英寸碳化硅晶圆项目、澜岭机场三期建设。")).toEqual(["恒越光电6英寸碳化硅晶圆项目"]);
  });

  it("do not take the firms beside them away that the lexicon knows", async () => {
    expect(await firmsIn("比亚迪、理想汽车等重点整车项目陆续投产，三安光电、澜岭高铁等重大项目加快建设。")).toEqual(["三安光电", "比亚迪", "理想汽车"]);
  });
});
