import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { InvalidArgument } from "../../graph/index.ts";
import { refuse, sendRefusal } from "../errors.ts";

/** Whether a host to listen on is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Lets in whom the configuration allows: with a token, who shows it (`Authorization: Bearer`, or Basic with the token as password, which browsers ask for);
 * without one, requests to a loopback name only, so that no foreign page can reach in by a name of its own.
 * @throws InvalidArgument for a host off loopback without a token.
 */
export function access(host: string, token: string | undefined): RequestHandler {
  if (token === undefined && !isLoopback(host)) {
    throw new InvalidArgument(`HOST ${host} is reached from other machines: set ATLAS_TOKEN (a long random text), or leave HOST at 127.0.0.1`);
  }
  return token === undefined ? loopbackNamesOnly : tokenOnly(token);
}

const loopbackNamesOnly: RequestHandler = (request, response, next) => {
  if (isLoopback(request.hostname)) return next();
  sendRefusal(response, refuse("HOST_NOT_ALLOWED", "Without a token the server answers to 127.0.0.1 and localhost only."));
};

function tokenOnly(token: string): RequestHandler {
  const expected = digest(token);
  return (request, response, next) => {
    const given = tokenIn(request.headers.authorization ?? "");
    if (given !== undefined && timingSafeEqual(digest(given), expected)) return next();
    sendRefusal(response.set("WWW-Authenticate", 'Basic realm="Xinlian Atlas", charset="UTF-8"'), refuse("UNAUTHENTICATED", "Send the server's token: Authorization: Bearer TOKEN, or Basic with the token as password."));
  };
}

function tokenIn(header: string): string | undefined {
  const [, scheme, credentials] = /^(Bearer|Basic) +(\S+)$/i.exec(header) ?? [];
  if (scheme === undefined || credentials === undefined) return undefined;
  return scheme.toLowerCase() === "bearer" ? credentials : Buffer.from(credentials, "base64").toString("utf8").replace(/^[^:]*:/, "");
}

/** Digests have one length: the comparison tells nothing of the token's. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
