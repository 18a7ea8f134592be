import { z } from "zod";
import { families, type Family, ontology, projectStates } from "../graph/index.ts";
import { asOf, id, known, limit, optional, pageArguments } from "./arguments.ts";
import { limits } from "./guards/limits.ts";

/** The arguments of the questions of the analysis, as zod takes them. An argument left out is null. */
const family = optional(known("family", families).transform((word) => word as Family));
const familyOrNone = known("family", [...families, "NONE"]).transform((word) => word as Family | "NONE");
const missingKind = z.enum(Object.keys(ontology.missing) as [keyof typeof ontology.missing, ...(keyof typeof ontology.missing)[]]);
const scope = { family, chain: optional(id), asOf };

export const coverageArguments = z.object({
  places: optional(z.array(id).max(limits.rows)), columns: z.enum(["STAGE", "SUBSTAGE", "PRODUCT"]).default("STAGE"),
  families: optional(z.array(familyOrNone).max(families.length + 1)), only: optional(z.array(id).max(limits.rows)), asOf, ...pageArguments.shape,
});
export const gapsArguments = z.object({ id: optional(id), place: optional(id), kinds: optional(z.array(missingKind).max(missingKind.options.length)), ...scope, ...pageArguments.shape });
export const strengthsArguments = z.object({ place: optional(id), ...scope, ...pageArguments.shape });
export const supplyArguments = z.object({ place: id, family, asOf, ...pageArguments.shape });
export const purchasesArguments = z.object({ place: optional(id), family, asOf, ...pageArguments.shape });
export const traceArguments = z.object({
  from: id, direction: z.enum(["UPSTREAM", "DOWNSTREAM"]), depth: z.int().min(1).max(20).default(6), place: optional(id), asOf, limit: limit.default(limits.rows),
});
export const concentrationArguments = z.object({ of: id, by: z.enum(["PLACE", "COMPANY"]), asOf, limit: limit.default(50) });
export const compareArguments = z.object({ places: z.array(id).min(1).max(20), family, asOf });
export const matchesArguments = z.object({ entity: id, limit: limit.default(20) });
export const targetsArguments = z.object({
  place: optional(id), metric: optional(z.string().max(limits.text)), year: optional(z.int().min(1900).max(2200)), kind: optional(z.enum(["TARGET", "ACTUAL"])), asOf, ...pageArguments.shape,
});
export const projectsArguments = z.object({ place: optional(id), undertaker: optional(id), state: optional(known("state", projectStates)), asOf, ...pageArguments.shape });
export const tasksArguments = z.object({ place: optional(id), agency: optional(id), addresses: optional(id), asOf, ...pageArguments.shape });

export const askArguments = z.object({ question: z.string().trim().min(1).max(limits.question), language: z.enum(["zh", "en"]).nullish() });
export const citationsArguments = z.object({ limit: limit.default(100) });

/** How many of a list inside a row are given. */
export const innerLimit = z.object({ limit: limit.default(20) });
