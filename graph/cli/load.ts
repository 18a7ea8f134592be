import type { Command } from "commander";
import { showProgress } from "../read/progress.ts";
import type { Library } from "../store/load-document.ts";
import { filesToLoad, loadFiles } from "../store/load-files.ts";
import { onDatabase } from "./on-database.ts";

/** Adds `load FILE…`: documents and facts files into the graph. */
export function addLoad(program: Command): void {
  program
    .command("load")
    .description("load documents (.txt .md .html .mhtml .docx .pdf .csv .xlsx .xls, images) or facts files (.json); what is loaded already with the same facts stays as it is")
    .argument("<files...>", "files, folders of them, or - for standard input")
    .addHelpText("after", "\nExample:\n  npm run atlas -- load my-plan.docx\n\nThe exit code is 1 when a file could not be loaded; the others are loaded all the same.")
    .action((files: string[]) => onDatabase((database, { dataFolder }) => loadAll({ database, dataFolder }, files)));
}

/** Loads each file in a transaction of its own. One that fails is reported and the others go on; the exit code tells. */
async function loadAll(library: Library, given: readonly string[]): Promise<void> {
  const { paths, errors } = await filesToLoad(given);
  const progress = showProgress(process.stderr, paths.length);
  const fail = ({ message }: Error) => {
    progress.say(`failed     ${message}`);
    process.exitCode = 1;
  };
  errors.forEach(fail);
  for await (const outcome of loadFiles(library, paths, progress.page)) {
    progress.done(outcome.path);
    if ("error" in outcome) fail(outcome.error);
    else {
      for (const warning of outcome.warnings) progress.say(`${outcome.path}: ${warning}`);
      console.log(`${outcome.result.outcome.padEnd(10)} ${outcome.path} (${outcome.result.claims} claims)`);
    }
  }
  progress.finish();
}
