import express, { Router } from "express";
import { z } from "zod";
import { type Database, judge } from "../../graph/index.ts";
import { id } from "../arguments.ts";
import { limits } from "../guards/limits.ts";
import { jsonOnly } from "./json-only.ts";

const decision = z.union([
  z.strictObject({ verdict: z.enum(["accept", "reject", "undo"]), claim: id }),
  z.strictObject({ verdict: z.enum(["same", "not-same", "undo"]), entity: id, other: id }),
]);

const body = z.strictObject({
  decisions: z.array(decision).min(1).max(limits.decisions),
  by: z.string().trim().min(1).max(80),
  why: z.string().trim().max(500).optional(),
});

/** `POST /judgements`: decides about claims and about who is the same as whom, all of it or nothing. The times are the server's own. */
export function judgements(database: Database): Router {
  const router = Router();
  router.post("/judgements", jsonOnly, express.json({ limit: limits.decisionsBody }), async (request, response) => {
    const { decisions, by, why } = body.parse(request.body);
    const decided = await judge(database, decisions, { by, at: new Date().toISOString(), why: why === undefined || why === "" ? null : why });
    response.set("Cache-Control", "no-store").json({ decided });
  });
  return router;
}
