import { securityHeaders } from "../../api/http/security.ts";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { createApp } from "../../api/server.ts";
import { readConfig } from "../../graph/index.ts";
import { type RunningApp, runApp, silentDatabase } from "./app.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-page-"));
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "index.html"), "<!doctype html><title>芯链图谱</title>");
writeFileSync(join(folder, "assets", "main-1a2b.js"), `export const text = "${"碳化硅".repeat(1000)}";`);
afterAll(() => rmSync(folder, { recursive: true }));

let app: RunningApp;
afterEach(() => app.stop());
const start = async (...settings: Parameters<typeof runApp> extends [unknown, ...infer Rest] ? Rest : never) => (app = await runApp(silentDatabase(), ...settings));
const codeOf = async (response: Response) => ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
const hostFrom = (url: string, host: string) => new Promise<number | undefined>((resolve) => {
  request(`${url}/version`, { headers: { Host: host } }, (response) => {
    response.resume();
    resolve(response.statusCode);
  }).end();
});

describe("the page", () => {
  it("is answered at its own addresses, and its assets are kept for a year and compressed", async () => {
    await start({}, folder);
    for (const address of ["/", "/chain", "/place/Region:140100?lang=en"]) {
      const response = await fetch(`${app.url}${address}`, { headers: { Accept: "text/html" } });
      expect([response.status, response.headers.get("cache-control"), (await response.text()).includes("芯链图谱")]).toEqual([200, "no-cache", true]);
    }
    const asset = await fetch(`${app.url}/assets/main-1a2b.js`, { headers: { "Accept-Encoding": "br" } });
    expect([asset.headers.get("cache-control"), asset.headers.get("content-encoding")]).toEqual(["public, max-age=31536000, immutable", "br"]);
  });

  it("allows its own files only and is framed by nobody", async () => {
    await start({}, folder);
    const { headers } = await fetch(app.url);
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect([headers.get("x-frame-options"), headers.get("x-content-type-options"), headers.get("x-powered-by")]).toEqual(["DENY", "nosniff", null]);
  });

  it("is framed by the origins that are named, and only where the chain or the matrix is embedded", async () => {
    await start({ embedOrigins: ["https://example.org/"] }, folder);
    const policyOf = async (address: string) => {
      const { headers } = await fetch(`${app.url}${address}`, { headers: { Accept: "text/html" } });
      return [/frame-ancestors ([^;]*)/.exec(headers.get("content-security-policy") ?? "")?.[1], headers.get("x-frame-options")];
    };
    for (const address of ["/chain?embed=1", "/matrix?lang=en&embed=1"]) expect(await policyOf(address)).toEqual(["https://example.org", null]);
    for (const address of ["/", "/chain", "/chain?embed=0", "/documents?embed=1", "/?embed=1"]) expect(await policyOf(address)).toEqual(["'none'", "DENY"]);
  });

  it.each(["*", "example.org", "https://example.org/path", "https://a.example; script-src *", "javascript:alert(1)", "null"])("takes no %s for an origin that may frame it", (origin) => {
    expect(() => securityHeaders([origin])).toThrow("ATLAS_EMBED_ORIGINS");
  });
});

describe("an address where nothing is", () => {
  it.each(["/graphql/x", "/health", "/api/companies", "/assets/gone.js", "/.env", "/%2e%2e/package.json"])("%s answers in JSON", async (address) => {
    await start({}, folder);
    const response = await fetch(`${app.url}${address}`, { headers: { Accept: "text/html" } });
    expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/json; charset=utf-8"]);
  });

  it("that cannot be decoded is the page's to tell of, and in JSON nothing is there", async () => {
    await start({}, folder);
    const [seen, asked] = await Promise.all(["text/html", "application/json"].map((accept) => fetch(`${app.url}/nowhere/%E4%ZZ`, { headers: { Accept: accept } })));
    expect([seen?.status, await seen?.text()]).toEqual([200, expect.stringContaining("芯链图谱")]);
    expect([asked?.status, await codeOf(asked!)]).toEqual([404, "NOT_FOUND"]);
  });
});

describe("health", () => {
  it("tells whether the process and the database answer, and the version", async () => {
    await start();
    expect(await (await fetch(`${app.url}/health/live`)).json()).toEqual({ status: "live" });
    expect(await (await fetch(`${app.url}/health/ready`)).json()).toEqual({ status: "ready" });
    expect(await (await fetch(`${app.url}/version`)).json()).toMatchObject({ version: "1.2.3" });
  });

  it("is not ready without a database", async () => {
    const database = silentDatabase();
    app = await runApp({ ...database, driver: { executeQuery: () => Promise.reject(new Error("gone")) } as unknown as typeof database.driver });
    const response = await fetch(`${app.url}/health/ready`);
    expect([response.status, await codeOf(response)]).toEqual([503, "DATABASE_UNAVAILABLE"]);
  });
});

describe("access", () => {
  it("off loopback needs a token to start", async () => {
    await start();
    await expect(createApp({ database: silentDatabase(), config: readConfig({ HOST: "0.0.0.0" }), version: "1" })).rejects.toThrow("ATLAS_TOKEN");
    await expect(createApp({ database: silentDatabase(), config: readConfig({ HOST: "0.0.0.0", ATLAS_TOKEN: "long-and-random" }), version: "1" })).resolves.toBeDefined();
  });

  it("needs the token in every request once there is one", async () => {
    await start({ token: "long-and-random" }, folder);
    const status = async (authorization?: string) => (await fetch(`${app.url}/version`, authorization === undefined ? {} : { headers: { Authorization: authorization } })).status;
    expect(await Promise.all([status(), status("Bearer wrong"), status("Bearer long-and-random"), status(basic("anyone:long-and-random")), status(basic("anyone:wrong")), status("Bearer ")])).toEqual([401, 401, 200, 200, 401, 401]);
    expect((await app.post({ query: "{ documents { total } }" })).status).toBe(401);
    expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
  });

  it("without a token answers to the names of this machine only", async () => {
    await start();
    expect(await Promise.all([hostFrom(app.url, "localhost:4000"), hostFrom(app.url, "127.0.0.1"), hostFrom(app.url, "evil.example")])).toEqual([200, 200, 403]);
  });

  it("is limited by address", async () => {
    await start({ rateLimit: 3 });
    const responses = [];
    for (let n = 0; n < 4; n++) responses.push(await fetch(`${app.url}/version`));
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(await codeOf(responses[3] as Response)).toBe("RATE_LIMITED");
  });
});

describe("introspection", () => {
  const query = { query: "{ __schema { queryType { name } } }" };
  it("is on while developing and off in production", async () => {
    await start();
    expect((await app.post(query)).json.errors).toBeUndefined();
    await app.stop();
    await start({ production: true });
    expect((await app.post(query)).status).toBe(400);
  });
});

describe("the log", () => {
  it("has one line a request with its id and the operation's name, and neither variables nor headers", async () => {
    await start();
    await app.post({ query: "query Chips($t: String!) { search(text: $t) { form } }", variables: { t: "confidential" } }, { "X-Request-Id": "abc-1", Authorization: "Bearer confidential" });
    await app.post({ query: "{ chain { total } gaps { total } }" }, { "X-Request-Id": "not valid!" });
    const lines = app.lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === "request completed");
    expect(lines[0]).toMatchObject({ request: "abc-1", method: "POST", path: "/graphql", status: 200, operation: "Chips" });
    expect(lines[1]?.["request"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(app.lines.join()).not.toContain("confidential");
  });
});

describe("a question that is still to come", () => {
  it("answers NOT_YET with a message of its own", async () => {
    await start();
    const { json } = await app.post({ query: "{ editions { id } }" });
    expect(json.errors).toEqual([expect.objectContaining({ extensions: { code: "NOT_YET" }, message: expect.stringContaining("editions") as string })]);
  });
});
