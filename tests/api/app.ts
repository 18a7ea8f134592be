import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { createApp } from "../../api/server.ts";
import { type Config, type Database, readConfig } from "../../graph/index.ts";

/** A running application for tests: `post` sends a question, `stop` ends it. */
export interface RunningApp {
  readonly url: string;
  readonly post: (body: unknown, headers?: Readonly<Record<string, string>>) => Promise<{ status: number; text: string; json: Answer }>;
  readonly stop: () => Promise<void>;
  readonly lines: string[];
}

export interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

/** Listens on a free port of loopback. */
export async function runApp(database: Database, settings: Partial<Config> = {}, pageFolder?: string): Promise<RunningApp> {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const folder = mkdtempSync(join(tmpdir(), "atlas-app-"));
  const config = { ...readConfig({}), dataFolder: folder, rateLimit: 100_000, ...settings };
  const app = await createApp({ database, config, version: "1.2.3", log, ...(pageFolder !== undefined && { pageFolder }) });
  const server: Server = createServer(app.listener);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    lines,
    post: async (body, headers = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: "POST", headers: { "Content-Type": "application/json", ...headers }, body: typeof body === "string" ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, text, json: parsed(text) };
    },
    stop: async () => {
      await new Promise((resolve) => void server.close(resolve));
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}

/** A database for tests of what happens before one is asked: it notes the statements, and answers each with no row. */
export function silentDatabase(asked: string[] = []): Database {
  const driver = {
    executeQuery: async (text: string) => {
      asked.push(text);
      return { records: [] };
    },
    session: () => {
      asked.push("session");
      throw new Error("no session here: secret-path /opt/neo4j");
    },
  };
  const anything = new Map() as unknown as Database["statements"];
  Object.assign(anything, { get: (name: string) => ({ text: name, parameters: {} }) });
  return { driver: driver as unknown as Database["driver"], name: undefined, statements: anything, queryTimeout: 1000 };
}
