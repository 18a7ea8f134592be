import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { threadId } from "node:worker_threads";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = new URL("../.cache/compiled/", import.meta.url);
/** What a compiled file begins with; a list of its sources follows in the same line, with a hash of what they and the file itself hold. */
const mark = "// ";

/**
 * Imports a TypeScript module of the project. It is compiled into one file with all of the project that it imports, which takes half a second and is done anew only when the content of a
 * source has changed. Where no such file can be written, each source is compiled as it is loaded.
 */
export async function importModule(url) {
  const entry = pathOf(fileURLToPath(url));
  const compiled = new URL(`${entry.replaceAll("/", "-")}.mjs`, folder);
  if (isFresh(compiled) || (await compile(entry, compiled))) {
    process.setSourceMapsEnabled(true);
    return import(compiled.href);
  }
  const { register } = await import("tsx/esm/api");
  register();
  return import(url.href);
}

function isFresh(compiled) {
  try {
    const file = readFileSync(compiled);
    const end = file.indexOf("\n");
    const { paths, hash } = JSON.parse(file.toString("utf8", mark.length, end));
    return hash === hashOf(paths.map((path) => readFileSync(root + path)), file.subarray(end));
  } catch {
    return false;
  }
}

/** @returns whether the file is there now */
async function compile(entry, compiled) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    const { build, stop } = await import("esbuild");
    // What was compiled counts, not what a source holds a moment later; and so does the way in which it was compiled.
    const sources = new Map([[pathOf(import.meta.filename), readFileSync(import.meta.filename)]]);
    const { outputFiles: [output] } = await build({
      entryPoints: [root + entry], absWorkingDir: root, outfile: fileURLToPath(compiled), bundle: true, write: false, format: "esm", platform: "node", target: "node20", packages: "external", banner: { js: mark },
      sourcemap: "inline", sourcesContent: false, logLevel: "silent", tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } }, plugins: [sourcesInPlace(sources)],
    });
    await stop();
    const code = Buffer.from(output.contents).subarray(mark.length);
    const head = JSON.stringify({ paths: [...sources.keys()], hash: hashOf([...sources.values()], code) });
    // Another process or thread may write, or read, the same file now: it is there whole or not at all.
    const part = `${fileURLToPath(compiled)}.${process.pid}-${threadId}`;
    writeFileSync(part, Buffer.concat([Buffer.from(mark + head), code]));
    renameSync(part, compiled);
    return true;
  } catch {
    return false;
  }
}

/** Keeps what each source held, and leaves it the address by which it finds the files beside it. */
function sourcesInPlace(sources) {
  return {
    name: "sources-in-place",
    setup({ onLoad }) {
      onLoad({ filter: /./ }, ({ path }) => {
        const source = readFileSync(path);
        sources.set(pathOf(path), source);
        return { contents: source.toString().replaceAll("import.meta.url", `new URL(${JSON.stringify(`../../${pathOf(path)}`)}, import.meta.url).href`), loader: "default" };
      });
    },
  };
}

function hashOf(sources, compiled) {
  const hash = createHash("sha256");
  for (const bytes of [...sources, compiled]) hash.update(`${bytes.length} `).update(bytes);
  return hash.digest("hex");
}

function pathOf(file) {
  return relative(root, file).replaceAll(sep, "/");
}
