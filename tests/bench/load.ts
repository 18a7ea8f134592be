import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../graph/config.ts";
import { readFactsFile } from "../../graph/facts/facts-file.ts";
import type { GraphRows } from "../../graph/facts/graph-rows.ts";
import { rowsOf } from "../../graph/facts/rows.ts";
import { loadLexicon } from "../../graph/lexicon/index.ts";
import { closeDatabase, type Database, openDatabase, type ServerAddress } from "../../graph/store/database.ts";
import { loadRows } from "../../graph/store/loader.ts";
import { applySchema } from "../../graph/store/schema.ts";
import { withServer } from "../../graph/store/with-server.ts";
import { configOn, temporaryFolder } from "../support/config.ts";
import { finalRows, loadPlainly } from "./plain-load.ts";
import { syntheticDocuments } from "./synthetic.ts";

/** How many times longer the loader may take than plain CREATE of the rows that it leaves. */
const bar = 1.5;
/** How many times longer the thousandth document on the same hubs may take than the first. */
const flat = 1.5;
const wipe = readFileSync(new URL("../support/wipe.cypher", import.meta.url), "utf8");

/** Measures loading against plain UNWIND CREATE of the loader's own final rows, in turn on one server of its own, and the growth along a thousand documents. Prints a line each. */
export async function benchLoading(print: (line: string) => void): Promise<void> {
  const folder = temporaryFolder();
  await withServer(configOn(folder), (server) => measure(server, print));
  rmSync(folder, { recursive: true, force: true });
}

async function measure(server: ServerAddress, print: (line: string) => void): Promise<void> {
  const database = await openDatabase(server, { queryTimeout: 120_000 });
  try {
    await applySchema(database);
    const facts = join(projectRoot, "seeds", "facts");
    const founding = await Promise.all(readdirSync(facts).sort().map(async (name) => rowsOf(await readFactsFile(join(facts, name)), loadLexicon())));
    await compare(database, "five documents", founding, { warming: 20, counted: 15 }, print);
    await compare(database, "100,000 claims", syntheticDocuments({ documents: 20, claimsEach: 5_000 }), { warming: 1, counted: 3 }, print);
    await growth(database, print);
  } finally {
    await closeDatabase(database);
  }
}

/** How often both are done: the first rounds let the server compile what it runs, and count for nothing. */
interface Rounds {
  readonly warming: number;
  readonly counted: number;
}

async function compare(database: Database, what: string, documents: readonly GraphRows[], { warming, counted }: Rounds, print: (line: string) => void): Promise<void> {
  const loader: number[] = [];
  const plain: number[] = [];
  for (let round = -warming; round < counted; round++) {
    await empty(database);
    const loading = await seconds(() => loadAll(database, documents));
    const rows = await finalRows(database);
    await empty(database);
    const creating = await seconds(() => loadPlainly(database, rows));
    if (round < 0) continue;
    loader.push(loading);
    plain.push(creating);
  }
  const ratio = median(loader.map((time, round) => time / (plain[round] ?? Number.NaN)));
  print(`load ${what}: loader ${median(loader).toFixed(2)} s, plain CREATE ${median(plain).toFixed(2)} s, × ${ratio.toFixed(2)} (bar ${bar}) ${ratio <= bar ? "met" : "MISSED"}`);
}

async function growth(database: Database, print: (line: string) => void): Promise<void> {
  await empty(database);
  const times: number[] = [];
  for (const rows of syntheticDocuments({ documents: 1_000, claimsEach: 100 })) times.push(await seconds(() => loadRows(database, rows)));
  const ratio = quick(times.slice(-100)) / quick(times.slice(50, 150));
  print(`load the 1,000th document on the same hubs: × ${ratio.toFixed(2)} of the first (bar ${flat}) ${ratio <= flat ? "met" : "MISSED"}`);
}

async function loadAll(database: Database, documents: readonly GraphRows[]): Promise<void> {
  for (const rows of documents) await loadRows(database, rows);
}

async function empty(database: Database): Promise<void> {
  const session = database.driver.session();
  try {
    await session.run(wipe);
  } finally {
    await session.close();
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** The lower quartile: what else the machine does slows single documents down, and none up. */
function quick(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
