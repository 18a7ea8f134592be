import { describe, expect, it } from "vitest";
import { appOnFoundingGraph } from "../support/app-on-graph.ts";

const graph = appOnFoundingGraph();
const { ask } = graph;

const [taiyuan, xinzhou, changzhi, shanxi, kunshan, suzhou, park] = ["Region:140100", "Region:140900", "Region:140400", "Region:140000", "Region:320583", "Region:320500", "Park:320500:苏州工业园区"];

interface Ref { id: string; name: string; kind: string }
interface Cited { excerpt: string; document: { title: string; publishedOn: string | null } }
interface Candidate { entity: Ref; at: Ref | null; path: Ref[]; reasons: { zh: string; en: string }[]; counterEvidence: { zh: string }[]; claims: Cited[] }
interface Gap {
  id: string; kinds: string[]; wanted: number; reached: number; score: number; reason: { zh: string; en: string }; cell: { id: string; stage: string; subStage: string | null; family: string | null };
  upstream: { node: Ref; level: number }[]; owners: { agency: Ref; role: string; chainLevel: boolean; deadline: string | null; task: Ref; claims: Cited[] }[]; constraints: { value: string }[];
  nearby: Candidate[]; elsewhere: Candidate[]; claims: Cited[];
}
const candidate = "entity { id name kind } at { id name kind } path { id name kind } reasons { zh en } counterEvidence { zh } claims { excerpt document { title publishedOn } }";
const gapsQuery = `query($place: ID, $family: String, $kinds: [MissingKind!], $asOf: String, $chain: ID) { gaps(place: $place, family: $family, kinds: $kinds, asOf: $asOf, chain: $chain, limit: 20) { total unread { id name }
  items { id kinds wanted reached score reason { zh en } cell { id stage subStage family } upstream { node { id name kind } level }
    owners { agency { id name kind } role chainLevel deadline task { id name kind } claims { excerpt document { title publishedOn } } } constraints { value }
    nearby(limit: 3) { ${candidate} } elsewhere(limit: 3) { ${candidate} } claims(limit: 3) { excerpt document { title publishedOn } } } } }`;
const gapsOf = async (variables: Readonly<Record<string, unknown>>) => (await ask<{ gaps: { total: number; unread: Ref[]; items: Gap[] } }>(gapsQuery, variables)).gaps;
const names = (candidates: readonly Candidate[]) => candidates.map(({ entity }) => entity.name);

describe("which region covers packaging", () => {
  it("is told with level, firms at their sites and the sentence that says so, a city's firms counted from its zones", async () => {
    const { coverage } = await ask<{ coverage: { rows: Ref[]; cells: { place: Ref; column: string; level: number; firmCount: number; firms: { firm: Ref; at: Ref; voice: string }[]; claimCount: number; claims: Cited[]; reason: { zh: string } }[]; documentsRead: { title: string }[] } }>(
      `{ coverage(places: ["${park}", "${suzhou}", "${kunshan}", "Region:320200", "${xinzhou}"]) { rows { id name kind } documentsRead { title }
        cells { place { id name kind } column level firmCount firms(limit: 3) { firm { id name kind } at { id name kind } voice } claimCount claims(limit: 1) { excerpt document { title publishedOn } } reason { zh } } } }`);
    const packaging = coverage.cells.filter(({ column }) => column === "PACKAGING_TEST");
    expect(packaging.map(({ place, level, firmCount }) => [place.name, level, firmCount])).toEqual([["苏州工业园区", 4, 7], ["苏州市", 4, 7], ["昆山市", 4, 0], ["无锡市", 4, 0], ["忻州市", 0, 0]]);
    expect(packaging[1]?.firms[0]).toMatchObject({ firm: { name: "三星电子" }, at: { name: "高端制造和国际贸易区" }, voice: "BUILT" });
    for (const cell of coverage.cells.filter(({ level }) => level > 0)) {
      expect(cell.claims[0]?.excerpt.length).toBeGreaterThan(0);
      expect(cell.reason.zh).toContain(cell.claims[0]?.excerpt);
    }
    expect(coverage.documentsRead).toHaveLength(4);
  });
  it("can be asked of every place, of sub-stages, of products and of families", async () => {
    const { coverage } = await ask<{ coverage: { totalRows: number; rows: Ref[]; columns: { id: string; product: Ref | null; family: string | null }[] } }>("{ coverage(columns: PRODUCT, families: [\"SiC\", \"NONE\"], limit: 5) { totalRows rows { id name kind } columns { id product { id name kind } family } } }");
    expect(coverage.rows).toHaveLength(5);
    expect(coverage.totalRows).toBeGreaterThan(20);
    expect(coverage.columns.find(({ id }) => id === "Application:AR眼镜|SiC")).toMatchObject({ family: "SiC", product: { name: "AR眼镜" } });
    expect(coverage.columns.every(({ family }) => family === "SiC" || family === "NONE")).toBe(true);
  });
});

describe("the gaps of a place", () => {
  it("are Kunshan's declared shortfalls first, with firms of its province and of others, each with reasons, counter-evidence and claims", async () => {
    const { items } = await gapsOf({ place: kunshan, kinds: ["DECLARED"] });
    expect(items.map(({ cell }) => cell.id)).toEqual(["FABRICATION", "EQUIPMENT", "MATERIALS"]);
    const [fabrication, equipment] = items;
    expect(names(fabrication?.nearby ?? [])).toEqual(["和舰芯片", "华虹半导体", "园芯微"]);
    expect(names(fabrication?.elsewhere ?? [])).toContain("北纬三十八度集成电路制造有限公司");
    expect(names(equipment?.elsewhere ?? [])).toEqual(["中电科风华信息装备股份有限公司"]);
    expect(equipment?.elsewhere[0]?.counterEvidence.map(({ zh }) => zh)).toContain("到期未核实（至2023）");
    for (const { nearby, elsewhere } of items) for (const one of [...nearby, ...elsewhere]) {
      expect(one.entity.kind).toBe("Company");
      expect(one.claims[0]?.excerpt.length).toBeGreaterThan(0);
      expect(one.path.length).toBeGreaterThan(0);
    }
    expect(items.every(({ owners, reason }) => owners.length === 0 && reason.zh.includes("责任单位：文件未明确"))).toBe(true);
  });
  it("leave out firms that sit or work there", async () => {
    const { items } = await gapsOf({ place: "Region:320200" });
    expect(items.flatMap(({ nearby, elsewhere }) => names([...nearby, ...elsewhere]))).not.toContain("华虹半导体");
  });
  it("are in Taiyuan's silicon carbide chain wishes with their owners, and leads that say who else has the link", async () => {
    const { items, unread } = await gapsOf({ place: taiyuan, family: "SiC" });
    expect(unread).toEqual([]);
    const epitaxy = items.find(({ cell }) => cell.subStage === "EPITAXY");
    const fabrication = items.find(({ cell }) => cell.stage === "FABRICATION");
    for (const lead of [epitaxy, fabrication]) {
      expect(lead).toMatchObject({ kinds: ["UNCONFIRMED"], wanted: 0, reached: 0, nearby: [], elsewhere: [] });
      expect(lead?.reason.zh).toMatch(/^待核实的线索，不是事实.*别处也没有。$/);
    }
    expect(epitaxy?.owners.filter(({ chainLevel }) => !chainLevel).map(({ agency }) => agency.name)).toEqual(expect.arrayContaining(["太原市科学技术局", "太原市工业和信息化局"]));
    expect(epitaxy?.owners[0]?.claims[0]?.excerpt).toContain("责任单位");
    const applications = items.find(({ cell }) => cell.id === "APPLICATION|SiC");
    expect(applications).toMatchObject({ kinds: ["UNMET"], wanted: 4, reached: 1 });
    expect(applications?.claims[0]?.excerpt).toBe("拓展碳化硅材料在AR眼镜等场景的应用");
  });
  it("are not those of a place within it, and not yet those of a plan of a later date", async () => {
    expect((await gapsOf({ place: suzhou })).items.flatMap(({ kinds }) => kinds)).not.toContain("DECLARED");
    const before = await gapsOf({ place: taiyuan, family: "SiC", asOf: "2021" });
    expect(before.items.flatMap(({ kinds }) => kinds)).not.toContain("UNCONFIRMED");
    expect(before.items.map(({ cell }) => cell.id)).not.toContain("Application:AR眼镜|SiC");
  });
  it("carry the constraints that documents name for the place", async () => {
    expect((await gapsOf({ place: xinzhou })).items[0]?.constraints.map(({ value }) => value)).toEqual(["砷排放指标"]);
    expect((await gapsOf({ place: park })).items[0]?.constraints.map(({ value }) => value)).toEqual(expect.arrayContaining(["电力", "三废处理", "特气供应", "产业用地"]));
  });
  it("stand apart from places to read about, and each opens its passage", async () => {
    const { items, unread } = await gapsOf({});
    expect(unread.map(({ name }) => name)).toEqual(expect.arrayContaining(["无锡市", "广东省", "辽宁省"]));
    expect(unread.map(({ name }) => name)).not.toContain("忻州市");
    for (const { claims, reason } of items) {
      expect(claims[0]?.excerpt.length).toBeGreaterThan(0);
      expect(reason.zh).toContain("（20");
    }
  });
  it("refuse a place that there is not", async () => {
    const { json } = await graph.app.post({ query: "{ gaps(place: \"Region:999999\") { total } }" });
    expect(json.errors?.[0]?.extensions?.["code"]).toBe("INVALID_ARGUMENT");
  });
});

describe("strengths", () => {
  it("are Kunshan's packaging first, said to lead and no wish, with what it could feed", async () => {
    const { strengths } = await ask<{ strengths: { total: number; items: { cell: { stage: string }; reason: { zh: string }; feeds: { node: Ref; level: number }[]; claims: Cited[] }[] } }>(
      `{ strengths(place: "${kunshan}") { total items { cell { stage } reason { zh } feeds { node { id name kind } level } claims(limit: 1) { excerpt document { title publishedOn } } } } }`);
    expect(strengths.items.map(({ cell }) => cell.stage)).toEqual(["PACKAGING_TEST", "PACKAGING_TEST", "PACKAGING_TEST"]);
    expect(strengths.items[0]?.claims[0]?.excerpt).toBe("发挥我市在先进封装技术的领先地位");
    expect((await gapsOf({ place: kunshan })).items.filter(({ cell }) => cell.stage === "PACKAGING_TEST")).toEqual([]);
  });
  it("hold numbers that were reached, and none that counts other industries too", async () => {
    const of = async (place: string) => (await ask<{ strengths: { items: { reason: { zh: string } }[] } }>(`{ strengths(place: "${place}") { items { reason { zh } } } }`)).strengths.items.map(({ reason }) => reason.zh).join();
    expect(await of("Region:320200")).toContain("设备业营收增长率");
    expect(await of("Region:310000")).toBe("");
    expect(await of("Region:440000")).toContain("占全国18%");
  });
});

describe("trace", () => {
  const trace = async (args: string) => (await ask<{ trace: { total: number; truncated: boolean; nodes: { id: string; name: string; depth: number; level: number; firms: Ref[]; places: Ref[] }[]; edges: { from: string; to: string; relation: string }[]; missing: { node: Ref; missing: string[] }[] } }>(
    `{ trace(${args}) { total truncated nodes { id name depth level firms { id name kind } places { id name kind } } edges { from to relation } missing { node { id name kind } missing } } }`)).trace;
  it("follows SAW filters of Xinzhou to their material there and on to the raw materials", async () => {
    const { nodes, edges } = await trace(`from: "Device:声表面波滤波器", direction: UPSTREAM, place: "${xinzhou}"`);
    const there = nodes.filter(({ level }) => level > 0).map(({ name, depth, firms, places }) => [name, depth, firms[0]?.name, places[0]?.name]);
    expect(there).toEqual([["声表面波滤波器", 0, "北纬三十八度集成电路制造有限公司", "忻州市"], ["声表面波滤波材料", 1, "忻州元鸿信息材料有限公司", "忻州市"]]);
    expect(nodes.find(({ name }) => name === "钽酸锂多晶料")?.depth).toBe(3);
    expect(edges.some(({ from, to, relation }) => relation === "FEEDS" && from === "Material:声表面波滤波材料" && to === "Device:声表面波滤波器")).toBe(true);
  });
  it("names the links missing on the way down from Taiyuan's crystal", async () => {
    const { missing } = await trace(`from: "Material:碳化硅单晶", direction: DOWNSTREAM, place: "${taiyuan}"`);
    const kinds = new Map(missing.map(({ node, missing: kind }) => [node.name, kind]));
    expect(kinds.get("碳化硅外延片")).toEqual(["UNCONFIRMED"]);
    expect(kinds.get("碳化硅功率器件")).toEqual(["UNCONFIRMED"]);
    expect(kinds.get("AR眼镜")).toEqual(["UNMET"]);
  });
  it("starts from a firm at what it makes, and stops at the limit", async () => {
    const { nodes, truncated, total } = await trace("from: \"Company:山西华晶恒基新材料有限公司\", direction: DOWNSTREAM, limit: 4");
    expect(nodes.map(({ name }) => name).slice(0, 2)).toEqual(["山西华晶恒基新材料有限公司", "图形化蓝宝石衬底"]);
    expect(truncated).toBe(true);
    expect(total).toBeGreaterThan(4);
  });
});

describe("compare", () => {
  it("puts the three clusters of Shanxi side by side", async () => {
    const { compare } = await ask<{ compare: { places: Ref[]; all: Ref[]; only: { place: Ref; items: Ref[] }[]; none: Ref[] } }>(
      `{ compare(places: ["${taiyuan}", "${xinzhou}", "${changzhi}"]) { places { id name kind } all { id name kind } only { place { id name kind } items { id name kind } } none { id name kind } } }`);
    const only = Object.fromEntries(compare.only.map(({ place, items }) => [place.name, items.map(({ name }) => name)]));
    expect(compare.all).toEqual([]);
    expect(only["太原市"]).toEqual(expect.arrayContaining(["碳化硅单晶", "碳化硅", "硅片", "量检测设备"]));
    expect(only["忻州市"]).toEqual(expect.arrayContaining(["砷化镓衬底", "声表面波滤波器", "图形化蓝宝石衬底", "微波功率放大器"]));
    expect(only["长治市"]).toEqual([]);
    expect(compare.none.map(({ name }) => name)).toEqual(expect.arrayContaining(["外延", "封装", "紫外LED芯片"]));
  });
  it("shows where one's gap meets another's strength", async () => {
    const { compare } = await ask<{ compare: { meets: { gap: { place: Ref; cell: { id: string } }; strength: { place: Ref; cell: { id: string } } }[] } }>(
      `{ compare(places: ["${kunshan}", "${park}"]) { meets { gap { place { id name kind } cell { id } } strength { place { id name kind } cell { id } } } } }`);
    expect(compare.meets.map(({ gap, strength }) => `${gap.place.name} ${gap.cell.id} ← ${strength.place.name}`)).toEqual(expect.arrayContaining(["昆山市 FABRICATION ← 苏州工业园区", "昆山市 EQUIPMENT ← 苏州工业园区"]));
  });
});

describe("concentration and matches", () => {
  it("tell how few make up what is known, and how much is unknown", async () => {
    const of = async (by: string) => (await ask<{ concentration: { known: number; unknown: number; toThreeQuarters: number; shares: { entity: Ref; count: number; fraction: number }[] } }>(
      `{ concentration(of: "Stage:PACKAGING_TEST", by: ${by}) { known unknown toThreeQuarters shares { entity { id name kind } count fraction } } }`)).concentration;
    const firms = await of("COMPANY");
    expect(firms.shares[0]).toMatchObject({ entity: { name: "嘉盛半导体" }, count: 2 });
    expect(firms.unknown).toBeGreaterThan(0);
    expect((await of("PLACE")).shares[0]?.entity.name).toBe("苏州市");
  });
  it("suggest the places whose gap a firm would fill, never the place where it is", async () => {
    const { matches } = await ask<{ matches: { entity: Ref; place: Ref; gap: string; at: Ref }[] }>("{ matches(entity: \"Company:山西烁科晶体有限公司\") { entity { id name kind } place { id name kind } gap at { id name kind } } }");
    expect(matches[0]).toMatchObject({ entity: { name: "山西烁科晶体有限公司" }, place: { name: "昆山市" }, gap: `${kunshan}|MATERIALS`, at: { name: "太原市" } });
    expect(matches.map(({ place }) => place.id)).not.toContain(taiyuan);
  });
});

describe("the ledgers", () => {
  it("hold every task of Suzhou Industrial Park with its responsible bodies and roles", async () => {
    const { taskLedger } = await ask<{ taskLedger: { total: number; items: { title: string; deadline: string | null; bodies: { body: Ref; role: string }[]; place: Ref; claims: Cited[] }[] } }>(
      `{ taskLedger(place: "${park}") { total items { title deadline bodies { body { id name kind } role } place { id name kind } claims { excerpt document { title publishedOn } } } } }`);
    expect(taskLedger.total).toBe(15);
    expect(taskLedger.items.every(({ bodies, claims, place }) => bodies.length > 0 && claims.length > 0 && place.id === park)).toBe(true);
    expect(taskLedger.items[0]).toMatchObject({ title: "产业发展引航工程", bodies: expect.arrayContaining([expect.objectContaining({ body: expect.objectContaining({ name: "苏州工业园区投资促进委员会" }) as unknown })]) as unknown });
    const { byAgency } = await ask<{ byAgency: { total: number } }>(`{ byAgency: taskLedger(agency: "Agency:320500/苏州工业园区:组织部") { total } }`);
    expect(byAgency.total).toBe(3);
  });
  it("hold the twelve projects by city and sum, past their period, none called built", async () => {
    const { projectLedger } = await ask<{ projectLedger: { total: number; items: { project: Ref; totalInvestment: number | null; state: string | null; overdueUnverified: boolean; unit: string | null }[]; sums: { place: Ref; unit: string | null; count: number; totalInvestment: number; plannedInvestment: number }[]; leftOut: Ref[] } }>(
      `{ projectLedger(place: "${shanxi}") { total items { project { id name kind } totalInvestment state overdueUnverified unit } sums { place { id name kind } unit count totalInvestment plannedInvestment } leftOut { id name kind } } }`);
    const listed = projectLedger.items.filter(({ totalInvestment }) => totalInvestment !== null);
    expect(listed).toHaveLength(12);
    expect(listed.every(({ overdueUnverified, state, unit }) => overdueUnverified && state === null && unit === null)).toBe(true);
    expect(projectLedger.sums.map(({ place, unit, count, totalInvestment, plannedInvestment }) => [place.name, unit, count, totalInvestment, plannedInvestment])).toEqual([["太原市", null, 6, 461059, 93350], ["忻州市", null, 6, 719571, 88891.2]]);
    expect(projectLedger.leftOut.map(({ name }) => name)).toEqual(expect.arrayContaining(["国惠光电短波红外芯片项目", "中科潞安紫外LED芯片项目"]));
  });
  it("read the same projects as running while their period does", async () => {
    const { projectLedger } = await ask<{ projectLedger: { items: { overdueUnverified: boolean }[] } }>(`{ projectLedger(place: "${xinzhou}", asOf: "2020-12-31") { items { overdueUnverified } } }`);
    expect(projectLedger.items.filter(({ overdueUnverified }) => overdueUnverified)).toHaveLength(1);
  });
  it("show numbers in their printed unit and in one, and shared totals as such", async () => {
    const { targetLedger } = await ask<{ targetLedger: { items: { metric: string; printed: string; normalised: number | null; normalisedUnit: string | null; shared: boolean; kind: string; place: Ref; claims: Cited[] }[] } }>(
      "{ targetLedger(limit: 200) { items { metric printed normalised normalisedUnit shared kind place { id name kind } claims { excerpt document { title publishedOn } } } } }");
    expect(targetLedger.items.find(({ metric }) => metric.includes("三大先导产业"))).toMatchObject({ normalised: 18_000, normalisedUnit: "亿元", shared: true, kind: "ACTUAL", place: { name: "上海市" } });
    expect(targetLedger.items.find(({ metric, place }) => metric === "集成电路产业人才总量" && place.id === park)).toMatchObject({ normalised: 150_000, normalisedUnit: "人" });
    expect(targetLedger.items.every(({ claims }) => claims.length > 0)).toBe(true);
  });
});

describe("the chain of a place", () => {
  const missingOf = async (place: string | null, family: string | null) => (await ask<{ chain: { missing: { node: Ref; missing: string[] }[] } }>(
    "query($place: ID, $family: String) { chain(place: $place, family: $family, limit: 500) { missing { node { id name kind } missing } } }", { place, family })).chain.missing;

  it("marks what is missing where it stands: a lead at the epi-wafers, a wish at the AR glasses", async () => {
    const missing = new Map((await missingOf(taiyuan ?? "", "SiC")).map(({ node, missing: kinds }) => [node.name, kinds]));
    expect(missing.get("碳化硅外延片")).toEqual(["UNCONFIRMED"]);
    expect(missing.get("AR眼镜")).toEqual(["UNMET"]);
    expect(missing.has("碳化硅单晶")).toBe(false);
  });

  it("marks a declared shortfall at its stage, for the place that said so only", async () => {
    const stage = async (place: string) => (await missingOf(place, null)).find(({ node }) => node.id === "Stage:FABRICATION")?.missing ?? [];
    expect(await stage(kunshan ?? "")).toContain("DECLARED");
    expect(await stage(suzhou ?? "")).not.toContain("DECLARED");
  });

  it("marks nothing where no place is asked for", async () => {
    expect(await missingOf(null, "SiC")).toEqual([]);
  });
});

describe("what is bought from outside", () => {
  const purchases = async (place: string | null) => (await ask<{ purchases: { total: number; items: { kind: string; outside: boolean; buyer: Ref; thing: Ref | null; claim: Cited }[] } }>(
    "query($place: ID) { purchases(place: $place) { total items { kind outside buyer { id name kind } thing { id name kind } claim { excerpt document { title publishedOn } } } } }", { place })).purchases;

  it("tells what a place's documents declare short, each with its passage, and nothing of another's", async () => {
    const { total, items } = await purchases(kunshan ?? "");
    expect(total).toBe(items.length);
    expect(items.map(({ thing }) => thing?.id).sort()).toEqual(["Stage:EQUIPMENT", "Stage:FABRICATION", "Stage:MATERIALS"]);
    expect(items.every(({ kind, outside, buyer, claim }) => kind === "SHORT" && !outside && buyer.id === kunshan && claim.excerpt.includes("短板"))).toBe(true);
    expect((await purchases(taiyuan ?? "")).items).toEqual([]);
    expect((await purchases(null)).total).toBe(total);
  });
});
