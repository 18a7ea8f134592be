import { cuesOf, globalPattern } from "../../lexicon/cues.ts";
import { matchesOf } from "../../lexicon/matches.ts";
import type { Line } from "../context.ts";
import { isPlace } from "../rules/areas.ts";
import type { Mention } from "../identity/mention.ts";
import type { Stretch } from "../text/reading.ts";

const cues = cuesOf("places-behind-things", ({ role, move }) => ({
  /** Behind the things of a clause the places that are to make them: 外延片生产以滨湖、庐阳为重点; 应用产品由滨湖向庐阳拓展. */
  assigned: globalPattern`(?<=^|[，,。；;：:\n])(?<things>[^，,。；;：:\n]{2,40}?)(?:(?<as>以)[^，,。；;：:\n]{2,40}?为(?:发展|产业)?(?:${role})(?=[，,。；;\n]|$)|(?<from>由)[^，,。；;：:\n]{2,30}?向[^，,。；;：:\n]{2,30}?(?:${move})(?=[，,。；;\n]|$))`,
}));

/** The things of a clause, and the places behind them that the clause gives them to. */
export interface Assigned extends Stretch {
  readonly places: readonly Mention[];
}

/** The clauses of a sentence that name things first and behind them the places that are to make them. */
export function* placesBehindThings(text: string, { sentence, mentions }: Pick<Line, "sentence" | "mentions">): Generator<Assigned> {
  const words = text.slice(sentence.start, sentence.end);
  if (!words.includes("为") && !words.includes("向")) return;
  for (const { index, 0: whole, groups } of matchesOf(cues().assigned, words)) {
    const start = sentence.start + index;
    const from = start + (groups?.things ?? "").length;
    const end = start + whole.length;
    const behind = mentions.filter((mention) => mention.inside === undefined && mention.start > from && mention.end < end);
    const places = behind.filter(isPlace);
    const hasThing = mentions.some((mention) => mention.start >= start && mention.end <= from && !isPlace(mention) && mention.kind !== "Company");
    if (hasThing && places.length > 0 && places.length === behind.length && (places[0] as Mention).start - from <= 3) yield { start, end, places };
  }
}
