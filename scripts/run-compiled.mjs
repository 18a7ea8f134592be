import { SourceMap } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { cachedDataVersionTag, setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { isWritable, keep, readKept } from "./kept-files.mjs";

const root = new URL("../", import.meta.url);
/** By compiled file: the map back to its sources, parsed when an error first asks for it. */
const maps = new Map();

/** Runs what `compileModule` made, in this very process. */
export async function runCompiled(file, { hash, body }) {
  const [first, last] = [body.indexOf("\n"), body.lastIndexOf("\n")];
  maps.set(file, body.subarray(last + 1));
  Error.prepareStackTrace = withSources;
  const script = scriptOf(file, hash, body.toString("utf8", first + 1, last));
  const outside = await Promise.all(JSON.parse(body.toString("utf8", 0, first)).map((name) => import(name)));
  let given;
  const kept = keptBeside(file, hash);
  await script.runInThisContext()(outside, (name) => import(name), (path) => ({ ...placeOf(path), kept }), (module) => (given = module));
  return given;
}

/** What a source would know of itself, by its path in the project. */
function placeOf(path) {
  const url = new URL(path, root);
  const filename = fileURLToPath(url);
  return { url: url.href, filename, dirname: dirname(filename) };
}

/** What the program makes of its tables, kept beside its compiled file; see `graph/lexicon/kept.ts`. */
function keptBeside(file, hash) {
  return (name, ground, make) => {
    const [path, wholeGround] = [`${file}.${name}`, `${hash} ${ground}`];
    const known = readKept(path, wholeGround);
    if (known !== undefined) return known;
    const made = make();
    keep(path, wholeGround, made);
    return made;
  };
}

/** The script with its machine-readable code, which is kept beside it: to compile a megabyte of source takes longer than most commands. */
function scriptOf(file, hash, source) {
  // What the code may be used for: this version of V8 with these flags on such a processor.
  const path = `${file}.${cachedDataVersionTag().toString(36)}`;
  const options = { filename: file, lineOffset: -1 };
  const cachedData = readKept(path, hash);
  const known = cachedData === undefined ? undefined : new Script(source, { ...options, cachedData });
  if (known?.cachedDataRejected === false || !isWritable(dirname(file))) return known ?? new Script(source, options);
  const whole = compiledWhole(source, options);
  keep(path, hash, whole.createCachedData());
  return whole;
}

/** A script with all its functions compiled, of which V8 compiles each when it is first called. */
function compiledWhole(source, options) {
  setFlagsFromString("--no-lazy");
  try {
    return new Script(source, options);
  } finally {
    setFlagsFromString("--lazy");
  }
}

/** An error's stack as V8 writes it, with the places in the sources. */
function withSources(error, sites) {
  return [String(error), ...sites.map((site) => `    at ${inSource(site)}`)].join("\n");
}

function inSource(site) {
  const [file, line, column] = [site.getFileName(), site.getLineNumber(), site.getColumnNumber()];
  const { originalSource, originalLine, originalColumn } = mapOf(file)?.findEntry(line - 1, column - 1) ?? {};
  return originalSource === undefined ? String(site) : String(site).replace(`${file}:${line}:${column}`, `${resolve(dirname(file), originalSource)}:${originalLine + 1}:${originalColumn + 1}`);
}

function mapOf(file) {
  const map = maps.get(file);
  if (map === undefined || map instanceof SourceMap) return map;
  const parsed = new SourceMap(JSON.parse(map.toString()));
  maps.set(file, parsed);
  return parsed;
}
