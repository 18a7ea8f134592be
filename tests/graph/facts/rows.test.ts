import { describe, expect, it } from "vitest";
import { InvalidDocument } from "../../../graph/errors.ts";
import { parseFacts } from "../../../graph/facts/facts-file.ts";
import { rowsOf } from "../../../graph/facts/rows.ts";
import { loadLexicon } from "../../../graph/lexicon/index.ts";

const lexicon = loadLexicon();
const passage = (start: number, text = "某句") => ({ start, end: start + text.length, excerpt: text, locator: "一" });

/** A small document of 柳州 with what a test adds. */
function rows(change: Readonly<Record<string, unknown>>) {
  const facts = {
    doc: "a.txt", sha256: "0".repeat(64), title: "柳州市方案", issuer: null, region: "柳州市", level: "city", kind: "plan", publishedOn: "2026-03-12", entities: [], relations: [], ...change,
  };
  return rowsOf(parseFacts(JSON.stringify(facts), "a.json"), lexicon);
}

const firm = { type: "Company", name: "云岭微纳科技有限公司", ...passage(0) } as const;
const material = { type: "Material", name: "碳化硅衬底", ...passage(5) } as const;

describe("the facts of a document become rows", () => {
  it("with the date of the document on every claim", () => {
    const { claims } = rows({ entities: [firm] });
    expect(claims.map(({ saidOn, saidOnPrecision }) => [saidOn, saidOnPrecision])).toEqual([["2026-03-12", "day"]]);
    expect(rows({ entities: [firm], publishedOn: null }).claims[0]?.saidOn).toBeNull();
    expect(rows({ entities: [firm], publishedOn: "2026" }).document.publishedOnPrecision).toBe("year");
  });

  it("with the family that a thing of no row bears in its name, where that is one and it is no ceramic", () => {
    const things = ["磷化铟调制芯片", "砷化镓磷化铟混合芯片", "碳化硅陶瓷臂", "SiC驱动板卡", "某某驱动板卡"];
    const { entities } = rows({ entities: things.map((name, at) => ({ type: "Device", name, ...passage(at * 9) })) });
    expect(things.map((name) => entities.find((entity) => entity.name === name)?.properties["family"])).toEqual(["InP", null, null, "SiC", null]);
  });

  it("with the site of a firm that the document places once", () => {
    const { claims } = rows({
      entities: [firm, material, { type: "Park", name: "柳东新区", ...passage(9) }],
      relations: [
        { type: "LOCATED_IN", from: ["Company", firm.name], to: ["Park", "柳东新区"], ...passage(20) },
        { type: "MAKES", from: ["Company", firm.name], to: ["Material", "碳化硅衬底"], voice: "built", ...passage(30) },
      ],
    });
    expect(claims.find(({ predicate }) => predicate === "MAKES")?.at).toBe("Park:450200:柳东新区");
  });

  it("with no site for a firm that it places twice, and the innermost of places in one another", () => {
    const places = (...names: string[]) => names.map((name, at) => ({ type: "LOCATED_IN", from: ["Company", firm.name], to: ["Region", name], ...passage(20 + at) }) as const);
    const makes = { type: "MAKES", from: ["Company", firm.name], to: ["Material", "碳化硅衬底"], ...passage(40) } as const;
    const inside = { type: "LOCATED_IN", from: ["Region", "柳州市"], to: ["Region", "广西"], ...passage(50) } as const;
    const at = (result: ReturnType<typeof rows>) => result.claims.find(({ predicate }) => predicate === "MAKES")?.at;
    expect(at(rows({ entities: [firm, material], relations: [...places("柳州市", "太原市"), makes] }))).toBeNull();
    expect(at(rows({ entities: [firm, material], relations: [...places("柳州市", "广西"), inside, makes] }))).toBe("Region:450200");
  });

  it("with the innermost site of areas that lie in one another by the standard, and of a zone in its city, whatever the document says of them", () => {
    const at = (...located: readonly (readonly ["Region" | "Park", string])[]) => {
      const relations = located.map(([type, name], index) => ({ type: "LOCATED_IN", from: ["Company", firm.name], to: [type, name], ...passage(20 + index) }) as const);
      const makes = { type: "MAKES", from: ["Company", firm.name], to: ["Material", "碳化硅衬底"], ...passage(40) } as const;
      return rows({ entities: [firm, material, { type: "Park", name: "柳东新区", ...passage(9) }], relations: [...relations, makes] }).claims.find(({ predicate }) => predicate === "MAKES")?.at;
    };
    expect(at(["Region", "七星区"], ["Region", "广西"])).toBe("Region:450305");
    expect(at(["Park", "柳东新区"], ["Region", "柳州市"])).toBe("Park:450200:柳东新区");
    expect(at(["Region", "七星区"], ["Region", "柳州市"])).toBeNull();
  });

  it("with a zone placed in the area that scopes its name, as implied", () => {
    const { claims } = rows({ entities: [{ type: "Park", name: "柳东新区", ...passage(0) }] });
    expect(claims.find(({ predicate }) => predicate === "LOCATED_IN")).toMatchObject({ object: "Region:450200", basis: "IMPLIED", rule: "zone-in-its-scope" });
  });

  it("with a printed fraction as a number, and a missing unit as none", () => {
    const { entities } = rows({ actuals: [{ metric: "占比", op: "=", value: "1/3", by: "2025", region: "柳州市", ...passage(0) }] });
    expect(entities.find(({ kind }) => kind === "Target")?.properties).toMatchObject({ value: 1 / 3, unit: null, targetKind: "ACTUAL" });
  });

  it("accepted where they were read with confidence or reviewed, proposed else", () => {
    const status = (change: object) => rows({ entities: [{ ...firm, confidence: 0.5 }], ...change }).claims[0]?.status;
    expect(status({})).toBe("PROPOSED");
    expect(status({ reviewedOn: "2026-11-22" })).toBe("ACCEPTED");
    expect(rows({ entities: [firm] }).claims[0]?.status).toBe("ACCEPTED");
  });

  it("the same each time, whatever stands around them", () => {
    const once = rows({ entities: [firm, material] });
    expect(rows({ entities: [firm, material] })).toEqual(once);
    const reversed = rows({ entities: [material, firm] });
    expect(new Set(reversed.claims.map(({ id }) => id))).toEqual(new Set(once.claims.map(({ id }) => id)));
  });
});

describe("facts that cannot be are refused with their place", () => {
  it.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ["a name that is not among the entities", { relations: [{ type: "MAKES", from: ["Company", "某公司"], to: ["Material", "碳化硅衬底"], ...passage(0) }] }, /a\.txt, relations\[0\] MAKES: Company 某公司 is not among its entities/],
    ["a relation between kinds that it does not join", { entities: [firm, material], relations: [{ type: "MAKES", from: ["Material", "碳化硅衬底"], to: ["Company", firm.name], ...passage(0) }] }, /Material → Company is not a pair/],
    ["a stage that does not exist", { entities: [firm], relations: [{ type: "ENGAGED_IN", from: ["Company", firm.name], to: ["Stage", "BAKING"], ...passage(0) }] }, /Stage BAKING/],
    ["a target of a place that is not there", { targets: [{ metric: "产值", op: ">", value: 1, by: null, region: "无名区", ...passage(0) }] }, /region 无名区/],
  ])("%s", (_, change, message) => {
    expect(() => rows(change)).toThrow(InvalidDocument);
    expect(() => rows(change)).toThrow(message);
  });

  it.each([
    ["not JSON", "{", /a\.json: is not JSON/],
    ["a missing field", "{}", /sha256/],
    ["a voice that does not exist", JSON.stringify({ relations: [{ type: "MAKES", from: ["Company", "a"], to: ["Material", "b"], voice: "maybe", ...passage(0) }] }), /relations\.0\.voice/],
    ["an excerpt of more than forty characters", JSON.stringify({ entities: [{ ...firm, excerpt: "长".repeat(41) }] }), /entities\.0\.excerpt/],
    ["a field that nobody knows", JSON.stringify({ entities: [{ ...firm, colour: "red" }] }), /colour/],
  ])("%s", (_, text, message) => {
    expect(() => parseFacts(text, "a.json")).toThrow(message);
  });
});
