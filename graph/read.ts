import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { Command } from "commander";
import { AtlasError } from "./errors.ts";
import type { Facts } from "./facts/schema.ts";
import { readFacts } from "./read/read-file.ts";
import { summaryOf } from "./read/summary.ts";

interface Options {
  readonly json?: true;
  readonly out?: string;
}

/** `npm run --silent read -- FILE… [--json] [--out DIR]`: documents → facts, without a database. A bad file is reported and the others go on. */
await new Command("read")
  .description("Reads policy documents and prints their facts, each with its passage. No database, no network.")
  .argument("<files...>", "documents (.txt .md .html .docx .pdf .csv .xlsx, images), folders of them, or - for standard input")
  .option("--json", "print a JSON array, one object a file, in the shape of graph/facts/schema.ts")
  .option("--out <dir>", "write one NAME.json for each file there instead")
  .addHelpText("after", "\nExample:\n  npm run --silent read -- my-plan.docx --json")
  .action(readAll)
  .parseAsync();

async function readAll(paths: string[], { json, out }: Options): Promise<void> {
  const read: Facts[] = [];
  if (out !== undefined) await mkdir(out, { recursive: true });
  for (const path of (await Promise.all(paths.map(filesIn))).flat()) {
    try {
      const { facts, warnings } = await readFacts(path);
      for (const warning of warnings) console.error(`${path}: ${warning}`);
      if (out !== undefined) await writeFile(join(out, `${basename(path, extname(path))}.json`), `${JSON.stringify(facts, null, 1)}\n`);
      else if (json === true) read.push(facts);
      else console.log(summaryOf(facts));
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
  if (json === true && out === undefined) console.log(JSON.stringify(read, null, 1));
}

/** The files of a folder, in the order of their names; hidden ones are passed over. */
async function filesIn(path: string): Promise<string[]> {
  const found = path === "-" ? undefined : await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map(({ name }) => join(path, name)).sort();
}
