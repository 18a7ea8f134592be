import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";

const kibibyte = 1024;
const folder = mkdtempSync(join(tmpdir(), "xinlian-atlas-page-"));
const zipped = (file: string) => gzipSync(readFileSync(join(folder, file))).length;
let first: readonly string[] = [];
let later: readonly string[] = [];

beforeAll(() => {
  // A process of its own, since here NODE_ENV is `test` and the libraries would come in another build.
  const vite = join(import.meta.dirname, "../../node_modules/vite/bin/vite.js");
  execFileSync(process.execPath, [vite, "build", "viz", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"], { cwd: join(import.meta.dirname, "../.."), env: { ...process.env, NODE_ENV: "production" } });
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.\w+$/.test(file));
  const page = readFileSync(join(folder, "index.html"), "utf8");
  first = files.filter((file) => file === "index.html" || page.includes(file));
  later = files.filter((file) => !first.includes(file));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("the first load, before the drawing, is below 30 KiB gzipped", () => {
  expect(first.some((file) => file.endsWith(".js"))).toBe(true);
  expect(first.reduce((sum, file) => sum + zipped(file), 0)).toBeLessThan(30 * kibibyte);
});

it("with the drawing it is below 180 KiB", () => {
  expect(later.some((file) => file.includes("chain-drawing"))).toBe(true);
  expect([...first, ...later].reduce((sum, file) => sum + zipped(file), 0)).toBeLessThan(180 * kibibyte);
});

it("no address of another origin and no inline script or style is in the page", () => {
  expect(readFileSync(join(folder, "index.html"), "utf8")).not.toMatch(/https?:\/\/|<style|<script>|style="/);
});
