import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../../../graph/config.ts";
import type { Facts } from "../../../graph/facts/schema.ts";

const plan = "赣州市半导体产业行动计划\n\n一、做强材料\n支持赣州晶源半导体有限公司扩大碳化硅衬底产能，到2027年产值达到20亿元。\n责任单位：市工信局\n";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-command-"));
  await mkdir(join(folder, "in", "2025"), { recursive: true });
  await writeFile(join(folder, "in", "plan.txt"), plan);
  await writeFile(join(folder, "in", "2025", "plan.md"), plan);
  await writeFile(join(folder, "in", "broken.pdf"), "%PDF-1.7\nnonsense");
});
afterAll(() => rm(folder, { recursive: true }));

/** What `npm run read -- …` starts. */
function run(args: readonly string[], input = ""): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn(process.execPath, [join(projectRoot, "scripts/run.mjs"), "graph/read.ts", ...args], { cwd: projectRoot });
  const printed = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (printed.err += text));
  child.stdin.end(input);
  return new Promise((resolve) => child.once("close", (code) => resolve({ ...printed, code })));
}

describe("npm run read", () => {
  test("a folder is an array of its documents on standard output, the broken one a line beside it", async () => {
    const { out, err, code } = await run([join(folder, "in"), "--json"]);
    const facts = JSON.parse(out) as Facts[];
    expect(facts.map(({ doc }) => doc)).toEqual(["plan.txt", "plan.md"]);
    expect(facts[0]?.relations).not.toEqual([]);
    expect(facts[0]?.relations).toEqual(facts[1]?.relations);
    expect(err).toContain(`${join(folder, "in", "broken.pdf")}: the PDF cannot be opened`);
    expect(code).toBe(1);
  }, 60_000);

  test("with --out each has a file of its own, also where two bear one name", async () => {
    const target = join(folder, "out");
    const { out, err } = await run([join(folder, "in"), "--out", target]);
    expect(out).toBe("");
    expect((await readdir(target)).sort()).toEqual(["plan-2.json", "plan.json"]);
    expect((JSON.parse(await readFile(join(target, "plan-2.json"), "utf8")) as Facts).doc).toBe("plan.md");
    expect(err).toContain("another document is called plan too");
  }, 60_000);

  test("standard input is read, and printed for a person", async () => {
    const { out, err, code } = await run(["-"], plan);
    expect(out).toMatch(/^赣州市半导体产业行动计划\n/);
    expect(out).toContain("赣州晶源半导体有限公司");
    expect({ err, code }).toEqual({ err: "", code: 0 });
  }, 60_000);

  test("what holds nothing of the chain is read, and said to", async () => {
    const { out, err, code } = await run(["-", "--json"], "Shall I compare thee to a summer's day?\n");
    expect(JSON.parse(out)).toMatchObject([{ entities: [], relations: [], targets: [], actuals: [], tasks: [] }]);
    expect(err).toBe("standard input: was read, and nothing of the semiconductor chain was found in it\n");
    expect(code).toBe(0);
  }, 60_000);
});
