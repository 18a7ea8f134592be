import type { StatementName } from "../../cypher/index.ts";
import { statementsIn } from "../../cypher/statement.ts";
import { type Database, read, write } from "./database.ts";

/** Seconds that the indexes of a large graph may take to be built. */
const patience = 500;

/** Makes the constraints and indexes that are not there yet, and waits until they answer. Doing it again changes nothing and asks one question. */
export async function applySchema(database: Database): Promise<void> {
  // In a writing transaction, which has more time: a server that has just started on a busy machine may need it.
  const online = new Set((await write(database, (run) => run("onlineIndexes", {}))).map(({ name }) => name));
  const missing = statementsIn("schema").map((name) => `schema/${name}` as const).filter((statement) => !online.has(indexNameOf(database, statement)));
  if (missing.length === 0) return;
  await write(database, (run) => Promise.all(missing.map((statement) => run(statement, {}))));
  await write(database, (run) => run("awaitIndexes", { seconds: patience }));
}

/** The name that a statement of `cypher/schema` gives; a constraint's index bears the constraint's name. */
function indexNameOf(database: Database, statement: StatementName): string {
  return /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+)/m.exec(database.statements.get(statement)?.text ?? "")?.[1] ?? "";
}

/** Waits until searching finds all that is loaded: the full-text index follows a commit by milliseconds. */
export async function awaitSearch(database: Database): Promise<void> {
  await read(database, "awaitSearch", {});
}
