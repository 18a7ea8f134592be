import { userInfo } from "node:os";
import { Argument, type Command } from "commander";
import { InvalidArgument } from "../errors.ts";
import { judge } from "../store/judge.ts";
import type { ClaimDecision } from "../store/judge-claims.ts";
import type { PairDecision } from "../store/judge-pairs.ts";
import { onDatabase } from "./on-database.ts";

const verdicts = ["accept", "reject", "same", "not-same", "undo"] as const;
type Verdict = (typeof verdicts)[number];

/** Adds `judge VERDICT ID…`: a person's decisions about claims, and about who is the same as whom. */
export function addJudge(program: Command): void {
  program
    .command("judge")
    .description("decide about claims (accept, reject) or about two entities (same, not-same), or take the last decision back (undo); it outlives unloading")
    .addArgument(new Argument("<verdict>", "what is decided").choices(verdicts))
    .argument("<ids...>", "ids of claims, or of two entities")
    .option("--by <name>", "who decides", userInfo().username)
    .option("--why <reason>", "why")
    .addHelpText("after", "\nExample:\n  npm run atlas -- judge same Company:320500:芯澜 Company:苏州芯澜微电子科技有限公司 --by 李工")
    .action((verdict: Verdict, ids: string[], { by, why }: { by: string; why?: string }) => onDatabase(async (database) => {
      for (const decided of await judge(database, decisionsOf(verdict, ids), { by, at: new Date().toISOString(), why: why ?? null })) {
        console.log(`${(decided.status ?? "undecided").padEnd(9)} ${"claim" in decided ? decided.claim : `${decided.entity} and ${decided.other}`} (before: ${decided.before ?? "undecided"})`);
      }
    }));
}

/** An entity's id has its kind before a colon, a claim's has none. */
function decisionsOf(verdict: Verdict, ids: readonly string[]): (ClaimDecision | PairDecision)[] {
  const areEntities = ids.some((id) => id.includes(":"));
  if (verdict === "same" || verdict === "not-same" || (verdict === "undo" && areEntities)) {
    const [entity, other, ...more] = ids;
    if (entity === undefined || other === undefined || more.length > 0) throw new InvalidArgument(`${verdict} is about two entities: give two ids`);
    return [{ verdict, entity, other }];
  }
  if (areEntities) throw new InvalidArgument(`${verdict} is about claims: give their ids (claims have no colon in theirs)`);
  return ids.map((claim) => ({ verdict, claim }));
}
