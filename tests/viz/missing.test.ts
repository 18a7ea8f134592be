import { describe, expect, it } from "vitest";
import { cardSentence, cardWords } from "../../viz/views/chain/card-words.ts";
import type { ChainNode, Gap } from "../../viz/contract.ts";
import { wordsIn } from "../../viz/messages.ts";
import { gapsAbout } from "../../viz/missing.ts";
import { gapsOperation } from "../../viz/operations/gaps.graphql.ts";
import { gapsRequest } from "../../viz/views/chain/requests.ts";
import { messages } from "../../viz/views/chain/messages.ts";
import { initialState } from "../../viz/state.ts";
import { ontologyAnswer } from "./fixtures/chain-graph.ts";

const epitaxy: ChainNode = { id: "Material:碳化硅外延片", kind: "Material", name: "碳化硅外延片", nameEn: "silicon carbide epitaxial wafer", stage: "MATERIALS", subStage: "EPITAXY", family: "SiC", level: 0, claimCount: 0, firms: [], places: [], usedAt: [] };
const graph = { nodes: [epitaxy], edges: [], missing: [{ node: { id: epitaxy.id }, missing: ["UNCONFIRMED" as const] }], total: 1, truncated: false };
const row = { type: "node", id: epitaxy.id, node: epitaxy, reference: true, missing: ["UNCONFIRMED"], whole: false } as const;

describe("a missing node", () => {
  it("says its word with its letter, on the card and to a screen reader", () => {
    expect(cardWords(row, ontologyAnswer, wordsIn("zh", messages)).missing).toEqual([{ kind: "UNCONFIRMED", mark: "?", word: "待核实" }]);
    expect(cardSentence(row, ontologyAnswer, graph, wordsIn("zh", messages))).toContain("待核实");
    expect(cardSentence(row, ontologyAnswer, graph, wordsIn("en", messages))).toContain("Unconfirmed");
  });

  it("needs the gaps of place and family once it is selected, and nothing else does", () => {
    const state = { ...initialState, place: "Region:140100", family: "SiC", selection: epitaxy.id };
    expect(gapsRequest(state, graph)).toEqual({ operation: gapsOperation, variables: { place: "Region:140100", family: "SiC", asOf: null } });
    expect(gapsRequest({ ...state, selection: "Material:碳化硅" }, graph)).toBeUndefined();
    expect(gapsRequest({ ...state, place: null }, graph)).toBeUndefined();
    expect(gapsRequest(state, undefined)).toBeUndefined();
  });

  it("stands for its own gap, or for that of its sub-stage in its family while nobody has it", () => {
    const gap = (cell: Partial<Gap["cell"]>): Gap => ({ id: "g", kinds: ["UNCONFIRMED"], reason: { zh: "", en: "" }, cell: { stage: "MATERIALS", subStage: "EPITAXY", family: "SiC", product: null, ...cell }, owners: [], nearby: [], elsewhere: [] });
    const others = [gap({ family: "GaN" }), gap({ subStage: "SUBSTRATE" }), gap({ product: { id: "Material:碳化硅" } })];
    expect(gapsAbout(epitaxy, [gap({}), gap({ product: { id: epitaxy.id } }), ...others])).toHaveLength(2);
    expect(gapsAbout({ ...epitaxy, level: 1 }, [gap({}), ...others])).toEqual([]);
    expect(gapsAbout({ ...epitaxy, id: "Stage:EPITAXY", kind: "Stage", family: null }, [gap({ family: null }), gap({ stage: "DESIGN" })])).toHaveLength(1);
  });
});
