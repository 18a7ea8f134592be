import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { type Intent, intent, type Spot } from "./intent-of-phrase.ts";

const cues = cuesOf("subsidised", ({ toward, buys, pay }) => ({
  /** How a measure begins that says for what it pays: 对光刻机、单晶炉等首台（套）装备. */
  opens: pattern`(?:^|[，。；：）])对(?!${toward})[^，。；]{0,60}$`,
  /** What is only bought is made by others. */
  isBought: pattern`${buys}[^。；]*$`,
  /** Behind the thing, that it is paid for. */
  isPaid: pattern`^[^。；]{0,80}?${pay}`,
}));

/** What a measure pays for by name is encouraged: 对光刻机、单晶炉等首台（套）装备按售价30%补助; not machines that somebody is paid for buying. Source: measures. */
export function subsidised({ context, line, mention, text }: Spot): Intent | undefined {
  if (context.reading.document.about.kind !== "plan" || line.looksBack || mention.weak === true) return undefined;
  const before = text.slice(Math.max(line.sentence.start, mention.start - 80), mention.start);
  const opened = cues().opens.exec(before);
  if (opened === null || !cues().isPaid.test(text.slice(mention.end, Math.min(line.sentence.end, mention.end + 90)))) return undefined;
  return cues().isBought.test(opened[0]) && mention.kind !== "Technology" ? undefined : intent("FOCUSES_ON", "encourage", mention.start - before.length + opened.index, false);
}
