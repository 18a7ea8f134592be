import { describe, expect, it } from "vitest";
import { InvalidOntology } from "../../../graph/errors.ts";
import { allows, checkOntology, ontology, type Ontology, stageOf } from "../../../graph/ontology/index.ts";

/** The real ontology with one thing broken. */
function broken(change: (draft: Record<string, Record<string, Record<string, unknown>>>) => void): Ontology {
  const draft = structuredClone(ontology) as unknown as Record<string, Record<string, Record<string, unknown>>>;
  change(draft);
  return draft as unknown as Ontology;
}

const term = { label: { zh: "甲", en: "A" }, meaning: { zh: "甲", en: "A" } };

describe("the ontology is checked when it is loaded", () => {
  it("takes the one that ships", () => {
    expect(() => checkOntology(ontology)).not.toThrow();
  });

  it.each<[string, (draft: Record<string, Record<string, Record<string, unknown>>>) => void, RegExp]>([
    ["a relation to a kind that does not exist", (draft) => { (draft["relations"]?.["MAKES"] as { to: string[] }).to = ["Gadget"]; }, /relation MAKES: joins Gadget/],
    ["a relation without an end", (draft) => { (draft["relations"]?.["MAKES"] as { from: string[] }).from = []; }, /relation MAKES: an end is empty/],
    ["a relation in lower case", (draft) => { (draft["relations"] as Record<string, unknown>)["makes"] = { ...ontology.relations.MAKES }; }, /predicate makes: write it in UPPER_SNAKE/],
    ["a kind in lower case", (draft) => { (draft["kinds"] as Record<string, unknown>)["gadget"] = { ...ontology.kinds.Device, plural: "gadgets" }; }, /kind gadget: write it in PascalCase/],
    ["one plural for two kinds", (draft) => { (draft["kinds"]?.["Device"] as { plural: string }).plural = "materials"; }, /plural materials: belongs to two kinds/],
    ["an attribute of a kind that does not exist", (draft) => { (draft["attributes"]?.["CODE"] as { of: string[] }).of = ["Gadget"]; }, /attribute CODE: belongs to Gadget/],
    ["a name that is relation and attribute", (draft) => { (draft["attributes"] as Record<string, unknown>)["MAKES"] = { of: ["*"], name: "x", label: term.label }; }, /predicate MAKES: is both/],
    ["a sub-stage in two stages", (draft) => { (draft["stages"]?.["DESIGN"] as { subStages: Record<string, unknown> }).subStages["SUBSTRATE"] = term; }, /stage SUBSTRATE: stands twice/],
    ["a voice of no level", (draft) => { (draft["voices"]?.["BUILT"] as { level: number }).level = 9; }, /voice BUILT: level 9 does not exist/],
  ])("refuses %s, and says where", (_, change, message) => {
    expect(() => checkOntology(broken(change))).toThrow(InvalidOntology);
    expect(() => checkOntology(broken(change))).toThrow(message);
  });

  it("names every fault at once", () => {
    const twice = broken((draft) => {
      (draft["relations"]?.["MAKES"] as { to: string[] }).to = ["Gadget"];
      (draft["voices"]?.["BUILT"] as { level: number }).level = 9;
    });
    expect(() => checkOntology(twice)).toThrow(/2 fault\(s\)[\s\S]*Gadget[\s\S]*level 9/);
  });
});

describe("the ontology answers", () => {
  it("which ends a relation may join", () => {
    expect(allows("MAKES", "Company", "Material")).toBe(true);
    expect(allows("MAKES", "Material", "Company")).toBe(false);
    expect(allows("FOCUSES_ON", "Park", "Application")).toBe(true);
  });

  it("to which stage a sub-stage belongs", () => {
    expect(stageOf("EPITAXY")).toBe("MATERIALS");
    expect(stageOf("EQUIPMENT")).toBe("EQUIPMENT");
    expect(stageOf("EPITAXIE")).toBeUndefined();
  });
});
