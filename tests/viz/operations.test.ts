import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { operationFiles, operationsModule } from "../../viz/operations/generate.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const schema = read("../../api/schema/contract.graphql");

it("the operations fit the schema, and their types are up to date (npx tsx viz/operations/generate.ts)", () => {
  expect(read("../../viz/operations/operations.ts")).toBe(operationsModule(schema, operationFiles()));
});

it("an operation that does not fit is named", () => {
  expect(() => operationsModule(schema, { "wrong.graphql": "query Wrong { chain { colour } }" })).toThrow(/^wrong\.graphql: .*colour/);
});
