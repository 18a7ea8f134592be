import { Neo4jError } from "neo4j-driver";
import { type AtlasError, DatabaseUnavailable, QueryFailed } from "../errors.ts";

type Answer = (what: string, message: string) => AtlasError;

/** What a user can do about an error of the driver, by its code: the first that fits. */
const answers: readonly (readonly [RegExp, Answer])[] = [
  [/TransactionTimedOut|Transaction\.Terminated/, (what) => new QueryFailed(`${what}: took longer than it may; ask for less, or raise ATLAS_QUERY_TIMEOUT (milliseconds)`)],
  [/Statement\.AccessMode/, (what) => new QueryFailed(`${what}: writes, but was asked as a question; only the loader writes`)],
  [/Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/, (what) => new DatabaseUnavailable(`${what}: the server refuses the user; check NEO4J_USER and NEO4J_PASSWORD`)],
  [/Security\.Forbidden/, (what, message) => new DatabaseUnavailable(`${what}: the user may not do this: ${message}`)],
  [/Database\.(?:DatabaseNotFound|DatabaseUnavailable)/, (what) => new DatabaseUnavailable(`${what}: the server has no such database, or it is stopped; check NEO4J_DATABASE`)],
  [/Schema\.ConstraintValidationFailed/, (what, message) => new QueryFailed(`${what}: what is written is there already: ${message}`)],
  [/OutOfMemory/, (what) => new QueryFailed(`${what}: needs more memory than the server has; ask for less, or give it more`)],
  [/ServiceUnavailable|SessionExpired|ProtocolError|TransientError|NotALeader|ForbiddenOnReadOnlyDatabase/, (what, message) => new DatabaseUnavailable(`${what}: the database does not answer (${message}); is the server up, and NEO4J_URI right?`)],
];

/**
 * An error of the driver as one of the project's own, which says what to do and has the driver's as its cause. Any other error is given back as it is.
 * @param what the statement's name, or what was being done
 */
export function clearerError(error: unknown, what: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const [, answer] = answers.find(([code]) => code.test(error.code)) ?? [undefined, (where: string, message: string) => new QueryFailed(`${where}: ${message}`)];
  const clearer = answer(what, error.message);
  clearer.cause = error;
  return clearer;
}
