import { z } from "zod";
import { attributes, documentKinds, kinds, regionLevels, relations, responsibleRoles, voices } from "./vocabulary.ts";

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "write a date as YYYY, YYYY-MM or YYYY-MM-DD");
const reference = z.tuple([z.enum(kinds), z.string().min(1)]);

/** Where a fact stands: UTF-16 offsets into the document as given, at most 40 characters of it, and the place in its structure. */
const passage = {
  quote: z.string().min(1).optional(),
  excerpt: z.string().min(1).max(40).optional(),
  start: z.int().min(0),
  end: z.int().positive(),
  locator: z.string().default(""),
};

const judgement = {
  basis: z.enum(["stated", "implied", "reference"]).default("stated"),
  voice: z.enum(voices).nullable().default(null),
  strength: z.enum(["must", "push", "encourage", "explore"]).nullable().default(null),
  confidence: z.number().min(0).max(1).default(1),
  rule: z.string().nullable().default(null),
};

const entity = z.strictObject({
  type: z.enum(kinds),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  /** The region or park that scopes the name, where it is not the document's own. */
  scope: z.string().optional(),
  confidence: judgement.confidence,
  rule: judgement.rule,
  ...passage,
});

const relation = z.strictObject({
  type: z.enum(relations),
  from: reference,
  to: reference,
  at: reference.optional(),
  validFrom: date.optional(),
  validTo: date.optional(),
  why: z.string().optional(),
  ...judgement,
  ...passage,
});

const attribute = z.strictObject({
  entity: reference,
  name: z.enum(attributes),
  value: z.union([z.string().min(1), z.number()]).transform(String),
  unit: z.string().nullable().default(null),
  /** The year that a planned investment is for. */
  year: z.string().optional(),
  ...judgement,
  ...passage,
});

const target = z.strictObject({
  metric: z.string().min(1),
  op: z.enum([">", ">=", "<", "<=", "=", "~"]),
  value: z.union([z.number(), z.string().min(1)]),
  /** The number with its words as the document prints it. */
  printed: z.string().optional(),
  unit: z.string().default(""),
  by: z.string().nullable().default(null),
  baseYear: z.string().nullable().default(null),
  growth: z.boolean().default(false),
  region: z.string().min(1).nullable(),
  scope: z.string().nullable().default(null),
  shared: z.boolean().default(false),
  measures: z.array(reference).default([]),
  confidence: judgement.confidence,
  rule: judgement.rule,
  ...passage,
});

const task = z.strictObject({
  title: z.string().min(1),
  path: z.array(z.string()).default([]),
  agencies: z.array(z.string()).default([]),
  bodies: z.array(z.strictObject({ type: z.enum(kinds), name: z.string().min(1), role: z.enum(responsibleRoles).default("unspecified") })).default([]),
  deadline: z.string().nullable().default(null),
  addresses: z.array(reference).default([]),
  confidence: judgement.confidence,
  rule: judgement.rule,
  ...passage,
});

/** What the reader prints and what `seeds/facts/` holds: the facts of one document. Offsets count UTF-16 units of the text as it was given. */
export const factsSchema = z.strictObject({
  doc: z.string().min(1),
  /** SHA-256 of the document's bytes: its identity. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: z.string().min(1),
  issuer: z.string().nullable(),
  /** The region or park that the document is about; null for a round-up of many. */
  region: z.string().nullable(),
  level: z.enum([...regionLevels, "park"]).nullable(),
  kind: z.enum(documentKinds),
  publishedOn: date.nullable(),
  number: z.string().nullable().default(null),
  format: z.string().default("txt"),
  /** The Policy that this document is, by its name among the entities. */
  policy: z.string().nullable().default(null),
  reviewedOn: date.optional(),
  entities: z.array(entity),
  relations: z.array(relation),
  attributes: z.array(attribute).default([]),
  targets: z.array(target).default([]),
  actuals: z.array(target).default([]),
  tasks: z.array(task).default([]),
});

export type Facts = z.output<typeof factsSchema>;
export type FactsInput = z.input<typeof factsSchema>;
export type FactReference = z.output<typeof reference>;
export type FactEntity = z.output<typeof entity>;
export type FactTarget = z.output<typeof target>;
export type FactTask = z.output<typeof task>;
export type FactPassage = Pick<FactEntity, "quote" | "excerpt" | "start" | "end" | "locator">;
export type FactVoice = z.output<typeof judgement.voice>;
export type FactStrength = z.output<typeof judgement.strength>;
