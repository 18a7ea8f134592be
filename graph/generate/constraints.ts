import { kinds, type Relation, relations } from "../ontology/index.ts";
import type { DerivedFile } from "./derived-file.ts";

/** Nodes that are no entities, with the property that names each of them alone. */
const keys = { Entity: "id", Claim: "id", Document: "id", Judgement: "key", PairJudgement: "key", Writer: "id" } as const;

/** Properties that questions look things up by; an ORDER BY names all of an index's properties. */
const lookups = [
  ["Entity", ["name"]],
  ["Claim", ["pair"]],
  ["Claim", ["document"]],
  ["Claim", ["subject", "predicate"]],
  ["Claim", ["subject", "saidOn"]],
  ["Claim", ["object", "saidOn"]],
  ["Judgement", ["document"]],
  ["Document", ["edition"]],
  ["Document", ["series"]],
  ["Document", ["policy"]],
  ["Entity", ["stem"]],
  ["Entity", ["canonical"]],
  ["NameKey", ["key"]],
  ["NameKey", ["entity"]],
  ["PairJudgement", ["entity"]],
  ["PairJudgement", ["other"]],
] as const;

/** The constraints and indexes of the graph, one statement a file. */
export function constraintFiles(): DerivedFile[] {
  return [
    ...Object.entries(keys).map(([label, key]) => uniqueness(label, key)),
    ...kinds.map((kind) => uniqueness(kind, "id")),
    ...lookups.map(([label, properties]) => index(label, properties)),
    ...relations.map(pairIndex),
    file("entity-names", `Entities are found by a part of any of their names: bigrams of Chinese characters (cjk), words of other scripts. The index follows a commit
// by milliseconds: kept up inside of it, it would cost each document more than all of its rows.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (e:Entity) ON EACH [e.name, e.searchText]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk', \`fulltext.eventually_consistent\`: true}}`),
  ];
}

function uniqueness(label: string, key: string): DerivedFile {
  return file(`unique-${label.toLowerCase()}`, `No two ${label} nodes have the same ${key}.
CREATE CONSTRAINT unique${label} IF NOT EXISTS
FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`);
}

function index(label: string, properties: readonly string[]): DerivedFile {
  const name = [label.toLowerCase(), "by", ...properties].map(dashed).join("-");
  return file(name, `${label} nodes are looked up by ${properties.join(" and ")}.
CREATE INDEX ${camel(name)} IF NOT EXISTS
FOR (n:${label}) ON (${properties.map((property) => `n.${property}`).join(", ")})`);
}

function pairIndex(relation: Relation): DerivedFile {
  const name = `pairs-of-${relation.toLowerCase().replaceAll("_", "-")}`;
  return file(name, `The one ${relation} edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX ${camel(name)} IF NOT EXISTS
FOR ()-[r:${relation}]-() ON (r.pair)`);
}

function file(name: string, statement: string): DerivedFile {
  return { path: `cypher/schema/${name}.cypher`, text: `// ${statement}\n` };
}

function dashed(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
