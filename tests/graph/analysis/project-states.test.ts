import { describe, expect, it } from "vitest";
import type { FactsInput } from "../../../graph/facts/schema.ts";
import { smallDocument } from "../../support/small-documents.ts";
import { analysisOf } from "./founding.ts";

const place = "Region:340200";
const site: FactsInput["relations"][number]["at"] = ["Region", "芜湖市"];
const project = ["Project", "澄湖外延片项目"] as const;
const maker = ["Company", "安徽澄湖材料有限公司"] as const;
const wafer = ["Material", "碳化硅外延片"] as const;

/** A word on the project: what it makes and for whom, as far as that voice says, with the state and the end that the document prints. */
const word = (name: string, publishedOn: string, voice: "planned" | "underway" | null, state: string | null, end?: string) => smallDocument(name, {
  region: "芜湖市", publishedOn, entities: [["Project", project[1]], ["Company", maker[1]], ["Material", wafer[1]], ["Region", "芜湖市"]],
  relations: voice === null ? [] : [["MAKES", [...project], [...wafer], { voice, at: site }], ["MAKES", [...maker], [...wafer], { voice, at: site }], ["UNDERTAKES", [...maker], [...project], { voice }]],
  attributes: [...(state === null ? [] : [{ entity: [...project] as [typeof project[0], string], name: "state" as const, value: state, start: 0, end: 1 }]), ...(end === undefined ? [] : [{ entity: [...project] as [typeof project[0], string], name: "end" as const, value: end, start: 0, end: 1 }])],
});
const planned = word("湖规划", "2024-02", "planned", null);
const stopped = word("湖终止", "2025-02", null, "停止");
const cellAfter = async (...documents: readonly ReturnType<typeof word>[]) => (await analysisOf(documents)).cell(place, "EPITAXY", "SiC");

describe("a project that was given up", () => {
  it("is no longer at the place, nor its undertaker through it, whatever it makes in the words of either document", async () => {
    expect(await cellAfter(planned)).toBe("2");
    expect(await cellAfter(planned, stopped)).toBe("0");
  });
  it("is there again where it is taken up later, and was not stopped by an earlier word", async () => {
    expect(await cellAfter(planned, stopped, word("湖重启", "2026-02", "underway", "开工"))).toBe("3");
    expect(await cellAfter(word("湖再规划", "2026-03", "planned", null), stopped)).toBe("2");
  });
  it("leaves what its undertaker has built", async () => {
    const built = smallDocument("湖建成", { region: "芜湖市", publishedOn: "2024-02", entities: [["Company", maker[1]], ["Material", wafer[1]], ["Region", "芜湖市"]], relations: [["MAKES", [...maker], [...wafer], { voice: "built", at: site }]] });
    expect(await cellAfter(planned, built, stopped)).toBe("4");
  });
  it("is told as stopped since in the reason of its cell", async () => {
    const { evidence } = (await analysisOf([planned, stopped])).grounds;
    expect(evidence.filter(({ site: at }) => at === place).map(({ stoppedOn, decides }) => [stoppedOn, decides])).toEqual([["2025-02", false], ["2025-02", false]]);
  });
});

describe("a project whose period has passed", () => {
  const overdue = async (...documents: readonly ReturnType<typeof word>[]) => (await analysisOf(documents)).grounds.evidence.filter(({ site: at }) => at === place).some(({ overdueSince }) => overdueSince !== null);
  it("is unverified unless a document tells a state in which it was finished", async () => {
    const due = word("湖到期", "2024-02", "underway", null, "2025");
    expect(await overdue(due)).toBe(true);
    expect(await overdue(due, word("湖投产", "2026-01", null, "投产"))).toBe(false);
  });
});
