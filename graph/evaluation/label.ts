import { z } from "zod";

const end = z.tuple([z.string(), z.string()]);
const entity = z.looseObject({ type: z.string(), name: z.string(), aliases: z.array(z.string()).default([]), altTypes: z.array(z.string()).default([]), off_topic: z.unknown().optional() });
const relation = z.looseObject({ type: z.string(), from: end, to: end, off_topic: z.unknown().optional() });
const target = z.looseObject({
  metric: z.string().default(""), value: z.union([z.string(), z.number()]), unit: z.string().nullable().default(""), by: z.string().nullable().default(null), region: z.string().nullable().default(null), off_topic: z.unknown().optional(),
});
const task = z.looseObject({ title: z.string(), agencies: z.array(z.string()).default([]) });

/** A labelled document: what is in it (and what may be), in the shape that the reader prints. */
export const labelSchema = z.looseObject({
  doc: z.string(),
  entities: z.array(entity),
  relations: z.array(relation).default([]),
  targets: z.array(target).default([]),
  actuals: z.array(target).default([]),
  tasks: z.array(task).default([]),
  optional: z.looseObject({ entities: z.array(entity).default([]), relations: z.array(relation).default([]), targets: z.array(target).default([]) }).default({ entities: [], relations: [], targets: [] }),
});

export type Label = z.output<typeof labelSchema>;
export type LabelEntity = z.output<typeof entity>;
export type LabelTarget = z.output<typeof target>;
