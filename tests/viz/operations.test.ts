import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { filesEnding, operationModules } from "../../viz/operations/generate.ts";

const schema = readFileSync(new URL("../../api/schema/contract.graphql", import.meta.url), "utf8");

it("the operations fit the schema, and their types are up to date (npx tsx viz/operations/generate.ts)", () => {
  const { "enums.ts": enums, ...operations } = operationModules(schema, filesEnding(".graphql"));
  expect(filesEnding(".graphql.ts")).toEqual(operations);
  expect(filesEnding("enums.ts")).toEqual({ "enums.ts": enums });
});

it("an operation that does not fit is named", () => {
  expect(() => operationModules(schema, { "wrong.graphql": "query Wrong { chain { colour } }" })).toThrow(/^wrong\.graphql: .*colour/);
});
