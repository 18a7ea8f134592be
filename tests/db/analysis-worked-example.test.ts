import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { projectRoot } from "../../graph/config.ts";
import { type Database, closeDatabase } from "../../graph/store/database.ts";
import { foundingDatabase } from "../support/database.ts";

const run = promisify(execFile);
let database: Database;
beforeAll(async () => {
  database = await foundingDatabase();
});
afterAll(() => closeDatabase(database));

/** Runs the command line on the tests' database, as a user does. */
async function atlas(...words: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string; readonly code: number }> {
  const { uri, user, password, database: name } = inject("server");
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...(name === undefined ? {} : { NEO4J_DATABASE: name }) };
  try {
    return { ...(await run(process.execPath, ["--import", "tsx", "graph/cli.ts", ...words], { cwd: projectRoot, env, maxBuffer: 64 * 1024 * 1024 })), code: 0 };
  } catch (error) {
    return error as { stdout: string; stderr: string; code: number };
  }
}

const example = readFileSync(new URL("../../docs/worked-example.md", import.meta.url), "utf8");
const printed = [...example.matchAll(/```console\n\$ npm run atlas -- ([^\n]+)\n([\s\S]*?)\n```/g)].map(([, command = "", output = ""]) => ({ command, output }));

describe("the worked example", () => {
  it("answers both questions", () => {
    expect(printed.map(({ command }) => command)).toEqual(["coverage --of packaging", "gaps 太原 --family SiC"]);
  });
  it.each(printed)("prints what the page shows: $command", async ({ command, output }) => {
    const { stdout, code } = await atlas(...command.split(" "));
    expect(code).toBe(0);
    expect(stdout.trimEnd()).toBe(output);
  });
});

describe("the command line", () => {
  it("gives every claim of a cell or gap as JSON: the excerpt in one step", async () => {
    const { stdout } = await atlas("gaps", "Kunshan", "--kind", "declared", "--json");
    const { items } = JSON.parse(stdout) as { items: { claims: { excerpt: string; document: { title: string } }[]; elsewhere: { claims: { excerpt: string }[] }[] }[] };
    expect(items[0]?.claims.some(({ excerpt, document }) => excerpt === "着力填补晶圆制造和设备材料产业链短板环节" && document.title === "昆山市半导体产业2025年工作方案")).toBe(true);
    expect(items[0]?.elsewhere[0]?.claims[0]?.excerpt.length).toBeGreaterThan(0);
  });
  it("takes names as people write them, and suggests others for an unknown one", async () => {
    const [short, english] = await Promise.all([atlas("strengths", "昆山"), atlas("strengths", "kunshan")]);
    expect(short.stdout).toBe(english.stdout);
    const unknown = await atlas("coverage", "太园");
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain("Did you mean: 太原市");
  });
  it.each([
    ["strengths 昆山", "领先地位"], ["trace 声表面波滤波器 --place 忻州", "忻州元鸿信息材料有限公司"], ["compare 太原 忻州 长治", "只有 忻州市"], ["concentration 封装测试 --by company", "嘉盛半导体"], ["concentration 光刻机", "没有读到地方；未知0。"],
    ["matches 烁科晶体", "昆山市"], ["targets 上海", "含其他产业"], ["tasks 苏州工业园区", "产业发展引航工程"], ["projects 山西", "到期未核实"], ["coverage 太原 --family SiC --as-of 2021 --lang en", "Taiyuan"],
  ])("answers: %s", async (command, expected) => {
    const { stdout, stderr, code } = await atlas(...command.split(" "));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(expected);
  });
});
