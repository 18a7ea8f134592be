import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf } from "../../reading.ts";

describe("a body of government", () => {
  it("is no sentence about governments, and none of all levels", async () => {
    const found = namesOf(await factsIn(planOf("牢记人民政府为人民，县级以上各级人民政府和园区“管委会+运营公司”协同。")), "Agency");
    expect(found.filter((name) => /人民政府|管委会/.test(name))).toEqual([]);
  });

  it("stands apart from the one that issues a paper with it, and begins at its own first word", async () => {
    const found = namesOf(await factsIn(planOf("组建民营经济发展局。2024年9月19日，省政府和国家能源局联合印发《传感器产业实施方案》。")), "Agency");
    expect(found).toEqual(expect.arrayContaining(["民营经济发展局", "国家能源局"]));
    expect(found).not.toContain("省政府和国家能源局");
  });
});

it("a reporter's name in brackets is no part of the name behind it", async () => {
  expect(namesOf(await factsIn(newsOf("本报合肥5月4日电（记者王小澜）澜湖光电研究院发布传感器芯片。")), "Institution")).toEqual(["澜湖光电研究院"]);
});

it("funds that are counted or only a kind of fund are none", async () => {
  expect(namesOf(await factsIn(planOf("新备案创业投资基金148只，探索组建未来产业发展基金，设立科技型并购子基金。")), "Fund")).toEqual([]);
});

it("what a culture sells as IP is no circuit design", async () => {
  expect(namesOf(await factsIn(planOf("芯片、集成电路、芯片企业采用文化IP。")), "Technology")).toEqual([]);
});

describe("funds joined by a word", () => {
  it("are each one of its own", async () => {
    expect(namesOf(await factsIn(planOf("设立合肥芯片产业母基金和庐江功率器件发展基金。")), "Fund")).toEqual(["合肥芯片产业母基金", "庐江功率器件发展基金"].sort());
  });
});
