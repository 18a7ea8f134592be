import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver, type Integer, Neo4jError, type Session, type Transaction } from "neo4j-driver";
import { type Named, openCatalogue, type OpenStatement, type RowOf, type StatementName, type ValuesOf } from "../../cypher/index.ts";
import { clearerError } from "./database-errors.ts";

/** Where a Neo4j server is reached; `database` undefined means the user's own default. */
export interface ServerAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
}

/** A server that is reached: what every question and every loading goes through. */
export interface Database {
  readonly driver: Driver;
  readonly name: string | undefined;
  readonly statements: ReadonlyMap<StatementName, OpenStatement>;
  /** Milliseconds that one reading may take. */
  readonly queryTimeout: number;
}

/** Runs a named statement and gives its rows. */
export type Run = <Name extends StatementName>(name: Name, values: ValuesOf<Named<Name>>) => Promise<readonly RowOf<Named<Name>>[]>;

/** Milliseconds that one writing transaction may take: a long document, not a stuck one. */
const writeTimeout = 600_000;

/** Milliseconds for which a transaction that lost its connection or a lock is tried again. */
const retryTime = 15_000;

/**
 * Reaches a server and checks that it answers.
 * @param limits `queryTimeout` in milliseconds bounds every reading
 * @throws DatabaseUnavailable when it cannot be reached or refuses the user; QueryFailed when a statement of `cypher/` contradicts the catalogue.
 */
export async function openDatabase(server: ServerAddress, limits: { readonly queryTimeout: number }): Promise<Database> {
  const statements = openCatalogue();
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 15_000,
    maxTransactionRetryTime: retryTime,
    telemetryDisabled: true,
    userAgent: "xinlian-atlas",
  });
  try {
    await driver.verifyConnectivity(server.database === undefined ? {} : { database: server.database });
  } catch (error) {
    await driver.close();
    throw clearerError(error, `reach ${server.uri}`);
  }
  return { driver, name: server.database, statements, queryTimeout: limits.queryTimeout };
}

/** Closes all connections. */
export async function closeDatabase(database: Database): Promise<void> {
  await database.driver.close();
}

/**
 * Asks one named question in a READ session; a cluster may answer from any member, and every write of this process is seen.
 * @throws QueryFailed when it fails or takes longer than the query timeout; DatabaseUnavailable when the server does not answer.
 */
export async function read<Name extends StatementName>(database: Database, name: Name, values: ValuesOf<Named<Name>>): Promise<readonly RowOf<Named<Name>>[]> {
  const { text, parameters } = statementOf(database, name);
  try {
    const { records } = await database.driver.executeQuery(text, sent(values, parameters), {
      routing: neo4j.routing.READ,
      transactionConfig: { timeout: database.queryTimeout },
      ...databaseOf(database),
    });
    return records.map((record) => record.toObject() as RowOf<Named<Name>>);
  } catch (error) {
    throw clearerError(error, name);
  }
}

/**
 * Does some work in one transaction: all of it or nothing. Statements that `work` starts together go to the server together, the first ones with the
 * beginning itself. A transaction that loses its connection or a lock is tried again, so `work` changes nothing outside of the database.
 * @throws QueryFailed or DatabaseUnavailable; an error that `work` itself throws passes as it is, and nothing is written.
 */
export async function write<Result>(database: Database, work: (run: Run) => Promise<Result>): Promise<Result> {
  const { driver } = database;
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE, bookmarkManager: driver.executeQueryBookmarkManager, ...databaseOf(database) });
  const giveUpAt = Date.now() + retryTime;
  try {
    for (let pause = 100; ; pause *= 2) {
      try {
        return await inTransaction(database, session, work);
      } catch (error) {
        if (!isRetryable(error) || Date.now() + pause > giveUpAt) throw clearerError(error, "writing");
        await sleep(pause);
      }
    }
  } finally {
    // A session whose connection is gone cannot say goodbye; the error that matters has been thrown already.
    await session.close().catch(() => undefined);
  }
}

/** The driver's own `executeWrite` waits for the server to begin before it sends the first statement. */
async function inTransaction<Result>(database: Database, session: Session, work: (run: Run) => Promise<Result>): Promise<Result> {
  const transaction = session.beginTransaction({ timeout: writeTimeout });
  try {
    const result = await work(runIn(database, transaction));
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback().catch(() => undefined);
    throw error;
  }
}

function isRetryable(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable;
}

/** A whole number, as Cypher's integer; a bare number would be stored as a float. */
export function integer(value: number): Integer {
  return neo4j.int(value);
}

function runIn(database: Database, transaction: Transaction): Run {
  return async (name, values) => {
    const { text, parameters } = statementOf(database, name);
    const { records } = await transaction.run(text, sent(values, parameters));
    return records.map((record) => record.toObject() as RowOf<Named<typeof name>>);
  };
}

function statementOf(database: Database, name: StatementName): OpenStatement {
  const statement = database.statements.get(name);
  if (statement === undefined) throw new Error(`cypher/ has no statement ${name}; run npm run generate`);
  return statement;
}

function sent(values: Readonly<Record<string, unknown>>, parameters: OpenStatement["parameters"]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, type]) => {
    const value = values[name] ?? null;
    return [name, type.startsWith("integer") && typeof value === "number" ? neo4j.int(value) : value];
  }));
}

function databaseOf({ name }: Database): { database: string } | object {
  return name === undefined ? {} : { database: name };
}
