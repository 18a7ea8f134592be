import { describe, expect, it } from "vitest";
import type { SaidEntity } from "../../../graph/ask/mention.ts";
import { formsOf } from "../../../graph/ask/names-in-graph.ts";
import { type Heard, soundingLike, spelledRight } from "../../../graph/ask/spelling.ts";
import { askVocabulary } from "../../../graph/ask/vocabulary.ts";

const vocabulary = askVocabulary();
const known = (name: string, nameEn: string | null, aliases: readonly string[]): SaidEntity => ({ id: `Company:${name}`, kind: "Company", name, nameEn, family: null, code: null, aliases, claims: 3 });
const firm = known("柳州桂晶半导体有限公司", null, ["桂晶半导体"]);
const other = known("临泉外延有限公司", "Linquan Epitaxy", []);

describe("Latin letters in a question", () => {
  it("are Chinese where they sound like a name or a cue that is known", () => {
    expect(spelledRight("taiyuan tanhuagui qiye", vocabulary)).toBe("taiyuan 碳化硅 企业");
  });
  it("are the firm of the graph that they sound like, in one word or several", () => {
    expect(spelledRight("what does guijing make", vocabulary, [firm])).toBe("what does 桂晶 make");
    expect(spelledRight("guijing bandaoti zuo shenme", vocabulary, [firm])).toContain("桂晶半导体");
  });
  it("stay where they are an English name of the graph, and are put right where they nearly are", () => {
    expect(spelledRight("where is Linquan Epitaxy", vocabulary, [other])).toBe("where is Linquan Epitaxy");
    expect(spelledRight("where is Linqan Epitaxy", vocabulary, [other])).toBe("where is linquan Epitaxy");
  });
  it("taken for a firm by their sound alone are told, with whom else they may mean", () => {
    const heard: Heard[] = [];
    spelledRight("what does guijing RF make", vocabulary, [firm, other], (one) => heard.push(one));
    expect(heard).toEqual([{ typed: "guijing", name: "桂晶" }]);
    const namesake = known("桂林贵璟射频科技有限公司", null, []);
    expect(heard.flatMap((one) => soundingLike(one, [firm, namesake, other], vocabulary)).map(({ name }) => name)).toEqual([namesake.name]);
  });
  it("are a firm of the graph by its English name without area, legal form and trade", () => {
    const english = known("Liuzhou Guijing RF Technology Co., Ltd.", null, []);
    for (const question of ["what does Guijing RF make", "Liuzhou Guijing RF Technology: products", "who supplies Guijing RF Technology?"]) expect(spelledRight(question, vocabulary, [firm, english])).toBe(question);
    const forms = (name: string) => formsOf(known(name, null, []), vocabulary.lexicon);
    expect(forms("Liuzhou Beilan Communications Co., Ltd.")).toContain("beilan");
    expect([forms("Liuzhou Semiconductor Co., Ltd."), forms("Global Materials Inc.")].flat().filter((form) => /^(?:liuzhou|global|material|semiconductor|liuzhou semiconductor)$/.test(form))).toEqual([]);
  });
  it("stay where nothing sounds or looks like them", () => {
    expect(spelledRight("what does Foobarium cost", vocabulary, [firm])).toBe("what does Foobarium cost");
  });
});
