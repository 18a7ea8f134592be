import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Outcome, readMany } from "../../../graph/read/read-many.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-read-"));
});
afterAll(() => rm(folder, { recursive: true }));

const plan = (at: number) => `赣州市半导体产业行动计划\n\n（一）做强材料。支持赣州晶源${at}半导体有限公司扩大碳化硅衬底产能，到2027年产值达到${at + 10}亿元。\n责任单位：市工信局\n`.repeat(at % 3 === 0 ? 60 : 1);
const file = async (name: string, text: string | Uint8Array) => {
  await writeFile(join(folder, name), text);
  return { path: join(folder, name) };
};

async function outcomesOf(outcomes: AsyncIterable<Outcome>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const outcome of outcomes) found.push("error" in outcome ? outcome.error.message : { facts: outcome.read.facts, text: outcome.read.text, warnings: outcome.read.warnings });
  return found;
}

test("many documents give in threads what each gives by itself, in the order given; the bad ones are told with their path", async () => {
  const sources = await Promise.all(Array.from({ length: 9 }, (_, at) => file(`plan-${at}.txt`, plan(at))));
  sources.splice(3, 0, await file("rubbish.txt", new Uint8Array(3000).map((_, at) => (at * 7919) % 251)), { path: join(folder, "absent.docx") }, await file("poem.txt", "Shall I compare thee to a summer day?"));
  const together = await outcomesOf(readMany(sources, { threads: 2 }));
  const apart = [];
  for (const source of sources) apart.push(...(await outcomesOf(readMany([source]))));
  expect(together).toEqual(apart);
  expect(together[3]).toMatch(/rubbish\.txt: this is binary data/);
  expect(together[3]).toContain(folder);
  expect(together[4]).toBe(`${join(folder, "absent.docx")}: there is no such file; check its name`);
  expect(together[5]).toMatchObject({ facts: { entities: [] }, warnings: ["was read, and nothing of the semiconductor chain was found in it"] });
});

test("bytes that came over the network are read as files are", async () => {
  const bytes = new TextEncoder().encode(plan(1));
  const [one] = await outcomesOf(readMany([{ name: "upload.txt", bytes }]));
  const [two, three] = await outcomesOf(readMany([{ name: "upload.txt", bytes }, { name: "empty.txt", bytes: new Uint8Array() }]));
  expect(two).toEqual(one);
  expect(three).toBe("empty.txt: the file is empty; give a file with text");
});

test("whoever has read enough leaves no thread behind", async () => {
  const sources = await Promise.all(Array.from({ length: 4 }, (_, at) => file(`more-${at}.txt`, plan(at))));
  for await (const outcome of readMany(sources, { threads: 2 })) {
    expect(outcome.source).toEqual(sources[0]);
    break;
  }
  expect(process.getActiveResourcesInfo().filter((kind) => kind === "MessagePort" || kind === "Worker")).toEqual([]);
});
