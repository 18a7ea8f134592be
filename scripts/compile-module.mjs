import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** How a module is compiled and run counts as a source of it. */
const ownSources = ["import-module.mjs", "compile-module.mjs", "run-compiled.mjs", "kept-files.mjs"].map((name) => fileURLToPath(new URL(name, import.meta.url)));

/**
 * Compiles a module and all of the project that it imports into one script: a line that lists what it imports from outside, a function that takes that, and a last line with the map back to the sources.
 * @returns the script, and what each source held when it was read, by its path in the project
 * @throws where a source cannot be compiled, or the script imports in a way that is not foreseen here
 */
export async function compileModule(root, entry, file) {
  const { build, stop } = await import("esbuild");
  const pathOf = (path) => relative(root, path).replaceAll(sep, "/");
  // What was compiled counts, not what a source holds a moment later.
  const sources = new Map(ownSources.map((path) => [pathOf(path), readFileSync(path)]));
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import * as entry from ${JSON.stringify(`./${entry}`)};\ngive(entry);`, resolveDir: root }, absWorkingDir: root, outfile: file, bundle: true, write: false, format: "esm", platform: "node",
    target: "node20", packages: "external", sourcemap: "external", sourcesContent: false, metafile: true, logLevel: "silent", tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    plugins: [sourcesInPlace(sources, pathOf)],
  });
  await stop();
  const [map, script] = ["map", "js"].map((ending) => outputFiles.find(({ path }) => path.endsWith(`.${ending}`)).text);
  const { outside, code, imports } = withoutImports(script);
  const [output] = Object.entries(metafile.outputs).flatMap(([path, made]) => (path.endsWith(".js") ? [made] : []));
  if (imports.sort().join() !== output.imports.map(({ path }) => path).sort().join()) throw new Error(`${entry}: an import is written in a way that is not known here`);
  return { sources, body: Buffer.from([JSON.stringify(outside), code, JSON.stringify(JSON.parse(map))].join("\n")) };
}

/** Keeps what each source held, and leaves it what it knows of itself: the address by which it finds the files beside it. */
function sourcesInPlace(sources, pathOf) {
  return {
    name: "sources-in-place",
    setup({ onLoad }) {
      onLoad({ filter: /./ }, ({ path }) => {
        const source = readFileSync(path);
        sources.set(pathOf(path), source);
        return { contents: source.toString().replaceAll("import.meta.", `metaOf(${JSON.stringify(pathOf(path))}).`), loader: "default" };
      });
    },
  };
}

/**
 * A script cannot import, but be given: each `import { join as join2 } from "node:path"` becomes a constant before all others, on the first line, so that the others keep their numbers; and
 * each `import("mammoth")` a call.
 */
function withoutImports(script) {
  const outside = [];
  const constants = [];
  const imports = [];
  const code = script.replace(importStatement, (statement, usual, all, some, from, bare = from) => {
    imports.push(bare);
    if (!outside.includes(bare)) outside.push(bare);
    const given = `outside[${outside.indexOf(bare)}]`;
    if (usual !== undefined) constants.push(`const { default: ${usual} } = ${given};`);
    if (all !== undefined) constants.push(`const ${all} = ${given};`);
    if (some !== undefined) constants.push(`const {${some.replace(/\s+/g, " ").replaceAll(" as ", ": ")}} = ${given};`);
    return statement.replace(/./g, "");
  }).replace(/\bimport\("([^"]+)"\)/g, (_, from) => {
    imports.push(from);
    return `importLater("${from}")`;
  });
  return { outside, imports, code: `"use strict"; (async (outside, importLater, metaOf, give) => { ${constants.join(" ")}\n${code}})` };
}

/** In the one form that the compiler writes: of the whole, the usual name, a name for all, some names, and where from. */
const importStatement = /^import (?:(?:([\w$]+)(?:, )?)?(?:\* as ([\w$]+)|\{([^}]*)\})? from "([^"]+)"|"([^"]+)");$/gm;
