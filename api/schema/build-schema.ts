import { readFileSync } from "node:fs";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { type DocumentNode, extendSchema, type GraphQLFieldResolver, type GraphQLSchema, isObjectType, Kind, parse } from "graphql";
import { InvalidOntology } from "../../graph/index.ts";
import type { Context } from "../context.ts";
import { trimmed } from "./trim.ts";

/** Resolvers by type and field; a field without one reads the property of its name. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, GraphQLFieldResolver<never, Context, never>>>>>;

/**
 * The whole schema: the generated lists of the kinds and, beside them, the hand-written contract with its resolvers.
 * @throws GraphQLError where the contract and a kind use one name twice; InvalidOntology for a resolver of a field that no type has.
 */
export async function buildSchema(resolvers: Resolvers): Promise<GraphQLSchema> {
  const kinds = new Neo4jGraphQL({
    typeDefs: read("./kinds.graphql"),
    features: {
      excludeDeprecatedFields: { mutationOperations: true, aggregationFilters: true, aggregationFiltersOutsideConnection: true, relationshipFilters: true, attributeFilters: true },
    },
  });
  return withResolvers(extendSchema(trimmed(await kinds.getSchema()), asExtension(parse(read("./contract.graphql")))), resolvers);
}

/** The contract as written, for the tests that compare the schema with it. */
export function contractSdl(): string {
  return read("./contract.graphql");
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

function asExtension(contract: DocumentNode): DocumentNode {
  return {
    ...contract,
    definitions: contract.definitions.map((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === "Query" ? { ...definition, kind: Kind.OBJECT_TYPE_EXTENSION } : definition),
  };
}

function withResolvers(schema: GraphQLSchema, resolvers: Resolvers): GraphQLSchema {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    for (const [fieldName, resolve] of Object.entries(fields)) {
      const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
      if (field === undefined) throw new InvalidOntology(`api/resolvers: the schema has no field ${typeName}.${fieldName}; correct the name`);
      field.resolve = resolve as GraphQLFieldResolver<unknown, Context>;
    }
  }
  return schema;
}
