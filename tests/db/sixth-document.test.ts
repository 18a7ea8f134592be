import { describe, expect, it } from "vitest";
import { dump } from "../../graph/store/dump.ts";
import { loadFile } from "../../graph/store/load-files.ts";
import { unload } from "../../graph/store/unload.ts";
import { appOnFoundingGraph } from "../support/app-on-graph.ts";

const file = new URL("../fixtures/liuzhou.json", import.meta.url).pathname;
const graph = appOnFoundingGraph();

/** What the three first questions of a user say of one city. */
async function answers() {
  const { json } = await graph.app.post({ query: `{
    search(text: "桂晶") { entity { name } }
    claims(entity: "Region:450200") { total }
    chain(place: "Region:450200", limit: 500) { nodes { id level claimCount firms { name } } }
  }` });
  expect(json.errors).toBeUndefined();
  return json.data as { search: { entity: { name: string } }[]; claims: { total: number }; chain: { nodes: { id: string; level: number; claimCount: number; firms: { name: string }[] }[] } };
}

describe("a document that the user adds", () => {
  it("changes search, claims and chain, and is gone without a trace when it is taken out", async () => {
    const before = await answers();
    expect(before.search).toEqual([]);
    expect(before.chain.nodes.filter(({ claimCount }) => claimCount > 0)).toEqual([]);
    const untouched = await dump(graph.database);

    const loaded = await loadFile({ database: graph.database, dataFolder: "" }, file);
    expect(loaded.outcome).toBe("created");
    expect((await loadFile({ database: graph.database, dataFolder: "" }, file)).outcome).toBe("unchanged");

    const after = await answers();
    expect(after.search.map(({ entity }) => entity.name)).toContain("柳州桂晶半导体有限公司");
    expect(after.claims.total).toBeGreaterThan(before.claims.total);
    const node = (id: string) => after.chain.nodes.find((candidate) => candidate.id === id);
    expect(node("Material:碳化硅外延片")).toMatchObject({ level: 4, firms: [{ name: "柳州桂晶半导体有限公司" }] });
    expect(node("Device:碳化硅功率器件")?.level).toBe(2);
    expect(node("Device:氧化镓功率器件")?.level).toBe(1);
    expect(node("Device:蓝光LED芯片")?.level).toBe(0);
    expect(node("Material:光刻胶")?.level).toBe(0);
    expect(node("Material:碳化硅衬底")?.level).toBe(0);

    expect(await unload(graph.database, loaded.document)).toMatchObject({ claims: loaded.claims });
    expect(await dump(graph.database)).toEqual(untouched);
    expect(await unload(graph.database, loaded.document)).toBeNull();
  });
});
