import { readMany } from "../../graph/read/read-many.ts";

// Reads one file in a process of its own and prints what that took, from the first moment of the process.
for await (const outcome of readMany([{ path: process.argv[2] ?? "" }])) if ("error" in outcome) throw outcome.error;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1000 }));
