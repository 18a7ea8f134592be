import { GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from "graphql";

/** Operators that an index answers; the others would read every node of a kind. */
const indexedOperators = new Set(["eq", "in", "startsWith"]);

/**
 * The generated schema without what does not stay bounded: no `…Connection` (it collects before its limit), no filter that no index answers.
 * Types that nothing refers to any more are gone with them.
 */
export function trimmed(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isObjectType(type) || isInterfaceType(type)) keepFields(type.getFields(), (name) => !name.endsWith("Connection"));
    if (isInputObjectType(type) && type.name.endsWith("ScalarFilters")) keepFields(type.getFields(), (name) => indexedOperators.has(name));
  }
  return new GraphQLSchema({ query: schema.getQueryType(), directives: schema.getDirectives() });
}

function keepFields(fields: Record<string, unknown>, keeps: (name: string) => boolean): void {
  for (const name of Object.keys(fields)) if (!keeps(name)) delete fields[name];
}
