import type { RequestHandler } from "express";
import { refusalBody, refuse } from "../errors.ts";

/** Refuses a body that is not JSON: a form of a foreign page cannot send any. */
export const jsonOnly: RequestHandler = (request, response, next) => {
  if (request.is("application/json")) return next();
  const refusal = refuse("UNSUPPORTED_MEDIA_TYPE", "Send the body as application/json.");
  response.status(refusal.status).json(refusalBody(refusal));
};
