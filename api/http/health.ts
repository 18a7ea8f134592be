import { Router } from "express";
import { refuse, sendRefusal } from "../errors.ts";

/**
 * `/health/live` (the process answers) and `/health/ready` (the database answers too).
 * @param ping rejects while the database does not answer
 */
export function health(ping: () => Promise<unknown>): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  router.get("/health/live", (_request, response) => void response.json({ status: "live" }));
  router.get("/health/ready", async (_request, response) => {
    const isReady = await ping().then(() => true, () => false);
    if (isReady) return void response.json({ status: "ready" });
    sendRefusal(response, refuse("DATABASE_UNAVAILABLE", ""));
  });
  return router;
}
