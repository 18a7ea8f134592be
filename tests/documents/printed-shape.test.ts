import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { kinds, relations, responsibleRoles, voices } from "../../graph/facts/vocabulary.ts";
import { type Outcome, readMany } from "../../graph/read/read-many.ts";

const shared = new URL("../../../shared/", import.meta.url).pathname;
const paths = ["seeds", "corpus"].flatMap((folder) => readdirSync(join(shared, folder)).sort().map((name) => join(shared, folder, name)));

const end = z.tuple([z.enum(kinds), z.string().min(1)]);
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const passage = { quote: z.string().min(1), excerpt: z.string().min(1).max(40), start: z.int().min(0), end: z.int().min(1), locator: z.string().min(1), rule: z.string().min(1), confidence: z.number().min(0).max(1) };
const target = z.object({
  metric: z.string().min(1), op: z.enum([">", ">=", "<", "<=", "=", "~"]), value: z.union([z.number(), z.string()]), printed: z.string().min(1), unit: z.string(), by: z.string().nullable(), baseYear: z.string().nullable(),
  growth: z.boolean(), region: z.string().nullable(), scope: z.string().nullable(), shared: z.boolean(), measures: z.array(end), ...passage,
}).strict();

/** What the reader promises to print, told apart from the schema that it prints by: nothing is left out, nothing is there beside it. */
const printed = z.object({
  doc: z.string().min(1), sha256: z.string().length(64), title: z.string().min(1), issuer: z.string().nullable(), region: z.string().nullable(), level: z.enum(["nation", "province", "city", "county", "town", "park"]).nullable(),
  kind: z.enum(["plan", "report", "news", "table", "entry", "reference"]), publishedOn: date.nullable(), number: z.string().nullable(), format: z.string().min(1), policy: z.string().nullable(),
  entities: z.array(z.object({ type: z.enum(kinds), name: z.string().min(1), aliases: z.array(z.string().min(1)), scope: z.string().optional(), ...passage }).strict()),
  relations: z.array(z.object({
    type: z.enum(relations), from: end, to: end, at: end.optional(), basis: z.enum(["stated", "implied"]), voice: z.enum(voices).nullable(), strength: z.enum(["must", "push", "encourage", "explore"]).nullable(), why: z.string().min(1),
    validFrom: date.optional(), validTo: date.optional(), ...passage,
  }).strict()),
  attributes: z.array(z.object({ entity: end, name: z.string().min(1), value: z.string().min(1), unit: z.string().nullable(), year: z.string().optional(), basis: z.string(), voice: z.null(), strength: z.null(), ...passage }).strict()),
  targets: z.array(target), actuals: z.array(target),
  tasks: z.array(z.object({
    title: z.string().min(1), path: z.array(z.string()), agencies: z.array(z.string()), bodies: z.array(z.object({ type: z.enum(kinds), name: z.string().min(1), role: z.enum(responsibleRoles) }).strict()), deadline: z.string().nullable(),
    addresses: z.array(end), ...passage,
  }).strict()),
}).strict();

test("what is printed of every document has the whole shape, each passage stands at its offsets and says where", async () => {
  const outcomes: Outcome[] = [];
  for await (const outcome of readMany(paths.map((path) => ({ path })))) outcomes.push(outcome);
  expect(outcomes).toHaveLength(paths.length);
  for (const outcome of outcomes) {
    if ("error" in outcome) throw outcome.error;
    const { facts, text } = outcome.read;
    const read = printed.parse(JSON.parse(JSON.stringify(facts)));
    for (const { quote, excerpt, start, end: to } of [...read.entities, ...read.relations, ...read.attributes, ...read.targets, ...read.actuals, ...read.tasks]) {
      expect(text.slice(start, to)).toBe(quote);
      expect(quote).toContain(excerpt);
    }
    const named = new Set(read.entities.map(({ type, name }) => `${type}|${name}`));
    const ends = [...read.relations.flatMap(({ from, to }) => [from, to]), ...read.attributes.map(({ entity }) => entity)].filter(([type]) => type !== "Stage");
    for (const [type, name] of ends) expect(named, `${facts.doc}: ${type} ${name} is an end of a relation and no entity`).toContain(`${type}|${name}`);
    // In a text without headings paragraphs are counted, in a DOCX they always are.
    if (facts.format === "docx") for (const { locator } of [...read.relations, ...read.targets, ...read.actuals]) expect(locator).toMatch(/第\d+段|第\d+行|标题|文首信息/);
  }
}, 120_000);
