import type { Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCatalogue } from "../../cypher/index.ts";
import { closeDatabase, type Database } from "../../graph/store/database.ts";
import { emptyDatabase } from "../support/database.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => closeDatabase(database));

const samples: Readonly<Record<string, unknown>> = { text: "x", texts: ["x"], rows: [], map: {} };

/** The loader's statements keep the plan that they got first (`replan=skip`), often on an empty graph, where a scan costs nothing yet. */
const keepingTheirPlan = [...openCatalogue()].filter(([name, { text }]) => text.includes("CYPHER replan=skip") || name.startsWith("edges/"));

describe("a statement that is planned on an empty graph finds things by index from the start", () => {
  it.each(keepingTheirPlan)("%s", async (_, { text, parameters }) => {
    const values = Object.fromEntries(Object.entries(parameters).map(([parameter, type]) => [parameter, samples[type.replace("?", "")]]));
    const session = database.driver.session();
    try {
      const { summary } = await session.run(text.includes("CYPHER ") ? text.replace("CYPHER replan=skip", "EXPLAIN") : `EXPLAIN ${text}`, values);
      expect(summary.plan === false ? [] : operatorsOf(summary.plan).filter((operator) => /Scan/.test(operator))).toEqual([]);
    } finally {
      await session.close();
    }
  });
});

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}
