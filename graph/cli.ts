import { Command } from "commander";
import { addDocuments } from "./cli/documents.ts";
import { addExport } from "./cli/export.ts";
import { addJudge } from "./cli/judge.ts";
import { addLoad } from "./cli/load.ts";
import { questions } from "./cli/questions.ts";
import { addSearch } from "./cli/search.ts";
import { addUnload } from "./cli/unload.ts";
import { AtlasError } from "./errors.ts";

const program = new Command("atlas")
  .description("The command line of Xinlian Atlas. It uses the running server of this data folder, or starts one of its own and stops it afterwards.")
  .showHelpAfterError("(--help tells the arguments)")
  .configureHelp({ sortSubcommands: true });

for (const add of [addLoad, addUnload, addDocuments, addExport, addJudge, addSearch, ...questions]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof AtlasError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
