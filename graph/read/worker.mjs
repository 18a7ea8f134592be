// A thread of a pool: it does the jobs of the module that it was started for.
import { workerData } from "node:worker_threads";
import { importModule } from "../../scripts/import-module.mjs";

await importModule(new URL(workerData));
