import { Command } from "commander";
import { AtlasError } from "./errors.ts";
import { filesIn } from "./read/files-in.ts";
import { filesTo, jsonTo, type Output, summariesTo } from "./read/output.ts";
import { showProgress } from "./read/progress.ts";
import { readMany } from "./read/read-many.ts";
import { labelOf, nameOf } from "./read/source.ts";

interface Options {
  readonly json?: true;
  readonly out?: string;
}

/** `npm run --silent read -- FILE… [--json] [--out DIR]`: documents → facts, without a database. A bad file is reported and the others go on. */
const program = new Command("read")
  .description("Reads policy documents and prints their facts, each with its passage. No database, no network.")
  .argument("<files...>", "documents (.txt .md .html .mhtml .docx .pdf .csv .xlsx .xls, images), folders of them, or - for standard input")
  .option("--json", "print a JSON array, one object a file, in the shape of graph/facts/schema.ts")
  .option("--out <dir>", "write one NAME.json for each file there instead")
  .addHelpText("after", "\nExample:\n  npm run --silent read -- my-plan.docx --json\n\nThe exit code is 1 when a file could not be read; the others are read all the same. A file may have 50 MB, a scan 200 pages.")
  .action(readAll);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof AtlasError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function readAll(given: string[], options: Options): Promise<void> {
  // Whoever reads the output may have seen enough: `… --json | head`.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  const output = await outputFor(options);
  const { paths, errors } = await filesIn(given);
  const progress = showProgress(process.stderr, paths.length);
  const fail = ({ message }: Error) => {
    progress.say(message);
    process.exitCode = 1;
  };
  errors.forEach(fail);
  for await (const outcome of readMany(paths.map((path) => ({ path })), { onProgress: (source, page) => progress.page(labelOf(source), page) })) {
    const { source } = outcome;
    if ("error" in outcome) fail(outcome.error);
    else {
      progress.makeRoom();
      const note = await output.write(nameOf(source), outcome.read.facts);
      for (const line of [...outcome.read.warnings, ...(note === undefined ? [] : [note])]) progress.say(`${labelOf(source)}: ${line}`);
    }
    progress.done(labelOf(source));
  }
  progress.finish();
  await output.finish();
}

async function outputFor({ json, out }: Options): Promise<Output> {
  if (out !== undefined) return filesTo(out);
  return json === true ? jsonTo(process.stdout) : summariesTo(process.stdout);
}
