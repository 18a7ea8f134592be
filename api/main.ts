import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  applySchema, AtlasError, closeDatabase, type Config, type Database, type DataFolder, launch, filesToLoad, type Library, loadFiles, loadSeeds, lockDataFolder, openDatabase, printSteps, projectRoot, read, readConfig, type Report,
} from "../graph/index.ts";
import { buildPage } from "./build-page.ts";
import { access } from "./http/access.ts";
import { closeListening, listen, requirePort } from "./listen.ts";
import { type Shutdown, stopOnSignals } from "./shutdown.ts";
import { warmUp } from "./warm-up.ts";

// A terminal that is closed must not keep the server from stopping in order.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
const steps = printSteps(process.stdout);
const shutdown = stopOnSignals(() => {
  steps.finish();
  console.log("Stopping");
});
try {
  const url = await start(readConfig(), process.argv.slice(2), steps.report, shutdown);
  steps.finish();
  if (!shutdown.hasBegun()) console.log(`Xinlian Atlas: ${url}`);
} catch (error) {
  if (!shutdown.hasBegun()) fail(error);
}

/** Brings everything up in order and gives the address; each step leaves with `shutdown` what undoes it. */
async function start(config: Config, files: readonly string[], report: Report, { add }: Shutdown): Promise<string> {
  access(config.host, config.token);
  const folder = await lockDataFolder(config);
  add(folder.release);
  await requirePort(config);
  // GraphQL takes a second to be read in, which passes while Neo4j starts.
  const [database, { createApp }] = await Promise.all([openGraph(config, folder, report), import("./server.ts")]);
  add(() => closeDatabase(database));
  await loadSeeds(database, report);
  if (files.length > 0) report(`Reading ${files.length === 1 ? files[0] : `${files.length} files`}`);
  await loadGiven({ database, dataFolder: config.dataFolder }, files, report);
  await buildPage(report);
  const app = await createApp({ database, config, version: versionOfProject() });
  add(app.close);
  const { server, url } = await listen(app.listener, config);
  add(() => closeListening(server));
  folder.record({ httpUrl: url });
  void warmUp((name, values) => read(database, name, values), shutdown.hasBegun);
  return url;
}

async function openGraph(config: Config, folder: DataFolder, report: Report): Promise<Database> {
  const server = await launch(config, report, folder);
  void server.lost.then((reason) => shutdown.hasBegun() || fail(new AtlasError(`${reason}\nStart again: nothing that was loaded is lost.`)));
  const database = await openDatabase(server, { queryTimeout: config.queryTimeout });
  report("Applying constraints and indexes");
  await applySchema(database);
  return database;
}

/** One bad file never keeps the others, or the server, from coming up. */
async function loadGiven(library: Library, files: readonly string[], report: Report): Promise<void> {
  const { paths, errors } = await filesToLoad(files);
  for (const error of errors) report(`Not loaded: ${error.message}`);
  for await (const outcome of loadFiles(library, paths)) report("error" in outcome ? `Not loaded: ${outcome.error.message}` : `Loaded ${outcome.path}: ${outcome.result.outcome}`);
}

function versionOfProject(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
  return version;
}

function fail(error: unknown): void {
  steps.finish();
  console.error(error instanceof AtlasError ? error.message : error);
  shutdown.begin(1);
}
