import { statementsIn } from "../../cypher/statement.ts";
import { type Database, write } from "./database.ts";

/** Seconds that the indexes of a large graph may take to be built. */
const patience = 500;

/** Makes the constraints and indexes that are not there yet, and waits until they answer. Doing it again changes nothing. */
export async function applySchema(database: Database): Promise<void> {
  await write(database, (run) => Promise.all(statementsIn("schema").map((name) => run(`schema/${name}`, {}))));
  await write(database, (run) => run("awaitIndexes", { seconds: patience }));
}
