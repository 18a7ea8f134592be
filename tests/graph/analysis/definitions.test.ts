import { beforeAll, describe, expect, it } from "vitest";
import { compareOf } from "../../../graph/analysis/compare.ts";
import type { EvidenceRow } from "../../../graph/analysis/evidence-rows.ts";
import { rowsOf } from "../../../graph/facts/rows.ts";
import { factsSchema, type FactsInput } from "../../../graph/facts/schema.ts";
import { loadLexicon } from "../../../graph/lexicon/index.ts";
import { type Analysis, analysisOf } from "./founding.ts";

const lexicon = loadLexicon();
let serial = 0;

type Relation = FactsInput["relations"][number];
type Said = Partial<Relation> & Pick<Relation, "type" | "from" | "to">;

/** A document of a place that nobody here has read before: each claim in a sentence of its own unless `start` says otherwise. */
function document(region: string, publishedOn: string | null, said: readonly Said[], more: Partial<FactsInput> = {}) {
  serial++;
  const named = said.flatMap(({ from, to }) => [from, to]).filter(([kind]) => kind !== "Stage");
  return rowsOf(factsSchema.parse({
    doc: `${serial}.txt`, sha256: String(serial).padStart(64, "0"), title: `${region}产业链方案${serial}`, issuer: null, region, level: "city", kind: "plan", publishedOn,
    entities: [...new Map(named.map(([type, name]) => [`${type}${name}`, { type, name, start: 0, end: 1 }])).values()],
    relations: said.map((one, at) => ({ start: at * 10, end: at * 10 + 5, ...one })), ...more,
  }), lexicon);
}

const place = "合肥市";
const id = "Region:340100";
const region = ["Region", place] as const satisfies Relation["from"];
const stage = (code: string): Relation["to"] => ["Stage", code];
const wants = (to: Relation["to"], more: Partial<Said> = {}): Said => ({ type: "FOCUSES_ON", from: [...region], to, voice: "wanted", ...more });
const lacks = (to: Relation["to"], more: Partial<Said> = {}): Said => ({ type: "SHORT_OF", from: [...region], to, voice: "lacking", ...more });
const makes = (firm: string, to: Relation["to"], voice: "built" | "underway" | "planned" | "ended", at: Relation["at"] | null = [...region]): Said => ({
  type: to[0] === "Stage" ? "ENGAGED_IN" : "MAKES", from: ["Company", firm], to, voice, ...(at === null ? {} : { at }),
});
const firm = "合肥某某半导体有限公司";
const listed = (analysis: Analysis, of = id) => analysis.gaps(of).map(({ kinds, cell }) => `${kinds.join("+")} ${cell.id}`);

describe("a declared shortfall", () => {
  it("closes when a later claim says built, and the reason shows which", async () => {
    const analysis = await analysisOf([document(place, "2023", [lacks(["Material", "碳化硅外延片"])]), document(place, "2024-05", [makes(firm, ["Material", "碳化硅外延片"], "built")])]);
    expect(listed(analysis).some((gap) => gap.includes("DECLARED"))).toBe(false);
    expect(analysis.cell(id, "EPITAXY", "SiC")).toBe("4");
  });
  it("stays open after an earlier word of built, of the same day, or of something merely begun", async () => {
    for (const [date, voice] of [["2022", "built"], ["2023", "built"], ["2024", "underway"]] as const) {
      const analysis = await analysisOf([document(place, "2023", [lacks(["Material", "碳化硅外延片"])]), document(place, date, [makes(firm, ["Material", "碳化硅外延片"], voice)])]);
      expect(listed(analysis)).toContain("DECLARED Material:碳化硅外延片");
    }
  });
  it("of a stage closes by what stands in it, and by nothing of another family or place", async () => {
    const shortfall = document(place, "2023", [lacks(stage("EPITAXY"))]);
    expect(listed(await analysisOf([shortfall, document(place, "2024", [makes(firm, ["Material", "氮化镓外延片"], "built")])])).join()).not.toContain("DECLARED");
    expect(listed(await analysisOf([shortfall, document("芜湖市", "2024", [makes(firm, ["Material", "氮化镓外延片"], "built", ["Region", "芜湖市"])])]))).toContain("DECLARED EPITAXY");
  });
});

describe("a level", () => {
  it("goes by the latest claim of one firm, thing and site, up and down", async () => {
    const [begun, stopped] = [document(place, "2023", [makes(firm, ["Material", "碳化硅衬底"], "built")]), document(place, "2024", [makes(firm, ["Material", "碳化硅衬底"], "ended")])];
    expect((await analysisOf([begun])).cell(id, "SUBSTRATE", "SiC")).toBe("4");
    expect((await analysisOf([begun, stopped])).cell(id, "SUBSTRATE", "SiC")).toBe("0");
  });
  it("is nobody's where the text puts the firm nowhere", async () => {
    const analysis = await analysisOf([document(place, "2024", [makes(firm, ["Material", "碳化硅衬底"], "built", null)])]);
    expect(analysis.cell(id, "SUBSTRATE", "SiC")).toBe("0");
  });
  it("is not raised by the backbone, nor by a research aim, which is no wish either", async () => {
    const analysis = await analysisOf([document(place, "2024", [{ ...wants(["Material", "碳化硅衬底"]), type: "TO_BREAK_THROUGH" }])]);
    expect(analysis.cell(id, "SUBSTRATE", "SiC")).toBe("0");
    expect(listed(analysis)).toEqual([]);
  });
});

describe("a family", () => {
  it("is implied for a stage by the one family of its sentence, and by none where there are two", async () => {
    const sentence = { start: 0, end: 40 };
    const one = await analysisOf([document(place, "2024", [wants(["Material", "氮化镓外延片"], sentence), wants(stage("PACKAGING_TEST"), sentence)])]);
    expect([one.cell(id, "PACKAGING_TEST", "GaN"), one.cell(id, "PACKAGING_TEST", "NONE")]).toEqual(["1 0/3 UNMET", "0 0/3"]);
    const two = await analysisOf([document(place, "2024", [wants(["Material", "氮化镓外延片"], sentence), wants(["Material", "砷化镓衬底"], sentence), wants(stage("PACKAGING_TEST"), sentence)])]);
    expect([two.cell(id, "PACKAGING_TEST", "GaN"), two.cell(id, "PACKAGING_TEST", "GaAs"), two.cell(id, "PACKAGING_TEST", "NONE")]).toEqual(["0 0/3", "0 0/3", "1 0/3 UNMET"]);
  });
  it("of one sentence is not that of another: stages and families are never multiplied", async () => {
    const analysis = await analysisOf([document(place, "2024", [wants(["Material", "氮化镓外延片"]), wants(stage("PACKAGING_TEST"))])]);
    expect(analysis.cell(id, "PACKAGING_TEST", "GaN")).toBe("0 0/3");
  });
  it("is not needed to meet a general wish, and not met by another", async () => {
    const wish = document(place, "2023", [wants(["Device", "滤波器"]), wants(stage("EPITAXY"))]);
    const analysis = await analysisOf([wish, document(place, "2024", [makes(firm, ["Device", "声表面波滤波器"], "underway"), makes(firm, ["Material", "氮化镓外延片"], "planned")])]);
    expect(listed(analysis).filter((gap) => gap.startsWith("UNMET"))).toEqual([]);
  });
});

describe("a stage", () => {
  it("is weak with one sub-stage only, not where somebody works in it of whom no sub-stage is told", async () => {
    const one = [makes(firm, ["Material", "碳化硅衬底"], "built")];
    expect((await analysisOf([document(place, "2024", one)])).cell(id, "MATERIALS")).toBe("4 1/7 WEAK");
    expect((await analysisOf([document(place, "2024", [...one, makes("安徽另一家材料有限公司", stage("MATERIALS"), "built")])])).cell(id, "MATERIALS")).toBe("4 1/7");
  });
  it("is weak where the document says so of what it is short of", async () => {
    const analysis = await analysisOf([document(place, "2024", [lacks(stage("EQUIPMENT"), { quote: "装备环节薄弱", excerpt: "装备环节薄弱" })])]);
    expect(analysis.cell(id, "EQUIPMENT")).toBe("0 0/6 DECLARED WEAK");
  });
});

describe("silence", () => {
  const has = makes(firm, ["Material", "碳化硅衬底"], "built");
  it("of a place's own chain plan makes a lead of the neighbouring link", async () => {
    expect(listed(await analysisOf([document(place, "2024", [has])]))).toEqual(expect.arrayContaining(["UNCONFIRMED CRYSTAL|SiC", "UNCONFIRMED EPITAXY|SiC", "UNCONFIRMED POWER_FAB|SiC"]));
  });
  it("is broken by any word on the link, a research aim or a task included", async () => {
    const aims = await analysisOf([document(place, "2024", [has, { ...wants(["Material", "碳化硅外延片"]), type: "TO_BREAK_THROUGH" }])]);
    expect(listed(aims).join()).not.toContain("EPITAXY");
    const tasks = await analysisOf([document(place, "2024", [has], { tasks: [{ title: "补链", addresses: [stage("EPITAXY")], start: 0, end: 1 }] })]);
    expect(listed(tasks).join()).not.toContain("EPITAXY");
  });
  it("of a work report or a news page counts for nothing", async () => {
    for (const kind of ["report", "news"] as const) expect(listed(await analysisOf([document(place, "2024", [has], { kind })])).join()).not.toContain("UNCONFIRMED");
  });
  it("of another place's plan counts for nothing", async () => {
    const analysis = await analysisOf([document("安徽省", "2024", [has])]);
    expect(listed(analysis).join()).not.toContain("UNCONFIRMED");
  });
});

describe("the founding places", () => {
  let before: Analysis;
  beforeAll(async () => void (before = await analysisOf()));
  it("are not touched by a document of another", async () => {
    const after = await analysisOf([document(place, "2026", [makes(firm, ["Material", "碳化硅外延片"], "built"), lacks(stage("DESIGN"))])]);
    expect(listed(after, "Region:140100")).toEqual(listed(before, "Region:140100"));
    expect(after.rows.evidence.filter(({ document: { kind } }: EvidenceRow) => kind === "plan").length).toBe(before.rows.evidence.filter(({ document: { kind } }) => kind === "plan").length + 2);
  });
});

describe("places side by side", () => {
  it("leave out what a district has already of its city's strengths", async () => {
    const district = ["Region", "蜀山区"] as const satisfies Relation["from"];
    const made = (site: Relation["at"]) => makes(firm, ["Material", "碳化硅衬底"], "built", site);
    const meets = async (site: Relation["at"]) => {
      const { rows, grounds } = await analysisOf([document(place, "2024", [{ type: "LOCATED_IN", from: [...district], to: [...region] }, made(site), made([...district])])]);
      return compareOf([rows.ref(id), rows.ref("Region:340104")], { family: null, chain: null }, grounds, []).meets.map(({ gap, strength }) => `${gap.place.name} ${gap.cell.id} ${strength.place.name}`);
    };
    expect(await meets([...district])).toEqual([]);
    expect(await meets([...region])).toEqual(["蜀山区 MATERIALS 合肥市"]);
  });
});

it("a thing that a document calls weak is told without a count of sub-stages", async () => {
  const weak = { quote: "滤波器较弱", excerpt: "滤波器较弱" };
  const analysis = await analysisOf([document(place, "2024", [lacks(["Device", "滤波器"], weak), lacks(stage("EQUIPMENT"), { ...weak, start: 50, end: 55 })])]);
  const reasons = analysis.gaps(id).map(({ cell, kinds, reason }) => [cell.id, kinds.includes("WEAK"), reason.zh.includes("子环节")]);
  expect(reasons).toEqual(expect.arrayContaining([["Device:滤波器", true, false], ["EQUIPMENT", true, true]]));
});
