import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { filesEnding, operationModules } from "../../viz/operations/generate.ts";

const schema = readFileSync(new URL("../../api/schema/contract.graphql", import.meta.url), "utf8");

it("the operations fit the schema, and their types are up to date (npm run generate)", () => {
  const { "enums.ts": enums, ...operations } = operationModules(schema, filesEnding(".graphql"));
  expect(filesEnding(".graphql.ts")).toEqual(operations);
  expect(filesEnding("enums.ts")).toEqual({ "enums.ts": enums });
});

it("a fragment gives its type and its text to whoever spreads it, with the fragments that it spreads itself", () => {
  const fragments = "fragment Name on Entity { name } fragment Named on Entity { id ...Name }";
  const { "one.graphql.ts": written } = operationModules(schema, { "fragments.graphql": fragments, "one.graphql": "query One($id: ID!) { entity(id: $id) { kind ...Named } }" });
  expect(written).toContain('{entity(id:$id){kind ...Named}}" + named + name,');
  expect(written).toMatch(/readonly entity: Named & \{\s+readonly kind: string;\s+\} \| null;/);
  expect(() => operationModules(schema, { "wrong.graphql": "query Wrong { ontology { ...Nothing } }" })).toThrow(/^wrong\.graphql: .*Nothing/);
});

it("an operation that does not fit is named", () => {
  expect(() => operationModules(schema, { "wrong.graphql": "query Wrong { chain { colour } }" })).toThrow(/^wrong\.graphql: .*colour/);
});
