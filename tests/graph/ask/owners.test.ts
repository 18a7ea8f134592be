import { describe, expect, it } from "vitest";
import type { Owner } from "../../../graph/analysis/owners.ts";
import { ownersTold, restOf } from "../../../graph/ask/answers/owners.ts";

const owner = (name: string, more: Partial<Owner> = {}): Owner => ({
  agency: { id: `Agency:450200:${name}`, kind: "Agency", name, nameEn: null }, role: "unspecified", isGroup: false, chainLevel: false, deadline: null, claimIds: [],
  task: { id: "Task:one", kind: "Task", name: "延链", nameEn: null }, ...more,
});

describe("the bodies of a gap", () => {
  it("are led by those that are said to lead", () => {
    expect(ownersTold([owner("发改委"), owner("科技局", { role: "lead" })], "zh")).toBe("科技局");
  });
  it("are the government bodies where nobody is said to lead; groups and territorial ones stand behind", () => {
    const owners = [owner("科技局"), owner("产业链企业", { isGroup: true }), owner("柳东新区", { role: "territorial" })];
    expect(ownersTold(owners, "zh")).toBe("科技局");
    expect(restOf(owners).map(({ name }) => name)).toEqual(["产业链企业", "柳东新区"]);
  });
  it("are marked where their task is on the whole chain, and cut where they are many", () => {
    const chain = ["甲局", "乙局", "丙局", "丁局"].map((name) => owner(name, { chainLevel: true }));
    expect(ownersTold([owner("科技局"), ...chain], "zh")).toBe("科技局；链级：甲局、乙局、丙局等4个");
    expect(restOf([owner("科技局"), ...chain]).map(({ name }) => name)).toEqual(["丁局"]);
  });
  it("are nobody where the documents name nobody", () => {
    expect(ownersTold([], "en")).toBe("not named by the documents");
  });
});
