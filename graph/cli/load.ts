import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { AtlasError, InvalidDocument } from "../errors.ts";
import type { Database } from "../store/database.ts";
import { loadFile } from "../store/load-file.ts";
import { onDatabase } from "./on-database.ts";

/** Adds `load FILE…`: documents and facts files into the graph. */
export function addLoad(program: Command): void {
  program
    .command("load")
    .description("load documents (.txt .md .html .docx .pdf .csv .xlsx, images) or facts files (.json); what is loaded already with the same facts stays as it is")
    .argument("<files...>", "files, or folders of them")
    .addHelpText("after", "\nExample:\n  npm run atlas -- load my-plan.docx")
    .action((files: string[]) => onDatabase((database) => loadFiles(database, files)));
}

/** Loads each file in a transaction of its own. One that fails is reported and the others go on; the exit code tells. */
async function loadFiles(database: Database, paths: readonly string[]): Promise<void> {
  for (const file of await filesIn(paths)) {
    try {
      const { outcome, claims } = await loadFile(database, file);
      console.log(`${outcome.padEnd(9)} ${file} (${claims} claims)`);
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error;
      console.error(`failed    ${error.message}`);
      process.exitCode = 1;
    }
  }
}

async function filesIn(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(paths.map(async (path) => {
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory() !== true) return [path];
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map(({ name }) => name).sort();
    if (names.length === 0) throw new InvalidDocument(`${path}: the folder is empty`);
    return names.map((name) => join(path, name));
  }));
  return lists.flat();
}
