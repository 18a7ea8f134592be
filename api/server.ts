import { join } from "node:path";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import { type Config, type Database, projectRoot, read } from "../graph/index.ts";
import { contextsOn } from "./context.ts";
import { isFault, refusalOf, refuse, sendRefusal } from "./errors.ts";
import { graphqlServer } from "./graphql-server.ts";
import { limits } from "./guards/limits.ts";
import { access } from "./http/access.ts";
import { documents } from "./http/documents.ts";
import { health } from "./http/health.ts";
import { jsonOnly } from "./http/json-only.ts";
import { judgements } from "./http/judgements.ts";
import { createLog, requestLog } from "./http/log.ts";
import { notFound, page } from "./http/page.ts";
import { sameOrigin } from "./http/same-origin.ts";
import { requestLimit, securityHeaders } from "./http/security.ts";
import { resolvers } from "./resolvers/index.ts";
import { buildSchema } from "./schema/build-schema.ts";

export interface AppParts {
  readonly database: Database;
  readonly config: Config;
  readonly version: string;
  /** Where the built page lies; `viz/dist` of the project by default. */
  readonly pageFolder?: string;
  readonly log?: Logger;
}

/** The application: `listener` answers requests, `close` lets the questions in flight end. */
export interface App {
  readonly listener: Express;
  readonly close: () => Promise<void>;
}

/**
 * Assembles page, GraphQL and health into one request listener; does not listen.
 * @throws InvalidArgument for a host off loopback without a token.
 */
export async function createApp({ database, config, version, pageFolder = join(projectRoot, "viz", "dist"), log = createLog(config.logLevel) }: AppParts): Promise<App> {
  const allowed = access(config.host, config.token);
  const graphql = graphqlServer(await buildSchema(resolvers), config.production);
  await graphql.start();
  const context = contextsOn(database, config.dataFolder);

  const app = express();
  app.disable("x-powered-by");
  app.use(requestLog(log), securityHeaders(config.embedOrigins));
  app.use(health(() => read(database, "ping", {})));
  app.use(requestLimit(config.rateLimit), allowed, compression());
  app.get("/version", (_request, response) => void response.set("Cache-Control", "no-store").json({ name: "xinlian-atlas", version }));
  app.post("/graphql", jsonOnly, express.json({ limit: limits.body }), expressMiddleware(graphql, {
    context: async ({ req, res }) => ({ ...context(), log: log.child({ request: req.id }), named: (operation) => void (res.locals["operation"] = operation) }),
  }));
  app.all("/graphql", postOnly);
  const library = documents({ database, dataFolder: config.dataFolder }, log);
  app.use(["/documents", "/judgements"], writing(sameOrigin));
  app.use(library.router, judgements(database));
  app.use(page(pageFolder), notFound, failed(log));
  return { listener: app, close: async () => void (await Promise.all([graphql.stop(), library.close()])) };
}

/** Guards what changes anything; the page's own address `/documents` is only read. */
function writing(guard: RequestHandler): RequestHandler {
  return (request, response, next) => (request.method === "GET" || request.method === "HEAD" ? next() : guard(request, response, next));
}

const postOnly: RequestHandler = (_request, response) => {
  sendRefusal(response.set("Allow", "POST"), refuse("METHOD_NOT_ALLOWED", "Ask by POST, with a JSON body of query, variables and operationName."));
};

function failed(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (isFault(error)) log.error({ request: request.id, err: error }, "request failed");
    if (response.headersSent) return next(error);
    sendRefusal(response, refusalOf(error));
  };
}
