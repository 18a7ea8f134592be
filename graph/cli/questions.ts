import { addAsk } from "./ask.ts";
import { addCompare } from "./compare.ts";
import { addConcentration } from "./concentration.ts";
import { addCoverage } from "./coverage.ts";
import { addGaps } from "./gaps.ts";
import { addMatches } from "./matches.ts";
import { addProjects } from "./projects.ts";
import { addStrengths } from "./strengths.ts";
import { addTargets } from "./targets.ts";
import { addTasks } from "./tasks.ts";
import { addTrace } from "./trace.ts";

/** The commands that answer the questions of the analysis. */
export const questions = [addAsk, addCoverage, addGaps, addStrengths, addTrace, addCompare, addConcentration, addMatches, addTargets, addTasks, addProjects];
