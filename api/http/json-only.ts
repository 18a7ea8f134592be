import type { RequestHandler } from "express";
import { refuse, sendRefusal } from "../errors.ts";

/** Refuses a body that is not JSON: a form of a foreign page cannot send any. */
export const jsonOnly: RequestHandler = (request, response, next) => {
  if (request.is("application/json")) return next();
  sendRefusal(response, refuse("UNSUPPORTED_MEDIA_TYPE", "Send the body as application/json."));
};
