import { describe, expect, it } from "vitest";
import type { SaidEntity } from "../../../graph/ask/mention.ts";
import { spelledRight } from "../../../graph/ask/spelling.ts";
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
  it("stay where nothing sounds or looks like them", () => {
    expect(spelledRight("what does Foobarium cost", vocabulary, [firm])).toBe("what does Foobarium cost");
  });
});
