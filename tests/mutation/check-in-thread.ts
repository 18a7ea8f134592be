import { serve } from "../../graph/read/worker-job.ts";
import { check, type Job } from "./check-input.ts";

// A thread's work: one input a job.
serve((job) => check(job as Job));
