import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "./config.ts";
import { constraintFiles } from "./generate/constraints.ts";
import { type DerivedFile, withSection } from "./generate/derived-file.ts";
import { edgeFiles } from "./generate/edges.ts";
import { kindsSdl } from "./generate/graphql.ts";
import { readmeSections } from "./generate/readme.ts";

/** Everything that is derived from the ontology, each a function without input or output of its own. */
const derivations: readonly (() => readonly DerivedFile[])[] = [
  constraintFiles,
  edgeFiles,
  () => [{ path: "api/schema/kinds.graphql", text: kindsSdl() }],
  readmeSections,
];

/** Folders that hold derived files only: any other file in them is left over. */
const ownFolders = ["cypher/schema", "cypher/read/edges", "cypher/write/edges"];

const files = derivations.flatMap((derive) => derive());
const leftOver = ownFolders.flatMap((folder) => (existsSync(join(projectRoot, folder)) ? readdirSync(join(projectRoot, folder)).map((name) => `${folder}/${name}`) : []))
  .filter((path) => !files.some((file) => file.path === path));
const different = files.filter((file) => !isFresh(file));

if (process.argv.includes("--check")) {
  const faults = [...different.map((file) => faultOf(file) ?? `${file.path}${file.section === undefined ? "" : ` (${file.section})`}: differs from the ontology`), ...leftOver.map((path) => `${path}: is left over`)];
  if (faults.length > 0) {
    process.stderr.write(`${faults.join("\n")}\nRun npm run generate.\n`);
    process.exitCode = 1;
  }
} else {
  for (const file of different) save(file);
  for (const path of leftOver) rmSync(join(projectRoot, path));
  process.stdout.write(`${files.length} derived files, ${different.length} written, ${leftOver.length} removed\n`);
}

function currentText(path: string): string | undefined {
  const full = join(projectRoot, path);
  return existsSync(full) ? readFileSync(full, "utf8") : undefined;
}

/** The whole file as it is to be; undefined where a section has no place to go. */
function wantedText({ path, text, section }: DerivedFile): string | undefined {
  return section === undefined ? text : withSection(currentText(path) ?? "", section, text);
}

function isFresh(file: DerivedFile): boolean {
  const text = wantedText(file);
  return text !== undefined && text === currentText(file.path);
}

/** What a person has to mend first, where it is that. */
function faultOf(file: DerivedFile): string | undefined {
  return wantedText(file) === undefined ? `${file.path}: write <!-- generated:${file.section} --> and <!-- /generated:${file.section} --> where the table belongs` : undefined;
}

function save(file: DerivedFile): void {
  const text = wantedText(file);
  if (text === undefined) {
    process.stderr.write(`${faultOf(file)}\n`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(join(projectRoot, file.path)), { recursive: true });
  writeFileSync(join(projectRoot, file.path), text);
}
