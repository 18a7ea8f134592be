import { InvalidOntology } from "../errors.ts";
import { kinds, type Kind, kindsOf, ontology, type Relation, relations } from "../ontology/index.ts";

/** A field of a kind that follows one relation: `makes` of a Company, `madeBy` of a Material. */
interface RelationField {
  readonly owner: Kind;
  readonly name: string;
  readonly relation: Relation;
  readonly direction: "OUT" | "IN";
  readonly others: readonly Kind[];
}

const limit = "@limit(default: 50, max: 500)";
const listsOnly = "@query(read: true, connection: false, aggregate: false)";
const notFiltered = "@filterable(byValue: false, byAggregate: false)";
const common = ["id: ID!", "kind: String!", "name: String!", "nameEn: String"] as const;

/**
 * The GraphQL types of the kinds, as SDL for @neo4j/graphql: lists with limits, relations with mixed ends as limited interfaces.
 * No mutation, no subscription, no connection, no aggregation; filters and sorting on indexed properties only.
 * @throws InvalidOntology where two relations would give one kind two fields of the same name.
 */
export function kindsSdl(): string {
  const fields = relations.flatMap(fieldsOf);
  const mixed = new Map(fields.filter(({ others }) => others.length > 1).map(({ others }) => [endName(others), others]));
  refuseRepeatedNames(fields);
  return [
    "# Generated from graph/ontology by `npm run generate`. Do not edit.",
    `extend schema @mutation(operations: []) @subscription(events: [])`,
    ...[...mixed].sort(([a], [b]) => a.localeCompare(b)).map(([name, ends]) => interfaceSdl(name, ends)),
    ...kinds.map((kind) => kindSdl(kind, fields.filter(({ owner }) => owner === kind), [...mixed].filter(([, ends]) => ends.includes(kind)).map(([name]) => name))),
  ].join("\n\n") + "\n";
}

/** The name of the list of a kind at the root of the schema: `companies`. */
export function listName(kind: Kind): string {
  return ontology.kinds[kind].plural;
}

function fieldsOf(relation: Relation): RelationField[] {
  const { from, to, reverse } = ontology.relations[relation];
  return [
    ...from.map((owner): RelationField => ({ owner, name: camelCase(relation), relation, direction: "OUT", others: to })),
    ...to.map((owner): RelationField => ({ owner, name: camelCase(reverse.en), relation, direction: "IN", others: from })),
  ];
}

/** The name of a set of kinds: a whole group goes by the group's name. `StageOrThing`. */
function endName(ends: readonly Kind[]): string {
  const groups = (["place", "actor", "thing", "frame", "statement"] as const).filter((group) => kindsOf(group).length > 1 && kindsOf(group).every((kind) => ends.includes(kind)));
  const grouped = new Set(groups.flatMap((group) => kindsOf(group)));
  const names = [...ends.filter((kind) => !grouped.has(kind)), ...groups.map((group) => group[0]?.toUpperCase() + group.slice(1))];
  return names.sort().join("Or");
}

function interfaceSdl(name: string, ends: readonly Kind[]): string {
  return [`"One of: ${ends.join(", ")}."`, `interface ${name} @query(read: false, connection: false, aggregate: false) ${limit} {`, ...common.map((field) => `  ${field}`), "}"].join("\n");
}

function kindSdl(kind: Kind, fields: readonly RelationField[], interfaces: readonly string[]): string {
  const { meaning, plural, properties } = ontology.kinds[kind];
  const implementing = interfaces.length === 0 ? "" : ` implements ${interfaces.toSorted().join(" & ")}`;
  return [
    `"${meaning.en.replaceAll('"', "'")}."`,
    `type ${kind}${implementing} @node(labels: ["${kind}", "Entity"]) @plural(value: "${plural}") ${listsOnly} ${limit} {`,
    "  id: ID!",
    "  name: String!",
    `  kind: String! ${notFiltered} @sortable(byValue: false)`,
    ...["nameEn: String", "aliases: [String!]"].map((field) => `  ${field} ${notFiltered} @sortable(byValue: false)`),
    ...Object.entries(properties).map(([property, type]) => `  ${property}: ${type} ${notFiltered} @sortable(byValue: false)`),
    ...fields.map((field) => `  ${relationSdl(field)}`),
    "}",
  ].join("\n");
}

function relationSdl({ name, relation, direction, others }: RelationField): string {
  const type = others.length === 1 ? others[0] : endName(others);
  return `${name}: [${type}!]! @relationship(type: "${relation}", direction: ${direction}, aggregate: false) ${notFiltered}`;
}

function refuseRepeatedNames(fields: readonly RelationField[]): void {
  const seen = new Set<string>();
  for (const { owner, name, relation } of fields) {
    if (seen.has(`${owner}.${name}`) || name in ontology.kinds[owner].properties) {
      throw new InvalidOntology(`graph/ontology/ontology.ts: ${relation} gives ${owner} a second GraphQL field ${name}; give the relation another reverse label`);
    }
    seen.add(`${owner}.${name}`);
  }
}

/** LOCATED_IN and `located in` → locatedIn. */
function camelCase(words: string): string {
  return words.toLowerCase().split(/[^a-z0-9]+/).map((word, index) => (index === 0 ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`)).join("");
}
