import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { closeDatabase, type Database } from "../../graph/store/database.ts";
import { runApp, type RunningApp } from "../api/app.ts";
import { emptyDatabase, foundingDatabase, wipeDatabase } from "./database.ts";

/** An application on the tests' database, from before the first test of a file until after its last. */
export interface AppOnGraph {
  readonly database: Database;
  readonly app: RunningApp;
  /** Asks GraphQL and gives the data; an answer with errors fails the test. */
  readonly ask: <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;
}

/** On the graph of the founding facts. */
export function appOnFoundingGraph(): AppOnGraph {
  return appOn(foundingDatabase);
}

/** On a graph that holds nothing when a test begins. */
export function appOnEmptyGraph(): AppOnGraph {
  const graph = appOn(emptyDatabase);
  beforeEach(() => wipeDatabase(graph.database));
  return graph;
}

function appOn(open: () => Promise<Database>): AppOnGraph {
  let database: Database | undefined;
  let app: RunningApp | undefined;
  beforeAll(async () => {
    database = await open();
    app = await runApp(database);
  });
  afterAll(async () => {
    await app?.stop();
    if (database !== undefined) await closeDatabase(database);
  });
  const ask: AppOnGraph["ask"] = async <Data>(query: string, variables = {}) => {
    const { json } = await graph.app.post({ query, variables });
    expect(json.errors).toBeUndefined();
    return json.data as Data;
  };
  const graph: AppOnGraph = {
    get database() {
      return database as Database;
    },
    get app() {
      return app as RunningApp;
    },
    ask,
  };
  return graph;
}
