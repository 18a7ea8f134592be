import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../../graph/config.ts";

/** A project of two sources, with the project's own way of starting them. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-import-"));
  for (const name of ["graph", "scripts"]) mkdirSync(join(folder, name));
  for (const name of ["import-module.mjs", "compile-module.mjs", "run-compiled.mjs", "kept-files.mjs"]) cpSync(join(projectRoot, "scripts", name), join(folder, "scripts", name));
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  write("package.json", `{ "type": "module" }`);
  write("graph/word.ts", `import { readFileSync } from "node:fs";\nexport const word: string = readFileSync(new URL("word.txt", import.meta.url), "utf8");\n`);
  write("graph/word.txt", "硅");
  write("graph/main.ts", `import { word } from "./word.ts";\n\nconsole.log(\`one \${word}\` satisfies string);\n`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const compiled = () => join(folder, ".cache/compiled/graph-main.ts.js");

const keptFiles = () => readdirSync(join(folder, ".cache/compiled")).filter((name) => name !== "graph-main.ts.js").map((name) => join(folder, ".cache/compiled", name));

async function run(...flags: string[]): Promise<string> {
  const code = `const { importModule } = await import("./scripts/import-module.mjs"); await importModule(new URL("graph/main.ts", "file://${folder}/"));`;
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, "--input-type=module", "--eval", code], { cwd: folder });
  return stdout.trim();
}

test("a module runs compiled, and finds the files beside its source", async () => {
  expect([await run(), existsSync(compiled()), await run()]).toEqual(["one 硅", true, "one 硅"]);
});

test("the next run sees an edited source, one that an import leads to as well", async () => {
  await run();
  write("graph/main.ts", `import { word } from "./word.ts";\nconsole.log(\`two \${word}\`);\n`);
  expect(await run()).toBe("two 硅");
  write("graph/word.ts", `export const word = "碳";\n`);
  expect(await run()).toBe("two 碳");
});

test.each([["cut short", (text: string) => text.slice(0, -100)], ["spoilt", (text: string) => text.replace("one ", "six ")], ["empty", () => ""]])("a compiled file that is %s is made anew", async (_how, spoil) => {
  await run();
  const whole = readFileSync(compiled(), "utf8");
  writeFileSync(compiled(), spoil(whole));
  expect(await run()).toBe("one 硅");
  expect(readFileSync(compiled(), "utf8")).toBe(whole);
});

test("its code is compiled once for one version of Node.js and its flags, and anew where the kept code is spoilt", async () => {
  await run();
  const [file = ""] = keptFiles();
  const code = readFileSync(file);
  await run();
  expect(readFileSync(file).equals(code)).toBe(true);
  const spoilt = Buffer.concat([code.subarray(0, -100), Buffer.alloc(100)]);
  writeFileSync(file, spoilt);
  expect([await run(), readFileSync(file).equals(spoilt)]).toEqual(["one 硅", false]);
  expect([await run("--stack-size=900"), keptFiles().length, await run()]).toEqual(["one 硅", 2, "one 硅"]);
});

test("what a program keeps is made again where the program, its ground or the file has changed, or cannot be kept", async () => {
  const program = (ground: string, made: string) => `const kept = import.meta.kept?.("word", "${ground}", () => (console.log("made"), Buffer.from("${made}")));\nconsole.log(String(kept));\n`;
  const runs = async (times: number) => {
    const outputs: string[] = [];
    while (outputs.length < times) outputs.push(await run());
    return outputs;
  };
  write("graph/main.ts", program("one", "硅"));
  expect(await runs(2)).toEqual(["made\n硅", "硅"]);
  write("graph/main.ts", program("one", "碳"));
  expect(await runs(2)).toEqual(["made\n碳", "碳"]);
  write("graph/main.ts", program("two", "碳"));
  const kept = `${compiled()}.word`;
  expect(await runs(2)).toEqual(["made\n碳", "碳"]);
  writeFileSync(kept, Buffer.concat([readFileSync(kept).subarray(0, -1), Buffer.alloc(1)]));
  expect(await runs(2)).toEqual(["made\n碳", "碳"]);
  rmSync(kept);
  mkdirSync(kept);
  expect(await runs(2)).toEqual(["made\n碳", "made\n碳"]);
});

test("where no compiled file can be written, the sources run all the same", async () => {
  write(".cache", "no folder");
  expect(await run()).toBe("one 硅");
});

test("processes that start at the same moment share one compiled file and leave nothing else", async () => {
  expect(await Promise.all([run(), run(), run()])).toEqual(["one 硅", "one 硅", "one 硅"]);
  expect(readdirSync(join(folder, ".cache/compiled"))).toEqual(["graph-main.ts.js", expect.stringMatching(/^graph-main\.ts\.js\.\w+$/)]);
});

test("an error names the line of the source, and a source that cannot be compiled says where", async () => {
  write("graph/word.ts", `export const word: string = ((): string => {\n  throw new Error("no word");\n})();\n`);
  await expect(run()).rejects.toThrow(/no word[^]*graph\/word\.ts:2/);
  write("graph/word.ts", "export const word: string = ;\n");
  await expect(run()).rejects.toThrow(/graph\/word\.ts:1/);
});
