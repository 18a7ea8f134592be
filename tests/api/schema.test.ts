import { type GraphQLSchema, isInputObjectType, isObjectType, parse } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { notYet } from "../../api/resolvers/not-yet.ts";
import { resolvers } from "../../api/resolvers/index.ts";
import { buildSchema, contractSdl } from "../../api/schema/build-schema.ts";
import { kindsSdl, listName } from "../../graph/generate/graphql.ts";
import { kinds } from "../../graph/ontology/index.ts";
import { readFileSync } from "node:fs";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema(resolvers);
});

const contractFields = parse(contractSdl()).definitions.flatMap((definition) => (definition.kind === "ObjectTypeDefinition" && definition.name.value === "Query" ? (definition.fields ?? []) : [])).map(({ name }) => name.value);

describe("the schema", () => {
  it("has every question of the contract and a list of every kind at its root, and nothing else", () => {
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual([...contractFields, ...kinds.map(listName)].sort());
  });

  it("has no mutation and no subscription", () => {
    expect(schema.getMutationType() ?? null).toBeNull();
    expect(schema.getSubscriptionType() ?? null).toBeNull();
  });

  it("keeps every type of the contract as it is written", () => {
    for (const definition of parse(contractSdl()).definitions) {
      if (definition.kind !== "ObjectTypeDefinition" || definition.name.value === "Query") continue;
      const type = schema.getType(definition.name.value);
      expect(isObjectType(type) && Object.keys(type.getFields())).toEqual((definition.fields ?? []).map(({ name }) => name.value));
    }
  });

  it("gives every list of a kind, and every list inside one, a limit", () => {
    for (const kind of kinds) {
      const type = schema.getType(kind);
      if (!isObjectType(type)) throw new Error(`no type ${kind}`);
      for (const field of Object.values(type.getFields()).filter(({ args }) => args.length > 0)) expect(field.args.map(({ name }) => name), `${kind}.${field.name}`).toContain("limit");
      expect(schema.getQueryType()?.getFields()[listName(kind)]?.args.map(({ name }) => name)).toContain("limit");
    }
  });

  it("has no connection, no aggregation, and no filter or order that no index answers", () => {
    const types = Object.keys(schema.getTypeMap());
    expect(types.filter((name) => /(Connection|Aggregat|Edge$|Create|Update|Delete)/.test(name) && name !== "ChainEdge")).toEqual([]);
    const operators = Object.values(schema.getTypeMap()).filter(isInputObjectType).filter(({ name }) => name.endsWith("ScalarFilters"));
    expect(operators.length).toBeGreaterThan(0);
    expect(new Set(operators.flatMap((type) => Object.keys(type.getFields())))).toEqual(new Set(["eq", "in", "startsWith"]));
  });

  it("is generated from the ontology as it is", () => {
    expect(readFileSync(new URL("../../api/schema/kinds.graphql", import.meta.url), "utf8")).toBe(kindsSdl());
  });
});

describe("the questions that are still to come", () => {
  it("are exactly the questions of the contract without an answer of their own", () => {
    const answered = new Set(["ontology", "documents", "document", "search", "entity", "claims", "chain", "coverage", "gaps", "strengths", "trace", "concentration", "compare", "matches", "targetLedger", "projectLedger", "taskLedger", "ask", "possibleMatches", "supply", "purchases"]);
    expect([...notYet].sort()).toEqual(contractFields.filter((field) => !answered.has(field)).sort());
  });

  it("leave no question of the contract without a resolver", () => {
    expect(contractFields.filter((field) => typeof schema.getQueryType()?.getFields()[field]?.resolve !== "function")).toEqual([]);
  });
});
