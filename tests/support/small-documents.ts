import { createHash } from "node:crypto";
import type { GraphRows } from "../../graph/facts/graph-rows.ts";
import { rowsOf } from "../../graph/facts/rows.ts";
import { type FactsInput, factsSchema } from "../../graph/facts/schema.ts";
import { loadLexicon } from "../../graph/lexicon/index.ts";

type Entity = FactsInput["entities"][number];
type Relation = FactsInput["relations"][number];
/** Facts without what every one of a test's has: their passages lie one behind the other. */
export interface SmallDocument extends Partial<Omit<FactsInput, "entities" | "relations">> {
  readonly entities: readonly (readonly [type: Entity["type"], name: string, ...aliases: string[]])[];
  readonly relations?: readonly (readonly [type: Relation["type"], from: Relation["from"], to: Relation["to"], more?: Partial<Relation>])[];
}

/** The rows of a small document of a test's own. */
export function smallDocument(name: string, { entities, relations = [], attributes = [], targets = [], tasks = [], ...about }: SmallDocument): GraphRows {
  let at = 0;
  const passage = () => ({ start: (at += 10), end: at + 5, excerpt: "测试句子" });
  return rowsOf(factsSchema.parse({
    doc: `${name}.txt`, sha256: createHash("sha256").update(name).digest("hex"), title: name, issuer: null, region: "苏州市", level: "city", kind: "news", publishedOn: "2025-03", reviewedOn: "2026-01-01",
    ...about,
    entities: entities.map(([type, called, ...aliases]) => ({ type, name: called, aliases, ...passage() })),
    relations: relations.map(([type, from, to, more]) => ({ type, from, to, ...passage(), ...more })),
    attributes: attributes.map((attribute) => ({ ...attribute, ...passage() })),
    targets: targets.map((target) => ({ ...target, ...passage() })),
    tasks: tasks.map((task) => ({ ...task, ...passage() })),
  }), loadLexicon());
}
