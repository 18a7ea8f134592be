import { askProjects, askTargets, askTasks, mattersOf, metricInEnglish, projectStateInEnglish, reasonOf, type TargetRow, type TaskLine, unitInEnglish } from "../../graph/index.ts";
import type { Context } from "../context.ts";
import { projectsArguments, targetsArguments, tasksArguments } from "../question-arguments.ts";
import { allClaims } from "./analysis.ts";

/** The ledgers of numbers, projects and tasks: parse, ask, return. */
export const ledgerQuestions = {
  targetLedger: (_: unknown, given: unknown, { ask }: Context) => askTargets(ask, targetsArguments.parse(given)),
  projectLedger: (_: unknown, given: unknown, { ask }: Context) => askProjects(ask, projectsArguments.parse(given)),
  taskLedger: (_: unknown, given: unknown, { ask }: Context) => askTasks(ask, tasksArguments.parse(given)),
};

interface Unit {
  readonly unit: string | null;
}

/** The fields of the ledgers' rows that are more than a property. */
export const ledgerFields = {
  TargetRow: {
    claims: allClaims,
    metricEn: ({ metric }: TargetRow) => metricInEnglish(metric),
    unitEn: ({ unit }: TargetRow) => (unit === null ? null : unitInEnglish(unit)),
    normalisedUnitEn: ({ normalisedUnit }: TargetRow) => (normalisedUnit === null ? null : unitInEnglish(normalisedUnit)),
  },
  ProjectRow: {
    claims: allClaims,
    unitEn: ({ unit }: Unit) => (unit === null ? null : unitInEnglish(unit)),
    stateEn: ({ state }: { readonly state: string | null }) => (state === null ? null : projectStateInEnglish(state)),
  },
  OpenProject: { reason: ({ reason, shared }: { readonly reason: string; readonly shared: string }) => reasonOf(reason, shared) },
  ProjectSum: { unitEn: ({ unit }: Unit) => (unit === null ? null : unitInEnglish(unit)) },
  TaskRow: {
    matters: ({ title }: TaskLine) => mattersOf(title),
    bodies: ({ bodies }: TaskLine) => bodies.map(({ entity, role }) => ({ body: entity, role })),
    addresses: ({ addresses }: TaskLine) => addresses.map(({ entity }) => entity),
    claims: ({ sets, bodies, addresses }: TaskLine, given: unknown, context: Context) => allClaims({ claimIds: [...sets, ...bodies.map(({ claim }) => claim), ...addresses.map(({ claim }) => claim)] }, given, context),
  },
};
