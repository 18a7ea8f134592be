// A thread of a pool: it makes TypeScript readable for itself, which a thread does not inherit, and then does the jobs of the module that it was started for.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const [{ serve }, { work }] = await Promise.all([import("./worker-job.ts"), import(workerData)]);
serve(work);
