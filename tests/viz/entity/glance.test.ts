import { describe, expect, it } from "vitest";
import type { Link } from "../../../viz/contract.ts";
import { glanceOf } from "../../../viz/views/entity/glance.ts";

const link = (predicate: string, other: string, more: Partial<Link> = {}): Link => ({ predicate, direction: "OUT", other: { id: other, kind: "Company", name: other, nameEn: null }, voice: null, basis: "STATED", count: 1, ...more });
const told = (links: readonly Link[]) => glanceOf(links).map(({ predicate, direction, links: of }) => `${predicate} ${direction} ${of.map(({ other }) => other.id).join()}`);

describe("an entity in one glance", () => {
  it("tells where it is before what it makes and its projects, what is said most first", () => {
    expect(told([link("UNDERTAKES", "项目"), link("MAKES", "衬底"), link("MAKES", "外延", { count: 3 }), link("LOCATED_IN", "甲市")])).toEqual(["LOCATED_IN OUT 甲市", "MAKES OUT 外延,衬底", "UNDERTAKES OUT 项目"]);
  });
  it("keeps the directions of a relation apart", () => {
    expect(told([link("SUPPLIES", "买方"), link("SUPPLIES", "卖方", { direction: "IN" })])).toEqual(["SUPPLIES IN 卖方", "SUPPLIES OUT 买方"]);
  });
  it("leaves the reference chain out where documents say something, and tells of it where they are silent", () => {
    const known = link("FEEDS", "外延", { basis: "REFERENCE" });
    expect(told([known, link("MAKES", "甲公司", { direction: "IN" })])).toEqual(["MAKES IN 甲公司"]);
    expect(told([known])).toEqual(["FEEDS OUT 外延"]);
  });
});
