import { existsSync } from "node:fs";
import { join } from "node:path";
import { type RequestHandler, Router, static as serveStatic } from "express";
import { refuse, sendRefusal } from "../errors.ts";

/**
 * The built page: hashed assets kept for a year, `index.html` asked for anew each time; an address of the page without a file answers with `index.html`.
 * @param folder `viz/dist`
 */
export function page(folder: string): Router {
  const router = Router();
  router.use(serveStatic(folder, {
    index: "index.html",
    redirect: false,
    setHeaders: (response, path) => void response.setHeader("Cache-Control", /[\\/]assets[\\/]/.test(path) ? "public, max-age=31536000, immutable" : "no-cache"),
  }));
  // No pattern here: the router would refuse an address whose encoding is broken, and the page tells of it better.
  router.use((request, response, next) => {
    if (!["GET", "HEAD"].includes(request.method) || !isPageAddress(request.path) || !request.accepts("html")) return next();
    const index = join(folder, "index.html");
    if (!existsSync(index)) return next();
    response.set("Cache-Control", "no-cache").sendFile(index);
  });
  return router;
}

/** The answer for everything that nothing else answers. */
export const notFound: RequestHandler = (request, response) => {
  sendRefusal(response, refuse("NOT_FOUND", `Nothing is at ${request.path.slice(0, 200)}. GraphQL is at POST /graphql.`));
};

/** An address that the page itself reads: nothing of the API, and no file, unless the last part is an id, which may hold a point. */
function isPageAddress(path: string): boolean {
  if (/^\/(entity|document)\/[^/]+$/.test(path)) return true;
  return !/^\/(graphql|health|version|api)(\/|$)/.test(path) && !/\.[a-z0-9]+$/i.test(path);
}
