import { describe, expect, it } from "vitest";
import type { Meeting, Supply } from "../../../viz/views/collaboration/requests.ts";
import { meetingTies, sidesOf, supplyTies } from "../../../viz/views/collaboration/ties.ts";

const ref = (id: string, kind = "Company") => ({ id, kind, name: id, nameEn: null });
const text = (zh: string) => ({ zh, en: zh });
const gap = (id: string, ...firms: string[]) => ({ id, kinds: [], place: ref("甲市", "Region"), cell: { id, stage: "MATERIALS", label: text(id) }, nearby: firms.map((firm) => ({ entity: ref(firm), at: null, reasons: [text("建成")], counterEvidence: [text("能力未说")] })) });
const supply = (claims: readonly object[], gaps: readonly object[]) => ({ claims: { total: claims.length, items: claims }, gaps: { total: gaps.length, items: gaps } }) as unknown as Supply;

describe("the ties of collaboration", () => {
  it("put what documents say before suggestions, and never mix them", () => {
    const said = { id: "c", subject: ref("供方"), object: ref("需方"), at: null, excerpt: "为需方配套", document: { title: "某计划" } };
    const ties = supplyTies(supply([said], [gap("外延", "乙公司")]));
    expect(ties.map(({ stated, source, need }) => [stated, source.key, need.key])).toEqual([[true, "供方", "需方"], [false, "乙公司", "外延"]]);
    expect(ties[0]?.reasons[0]?.zh).toContain("为需方配套");
    expect(ties[1]?.against.map(({ zh }) => zh)).toEqual(["能力未说"]);
  });

  it("draw each end once, though it has several ties", () => {
    const { sources, needs } = sidesOf(supplyTies(supply([], [gap("外延", "乙", "丙"), gap("衬底", "乙")])));
    expect([sources.map(({ key }) => key), needs.map(({ key }) => key)]).toEqual([["乙", "丙"], ["外延", "衬底"]]);
  });

  it("tell a meeting of the same strength and gap once", () => {
    const meeting = { gap: { ...gap("制造"), reason: text("缺") }, strength: { place: ref("乙市", "Region"), cell: { label: text("制造") }, reason: text("强") } } as unknown as Meeting;
    expect(meetingTies([meeting, meeting])).toHaveLength(1);
  });
});
