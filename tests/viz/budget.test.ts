import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { views } from "../../viz/registry.ts";

const kibibyte = 1024;
const folder = mkdtempSync(join(tmpdir(), "xinlian-atlas-page-"));
const zipped = (file: string) => gzipSync(readFileSync(join(folder, file))).length;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
let manifest: Readonly<Record<string, Chunk>> = {};

/** The files that some chunks need, with what `follow` leads to. */
function filesOf(keys: readonly string[], follow: (chunk: Chunk) => readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const open = [...keys];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const chunk = manifest[key];
    if (seen.has(key) || chunk === undefined) continue;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    open.push(...follow(chunk));
  }
  return files;
}
const atOnce = ({ imports = [] }: Chunk) => imports;
const sizeOf = (files: ReadonlySet<string>) => [...files].reduce((sum, file) => sum + zipped(file), zipped("index.html"));
const viewKey = (name: string) => `views/${name}/view.tsx`;

beforeAll(() => {
  // A process of its own, since here NODE_ENV is `test` and the libraries would come in another build.
  const vite = join(import.meta.dirname, "../../node_modules/vite/bin/vite.js");
  execFileSync(process.execPath, [vite, "build", "viz", "--outDir", folder, "--emptyOutDir", "--manifest", "manifest.json", "--logLevel", "error"], { cwd: join(import.meta.dirname, "../.."), env: { ...process.env, NODE_ENV: "production" } });
  manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as typeof manifest;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("the first load, before any drawing, is below 30 KiB gzipped", () => {
  expect(sizeOf(filesOf(["index.html", viewKey("home")], atOnce))).toBeLessThan(30 * kibibyte);
});

it.each(views.map(({ name }) => name))("%s begins with less than 60 KiB: a view fetches what is heavy when it is needed", (name) => {
  expect(manifest[viewKey(name)]).toBeDefined();
  expect(sizeOf(filesOf(["index.html", viewKey(name)], atOnce))).toBeLessThan(60 * kibibyte);
});

it("with the chain's drawing it is below 180 KiB", () => {
  const drawing = "views/chain/chain-drawing.tsx";
  expect(manifest[viewKey("chain")]?.dynamicImports).toContain(drawing);
  expect(sizeOf(filesOf(["index.html", viewKey("chain"), drawing], atOnce))).toBeLessThan(180 * kibibyte);
});

it("no address of another origin and no inline script or style is in the page", () => {
  expect(readFileSync(join(folder, "index.html"), "utf8")).not.toMatch(/https?:\/\/|<style|<script>|style="/);
});
