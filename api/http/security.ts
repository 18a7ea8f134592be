import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { InvalidArgument } from "../../graph/index.ts";
import { refuse, sendRefusal } from "../errors.ts";

/** The views that may stand within another site's page: they only read. */
const embeddable = ["/chain", "/matrix"];

/**
 * Security headers: only the page's own files, no inline script or style; framed by nobody,
 * but for the chain and the matrix with `embed=1` in their address, by the origins given.
 * @throws InvalidArgument for what is no origin.
 */
export function securityHeaders(embedOrigins: readonly string[]): RequestHandler {
  const closed = headers([]);
  if (embedOrigins.length === 0) return closed;
  const framed = headers(embedOrigins.map(originOf));
  return (request, response, next) => (embeddable.includes(request.path) && request.query["embed"] === "1" ? framed : closed)(request, response, next);
}

function headers(frameAncestors: readonly string[]): RequestHandler {
  const isFramed = frameAncestors.length > 0;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"], imgSrc: ["'self'", "data:", "blob:"], objectSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'self'"],
        frameAncestors: isFramed ? [...frameAncestors] : ["'none'"],
      },
    },
    xFrameOptions: isFramed ? false : { action: "deny" },
    crossOriginResourcePolicy: { policy: isFramed ? "cross-origin" : "same-origin" },
    // Transport security is the business of whoever puts TLS in front.
    strictTransportSecurity: false,
  });
}

/** An origin as the policy wants it; anything else would open the page to more than was meant. */
function originOf(text: string): string {
  const origin = /^https?:\/\/[^\s/;,'"]+$/.test(text.replace(/\/$/, "")) && URL.canParse(text) ? new URL(text).origin : undefined;
  if (origin === undefined || origin === "null") throw new InvalidArgument(`ATLAS_EMBED_ORIGINS: ${text} is no origin; write each as https://example.org, separated by commas`);
  return origin;
}

/** At most so many requests a minute and address. */
export function requestLimit(perMinute: number): RequestHandler {
  const refusal = refuse("RATE_LIMITED", `More than ${perMinute} requests a minute from one address; wait and try again.`);
  return rateLimit({
    windowMs: 60_000, limit: perMinute, standardHeaders: "draft-7", legacyHeaders: false,
    handler: (_request, response) => sendRefusal(response, refusal),
  });
}
