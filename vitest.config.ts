import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** The founding documents lie beside the project where its makers work; their checks are a group of their own, run wherever the documents are. */
const documentsAreHere = existsSync(new URL("../shared/seeds", import.meta.url));

/** One copy of graphql: Node gives its packages the CommonJS one, so the tests' own imports take it too. */
const oneGraphql = { resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] } };

/** Files that set the environment, start programs or listen: each has a process of its own. All others of these folders only call functions, and share processes, as documents share one when they are read. */
const apart = ["tests/{api,scripts}/**/*.test.ts", "tests/graph/{cli,read,store}/**/*.test.ts"];

/** A first reading compiles and reads the lexicon, which takes long on a machine that does other work too. */
const onFunctions = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Two files at once: more would need more memory, since each that writes has a Neo4j to itself. The patience is for machines that do other work too. */
const onDatabases = { globalSetup: ["tests/support/databases.ts"], maxWorkers: 2, sequence: { groupOrder: 1 }, testTimeout: 120_000, hookTimeout: 600_000, expect: { poll: { timeout: 30_000 } } };

/** A server that lives for some minutes: what Java's second compiler would gain it does not earn back. Every Java that the tests start inherits it. */
process.env["JAVA_TOOL_OPTIONS"] ??= "-XX:TieredStopAtLevel=1";

export default defineConfig({
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // The servers stop, and what the shared one holds is looked at, after the last test.
    teardownTimeout: 120_000,
    projects: [
      { ...oneGraphql, test: { name: "unit", include: ["tests/{cypher,graph,seeds}/**/*.test.ts"], exclude: apart, isolate: false, ...onFunctions } },
      { ...oneGraphql, test: { name: "apart", include: apart, ...onFunctions } },
      { test: { name: "viz", include: ["tests/viz/**/*.test.{ts,tsx}"], ...onFunctions } },
      ...(documentsAreHere ? [{ test: { name: "documents", include: ["tests/documents/**/*.test.ts"], ...onFunctions } }] : []),
      { ...oneGraphql, test: { name: "db", include: ["tests/db/**/*.test.ts"], ...onDatabases } },
      { ...oneGraphql, test: { name: "browser", include: ["tests/browser/**/*.test.ts"], ...onDatabases } },
    ],
  },
});
