import { randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { destination, type Logger, pino } from "pino";
import { pinoHttp } from "pino-http";

/** The JSON log on standard error. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ fd: 2, sync: true }));
}

/** One line a request: its id, method, path without query, status, duration and the GraphQL operation's name; never headers, variables or bodies. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp<Request, Response>({
    logger,
    genReqId: (request, response) => {
      const given = request.headers["x-request-id"];
      const id = typeof given === "string" && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    quietReqLogger: true,
    customAttributeKeys: { reqId: "request" },
    serializers: { req: () => undefined, res: () => undefined },
    customProps: (request, response) => ({
      method: request.method, path: request.originalUrl.split("?")[0]?.slice(0, 200), status: response.statusCode, operation: response.locals["operation"] as string | undefined,
    }),
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? "error" : response.statusCode >= 400 ? "warn" : "info"),
  });
}
