import { describe, expect, it, test } from "vitest";
import { canonicalOf } from "../../../../graph/facts/matching/components.ts";
import { matchKeys } from "../../../../graph/facts/matching/keys.ts";
import { matchBlock, type Named } from "../../../../graph/facts/matching/match-block.ts";
import { areNested, partsOf } from "../../../../graph/facts/matching/name-parts.ts";
import { loadLexicon } from "../../../../graph/lexicon/index.ts";

const { gazetteer } = loadLexicon();
const named = (id: string, aliases: readonly string[] = [], home: string | null = /:(\d{6})[:/]/.exec(id)?.[1] ?? null): Named => ({ id, kind: id.slice(0, id.indexOf(":")) as Named["kind"], name: id.slice(id.lastIndexOf(":") + 1), aliases, home });
const told = (...members: Named[]) => matchBlock(members, gazetteer).map(({ one, other, reason, isSure }) => [one, other, reason, isSure]);

describe("a name taken apart", () => {
  it.each([
    ["苏州芯澜微电子科技有限公司", "芯澜微电子科技", "芯澜", "320500"],
    ["芯澜（苏州）半导体股份有限公司", "芯澜半导体", "芯澜", "320500"],
    ["江苏无锡华科新材料有限公司", "华科新材料", "华科", "320200"],
    ["芯澜", "芯澜", "芯澜", null],
    ["某某科技", "某某科技", "某某", null],
  ])("%s", (name, core, stem, place) => {
    expect(partsOf("Company", name, gazetteer)).toMatchObject({ core, stem, place });
  });

  it("is looked for by its stem, and by its other names and its code where they differ", () => {
    expect(matchKeys("Company", "苏州芯澜微电子科技有限公司", ["芯澜", "芯澜微电子", "蓝芯", "91320594MA1MXYYX4B"], gazetteer)).toEqual({ stem: "Company|芯澜", others: ["Company|91320594MA1MXYYX4B", "Company|蓝芯"] });
    expect(matchKeys("Company", "芯澜微", [], gazetteer)).toEqual({ stem: "Company|芯澜微", others: ["Company|芯澜"] });
    expect(matchKeys("Material", "碳化硅衬底", [], gazetteer)).toBeUndefined();
  });

  it("of an area lies in the areas around it", () => {
    expect([areNested("140100", "140000"), areNested("140000", "140105"), areNested("140100", "320500"), areNested("100000", "320500")]).toEqual([true, true, false, true]);
  });
});

const full = named("Company:苏州芯澜微电子科技有限公司");
const short = named("Company:320500:芯澜");

describe("two entities are the same", () => {
  it("where they have one credit code, whatever they are called", () => {
    const code = "91320594MA1MXYYX4B";
    expect(told(named("Company:甲乙有限责任公司", [code]), named("Company:320500:丙丁", [code]))).toEqual([["Company:320500:丙丁", "Company:甲乙有限责任公司", "CODE", true]]);
  });

  it("where one is called by the full name of the other", () => {
    expect(told(full, named("Company:310000:芯澜", ["苏州芯澜微电子科技有限公司"]))).toEqual([["Company:310000:芯澜", full.id, "FULL_NAME", true]]);
  });

  it("where a short name is that of exactly one firm of its place", () => {
    expect(told(full, short)).toEqual([[short.id, full.id, "SHORT_NAME", true]]);
    expect(told(full, named("Company:320506:芯澜微电子"))).toEqual([["Company:320506:芯澜微电子", full.id, "SHORT_NAME", true]]);
    expect(told(full, named("Company:320500:芯澜微"))).toEqual([["Company:320500:芯澜微", full.id, "SHORT_NAME", true]]);
    expect(told({ ...full, aliases: ["芯澜"] }, short)).toEqual([[short.id, full.id, "ALIAS", true]]);
  });

  it("where an institution has one telling name at one place", () => {
    expect(told(named("Institution:140000:第三代半导体产业联盟"), named("Institution:140100:第三代半导体产业联盟"))).toMatchObject([[expect.anything(), expect.anything(), "NAME_AND_PLACE", true]]);
  });
});

describe("two entities may be the same", () => {
  it("where several firms of the place begin with the short name", () => {
    expect(told(full, named("Company:苏州芯澜光电有限公司"), short).filter(([one]) => one === short.id)).toEqual([[short.id, full.id, "SHORT_NAME", false], [short.id, "Company:苏州芯澜光电有限公司", "SHORT_NAME", false]].sort());
  });

  it("where the place of one is not known, or only the legal form differs", () => {
    expect(told(named("Company:芯澜微电子科技有限公司"), short)).toMatchObject([[short.id, expect.anything(), "SHORT_NAME", false]]);
    expect(told(full, named("Company:苏州芯澜微电子科技股份有限公司"))).toMatchObject([[expect.anything(), expect.anything(), "LEGAL_FORM", false]]);
  });
});

test("firms of different places, or of different credit codes, are not the same", () => {
  expect(told(full, named("Company:140100:芯澜"))).toEqual([]);
  expect(told({ ...full, aliases: ["91320594MA1MXYYX4B"] }, { ...short, aliases: ["91320594MA1MXYYX5X"] })).toEqual([]);
});

describe("who stands for whom", () => {
  const [a, b, c] = [named("Company:320500:芯澜"), named("Company:苏州芯澜有限公司"), named("Company:苏州芯澜微电子有限公司")];
  const ties = [{ one: a.id, other: b.id, score: 0.95 }, { one: b.id, other: c.id, score: 0.99 }];

  it("is the one with a credit code, else with the longest full name, else the least id, in whatever order they come", () => {
    const everyone = new Map([a, b, c].map(({ id }) => [id, c.id]));
    expect(canonicalOf([a, b, c], ties, [])).toEqual(everyone);
    expect(canonicalOf([c, b, a], ties.toReversed(), [])).toEqual(everyone);
    expect(canonicalOf([{ ...a, aliases: ["91320594MA1MXYYX4B"] }, b, c], ties, []).get(c.id)).toBe(a.id);
  });

  it("brings nobody together whom a person has parted: the surest tie holds", () => {
    expect(canonicalOf([a, b, c], ties, [{ one: a.id, other: c.id }])).toEqual(new Map([[b.id, c.id], [c.id, c.id]]));
    expect(canonicalOf([a, b, c], [...ties, { one: a.id, other: b.id, score: 2 }], [{ one: a.id, other: c.id }])).toEqual(new Map([[a.id, b.id], [b.id, b.id]]));
  });
});
