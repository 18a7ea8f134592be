import type { RequestHandler } from "express";
import { refuse, sendRefusal } from "../errors.ts";

/**
 * Lets through what this server's own page sends, and programs, which say nothing of an origin. A browser on a page of another origin always says so, by
 * `Sec-Fetch-Site` or `Origin`, and cannot be made to say otherwise: it may not write with the credentials that it holds for this server.
 */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const { origin, host, "sec-fetch-site": site } = request.headers;
  if ((site === undefined || site === "same-origin" || site === "none") && (origin === undefined || hostOf(origin) === host)) return next();
  sendRefusal(response, refuse("ORIGIN_NOT_ALLOWED", "Only this server's own page, or a program, may change anything here."));
};

/** `null` is the origin of a page that has none. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
