import { z } from "zod";
import { attributes, documentKinds, kinds, regionLevels, relations, responsibleRoles, voices } from "./vocabulary.ts";

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "write a date as YYYY, YYYY-MM or YYYY-MM-DD");
/** An entity of the same file, by its kind and name. */
const reference = z.tuple([z.enum(kinds), z.string().min(1)]);

/** Where a fact stands. Offsets count UTF-16 units of the document as given, the end not included. */
const passage = {
  /** All of the words; what is committed has an excerpt instead. */
  quote: z.string().min(1).optional(),
  excerpt: z.string().min(1).max(40).optional(),
  start: z.int().min(0),
  end: z.int().positive(),
  /** Its place in the document's structure, for a person: `二(一) 完善产业图谱`. */
  locator: z.string().default(""),
};

/** How a text says a thing: the words of the README's glossary. */
const judgement = {
  basis: z.enum(["stated", "implied", "reference"]).default("stated"),
  voice: z.enum(voices).nullable().default(null),
  strength: z.enum(["must", "push", "encourage", "explore"]).nullable().default(null),
  /** From 0 to 1: how sure the reader is; what a person reviewed is sure. */
  confidence: z.number().min(0).max(1).default(1),
  /** The reader's rule that found it; null of what a person wrote. */
  rule: z.string().nullable().default(null),
};

/** A thing that the document names. */
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

/** That one entity stands to another in a relation. */
const relation = z.strictObject({
  type: z.enum(relations),
  from: reference,
  to: reference,
  /** The region or park where it is so. */
  at: reference.optional(),
  validFrom: date.optional(),
  validTo: date.optional(),
  /** The reason of the rule, for a person. */
  why: z.string().optional(),
  ...judgement,
  ...passage,
});

/** A property of an entity: an investment, a capacity, a state. */
const attribute = z.strictObject({
  entity: reference,
  name: z.enum(attributes),
  value: z.union([z.string().min(1), z.number()]).transform(String),
  /** As printed: 亿元, 万片/年. */
  unit: z.string().nullable().default(null),
  /** The year that a planned investment is for. */
  year: z.string().optional(),
  ...judgement,
  ...passage,
});

/** A number that is aimed at (`targets`) or reached (`actuals`). */
const target = z.strictObject({
  /** What is counted: 产值, 规上企业. */
  metric: z.string().min(1),
  op: z.enum([">", ">=", "<", "<=", "=", "~"]),
  /** In the unit; a fraction as printed: `1/3`. */
  value: z.union([z.number(), z.string().min(1)]),
  /** The number with its words as the document prints it. */
  printed: z.string().optional(),
  unit: z.string().default(""),
  /** The year by which it is aimed at, or in which it was reached. */
  by: z.string().nullable().default(null),
  /** The year that a growth starts from, where the text names it. */
  baseYear: z.string().nullable().default(null),
  /** Whether the number is a growth, and no amount. */
  growth: z.boolean().default(false),
  /** The region or park whose number it is; null where it is no place's. */
  region: z.string().min(1).nullable(),
  /** Whose it is where it is not the region's: a firm, a project, a wider area. */
  scope: z.string().nullable().default(null),
  /** Whether other industries share the number. */
  shared: z.boolean().default(false),
  /** What it measures beside the region. */
  measures: z.array(reference).default([]),
  confidence: judgement.confidence,
  rule: judgement.rule,
  ...passage,
});

/** What the document wants done, and who answers for it. */
const task = z.strictObject({
  title: z.string().min(1),
  /** The headings above it, uppermost first. */
  path: z.array(z.string()).default([]),
  /** The names of the agencies that answer for it; with other kinds and their roles in `bodies`. */
  agencies: z.array(z.string()).default([]),
  bodies: z.array(z.strictObject({ type: z.enum(kinds), name: z.string().min(1), role: z.enum(responsibleRoles).default("unspecified") })).default([]),
  /** As printed: 2023年12月, 9月底前. */
  deadline: z.string().nullable().default(null),
  /** What of the chain it is about. */
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
