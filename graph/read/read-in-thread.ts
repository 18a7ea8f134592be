import { readSource } from "./read-source.ts";
import type { Source } from "./source.ts";
import { serve } from "./worker-job.ts";

// A thread's work: one document a job.
serve((job, onProgress) => readSource(job as Source, onProgress));
