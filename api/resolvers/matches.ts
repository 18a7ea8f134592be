import { reasonOf, refuseUnknownAmong } from "../../graph/index.ts";
import { possibleMatchesArguments } from "../arguments.ts";
import type { Context } from "../context.ts";

/** Pairs of entities that may be the same, with why and what was decided. */
export async function possibleMatches(_: unknown, given: unknown, { ask }: Context): Promise<unknown> {
  const asked = possibleMatchesArguments.parse(given);
  const [page] = await ask("possibleMatches", asked);
  if ((page?.total ?? 0) === 0) await refuseUnknownAmong(ask, { entity: asked.entity });
  return { total: page?.total ?? 0, items: (page?.items ?? []).map(({ reason, shared, ...pair }) => ({ ...pair, reason: reasonOf(reason, shared) })) };
}
