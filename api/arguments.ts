import { z } from "zod";
import { families, isCalendarDate, kinds, ontology, statuses, voices } from "../graph/index.ts";
import { limits } from "./guards/limits.ts";

/** The arguments of the questions, as zod takes them: bounds, forms, and words of the ontology. An argument left out is null. */
export const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null);
export const known = (name: string, words: readonly string[]) => z.string().refine((word) => words.includes(word), { error: `is no ${name}; one of ${words.join(", ")}` });

export const id = z.string().min(1).max(400);
export const limit = z.int().min(1).max(limits.rows);
const offset = z.int().min(0).max(limits.offset);
export const asOf = optional(z.string().refine(isCalendarDate, { error: "write a date as YYYY, YYYY-MM or YYYY-MM-DD" }));

export const pageArguments = z.object({ limit: limit.default(50), offset: offset.default(0) });
export const passagesArguments = z.object({ limit: limit.default(500), offset: offset.default(0) });
export const idArguments = z.object({ id });

export const searchArguments = z.object({
  text: z.string().max(limits.text).transform((text) => text.trim()),
  kinds: optional(z.array(known("kind", kinds)).max(kinds.length)),
  limit: limit.default(20),
});

export const claimsArguments = z.object({
  entity: optional(id), subject: optional(id), object: optional(id), at: optional(id), document: optional(id),
  predicate: optional(known("predicate", [...Object.keys(ontology.relations), ...Object.keys(ontology.attributes)])),
  voice: optional(known("voice", voices)),
  status: known("status", statuses).default("ACCEPTED"),
  asOf,
  ...pageArguments.shape,
});

export const possibleMatchesArguments = z.object({ entity: optional(id), ...pageArguments.shape });

export const chainArguments = z.object({
  place: optional(id), family: optional(known("family", families)), chain: optional(id), around: optional(id), asOf, limit: limit.default(limits.rows),
});

/** The last text that a date still covers: a claim of 2025-08 was said by 2025. */
export function until(date: string | null): string | null {
  return date === null ? null : `${date}~`;
}
