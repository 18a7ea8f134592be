import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../../../graph/lexicon/index.ts";

const gazetteer = loadGazetteer();

describe("the gazetteer finds an area by its name", () => {
  it.each([
    ["太原市", "140100"], ["太原", "140100"], ["山西", "140000"], ["昆山", "320583"], ["浦东", "310115"], ["广西", "450000"],
    ["延边", "222400"], ["仙桃市", "429004"], ["上海", "310000"], ["吉林", "220000"], ["滨海新区", "120116"], ["全国", "100000"],
  ])("%s is %s", (name, code) => {
    expect(gazetteer.find(name)?.code).toBe(code);
  });

  it("knows an area by the name that it bore before it became a district or city", () => {
    expect(["郫县", "吴江市", "襄樊市", "绍兴县"].map((name) => gazetteer.find(name)?.name)).toEqual(["郫都区", "吴江区", "襄阳市", "柯桥区"]);
  });

  it("leaves a name that several areas of one rank bear open, unless its surroundings tell", () => {
    expect(gazetteer.find("鼓楼区")).toBeUndefined();
    expect(gazetteer.find("鼓楼区", "320100")?.code).toBe("320106");
    expect(gazetteer.find("朝阳区", "110000")?.code).toBe("110105");
  });

  it.each([
    ["双流县", "510116"], ["金坛市", "320413"], ["襄樊市", "420600"], ["南汇区", "310115"],
  ])("%s, the name before an area became a city or a district, means it still", (name, code) => {
    expect(gazetteer.find(name)?.code).toBe(code);
  });

  it("knows no zone and no rubbish", () => {
    expect(gazetteer.find("高新区")).toBeUndefined();
    expect(gazetteer.find("")).toBeUndefined();
  });

  it("tells whether an area lies in another one, or is it", () => {
    expect([gazetteer.liesIn("320583", "320000"), gazetteer.liesIn("320583", "320583"), gazetteer.liesIn("429004", "420000")]).toEqual([true, true, true]);
    expect([gazetteer.liesIn("320000", "320583"), gazetteer.liesIn("320583", "330000"), gazetteer.liesIn("000000", "000000")]).toEqual([false, false, false]);
  });

  it("tells what lies around an area, innermost first", () => {
    expect(gazetteer.around("320583").map(({ name }) => name)).toEqual(["昆山市", "苏州市", "江苏省", "中国"]);
    expect(gazetteer.around("429004").map(({ name }) => name)).toEqual(["仙桃市", "湖北省", "中国"]);
  });

  it("spells names in English as they are known", () => {
    expect(["610000", "230100", "150000", "140400", "310000"].map((code) => gazetteer.byCode(code)?.nameEn)).toEqual(["Shaanxi", "Harbin", "Inner Mongolia", "Changzhi", "Shanghai"]);
  });
});
