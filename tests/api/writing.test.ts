import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { limits } from "../../api/guards/limits.ts";
import { formOf } from "../support/upload.ts";
import { type RunningApp, runApp, silentDatabase } from "./app.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-writing-"));
afterAll(() => rmSync(folder, { recursive: true }));
let app: RunningApp;
let asked: string[];
afterEach(() => app.stop());
const start = async (settings: Parameters<typeof runApp>[1] = {}) => (app = await runApp(silentDatabase((asked = [])), { dataFolder: folder, ...settings }));

const send = (path: string, init: RequestInit & { readonly duplex?: "half" }) => fetch(`${app.url}${path}`, { method: "POST", ...init });
const decide = (body: unknown, headers: Readonly<Record<string, string>> = {}) => send("/judgements", { headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(body) });
const outcome = async (response: Response) => [response.status, ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code];
const left = () => (existsSync(join(folder, "uploads")) ? readdirSync(join(folder, "uploads")) : []);

describe("a page of another origin", () => {
  const writes: readonly (readonly [string, string, () => RequestInit])[] = [
    ["POST", "/judgements", () => ({ headers: { "Content-Type": "application/json" }, body: JSON.stringify({ decisions: [{ verdict: "accept", claim: "1" }], by: "x" }) })],
    ["POST", "/documents", () => ({ body: formOf([["a.txt", "碳化硅"]]) })],
    ["DELETE", `/documents/${"a".repeat(64)}`, () => ({})],
  ];
  it.each(writes)("may not %s %s", async (method, path, init) => {
    await start();
    const from = (headers: Readonly<Record<string, string>>) => fetch(`${app.url}${path}`, { method, ...init(), headers: { ...(init().headers as Record<string, string>), ...headers } });
    expect(await outcome(await from({ Origin: "https://example.org" }))).toEqual([403, "ORIGIN_NOT_ALLOWED"]);
    expect(await outcome(await from({ Origin: "null" }))).toEqual([403, "ORIGIN_NOT_ALLOWED"]);
    expect(await outcome(await from({ "Sec-Fetch-Site": "same-site" }))).toEqual([403, "ORIGIN_NOT_ALLOWED"]);
    expect(asked).toEqual([]);
    expect((await from({ Origin: app.url, "Sec-Fetch-Site": "same-origin" })).status).not.toBe(403);
  });

  it("needs the token as everybody does", async () => {
    await start({ token: "right" });
    expect((await decide({}, { Authorization: "Bearer wrong" })).status).toBe(401);
    expect((await send("/documents", { body: formOf([["a.txt", "碳化硅"]]) })).status).toBe(401);
    expect((await fetch(`${app.url}/documents/${"a".repeat(64)}`, { method: "DELETE" })).status).toBe(401);
    expect((await decide({}, { Authorization: "Bearer right" })).status).toBe(400);
    expect(asked).toEqual([]);
  });
});

describe("decisions", () => {
  it("are JSON, as a form of a foreign page never is", async () => {
    await start();
    expect(await outcome(await send("/judgements", { headers: { "Content-Type": "text/plain" }, body: "{}" }))).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
    expect(await outcome(await send("/judgements", { headers: { "Content-Type": "application/json" }, body: "{" }))).toEqual([400, "INVALID_JSON"]);
  });

  it.each([
    ["nobody", { decisions: [{ verdict: "accept", claim: "1" }], by: " " }],
    ["nothing", { decisions: [], by: "Li" }],
    ["too much", { decisions: Array.from({ length: limits.decisions + 1 }, () => ({ verdict: "accept", claim: "1" })), by: "Li" }],
    ["an unknown verdict", { decisions: [{ verdict: "delete", claim: "1" }], by: "Li" }],
    ["another's time", { decisions: [{ verdict: "accept", claim: "1" }], by: "Li", at: "2020-01-01" }],
  ])("of %s are refused before anything is asked", async (_, body) => {
    await start();
    expect(await outcome(await decide(body))).toEqual([400, "INVALID_ARGUMENT"]);
    expect(asked).toEqual([]);
  });
});

describe("an upload", () => {
  it("is a multipart body with files in parts of that name", async () => {
    await start();
    expect(await outcome(await send("/documents", { headers: { "Content-Type": "text/plain" }, body: "碳化硅" }))).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
    expect(await outcome(await send("/documents", { headers: { "Content-Type": "multipart/form-data" }, body: "碳化硅" }))).toEqual([400, "INVALID_REQUEST"]);
    expect(await outcome(await send("/documents", { headers: { "Content-Type": "multipart/form-data; boundary=x" }, body: "--x\r\nno part" }))).toEqual([400, "INVALID_REQUEST"]);
    expect(await outcome(await send("/documents", { body: formOf([]) }))).toEqual([400, "INVALID_REQUEST"]);
    expect(await outcome(await send("/documents", { body: formOf([["a.txt", "碳化硅"]], "pictures") }))).toEqual([400, "INVALID_REQUEST"]);
    expect(left()).toEqual([]);
  });

  it("holds no more files and bytes than may be sent at once", async () => {
    await start();
    const many = formOf(Array.from({ length: limits.uploadFiles + 1 }, (_, index): [string, string] => [`${index}.txt`, "碳化硅"]));
    expect(await outcome(await send("/documents", { body: many }))).toEqual([413, "TOO_MANY_FILES"]);
    const status = await new Promise((resolve) => {
      const sent = request(`${app.url}/documents`, { method: "POST", headers: { "Content-Type": "multipart/form-data; boundary=x", "Content-Length": limits.upload + 1 } }, (response) => {
        resolve(response.statusCode);
        sent.destroy();
      });
      sent.on("error", () => undefined).flushHeaders();
    });
    expect(status).toBe(413);
    expect(left()).toEqual([]);
  });

  it.each([["one of another name", 1, "pictures", [400, "INVALID_REQUEST"]], ["several of another name", 5, "pictures", [400, "INVALID_REQUEST"]], ["too many", limits.uploadFiles + 10, "files", [413, "TOO_MANY_FILES"]]] as const)("is answered though files that arrived whole still wait for the disk: %s", async (_, count, part, expected) => {
    await start();
    const files = formOf(Array.from({ length: count }, (__, index): [string, string] => [`${index}.txt`, "碳化硅".repeat(5_000)]), part);
    expect(await outcome(await send("/documents", { body: files }))).toEqual(expected);
    expect(left()).toEqual([]);
  });

  it("tells of a file that is too large, and of what each file is called", async () => {
    await start();
    const large = await send("/documents", { body: formOf([["../../etc/../年度\u202e计划.txt", new Uint8Array(limits.uploadFile + 1)]]) });
    expect([large.status, await large.json()]).toEqual([422, [{ index: 0, name: "年度计划.txt", code: "BODY_TOO_LARGE", message: expect.stringMatching(/25 MB.*split/) }]]);
    expect(left()).toEqual([]);
  });

  it("that breaks off leaves nothing behind", async () => {
    await start();
    await new Promise<void>((resolve) => {
      const sent = request(`${app.url}/documents`, { method: "POST", headers: { "Content-Type": "multipart/form-data; boundary=x" } });
      sent.on("error", () => resolve()).write('--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n碳化硅');
      setTimeout(() => sent.destroy(new Error("gone")), 200);
    });
    await expect.poll(left, { timeout: 5_000 }).toEqual([]);
    expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
  });
});

describe("the page's own address /documents", () => {
  it("is read by whoever may read the page", async () => {
    await start();
    expect((await fetch(`${app.url}/documents`, { headers: { Origin: "https://example.org" } })).status).not.toBe(403);
  });
});
