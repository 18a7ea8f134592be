import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../../graph/config.ts";

/** A project that lacks a package, with the project's own way of starting it. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-bootstrap-"));
  mkdirSync(join(folder, "project"));
  cpSync(join(projectRoot, "scripts"), join(folder, "project/scripts"), { recursive: true });
  write("project/package.json", `{ "type": "module", "engines": { "node": ">=20" } }`);
  write("project/package-lock.json", `{ "lockfileVersion": 3, "packages": { "": {}, "node_modules/silicon": { "version": "1.0.0", "integrity": "sha512-" } } }`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

test("where node_modules is a link, nothing is installed into the folder that it leads to", async () => {
  mkdirSync(join(folder, "packages"));
  write("packages/kept.txt", "kept");
  symlinkSync(join(folder, "packages"), join(folder, "project/node_modules"));
  const run = promisify(execFile)(process.execPath, ["scripts/run.mjs", "graph/main.ts"], { cwd: join(folder, "project") });
  await expect(run).rejects.toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(/node_modules is a link[^]*remove the link/) });
  expect(readdirSync(join(folder, "packages"))).toEqual(["kept.txt"]);
});
