/** The base of every error that the project raises on purpose: a message that says what, where and what to do. */
export class AtlasError extends Error {
  override readonly name: string = "AtlasError";
  /** A stable word for programs; see `api/errors.ts` for the HTTP answer of each. */
  readonly code: string = "ATLAS_ERROR";
}

/** What an error says, be it an Error or anything else that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The ontology literal contradicts itself: for whoever edits `graph/ontology`. */
export class InvalidOntology extends AtlasError {
  override readonly name = "InvalidOntology";
  override readonly code = "INVALID_ONTOLOGY";
}

/** A row of `seeds/` is wrong: for whoever edits the seeds. */
export class InvalidSeed extends AtlasError {
  override readonly name = "InvalidSeed";
  override readonly code = "INVALID_SEED";
}

/** A document or facts file that a user gave cannot be taken: for that user. */
export class InvalidDocument extends AtlasError {
  override readonly name = "InvalidDocument";
  override readonly code = "INVALID_DOCUMENT";
}

/** An argument that a user gave is not of the form asked for: for that user. */
export class InvalidArgument extends AtlasError {
  override readonly name = "InvalidArgument";
  override readonly code = "INVALID_ARGUMENT";
}

/** A query failed or took too long: for whoever runs the server. */
export class QueryFailed extends AtlasError {
  override readonly name = "QueryFailed";
  override readonly code = "QUERY_FAILED";
}

/** No database can be reached or started: for whoever runs the server. */
export class DatabaseUnavailable extends AtlasError {
  override readonly name = "DatabaseUnavailable";
  override readonly code = "DATABASE_UNAVAILABLE";
}
