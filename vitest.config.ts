import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { FoundingFactsInARow } from "./tests/support/sequencer.ts";

/** The founding documents lie beside the project where its makers work; their checks are a group of their own, run wherever the documents are. */
const documentsAreHere = existsSync(new URL("../shared/seeds", import.meta.url));

/** One copy of graphql: Node gives its packages the CommonJS one, so the tests' own imports take it too. */
const oneGraphql = { resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] } };

/** Files that set the environment, start programs or listen: each has a process of its own. All others of these folders only call functions, and share processes, as documents share one when they are read. */
const apart = ["tests/{api,scripts}/**/*.test.ts", "tests/graph/{cli,read,store}/**/*.test.ts"];

/** A first reading compiles and reads the lexicon, which takes long on a machine that does other work too. */
const onFunctions = { testTimeout: 60_000, hookTimeout: 60_000 };

/** A page is waited for as long as a machine that does other work may need; how fast it is, a benchmark says. */
const patience = { expect: { poll: { timeout: 15_000 } } };

/** One Neo4j for all files, which therefore run one after another, and in one process: its driver, its server of the page and its browser's hands need not be compiled anew for each. */
const onDatabase = { ...patience, globalSetup: ["tests/support/global-database.ts"], maxWorkers: 1, isolate: false, testTimeout: 120_000, hookTimeout: 180_000 };

/** A build's machine stands still now and then while a page waits: there a test of the page is tried a second time, and its line says so. At home it fails at once. */
const onSharedMachine = { retry: process.env["CI"] === undefined ? 0 : 1 };

export default defineConfig({
  test: {
    sequence: { sequencer: FoundingFactsInARow },
    // Vitest leaves one processor to itself, of two the half; it does little but wait.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { ...oneGraphql, test: { name: "unit", include: ["tests/{cypher,graph,seeds}/**/*.test.ts"], exclude: apart, isolate: false, ...onFunctions } },
      { ...oneGraphql, test: { name: "apart", include: apart, ...onFunctions } },
      { test: { name: "viz", include: ["tests/viz/**/*.test.{ts,tsx}"], ...onFunctions } },
      ...(documentsAreHere ? [{ test: { name: "documents", include: ["tests/documents/**/*.test.ts"], ...onFunctions } }] : []),
      { ...oneGraphql, test: { name: "db", include: ["tests/db/**/*.test.ts"], ...onDatabase, sequence: { groupOrder: 1 } } },
      { ...oneGraphql, test: { name: "browser", include: ["tests/browser/**/*.test.ts"], ...onDatabase, ...onSharedMachine, sequence: { groupOrder: 2 } } },
    ],
  },
});
