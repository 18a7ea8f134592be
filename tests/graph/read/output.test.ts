import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Facts, factsSchema } from "../../../graph/facts/schema.ts";
import { filesTo, jsonTo } from "../../../graph/read/output.ts";
import { showProgress } from "../../../graph/read/progress.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-output-"));
});
afterAll(() => rm(folder, { recursive: true }));

const facts = (doc: string): Facts => factsSchema.parse({ doc, sha256: "0".repeat(64), title: doc, issuer: null, region: null, level: null, kind: "plan", publishedOn: null, entities: [], relations: [] });

test("the array is JSON for none, one and many documents, and waits for a slow reader", async () => {
  const written = async (docs: readonly string[]) => {
    let text = "";
    let isBusy = false;
    const output = jsonTo({ write: (part: string) => { expect(isBusy).toBe(false); text += part; isBusy = true; return false; }, once: (_: string, resume: () => void) => setTimeout(() => { isBusy = false; resume(); }, 1) } as unknown as Parameters<typeof jsonTo>[0]);
    for (const doc of docs) await output.write(doc, facts(doc));
    await output.finish();
    return (JSON.parse(text) as Facts[]).map(({ doc }) => doc);
  };
  expect(await written([])).toEqual([]);
  expect(await written(["a.txt"])).toEqual(["a.txt"]);
  expect(await written(["a.txt", "b.txt", "c.txt"])).toEqual(["a.txt", "b.txt", "c.txt"]);
});

test("documents of one name do not overwrite each other, and the person is told", async () => {
  const output = await filesTo(join(folder, "new", "out"));
  const notes = [];
  for (const name of ["plan.txt", "Plan.pdf", "plan-2.txt", "plan.txt"]) notes.push(await output.write(name, facts(name)));
  expect(notes.map((note) => note?.replace(/.*\//, ""))).toEqual([undefined, "Plan-2.json", "plan-2-2.json", "plan-3.json"]);
  expect((await readdir(join(folder, "new", "out"))).sort()).toEqual(["Plan-2.json", "plan-2-2.json", "plan-3.json", "plan.json"]);
  expect(factsSchema.parse(JSON.parse(await readFile(join(folder, "new", "out", "plan-2-2.json"), "utf8"))).doc).toBe("plan-2.txt");
});

test("an output folder that cannot be made is an error that says so", async () => {
  await expect(filesTo("/dev/null/out")).rejects.toThrow(/^--out \/dev\/null\/out: the folder cannot be made/);
});

const shown = (isTTY: boolean, total: number) => {
  let text = "";
  let clock = 0;
  const progress = showProgress({ isTTY, columns: 60, write: (part: string) => ((text += part), true) } as Parameters<typeof showProgress>[0], total, () => clock);
  return { progress, pass: (time: number) => (clock += time), text: () => text };
};

test("a terminal gets a bar in one line, which gives way to messages", () => {
  const { progress, text } = shown(true, 4);
  progress.done("plan.txt");
  progress.say("bad.pdf: is encrypted");
  progress.page("一份名字很长很长很长很长很长很长很长的扫描文件.pdf", { page: 3, pages: 9 });
  progress.finish();
  expect(text().split("\r\u001b[K")).toEqual(["", "[======                  ] 1/4 plan.txt", "bad.pdf: is encrypted\n", "[======                  ] 1/4 的扫描文件.pdf, page 3 of 9", ""]);
});

test("elsewhere there is a plain line now and then, and none for what is read in a moment", () => {
  const { progress, pass, text } = shown(false, 3);
  progress.done("a.txt");
  pass(2_000);
  progress.done("b.txt");
  progress.page("c.pdf", { page: 1, pages: 2 });
  progress.finish();
  expect(text()).toBe("2 of 3 read: b.txt\n");
});
