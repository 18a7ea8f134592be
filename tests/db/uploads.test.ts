import { readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeDatabase, type Database } from "../../graph/store/database.ts";
import { dump } from "../../graph/store/dump.ts";
import { runApp, type RunningApp } from "../api/app.ts";
import { temporaryFolder } from "../support/config.ts";
import { emptyDatabase, wipeDatabase } from "../support/database.ts";
import { eventsIn, formOf } from "../support/upload.ts";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");
const plan = fixture("labelled/municipal-plan.txt");
const news = fixture("labelled/trade-news.txt");
let database: Database;
let app: RunningApp;
let folder: string;
beforeAll(async () => {
  database = await emptyDatabase();
  folder = temporaryFolder();
  app = await runApp(database, { dataFolder: folder });
});
beforeEach(() => wipeDatabase(database));
afterAll(async () => {
  await app.stop();
  await closeDatabase(database);
  rmSync(folder, { recursive: true });
});

interface Result { index: number; name: string; document?: string; result?: string; accepted?: number; proposed?: number; code?: string; message?: string }
const send = (files: Parameters<typeof formOf>[0], init: RequestInit = {}) => fetch(`${app.url}/documents`, { method: "POST", body: formOf(files), ...init });
const sent = async (files: Parameters<typeof formOf>[0]) => (await (await send(files)).json()) as Result[];
const ask = async <T>(query: string, variables: object = {}) => {
  const { json } = await app.post({ query, variables });
  expect(json.errors).toBeUndefined();
  return json.data as T;
};
const decide = (body: object) => fetch(`${app.url}/judgements`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
const claimsOf = async (document: string, status = "ACCEPTED") => (await ask<{ claims: { total: number; items: { id: string; predicate: string; status: string; decidedBy: string | null; decidedWhy: string | null }[] } }>(
  "query($document: ID, $status: Status) { claims(document: $document, status: $status, limit: 500) { total items { id predicate status decidedBy decidedWhy } } }", { document, status })).claims;

describe("documents that are sent", () => {
  it("are told of step by step, one bad one among them, and are there afterwards", async () => {
    const response = await send([["计划.txt", plan], ["broken.pdf", "no pdf"], ["news.txt", news]], { headers: { Accept: "text/event-stream" } });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream; charset=utf-8"]);
    const events = eventsIn(await response.text());
    const of = (index: number) => events.filter(({ data }) => data["index"] === index).map(({ event, data }) => data["step"] ?? event);
    expect(of(0)).toEqual(["waiting", "reading", "loading", "loaded"]);
    expect(of(1)).toEqual(["waiting", "reading", "failed"]);
    expect(of(2)).toEqual(["waiting", "reading", "loading", "loaded"]);
    expect(events.at(-1)).toEqual({ event: "end", data: { loaded: 2, failed: 1 } });
    expect(events.find(({ event }) => event === "failed")?.data).toEqual({ index: 1, name: "broken.pdf", code: "INVALID_DOCUMENT", message: expect.stringMatching(/^broken\.pdf: .*; /) });
    const loaded = events.find(({ event, data }) => event === "loaded" && data["index"] === 0)?.data;
    expect(loaded).toMatchObject({ name: "计划.txt", result: "created", warnings: expect.any(Array) });
    const { document } = await ask<{ document: object }>("query($id: ID!) { document(id: $id) { hasText text claimCount proposedCount } }", { id: loaded?.["document"] });
    expect(document).toEqual({ hasText: true, text: plan, claimCount: loaded?.["accepted"], proposedCount: loaded?.["proposed"] });
  });

  it("are told of at the end to a program; an error's status only where every file failed", async () => {
    const mixed = await send([["a.txt", plan], ["b.pdf", "no pdf"]]);
    expect([mixed.status, await mixed.json()]).toEqual([200, [expect.objectContaining({ index: 0, result: "created" }), expect.objectContaining({ index: 1, name: "b.pdf", message: expect.any(String) })]]);
    const none = await send([["b.pdf", "no pdf"], ["empty.txt", ""]]);
    expect([none.status, await none.json()]).toEqual([422, [expect.objectContaining({ code: "INVALID_DOCUMENT" }), expect.objectContaining({ code: "INVALID_DOCUMENT" })]]);
  });

  it("that say nothing of the chain are read like others, and nothing of them is kept", async () => {
    const [eggs] = await sent([["eggs.txt", "Take two eggs and a little milk."]]);
    expect(eggs).toMatchObject({ result: "no-facts", accepted: 0, proposed: 0, warnings: [expect.stringContaining("nothing of the semiconductor chain")] });
  });

  it("change nothing the second time, whoever sends them and however often at once", async () => {
    const [both, twice] = await Promise.all([sent([["a.txt", plan], ["same.txt", plan]]), sent([["b.txt", plan], ["news.txt", news]])]);
    const results = [...both, ...twice].map(({ result }) => result);
    expect(results.filter((result) => result === "created")).toHaveLength(2);
    expect(new Set([...both, ...twice].map(({ document }) => document)).size).toBe(2);
    const graph = await dump(database);
    expect((await sent([["another-name.txt", plan], ["news.txt", news]])).map(({ result }) => result)).toEqual(["unchanged", "unchanged"]);
    expect(await dump(database)).toBe(graph);
  });

  it("leave the server answering while they are read", async () => {
    const reading = send([["large.txt", plan.repeat(400)]]);
    const answers = await Promise.all(Array.from({ length: 20 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 20));
      return (await fetch(`${app.url}/health/live`)).status;
    }));
    expect(answers).toEqual(answers.map(() => 200));
    expect((await reading).status).toBe(200);
  });

  it("that have not begun are left when the client goes away", async () => {
    const gone = new AbortController();
    const response = await send(Array.from({ length: 12 }, (_, index): [string, string] => [`${index}.txt`, `${plan}\n第${index}稿`]), { headers: { Accept: "text/event-stream" }, signal: gone.signal });
    await response.body?.getReader().read();
    gone.abort();
    const total = async () => (await ask<{ documents: { total: number } }>("{ documents { total } }")).documents.total;
    let before = -1;
    await expect.poll(async () => {
      const now = await total();
      const isStill = now === before;
      before = now;
      return isStill;
    }, { timeout: 30_000, interval: 1_500 }).toBe(true);
    expect(before).toBeLessThan(12);
  });
});

describe("a document that is taken out", () => {
  it("takes its text and claims along, and what was decided is there when it comes back", async () => {
    const [{ document = "" } = {}] = await sent([["plan.txt", plan]]);
    const { items } = await claimsOf(document);
    const wrong = items.find(({ predicate }) => predicate === "UNDERTAKES") ?? expect.fail("the plan names an undertaker");
    expect(await (await decide({ decisions: [{ verdict: "reject", claim: wrong.id }], by: "李工", why: "另一家企业" })).json()).toEqual({ decided: [{ claim: wrong.id, status: "REJECTED", before: "ACCEPTED" }] });
    const judged = await dump(database);

    const gone = await fetch(`${app.url}/documents/${document}`, { method: "DELETE" });
    expect([gone.status, await gone.json()]).toEqual([200, { document, claims: expect.any(Number), judgementsKept: 1 }]);
    expect((await ask<{ document: unknown }>("query($id: ID!) { document(id: $id) { id } }", { id: document })).document).toBeNull();
    const again = await fetch(`${app.url}/documents/${document}`, { method: "DELETE" });
    expect([again.status, ((await again.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual([404, "NOT_FOUND"]);
    expect((await fetch(`${app.url}/documents/..%2f..`, { method: "DELETE" })).status).toBe(404);

    await sent([["plan.txt", plan]]);
    expect(await dump(database)).toBe(judged);
    expect((await claimsOf(document, "REJECTED")).items).toEqual([expect.objectContaining({ id: wrong.id, decidedBy: "李工", decidedWhy: "另一家企业" })]);
  });
});

describe("decisions", () => {
  it("are taken back one by one, down to what the reader said", async () => {
    const [{ document = "" } = {}] = await sent([["plan.txt", plan]]);
    const untouched = await dump(database);
    const claims = (await claimsOf(document)).items.slice(0, 40).map(({ id }) => id);
    const all = (verdict: string) => decide({ decisions: claims.map((claim) => ({ verdict, claim })), by: "李工" });
    await all("reject");
    const rejected = await dump(database);
    await all("accept");
    expect((await claimsOf(document)).items.filter(({ decidedBy }) => decidedBy === "李工").length).toBeGreaterThan(0);
    await all("undo");
    expect(await dump(database)).toBe(rejected);
    expect(((await (await all("undo")).json()) as { decided: { status: string }[] }).decided.every(({ status }) => status === "ACCEPTED")).toBe(true);
    expect(await dump(database)).toBe(untouched);
    expect((await all("undo")).status).toBe(400);
  });

  it("are all taken or none", async () => {
    const [{ document = "" } = {}] = await sent([["plan.txt", plan]]);
    const untouched = await dump(database);
    const [first] = (await claimsOf(document)).items;
    const refused = await decide({ decisions: [{ verdict: "reject", claim: first?.id }, { verdict: "reject", claim: "there-is-none" }], by: "李工" });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("there-is-none")]);
    expect(await dump(database)).toBe(untouched);
  });
});
