import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { type Intent, intent, type Spot, strengthBefore } from "../focus/intent-of-phrase.ts";
import type { Mention } from "../../identity/mention.ts";
import { verbsOf } from "../focus/verbs-of-intent.ts";

const cues = cuesOf("own-clause", ({ ahead, hurry, underWay, build, there }) => ({
  /** How a clause begins that tells of what is to be built: 拟投资20亿元建设……. */
  isAhead: pattern`^[^，]{0,6}?${ahead}[^，]{0,20}?${build}`,
  /** How one begins that pushes a building on: 加快建设……. */
  isHurried: pattern`^[^，]{0,6}?${hurry}[^，]{0,10}?${build}`,
  /** How one begins that tells of what is being built: 正在建设……. */
  isUnderWay: pattern`^[^，]{0,6}?${underWay}`,
  /** That what a clause tells of is there all the same. */
  isThere: pattern`${there}`,
}));

/**
 * What a thing's own clause tells of building it, where only the clauses around it tell of what is there: 已建成硅片产线，拟建引线框架产线. What is to come is what the place wants; what is
 * being built is underway.
 */
export function builtInOwnClause(spot: Spot): Intent | undefined {
  const { context, line, mention, text, clause } = spot;
  const doer = line.outer.findLast(({ kind, start, end }) => doers.has(kind) && start >= clause.start && end <= mention.start);
  const words = text.slice(doer?.end ?? clause.start, mention.start);
  const isUnderWay = cues().isUnderWay.test(words);
  const isToCome = cues().isAhead.test(words) || (!line.looksBack && cues().isHurried.test(words));
  if ((!isUnderWay && !isToCome) || cues().isThere.test(text.slice(clause.start, clause.end))) return undefined;
  if (verbsOf(context, line).some(({ start, end, payload }) => start >= clause.start && end <= mention.start && payload.relation !== undefined)) return undefined;
  return isUnderWay ? { ...intent("HAS", null, clause.start, false), voice: "underway" } : intent("FOCUSES_ON", strengthBefore(text, line, mention), clause.start, false);
}

const doers: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>(["Company", "Region", "Park"]);
