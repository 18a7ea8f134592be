import { listOf, readTable } from "../lexicon/index.ts";
import type { Text } from "../ontology/index.ts";
import { InvalidSeed } from "../errors.ts";
import type { Asked } from "./asked.ts";

/** A rule of `seeds/ask/rules.csv`: where a question has all of these and none of those, it may be of this intent, or of several joined by a plus. */
interface Rule {
  readonly intent: string;
  readonly all: readonly string[];
  readonly none: readonly string[];
  readonly weight: number;
}

/** A kind of question that can be answered, with its name and an example that the names of a question can be put into. */
export interface Intent {
  readonly id: string;
  readonly label: Text;
  readonly example: Text;
}

export interface Scored {
  readonly intent: string;
  readonly score: number;
}

/** Below this nothing is taken for understood. */
const least = 20;

let loaded: { readonly rules: readonly Rule[]; readonly intents: ReadonlyMap<string, Intent> } | undefined;

/** The intents and their rules, read once. @throws InvalidSeed for a rule of an intent that has no row */
export function intentTables(): NonNullable<typeof loaded> {
  if (loaded !== undefined) return loaded;
  const intents = new Map(readTable("ask/intents.csv", ["intent", "zh", "en", "exampleZh", "exampleEn"]).map((row) => [row.intent, { id: row.intent, label: { zh: row.zh, en: row.en }, example: { zh: row.exampleZh, en: row.exampleEn } }]));
  const rules = readTable("ask/rules.csv", ["intent", "all", "none", "weight"]).map(({ intent, all, none, weight, origin }) => {
    if (!intent.split("+").every((one) => intents.has(one))) throw new InvalidSeed(`${origin}: intent ${intent} has no row in seeds/ask/intents.csv; add one or correct the name`);
    return { intent, all: all.split("+").filter((part) => part !== ""), none: listOf(none), weight: Number(weight) };
  });
  loaded = { rules, intents };
  return loaded;
}

/** The intents that a question may be of, the likeliest first: the weight of the best rule that fits, less for words that nothing explains. */
export function scoredIntents(asked: Asked): readonly Scored[] {
  const features = featuresOf(asked);
  const best = new Map<string, number>();
  for (const { intent, all, none, weight } of intentTables().rules) {
    if (!all.every((feature) => features.has(feature)) || none.some((feature) => features.has(feature))) continue;
    const unexplained = asked.words.length * (weight < 50 ? 12 : 2);
    const score = weight + all.length * 0.1 - unexplained;
    if (score > (best.get(intent) ?? least)) best.set(intent, score);
  }
  return [...best].map(([intent, score]) => ({ intent, score })).sort((a, b) => b.score - a.score);
}

/** Cues that nearly every question has: none tells what kind of question is nearest. */
const inAny: ReadonlySet<string> = new Set(["who", "list", "asks", "yesno", "filler", "cover", "make", "has", "when", "count", "where", "not", "read"]);

/** The intents that a question of no known kind is nearest to by its cue words, those that lack least for a rule first. */
export function nearestIntents(asked: Asked): readonly string[] {
  const features = featuresOf(asked);
  const nearest = new Map<string, number>();
  for (const { intent, all, weight } of intentTables().rules) {
    const met = all.filter((feature) => features.has(feature));
    if (!met.some((feature) => !feature.startsWith("@") && !inAny.has(feature)) || intent.includes("+")) continue;
    nearest.set(intent, Math.max(nearest.get(intent) ?? 0, met.length / all.length + weight / 1000));
  }
  return [...nearest].sort(([, a], [, b]) => b - a).map(([intent]) => intent);
}

/** What rules are written in: the cue words of a question, and the kinds of name that it has. */
export function featuresOf(asked: Asked): ReadonlySet<string> {
  const has = (feature: string, count: number) => (count === 0 ? [] : count === 1 ? [feature] : [feature, `${feature}s`]);
  const kinds = (kind: string) => asked.actors.filter((actor) => actor.kind === kind).length;
  return new Set([
    ...asked.cues,
    ...has("@place", asked.places.length), ...has("@park", asked.places.filter(({ kind }) => kind === "Park").length), ...has("@topic", asked.topics.length), ...(asked.withoutTopics.length === 0 ? [] : ["@without"]),
    ...has("@company", kinds("Company")), ...has("@institution", kinds("Institution")), ...has("@project", kinds("Project")), ...has("@actor", asked.actors.length),
    ...has("@agency", asked.agencies.length), ...has("@policy", asked.policies.length), ...has("@task", asked.tasks.length), ...has("@fund", asked.funds.length), ...has("@chain", asked.chains.length),
    ...has("@document", asked.documents.length), ...has("@year", asked.years.length), ...(asked.period === null ? [] : ["@period"]), ...(asked.bound === null ? [] : ["@bound"]),
    ...has("@words", asked.words.length), ...(asked.metric ? ["@target"] : []),
  ]);
}
