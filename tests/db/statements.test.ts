import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCatalogue } from "../../cypher/index.ts";
import { closeDatabase, type Database } from "../../graph/store/database.ts";
import { emptyDatabase } from "../support/database.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => closeDatabase(database));

const samples: Readonly<Record<string, unknown>> = { text: "x", texts: ["x"], integer: 1, number: 1, flag: true, rows: [], map: {} };

/** Statements that change the schema have no plan to explain; `applySchema` runs each of them in every database test. */
const statements = [...openCatalogue()].filter(([name]) => !name.startsWith("schema/"));

describe("every statement is understood by the real server", () => {
  it.each(statements)("%s", async (name, { text, parameters }) => {
    const values = Object.fromEntries(Object.entries(parameters).map(([parameter, type]) => [parameter, samples[type.replace("?", "")]]));
    const session = database.driver.session();
    try {
      const { summary } = await session.run(`EXPLAIN ${text}`, values);
      expect(summary.plan === false ? undefined : summary.plan.operatorType, name).toBeDefined();
    } finally {
      await session.close();
    }
  });
});
