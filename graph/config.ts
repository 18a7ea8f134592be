import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InvalidArgument } from "./errors.ts";

/** The folder of the project, whatever the working directory. */
export const projectRoot = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/** What a user may set from outside. Every variable is read here and nowhere else. */
export interface Config {
  /** Where the embedded database, the documents and the lock live. `ATLAS_DATA`, default `.data` in the project. */
  readonly dataFolder: string;
  /** Where the fetched server lives, shared by all data folders. `ATLAS_CACHE`, default `.cache` in the project. */
  readonly cacheFolder: string;
  /** A server of the user's own: `NEO4J_URI`, with `NEO4J_USER`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string; readonly database: string | undefined } | undefined;
  /** `HOST` and `PORT` of page and GraphQL, default 127.0.0.1:4000. Port 0 takes any free one. */
  readonly host: string;
  readonly port: number;
  /** `ATLAS_TOKEN`: needed to listen off loopback, and then in every request. */
  readonly token: string | undefined;
  /** `ATLAS_EMBED_ORIGINS`: whose pages may frame the chain and the matrix (`?embed=1`), comma-separated origins; nobody by default. */
  readonly embedOrigins: readonly string[];
  /** `ATLAS_RATE_LIMIT`: requests a minute and address, default 1200. */
  readonly rateLimit: number;
  /** `ATLAS_QUERY_TIMEOUT`: milliseconds that one query may take, default 10000. */
  readonly queryTimeout: number;
  /** `NODE_ENV=production` turns introspection off. */
  readonly production: boolean;
  /** `LOG_LEVEL` of the JSON log on standard error, default `warn` in a terminal, `info` elsewhere. */
  readonly logLevel: string;
}

/** Reads the configuration from an environment. @throws InvalidArgument that names a variable whose number is none */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const text = (name: string) => environment[name]?.trim() || undefined;
  const number = (name: string, fallback: number) => {
    const given = text(name);
    const value = given === undefined ? fallback : Number(given);
    if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgument(`${name} is ${given}: write a whole number, such as ${fallback}, or leave it out`);
    return value;
  };
  const uri = text("NEO4J_URI");
  return {
    dataFolder: resolve(text("ATLAS_DATA") ?? join(projectRoot, ".data")),
    cacheFolder: resolve(text("ATLAS_CACHE") ?? join(projectRoot, ".cache")),
    neo4j: uri === undefined ? undefined : { uri, user: text("NEO4J_USER") ?? "neo4j", password: text("NEO4J_PASSWORD") ?? "", database: text("NEO4J_DATABASE") },
    host: text("HOST") ?? "127.0.0.1",
    port: number("PORT", 4000),
    token: text("ATLAS_TOKEN"),
    embedOrigins: (text("ATLAS_EMBED_ORIGINS") ?? "").split(",").map((origin) => origin.trim()).filter((origin) => origin !== ""),
    rateLimit: number("ATLAS_RATE_LIMIT", 1200),
    queryTimeout: number("ATLAS_QUERY_TIMEOUT", 10_000),
    production: text("NODE_ENV") === "production",
    logLevel: text("LOG_LEVEL") ?? (process.stderr.isTTY ? "warn" : "info"),
  };
}
