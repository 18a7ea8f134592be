import { type GraphQLFormattedError, GraphQLError } from "graphql";
import { unwrapResolverError } from "@apollo/server/errors";
import { ZodError } from "zod";
import type { Response } from "express";
import { AtlasError } from "../graph/index.ts";

/** What a client is told: an HTTP status, a stable code, and a message without anything internal. */
export interface Refusal {
  readonly status: number;
  readonly code: Code;
  readonly message: string;
}

/** A part of the contract whose work is still to come. */
export class NotYet extends AtlasError {
  override readonly name = "NotYet";
  override readonly code = "NOT_YET";
}

/** A request that cannot be taken as it is. */
export class Refused extends AtlasError {
  override readonly name = "Refused";
  override readonly code: Code;

  constructor(code: Code, message: string) {
    super(message);
    this.code = code;
  }
}

/** The HTTP status of each code of ours. */
const statuses = {
  INVALID_ARGUMENT: 400,
  INVALID_DOCUMENT: 400,
  NOT_YET: 501,
  QUERY_FAILED: 500,
  DATABASE_UNAVAILABLE: 503,
  UNAUTHENTICATED: 401,
  HOST_NOT_ALLOWED: 403,
  ORIGIN_NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  INVALID_JSON: 400,
  INVALID_REQUEST: 400,
  TOO_MANY_FILES: 413,
  RATE_LIMITED: 429,
  INTERNAL: 500,
} as const;

type Code = keyof typeof statuses;

/** What a client is told in the stead of messages that were written for whoever runs the server. */
const hidden: Readonly<Partial<Record<Code, string>>> = {
  QUERY_FAILED: "The question could not be answered, or took too long; ask for less, or try again.",
  DATABASE_UNAVAILABLE: "The database does not answer; try again shortly.",
  INTERNAL: "Something went wrong on the server. The log has it under this request's id.",
};

/** A refusal by code, with its status from the table. */
export function refuse(code: Code, message: string): Refusal {
  return { status: statuses[code], code, message: hidden[code] ?? message };
}

/** What a client is told of an error: ours by their code, those of body parsing by their type, all others as INTERNAL. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof AtlasError) return refuse(isCode(error.code) ? error.code : "INTERNAL", error.message);
  if (error instanceof ZodError) return refuse("INVALID_ARGUMENT", error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
  const type = typeof error === "object" && error !== null && "type" in error ? error.type : undefined;
  if (type === "entity.too.large") return refuse("BODY_TOO_LARGE", "The request body is larger than is taken here; send less at once.");
  if (type === "entity.parse.failed") return refuse("INVALID_JSON", "The request body is not valid JSON.");
  if (type === "encoding.unsupported" || type === "charset.unsupported") return refuse("UNSUPPORTED_MEDIA_TYPE", "The request body's encoding is not supported.");
  const status = typeof error === "object" && error !== null && "status" in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? refuse("INVALID_REQUEST", "The request cannot be read.") : refuse("INTERNAL", "");
}

function isCode(code: string): code is Code {
  return Object.hasOwn(statuses, code);
}

/** Answers with a refusal, its body in the shape of a GraphQL answer. */
export function sendRefusal(response: Response, { status, code, message }: Refusal): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

/** A GraphQL error as the client may see it: graphql-js's own refusals as they are, ours by the table, all others as INTERNAL; never a stack. */
export function formatGraphqlError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const code = formatted.extensions?.["code"];
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  if (cause instanceof AtlasError || cause instanceof ZodError || code === "INTERNAL_SERVER_ERROR" || code === undefined) {
    const refusal = refusalOf(cause);
    return { message: refusal.message, ...place, extensions: { code: refusal.code } };
  }
  // Apollo gives every refusal of validation the same code; our own rules say theirs as `refusal`.
  return { message: formatted.message, ...place, extensions: { code: formatted.extensions?.["refusal"] ?? code } };
}

/** Whether an error is the server's fault, and so belongs into the log. */
export function isFault(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  if (cause instanceof GraphQLError) return false;
  return refusalOf(cause).status >= 500 && !(cause instanceof NotYet);
}
