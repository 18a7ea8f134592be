import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = new URL("../.cache/compiled/", import.meta.url);

/**
 * Runs a TypeScript module of the project and gives what it exports. It is compiled into one script with all of the project that it imports, which takes a second and is done anew only
 * when the content of a source has changed. Where no such file can be written, each source is compiled as it is loaded.
 */
export async function importModule(url) {
  const entry = pathOf(fileURLToPath(url));
  const file = fileURLToPath(new URL(`${entry.replaceAll("/", "-")}.js`, folder));
  const compiled = readCompiled(file) ?? (await compile(entry, file));
  if (compiled !== undefined) {
    const { runCompiled } = await import("./run-compiled.mjs");
    return runCompiled(file, compiled);
  }
  const { register } = await import("tsx/esm/api");
  register();
  return import(url.href);
}

/** A compiled file begins with a line that lists its sources, with a hash of what they and the rest of the file hold. */
function readCompiled(file) {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const { paths, hash } = JSON.parse(bytes.toString("utf8", 0, end));
    const body = bytes.subarray(end + 1);
    return hash === hashOf([...paths.map((path) => readFileSync(root + path)), body]) ? { hash, body } : undefined;
  } catch {
    return undefined;
  }
}

/** @returns what is in the file now; undefined where it cannot be made */
async function compile(entry, file) {
  const { clearBeside, isWritable, writeWhole } = await import("./kept-files.mjs");
  if (!isWritable(dirname(file))) return undefined;
  try {
    const { compileModule } = await import("./compile-module.mjs");
    const { sources, body } = await compileModule(root, entry, file);
    const hash = hashOf([...sources.values(), body]);
    writeWhole(file, [JSON.stringify({ paths: [...sources.keys()], hash }), "\n", body]);
    clearBeside(file);
    return { hash, body };
  } catch {
    return undefined;
  }
}

function hashOf(parts) {
  const hash = createHash("sha256");
  for (const bytes of parts) hash.update(`${bytes.length} `).update(bytes);
  return hash.digest("hex");
}

function pathOf(file) {
  return relative(root, file).replaceAll(sep, "/");
}
