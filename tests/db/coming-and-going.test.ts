import fc from "fast-check";
import { expect, it } from "vitest";
import type { GraphRows } from "../../graph/facts/graph-rows.ts";
import { read } from "../../graph/store/database.ts";
import { dump } from "../../graph/store/dump.ts";
import { judge } from "../../graph/store/judge.ts";
import { loadRows } from "../../graph/store/loader.ts";
import { awaitSearch } from "../../graph/store/schema.ts";
import { unload } from "../../graph/store/unload.ts";
import { appOnEmptyGraph } from "../support/app-on-graph.ts";
import { wipeDatabase } from "../support/database.ts";
import { type SmallDocument, smallDocument } from "../support/small-documents.ts";

const graph = appOnEmptyGraph();

const maker = ["Company", "安徽淝岸微电子有限公司"] as ["Company", string];
const short = ["Company", "淝岸微"] as ["Company", string];
const wafer = ["Material", "碳化硅外延片"] as ["Material", string];
const device = ["Device", "氮化镓功率器件"] as ["Device", string];
const project = ["Project", "淝岸外延片项目"] as ["Project", string];
const city = ["Region", "合肥市"] as ["Region", string];
const district = ["Region", "包河区"] as ["Region", string];
const total = (value: string) => ({ entity: project, name: "totalInvestment", value, unit: "亿元", start: 0, end: 1 }) as const;
const inHefei = { region: "合肥市" } as const;
const scheme = (publishedOn: string, thing: ["Material" | "Device", string], title: string): SmallDocument => ({
  ...inHefei, kind: "plan", issuer: "合肥市人民政府", title, publishedOn, entities: [thing, city, ["Agency", "市科技局"]], relations: [["FOCUSES_ON", city, thing, { voice: "wanted" }]],
  targets: [{ metric: "链上营收", op: ">=", value: 90, unit: "亿元", by: publishedOn.slice(0, 4), region: "合肥市", start: 0, end: 1 }],
  tasks: [{ title: `补齐${thing[1]}`, bodies: [{ type: "Agency", name: "市科技局", role: "lead" }], addresses: [thing], start: 0, end: 1 }],
});

/** Documents that meet in a firm of two names, a project of a city and its district, a firm of the same stem, and two editions of one scheme; of some another reading. */
const documents: readonly (readonly [GraphRows, ...GraphRows[]])[] = ([
  ["报道", { ...inHefei, entities: [maker, wafer, city], relations: [["MAKES", maker, wafer, { voice: "built", at: city }]] }, { ...inHefei, entities: [maker, device, city], relations: [["MAKES", maker, device, { voice: "planned", at: city }]] }],
  ["简讯", { ...inHefei, publishedOn: "2025-07", entities: [short, wafer, city], relations: [["MAKES", short, wafer, { voice: "underway", at: city }]] }],
  ["同名", { ...inHefei, entities: [["Company", "淝岸半导体"], device], relations: [["MAKES", ["Company", "淝岸半导体"], device, { voice: "built", at: city }]] }],
  ["市清单", { ...inHefei, entities: [project, maker, city], relations: [["UNDERTAKES", maker, project, { voice: "planned" }], ["LOCATED_IN", project, city]], attributes: [total("6")] }, { ...inHefei, entities: [project, city], relations: [["LOCATED_IN", project, city]], attributes: [total("9")] }],
  ["区清单", { region: "包河区", entities: [project, short, district], relations: [["UNDERTAKES", short, project, { voice: "underway" }], ["LOCATED_IN", project, district]], attributes: [total("6")] }],
  ["旧方案", scheme("2023-05", wafer, "淝岸芯片产业方案")],
  ["新方案", scheme("2025-05", device, "淝岸芯片产业方案（修订）")],
] satisfies readonly (readonly [string, ...SmallDocument[]])[]).map(([name, ...readings]) => readings.map((one) => smallDocument(name, one)) as [GraphRows, ...GraphRows[]]);

const pairs = [["Company:安徽淝岸微电子有限公司", "Company:340100:淝岸微"], ["Company:340100:淝岸半导体", "Company:安徽淝岸微电子有限公司"], ["Project:340100:淝岸外延片项目", "Project:340111:淝岸外延片项目"]] as const;
const claims = documents.map(([rows]) => rows.claims.find(({ predicate }) => ["MAKES", "UNDERTAKES", "FOCUSES_ON"].includes(predicate))?.id ?? "");

type Decision = { readonly of: readonly [string, string] | string; readonly verdict: "same" | "not-same" | "accept" | "reject" | "undo" };
type Step = { readonly document: number; readonly reading: number | null } | Decision;

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ document: fc.nat(documents.length - 1), reading: fc.constantFrom(0, 0, 1, null) }) },
  { weight: 2, arbitrary: fc.record({ of: fc.constantFrom(...pairs), verdict: fc.constantFrom("same" as const, "not-same" as const, "undo" as const) }) },
  { weight: 2, arbitrary: fc.record({ of: fc.constantFrom(...claims), verdict: fc.constantFrom("accept" as const, "reject" as const, "undo" as const) }) },
);

/** Decides; false where there is nothing to decide about, or to take back. */
async function decide({ of, verdict }: Decision): Promise<boolean> {
  const decision = typeof of === "string" ? { verdict, claim: of } : { verdict, entity: of[0], other: of[1] };
  return judge(graph.database, [decision as Parameters<typeof judge>[1][number]], { by: "周工", at: "2026-03-01T08:00:00Z", why: null }).then(() => true, () => false);
}

const bring = async (document: number, reading: number | null) => {
  const readings = documents[document] ?? [];
  const rows = readings[(reading ?? 0) % readings.length] as GraphRows;
  await (reading === null ? unload(graph.database, rows.document.id) : loadRows(graph.database, rows));
};

it("whatever comes, goes, is read anew and decided on the way, the graph follows from what is loaded and decided; nothing stays of what is gone and taken back", async () => {
  let decided: Decision[] = [];
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 16 }), async (steps) => {
    await wipeDatabase(graph.database);
    const loaded = new Map<number, number | null>();
    decided = [];
    for (const one of steps) {
      if ("verdict" in one) {
        if (await decide(one)) decided.push(one);
      } else {
        await bring(one.document, one.reading);
        loaded.set(one.document, one.reading);
      }
    }
    const reached = await dump(graph.database);

    await wipeDatabase(graph.database);
    for (const document of documents.keys()) await bring(document, 0);
    for (const one of decided) await decide(one);
    for (const document of [...documents.keys()].toReversed()) await bring(document, loaded.get(document) ?? null);
    expect(await dump(graph.database)).toBe(reached);
  }), { numRuns: 3, seed: 7 });

  for (const document of documents.keys()) await bring(document, 0);
  for (const { of } of decided) while (await decide({ of, verdict: "undo" })) { /* until nothing is left to take back */ }
  for (const document of documents.keys()) await bring(document, null);
  expect(await dump(graph.database)).toBe("");
  await awaitSearch(graph.database);
  expect(await read(graph.database, "searchNames", { text: "淝岸", query: '"淝岸"', kinds: null, limit: 5 })).toEqual([]);
}, 300_000);
