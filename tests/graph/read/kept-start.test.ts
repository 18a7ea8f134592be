import { execFile } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../../graph/config.ts";
import { readSource } from "../../../graph/read/read-source.ts";

/** A copy of the reader with its tables, and a document. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-kept-"));
  for (const part of ["graph", "scripts", "seeds", "package.json", "package-lock.json"]) cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "news.txt"), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = "合肥市集成電路產業新聞\n乾照光電在合肥市高新區建設碳化矽襯底項目，總投資20億元，由合肥市發展和改革委員會支持。合肥市的柒玖玖生产光刻胶。";

async function factsOfStart(): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ["scripts/run.mjs", "graph/read.ts", "news.txt", "--json"], { cwd: folder });
  return (JSON.parse(stdout) as unknown[])[0];
}

test("a start that makes its tables ready and one that finds them ready read what a reader without them does", async () => {
  const { facts } = await readSource({ name: "news.txt", bytes: Buffer.from(text) });
  const plain = JSON.parse(JSON.stringify(facts)) as unknown;
  expect(await factsOfStart()).toEqual(plain);
  expect(readdirSync(join(folder, ".cache/compiled"))).toEqual(expect.arrayContaining(["graph-read.ts.js.lexicon", "graph-read.ts.js.words", "graph-read.ts.js.cues"]));
  expect(await factsOfStart()).toEqual(plain);
});

test("the next start sees a changed table", async () => {
  const names = async () => ((await factsOfStart()) as { entities: { name: string }[] }).entities.map(({ name }) => name);
  expect(await names()).not.toContain("柒玖玖");
  appendFileSync(join(folder, "seeds/lexicon/companies.csv"), "庐州柒玖玖材料有限公司,,柒玖玖,,340100,,test\n");
  expect(await names()).toContain("柒玖玖");
});
