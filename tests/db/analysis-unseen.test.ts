import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askCoverage } from "../../graph/analysis/questions/coverage.ts";
import { askGaps } from "../../graph/analysis/questions/gaps.ts";
import { askTargets } from "../../graph/analysis/questions/ledgers.ts";
import { askMatches } from "../../graph/analysis/questions/matches.ts";
import { askTrace } from "../../graph/analysis/questions/trace.ts";
import type { Ask } from "../../graph/analysis/search.ts";
import { rowsOf } from "../../graph/facts/rows.ts";
import { factsSchema, type FactsInput } from "../../graph/facts/schema.ts";
import { loadLexicon } from "../../graph/lexicon/index.ts";
import { type Database, closeDatabase, read } from "../../graph/store/database.ts";
import { loadRows } from "../../graph/store/loader.ts";
import { foundingDatabase } from "../support/database.ts";

let database: Database;
const ask: Ask = (name, values) => read(database, name, values);
let serial = 0;

/** A document that nobody here has seen: facts as a reader would print them. */
async function load(facts: Partial<FactsInput> & Pick<FactsInput, "region" | "relations">): Promise<void> {
  serial++;
  const named = [...facts.relations.flatMap(({ from, to, at }) => [from, to, ...(at === undefined ? [] : [at])]), ...(facts.tasks ?? []).flatMap(({ addresses = [], bodies = [] }) => [...addresses, ...bodies.map(({ type, name }) => [type, name] as const)])];
  const entities = [...new Map(named.filter(([kind]) => kind !== "Stage").map(([type, name]) => [`${type}${name}`, { type, name, start: 0, end: 1 }])).values()];
  await loadRows(database, rowsOf(factsSchema.parse({
    doc: `${serial}.txt`, sha256: String(serial).padStart(64, "f"), title: `未见过的方案${serial}`, issuer: null, level: "city", kind: "plan", publishedOn: "2026-02", entities, ...facts,
  }), loadLexicon()));
}

const at = (start: number) => ({ start, end: start + 8, excerpt: "原文" });
const hefei = ["Region", "合肥市"] as const satisfies FactsInput["relations"][number]["from"];
const wuhu = ["Region", "芜湖市"] as const satisfies FactsInput["relations"][number]["from"];

beforeAll(async () => {
  database = await foundingDatabase();
  await load({
    region: "合肥市",
    relations: [
      { type: "MAKES", from: ["Company", "合肥甲晶体有限公司"], to: ["Material", "碳化硅衬底"], voice: "built", at: [...hefei], ...at(0) },
      { type: "SHORT_OF", from: [...hefei], to: ["Stage", "PACKAGING_TEST"], voice: "lacking", strength: "push", ...at(20) },
      { type: "FOCUSES_ON", from: [...hefei], to: ["Material", "碳化硅外延片"], voice: "wanted", strength: "must", ...at(40) },
    ],
    tasks: [
      { title: "补齐封测", bodies: [{ type: "Agency", name: "市经济和信息化局", role: "lead" }, { type: "Agency", name: "市科技局", role: "joint" }], deadline: "2027年底前", addresses: [["Stage", "PACKAGING_TEST"]], ...at(60) },
      { title: "外延攻坚", bodies: [], addresses: [["Material", "碳化硅外延片"]], ...at(80) },
    ],
    targets: [{ metric: "产业规模", op: ">=", value: 500, unit: "亿元", by: "2027", region: "合肥市", ...at(100) }],
  });
  await load({
    region: "芜湖市",
    relations: [
      { type: "MAKES", from: ["Company", "芜湖乙外延有限公司"], to: ["Material", "碳化硅外延片"], voice: "built", at: [...wuhu], ...at(0) },
      { type: "ENGAGED_IN", from: ["Company", "芜湖乙外延有限公司"], to: ["Stage", "EPITAXY"], voice: "built", at: [...wuhu], ...at(0) },
    ],
  });
  await load({ region: "合肥市", kind: "report", publishedOn: "2026-01", relations: [], targets: [{ metric: "产业规模", op: ">=", value: 0.06, unit: "万亿元", by: "2027", region: "合肥市", ...at(0) }], actuals: [{ metric: "产业规模", op: "=", value: 320, unit: "亿元", by: "2025", region: "合肥市", ...at(20) }] });
  await load({
    region: null, kind: "table", publishedOn: null,
    relations: [
      { type: "FEEDS", from: ["Material", "环甲料"], to: ["Material", "环乙料"], ...at(0) }, { type: "FEEDS", from: ["Material", "环乙料"], to: ["Material", "环丙料"], ...at(20) },
      { type: "FEEDS", from: ["Material", "环丙料"], to: ["Material", "环甲料"], ...at(40) }, { type: "SUPPLIES", from: ["Company", "芜湖乙外延有限公司"], to: ["Company", "合肥甲晶体有限公司"], voice: "built", ...at(60) },
      { type: "SUPPLIES", from: ["Company", "合肥甲晶体有限公司"], to: ["Company", "芜湖乙外延有限公司"], voice: "built", ...at(80) },
    ],
  });
});
afterAll(() => closeDatabase(database));

const question = { family: null, chain: null, kinds: null, asOf: null, limit: 50, offset: 0 } as const;
const gapsOf = async (place: string, more: Partial<Parameters<typeof askGaps>[1]> = {}) => askGaps(ask, { ...question, place, ...more });

describe("documents that nobody here has seen", () => {
  it("give cells, gaps with owners and deadlines, and candidates of the same province before others", async () => {
    const { items, unread } = await gapsOf("Region:340100");
    expect(unread).toEqual([]);
    expect(items.slice(0, 2).map(({ kinds, cell, wanted }) => [kinds.join("+"), cell.id, wanted])).toEqual([["DECLARED", "PACKAGING_TEST", 4], ["UNMET", "Material:碳化硅外延片", 4]]);
    const [packaging, epitaxy] = items;
    expect(packaging?.owners.map(({ agency, role, deadline, chainLevel }) => [agency.name, role, deadline, chainLevel])).toEqual([["合肥市经济和信息化局", "lead", "2027年底前", false], ["合肥市科学技术局", "joint", "2027年底前", false]]);
    expect(epitaxy?.owners).toEqual([]);
    expect(epitaxy?.reason.zh).toContain("责任单位：文件未明确");
    const { nearby, elsewhere } = (await epitaxy?.candidates()) ?? { nearby: [], elsewhere: [] };
    expect(nearby.map(({ entity, at: site, path }) => [entity.name, site?.name, path.map(({ name }) => name)])).toEqual([["芜湖乙外延有限公司", "芜湖市", ["碳化硅外延片", "碳化硅衬底"]]]);
    expect(elsewhere).toEqual([]);
  });
  it("count a firm for its province, and leave wishes and shortfalls with the city", async () => {
    const { cells } = await askCoverage(ask, { places: ["Region:340000"], columns: "SUBSTAGE", families: ["SiC"], asOf: null, limit: 50, offset: 0 });
    expect(cells.filter(({ level }) => level > 0).map(({ column, level, reason }) => [column, level, /（在(..市)）/.exec(reason.zh)?.[1]])).toEqual([["SUBSTRATE|SiC", 4, "合肥市"], ["EPITAXY|SiC", 4, "芜湖市"]]);
    expect((await gapsOf("Region:340000")).items.flatMap(({ kinds }) => kinds)).not.toContain("DECLARED");
  });
  it("tell a founding place's lead who elsewhere has the link, and where to find it", async () => {
    const lead = (await gapsOf("Region:140100", { family: "SiC" })).items.find(({ cell }) => cell.subStage === "EPITAXY");
    expect(lead?.reason.zh).toContain("别处有：芜湖乙外延有限公司");
    expect((await lead?.candidates())?.elsewhere.map(({ entity }) => entity.name)).toEqual(["芜湖乙外延有限公司"]);
  });
  it("match a firm with the places that want what it makes", async () => {
    const matches = await askMatches(ask, { entity: "Company:芜湖乙外延有限公司", limit: 20 });
    expect(matches.map(({ place, gap }) => [place.name, gap])).toContainEqual(["合肥市", "Region:340100|Material:碳化硅外延片"]);
  });
  it("stand side by side and marked where they disagree on a number, whatever the unit", async () => {
    const { items } = await askTargets(ask, { place: "Region:340100", metric: null, year: null, kind: null, asOf: null, limit: 50, offset: 0 });
    const rows = items.filter(({ metric }) => metric === "产业规模").map(({ kind, year, normalised, normalisedUnit, conflicts }) => [kind, year, normalised, normalisedUnit, conflicts.length]);
    expect(rows).toEqual(expect.arrayContaining([["TARGET", "2027", 500, "亿元", 1], ["TARGET", "2027", 600, "亿元", 1], ["ACTUAL", "2025", 320, "亿元", 0]]));
  });
  it("end a trace where it closes on itself, among things and among firms", async () => {
    const ring = await askTrace(ask, { from: "Material:环甲料", direction: "DOWNSTREAM", depth: 20, place: null, asOf: null, limit: 500 });
    expect(ring.nodes.map(({ name, depth }) => [name, depth])).toEqual([["环甲料", 0], ["环乙料", 1], ["环丙料", 2]]);
    expect(ring.edges).toHaveLength(3);
    const firms = await askTrace(ask, { from: "Company:芜湖乙外延有限公司", direction: "UPSTREAM", depth: 1, place: null, asOf: null, limit: 500 });
    expect(firms.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(["合肥甲晶体有限公司", "碳化硅外延片"]));
  });
});
