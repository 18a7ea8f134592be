import { describe, expect, it } from "vitest";
import type { Ontology } from "../../../viz/contract.ts";
import { byStage } from "../../../viz/views/gaps/by-stage.ts";
import type { GapRow, Strength } from "../../../viz/views/gaps/requests.ts";

const stage = (id: string, supporting = false) => ({ id, supporting, label: { zh: id, en: id }, subStages: [] });
const ontology = { stages: [stage("MATERIALS"), stage("EQUIPMENT", true), stage("DESIGN")] } as unknown as Ontology;
const gap = (id: string, of: string, ...kinds: GapRow["kinds"]) => ({ id, kinds, place: { id: "Region:1" }, cell: { stage: of, label: { zh: id, en: id } } }) as GapRow;

describe("strengths and gaps along the chain", () => {
  const rows = byStage(ontology, [gap("a", "DESIGN", "DECLARED", "UNMET"), gap("b", "DESIGN", "UNCONFIRMED"), gap("c", "EQUIPMENT", "UNMET", "UNCONFIRMED")], [{ place: { id: "Region:1" }, cell: { stage: "MATERIALS", label: { zh: "衬底", en: "substrate" } } } as Strength]);

  it("has every stage, the supporting lane last, a silent one with empty sides", () => {
    expect(rows.map(({ stage: { id }, strengths, gaps, leads }) => [id, strengths.length, gaps.length, leads.length])).toEqual([["MATERIALS", 1, 0, 0], ["DESIGN", 0, 1, 1], ["EQUIPMENT", 0, 1, 0]]);
  });

  it("names a thing of a place once, though a sub-stage and a technique are called so", () => {
    const twice = [gap("IP核", "DESIGN", "UNMET"), { ...gap("IP核", "DESIGN", "UNMET"), id: "Technology:IP核" }];
    expect(byStage(ontology, twice, [])[1]?.gaps.map(({ id }) => id)).toEqual(["IP核"]);
    expect(byStage(ontology, [gap("IP核", "DESIGN", "UNMET"), { ...gap("IP核", "DESIGN", "UNMET"), place: { id: "Region:2" } } as GapRow], [])[1]?.gaps).toHaveLength(2);
  });

  it("keeps what only silence speaks for apart from what documents say", () => {
    expect(rows[1]?.gaps.map(({ id }) => id)).toEqual(["a"]);
    expect(rows[1]?.leads.map(({ id }) => id)).toEqual(["b"]);
  });
});
