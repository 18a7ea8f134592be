import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Backbone, backboneOf } from "../../../graph/analysis/backbone.ts";
import { candidatesFor } from "../../../graph/analysis/candidates.ts";
import { findingOf, firmsAt } from "../../../graph/analysis/cell.ts";
import type { EntityRef, ThingRow } from "../../../graph/analysis/chain-rows.ts";
import { type Column, noFamily, stageColumn, stageColumns } from "../../../graph/analysis/columns.ts";
import { compareOf } from "../../../graph/analysis/compare.ts";
import { concentrationByCompany, concentrationByPlace } from "../../../graph/analysis/concentration.ts";
import { evidenceAt, evidenceOf } from "../../../graph/analysis/evidence.ts";
import type { EvidenceRow, PlaceRow, PlanRow } from "../../../graph/analysis/evidence-rows.ts";
import { type GapGrounds, gapsOf } from "../../../graph/analysis/gaps.ts";
import { placeTree } from "../../../graph/analysis/place-tree.ts";
import { referenceRows } from "../../../graph/facts/reference.ts";
import { loadLexicon } from "../../../graph/lexicon/index.ts";
import { families, ontology, stages } from "../../../graph/ontology/index.ts";
import { inMemory } from "./rows-in-memory.ts";

const place = (id: string, level: string): PlaceRow => ({ id, kind: "Region", name: id, nameEn: null, level });
const [province, city, east, west, far] = [place("省", "province"), place("市", "city"), place("东区", "county"), place("西区", "county"), place("远市", "city")];
const places = [province, city, east, west, far];
const tree = placeTree([[province], [city, province], [east, city, province], [west, city, province], [far]].map((around) => ({ id: around[0]?.id ?? "", around })));
const firms: readonly EntityRef[] = ["甲", "乙"].map((name) => ({ id: name, kind: "Company", name, nameEn: null }));
const project: EntityRef = { id: "项目", kind: "Project", name: "项目", nameEn: null };
const wholeChain = { family: null, chain: null } as const;

let backbone: Backbone;
let things: readonly ThingRow[];
beforeAll(() => {
  const { links } = inMemory(referenceRows(loadLexicon()));
  backbone = backboneOf(links);
  const stage = (code: "PACKAGING_TEST" | "MATERIALS"): ThingRow => ({ id: `Stage:${code}`, kind: "Stage", name: code, nameEn: null, stage: code, subStage: null, code, family: null, families: null });
  things = [...["Material:碳化硅衬底", "Material:碳化硅外延片", "Material:氮化镓外延片", "Device:碳化硅功率器件", "Application:新能源汽车"].flatMap((id) => backbone.thing(id) ?? []), stage("PACKAGING_TEST"), stage("MATERIALS")];
});

/** One claim by numbers: what is said, of whom, of what, where, when, in which sentence. */
const claim = fc.record({
  said: fc.constantFrom("BUILT", "UNDERWAY", "PLANNED", "WANTED", "ENDED", "HAS", "STRONG_IN", "SHORT_OF"), who: fc.nat(2), what: fc.nat(6), where: fc.nat(5), year: fc.constantFrom("2023", "2024-05", "2025", null), sentence: fc.nat(3),
});
type Claim = typeof claim extends fc.Arbitrary<infer One> ? One : never;
const claims = fc.array(claim, { maxLength: 14 });

function rowsOf(said: readonly Claim[]): EvidenceRow[] {
  return said.map(({ said: word, who, what, where, year, sentence }, index): EvidenceRow => {
    const isOfPlace = word === "HAS" || word === "STRONG_IN" || word === "SHORT_OF" || word === "WANTED";
    const at = where < places.length ? (places[where] ?? null) : null;
    const thing = things[what] as ThingRow;
    return {
      id: `c${index}`, predicate: word === "HAS" || word === "STRONG_IN" || word === "SHORT_OF" ? word : word === "WANTED" ? "FOCUSES_ON" : thing.kind === "Stage" ? "ENGAGED_IN" : "MAKES",
      voice: word === "HAS" || word === "STRONG_IN" ? "BUILT" : word === "SHORT_OF" ? "LACKING" : word, saidOn: year, basis: "STATED", strength: null, confidence: 1, validTo: null, start: sentence * 10, end: sentence * 10 + 5, excerpt: `句${index}`,
      subject: isOfPlace ? (at ?? city) : (firms[who] ?? project), thing, at: isOfPlace ? null : at, undertakers: !isOfPlace && who === 2 ? firms.slice(0, 1) : [], states: [],
      document: { id: `d${year}`, title: `d${year}`, publishedOn: year, kind: "plan" }, ends: isOfPlace || who !== 2 ? [] : ["2024"],
    };
  });
}

const plan: PlanRow = { id: "p", title: "p", publishedOn: "2025", region: city.id, mentions: [], names: [] };
const groundsOf = (rows: readonly EvidenceRow[]): GapGrounds => ({ evidence: evidenceOf(rows, backbone, "2026-01-01"), backbone, tree, tasks: [], plans: [{ ...plan, mentions: things.slice(0, 1) }] });
const inCell = ({ evidence }: GapGrounds, at: string, column: Column) => findingOf(evidenceAt(evidence, at, tree), at, column, backbone);
const holds = (check: (grounds: GapGrounds, rows: readonly EvidenceRow[]) => void) => {
  fc.assert(fc.property(claims, (said) => {
    const rows = rowsOf(said);
    check(groundsOf(rows), rows);
  }), { numRuns: 60 });
};

describe("whatever documents say", () => {
  it("a stage is as far as the furthest of its families, and counts as many sub-stages as are there", () => holds((grounds) => {
    for (const { id } of places) for (const stage of stages) {
      const whole = inCell(grounds, id, stageColumn(stage, null));
      expect(Math.max(...[...families, noFamily].map((family) => inCell(grounds, id, stageColumn(stage, family as Column["family"])).level))).toBe(whole.level);
      expect(Object.keys(ontology.stages[stage].subStages).filter((subStage) => inCell(grounds, id, stageColumn(subStage, null)).level >= 2)).toHaveLength(whole.present);
      expect(whole.present).toBeLessThanOrEqual(whole.subStages);
    }
  }));

  it("what somebody does in a district is there in its city and its province, with the same firms", () => holds((grounds) => {
    for (const column of stageColumns("SUBSTAGE", [null])) for (const [inner, outer] of [[east, city], [west, city], [city, province]] as const) {
      const [there, around] = [inCell(grounds, inner.id, column), inCell(grounds, outer.id, column)];
      const done = there.evidence.filter(({ decides, predicate, level }) => decides && predicate !== "HAS" && predicate !== "STRONG_IN" && level >= 2);
      expect(around.level).toBeGreaterThanOrEqual(Math.max(0, ...done.map(({ level }) => level)));
      expect(firmsAt(around).map(({ firm }) => firm.id)).toEqual(expect.arrayContaining(firmsAt(there).map(({ firm }) => firm.id)));
    }
  }));

  it("the order in which claims come changes no cell, gap or share", () => holds((grounds, rows) => {
    const turned = groundsOf(rows.toReversed());
    for (const one of places) {
      for (const column of stageColumns("STAGE", [null, "SiC", noFamily])) {
        const [{ level, missing, present }, other] = [inCell(grounds, one.id, column), inCell(turned, one.id, column)];
        expect([other.level, other.missing, other.present]).toEqual([level, missing, present]);
      }
      expect(gapsOf(one, wholeChain, turned)).toEqual(gapsOf(one, wholeChain, grounds));
    }
    for (const shares of [concentrationByPlace, concentrationByCompany]) expect(shares(turned.evidence, tree)).toEqual(shares(grounds.evidence, tree));
  }));

  it("a gap's level is its cell's: unmet up to a wish, weak from a plan on, a lead where nothing is", () => holds((grounds) => {
    for (const one of places) for (const { kinds, reached, wanted, cell } of gapsOf(one, wholeChain, grounds)) {
      expect(reached).toBe(inCell(grounds, one.id, cell).level);
      if (kinds.includes("UNMET")) expect([reached <= 1, wanted]).toEqual([true, 4]);
      if (kinds.includes("WEAK")) expect(reached).toBeGreaterThanOrEqual(2);
      if (kinds.includes("UNCONFIRMED")) expect([reached, wanted]).toEqual([0, 0]);
    }
  }));

  it("shares add up to what is known, and nobody counts twice in one city", () => holds(({ evidence }) => {
    for (const { shares, known, toThreeQuarters } of [concentrationByPlace(evidence, tree), concentrationByCompany(evidence, tree)]) {
      expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(known);
      expect(shares.reduce((sum, { fraction }) => sum + fraction, 0)).toBeCloseTo(known === 0 ? 0 : 1);
      expect(toThreeQuarters === null).toBe(known === 0);
    }
  }));

  it("no firm of a place is a candidate for its gap, and no place's gap is met by what is there", () => holds((grounds) => {
    const { evidence } = grounds;
    for (const one of places) for (const { cell } of gapsOf(one, wholeChain, grounds)) {
      const found = candidatesFor({ column: cell, place: one.id, everywhere: evidence, had: new Set(), sites: new Map(), tree, backbone });
      expect(found.filter(({ at }) => at !== null && tree.isWithin(at.id, one.id))).toEqual([]);
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
    }
    const site = new Map(evidence.map(({ id, site: at }) => [id, at]));
    for (const { gap, strength } of compareOf(places, wholeChain, grounds, []).meets) expect(strength.claimIds.some((id) => !tree.isWithin(site.get(id) ?? "", gap.place.id))).toBe(true);
  }));
});
