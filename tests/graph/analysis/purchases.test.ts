import { describe, expect, it } from "vitest";
import type { EntityRef } from "../../../graph/analysis/chain-rows.ts";
import { placeTree } from "../../../graph/analysis/place-tree.ts";
import { purchasesOf, type ToldPurchase } from "../../../graph/analysis/purchases.ts";

const ref = (id: string): EntityRef => ({ id, kind: id.split(":")[0] as EntityRef["kind"], name: id.split(":")[1]!, nameEn: null });
const place = (name: string, level: string) => ({ ...ref(`Region:${name}`), level });
const [nation, north, south] = [place("国", "nation"), place("北省", "province"), place("南省", "province")];
const [upper, lower, far] = [place("上市", "city"), place("下市", "city"), place("远市", "city")];
const tree = placeTree([[upper, north, nation], [lower, north, nation], [far, south, nation], [north, nation], [south, nation], [nation]].map((around) => ({ id: around[0]!.id, around })));
const told = (id: string, predicate: string, subject: string, object: string, excerpt = ""): ToldPurchase => ({ id, predicate, excerpt, subject: ref(subject), object: { ...ref(object), family: object === "Material:碳化硅粉料" ? "SiC" : null }, at: null });
const supply = told("1", "SUPPLIES", "Company:甲", "Company:乙");
const sited = (supplier: readonly EntityRef[], customer: readonly EntityRef[]) => ({ tree, sites: new Map([["Company:甲", supplier], ["Company:乙", customer]]) });

describe("what is bought from outside", () => {
  it("is a supply whose customer sits in the place and whose supplier does not", () => {
    expect(purchasesOf([supply], lower.id, null, sited([far], [lower]))).toMatchObject([{ kind: "SUPPLIED", buyer: { id: "Company:乙" }, supplier: { id: "Company:甲" }, supplierAt: [{ id: far.id }], outside: false }]);
    expect(purchasesOf([supply], far.id, null, sited([far], [lower]))).toEqual([]);
    expect(purchasesOf([supply], north.id, null, sited([upper], [lower]))).toEqual([]);
  });
  it("is told of a supplier whose place nobody told, not of one of whom only the province around is told", () => {
    expect(purchasesOf([supply], lower.id, null, sited([], [lower]))).toMatchObject([{ supplierAt: [] }]);
    expect(purchasesOf([supply], lower.id, null, sited([north], [lower]))).toEqual([]);
  });
  it("is, without a place, what goes from one city to another, both told", () => {
    expect(purchasesOf([supply], null, null, sited([upper], [lower]))).toHaveLength(1);
    for (const supplier of [[lower], [north], [nation], []]) expect(purchasesOf([supply], null, null, sited(supplier, [lower]))).toEqual([]);
  });
  it("is what the place is short of, first what is said in words to be imported or bought in", () => {
    const claims = [told("2", "SHORT_OF", lower.id, "Equipment:光刻机", "光刻机环节仍是短板"), told("3", "SHORT_OF", lower.id, "Material:碳化硅粉料", "碳化硅粉料主要依赖进口"), told("4", "SHORT_OF", far.id, "Device:IGBT", "IGBT外购比例高")];
    expect(purchasesOf(claims, lower.id, null, { tree, sites: new Map() }).map(({ id, kind, outside }) => [id, kind, outside])).toEqual([["3", "SHORT", true], ["2", "SHORT", false]]);
    expect(purchasesOf(claims, null, null, { tree, sites: new Map() }).map(({ id }) => id)).toEqual(["3", "4", "2"]);
    expect(purchasesOf(claims, lower.id, "GaN", { tree, sites: new Map() }).map(({ id }) => id)).toEqual(["2"]);
  });
});
