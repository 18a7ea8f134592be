import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { refusalBody, refuse } from "../errors.ts";

/** Security headers: only the page's own files, no inline script or style, framed by the origins given and by nobody else. */
export function securityHeaders(embedOrigins: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"], imgSrc: ["'self'", "data:", "blob:"], objectSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'self'"],
        frameAncestors: embedOrigins.length > 0 ? [...embedOrigins] : ["'none'"],
      },
    },
    xFrameOptions: embedOrigins.length > 0 ? false : { action: "deny" },
    crossOriginResourcePolicy: { policy: embedOrigins.length > 0 ? "cross-origin" : "same-origin" },
    // Transport security is the business of whoever puts TLS in front.
    strictTransportSecurity: false,
  });
}

/** At most so many requests a minute and address. */
export function requestLimit(perMinute: number): RequestHandler {
  const refusal = refuse("RATE_LIMITED", `More than ${perMinute} requests a minute from one address; wait and try again.`);
  return rateLimit({
    windowMs: 60_000, limit: perMinute, standardHeaders: "draft-7", legacyHeaders: false,
    handler: (_request, response) => void response.status(refusal.status).json(refusalBody(refusal)),
  });
}
