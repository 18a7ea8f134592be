import { describe, expect, it } from "vitest";
import type { WholeGap } from "../../../viz/views/gaps/requests.ts";
import { keyOf, merged, openShortlist, shortlistedFrom, withFirm, withNote, withoutFirm } from "../../../viz/views/gaps/shortlist.ts";

const ref = (id: string) => ({ id, kind: "Company", name: id, nameEn: null });
const text = (zh: string) => ({ zh, en: zh });
const gap = { id: "Region:1|EPITAXY", place: ref("Region:1"), cell: { label: text("外延") } } as unknown as WholeGap;
const candidate = (firm: string) => ({ entity: ref(firm), at: null, reasons: [text("在建")], counterEvidence: [], path: [], claims: [{ document: { title: "某计划" }, locator: "一(二)", excerpt: "年产外延片" }] }) as unknown as WholeGap["nearby"][number];
const entry = (firm: string, note = "") => ({ ...shortlistedFrom(gap, candidate(firm), "nearby", "2026-01-02"), note });

describe("the shortlist", () => {
  it("holds a firm for a gap once, with the passages that spoke for it", () => {
    const list = withFirm(withFirm([], entry("甲")), entry("甲"));
    expect(list).toHaveLength(1);
    expect(list[0]?.sources).toEqual(["《某计划》 一(二) “年产外延片”"]);
  });

  it("takes notes and lets firms go", () => {
    const list = withNote([entry("甲"), entry("乙")], keyOf(entry("乙")), "已约");
    expect(list.map(({ note }) => note)).toEqual(["", "已约"]);
    expect(withoutFirm(list, keyOf(entry("甲"))).map(({ firm }) => firm.id)).toEqual(["乙"]);
  });

  it("read from a file adds what is not here, and keeps the notes made here", () => {
    expect(merged([entry("甲", "我的")], [entry("甲", "他的"), entry("乙", "他的")]).map(({ firm, note }) => [firm.id, note])).toEqual([["甲", "我的"], ["乙", "他的"]]);
  });

  it("goes out as a file and comes back; another file is refused", async () => {
    const store = openShortlist(browserWithout());
    store.keep([entry("甲", "记")]);
    expect(store.read(await store.written().text())).toEqual([entry("甲", "记")]);
    expect(() => store.read(JSON.stringify({ atlas: "shortlist", version: 1, content: [{ gap: "x" }] }))).toThrow(/shortlist/);
    expect(() => store.read("no json")).toThrow(/shortlist/);
  });
});

/** A window whose storage is forbidden, as in some private windows. */
function browserWithout(): Window {
  return { localStorage: { getItem: () => { throw new Error("denied"); }, setItem: () => { throw new Error("denied"); } }, addEventListener: () => undefined } as unknown as Window;
}
