import { type Database, write } from "./database.ts";
import { type ClaimDecision, type DecidedClaim, judgeClaims } from "./judge-claims.ts";
import { type DecidedPair, judgePairs, type PairDecision } from "./judge-pairs.ts";
import type { Decider } from "./judgement.ts";
import { takeTurn } from "./turn.ts";

/**
 * Decides about claims and about pairs of entities, in one transaction; edges, names and who stands for whom follow. Gives what each decision came to, in their order.
 * @throws InvalidArgument naming what there is not, or about which nothing was decided that could be taken back; then nothing is decided.
 */
export async function judge(database: Database, decisions: readonly (ClaimDecision | PairDecision)[], decider: Decider): Promise<readonly (DecidedClaim | DecidedPair)[]> {
  return write(database, async (run) => {
    await takeTurn(run, "", []);
    const claims = decisions.filter((decision): decision is ClaimDecision => "claim" in decision);
    const pairs = decisions.filter((decision): decision is PairDecision => "entity" in decision);
    const decidedClaims = (claims.length === 0 ? [] : await judgeClaims(run, claims, decider)).values();
    const decidedPairs = (pairs.length === 0 ? [] : await judgePairs(run, pairs, decider)).values();
    return decisions.flatMap((decision): (DecidedClaim | DecidedPair)[] => {
      const { value } = "claim" in decision ? decidedClaims.next() : decidedPairs.next();
      return value === undefined ? [] : [value];
    });
  });
}
