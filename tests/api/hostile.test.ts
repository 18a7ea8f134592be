import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RunningApp, runApp, silentDatabase } from "./app.ts";

const asked: string[] = [];
let app: RunningApp;
beforeAll(async () => {
  app = await runApp(silentDatabase(asked));
});
afterAll(() => app.stop());
beforeEach(() => void asked.splice(0));

const deep = (levels: number) => `{ companies { ${"makes { ... on Material { madeBy { ... on Company { ".repeat(levels)} id ${"} } } }".repeat(levels)} } }`;
const laughs = ["fragment a on Company { makes { ... on Material { madeBy { id } } } }", "fragment b on Company { ...a x: undertakes { undertakenBy { ...a } } }"].join(" ");

/** What is sent, the status and the code of the answer. */
const hostile: readonly (readonly [string, unknown, number, string])[] = [
  ["a deep question", { query: deep(4) }, 400, "TOO_DEEP"],
  ["many aliases", { query: `{ documents { ${Array.from({ length: 30 }, (_, n) => `a${n}: total`).join(" ")} } }` }, 400, "TOO_MANY_ALIASES"],
  ["many root fields", { query: `{ ${Array.from({ length: 30 }, () => "documents { total }").join(" ")} }` }, 400, "TOO_MANY_FIELDS"],
  ["many tokens", { query: `{ documents { ${"total ".repeat(3000)} } }` }, 400, "GRAPHQL_PARSE_FAILED"],
  ["many rows of many rows", { query: "{ companies(limit: 500) { makes(limit: 500) { id } } }" }, 400, "TOO_COMPLEX"],
  ["many rows by variables", { query: "query($n: Int) { companies(limit: $n) { makes(limit: $n) { id } } }", variables: { n: 500 } }, 400, "TOO_COMPLEX"],
  ["many rows by a variable's default", { query: "query($n: Int = 500) { companies(limit: $n) { makes(limit: $n) { id } } }" }, 400, "TOO_COMPLEX"],
  ["many rows by fragments", { query: `{ companies(limit: 500) { ...b } } ${laughs}` }, 400, "TOO_COMPLEX"],
  ["more rows than a list gives", { query: "{ companies(limit: 501) { id } }" }, 400, "INVALID_ARGUMENT"],
  ["no rows", { query: "{ claims(limit: -1) { total } }" }, 400, "INVALID_ARGUMENT"],
  ["a page too far away", { query: "{ companies(offset: 2000000000) { id } }" }, 400, "INVALID_ARGUMENT"],
  ["a fragment in a circle", { query: "{ documents { ...a } } fragment a on DocumentPage { ...b } fragment b on DocumentPage { ...a }" }, 400, "GRAPHQL_VALIDATION_FAILED"],
  ["a fragment in itself", { query: "{ companies { ...a } } fragment a on Company { makes { ... on Material { madeBy { ...a } } } }" }, 400, "GRAPHQL_VALIDATION_FAILED"],
  ["a batch", [{ query: "{ documents { total } }" }, { query: "{ documents { total } }" }], 400, "BAD_REQUEST"],
  ["a mutation", { query: 'mutation { deleteCompanies(where: { id: { eq: "x" } }) { nodesDeleted } }' }, 400, "UNSUPPORTED_OPERATION"],
  ["a subscription", { query: "subscription { companyCreated { id } }" }, 400, "UNSUPPORTED_OPERATION"],
  ["deep variables", { query: "query($w: CompanyWhere) { companies(where: $w) { id } }", variables: { w: JSON.parse(`${'{"AND":['.repeat(20)}{}${"]}".repeat(20)}`) as unknown } }, 400, "TOO_COMPLEX"],
  ["a filter that no index answers", { query: '{ companies(where: { name: { contains: "a" } }) { id } }' }, 400, "GRAPHQL_VALIDATION_FAILED"],
  ["an order that no index answers", { query: "{ companies(sort: [{ nameEn: ASC }]) { id } }" }, 400, "GRAPHQL_VALIDATION_FAILED"],
  ["no JSON", "{ documents", 400, "INVALID_JSON"],
  ["nothing", {}, 400, "BAD_REQUEST"],
  ["a list of nothing", [], 400, "BAD_REQUEST"],
  ["a query that is none", { query: { $gt: "" } }, 400, "BAD_REQUEST"],
  ["a body of 100 kB", { query: "{ documents { total } }", extensions: { padding: "x".repeat(100_000) } }, 413, "BODY_TOO_LARGE"],
  ["introspection in a circle", { query: `{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } } }` }, 400, "GRAPHQL_VALIDATION_FAILED"],
];

describe("a hostile question", () => {
  it.each(hostile)("with %s is refused before anything is asked", async (_, body, status, code) => {
    const answer = await app.post(body);
    expect([answer.status, answer.json.errors?.map(({ extensions }) => extensions.code)[0]]).toEqual([status, code]);
    expect(asked).toEqual([]);
    expect(answer.text).not.toMatch(/\bat .*\.(js|ts):\d+|node_modules|stacktrace/);
  });

  it.each([["text/plain"], ["application/x-www-form-urlencoded"], ["multipart/form-data; boundary=x"], ["application/graphql"], ["image/png"]])("sent as %s is refused", async (type) => {
    const answer = await app.post('{"query":"{ documents { total } }"}', { "Content-Type": type });
    expect([answer.status, answer.json.errors?.[0]?.extensions.code]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  });

  it.each([["GET"], ["PUT"], ["DELETE"], ["PATCH"]])("sent by %s is refused", async (method) => {
    const response = await fetch(`${app.url}/graphql?query=mutation{x}`, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("has its Cypher taken for a text: only the named statements run", async () => {
    const cypher = '") DETACH DELETE n //';
    await app.post({ query: "query($t: String!, $i: ID!) { search(text: $t) { form } entity(id: $i) { id } claims(entity: $i) { total } chain(place: $i) { total } }", variables: { t: `x' OR 1=1 ${cypher}`, i: cypher } });
    expect(asked.sort()).toEqual(["chainLinks", "chainStandingsAtPlace", "claimsOfEntity", "entitiesById", "entityKinds", "placesAround", "searchNames"]);
  });

  it("with arguments out of form is answered with what is wrong", async () => {
    const { json } = await app.post({ query: '{ claims(predicate: "DETACH DELETE", asOf: "yesterday") { total } }' });
    expect(json.errors?.map(({ extensions }) => extensions.code)).toEqual(["INVALID_ARGUMENT"]);
    expect(json.errors?.[0]?.message).toMatch(/predicate: is no predicate.*asOf: write a date as YYYY/);
  });

  it("that makes the server fail learns nothing of its inside", async () => {
    const { text, json } = await app.post({ query: "{ companies { id } }" });
    expect(json.errors?.[0]?.extensions.code).toBe("INTERNAL");
    expect(text).not.toMatch(/secret-path|stack|\.ts/);
  });

  it("finds every other question answered still", async () => {
    expect((await app.post({ query: "{ documents { total } ontology { kinds { kind } } }" })).json).toMatchObject({ data: { documents: { total: 0 } } });
  });
});
