import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { type Intent, intent, type Spot } from "./intent-of-phrase.ts";

const cues = cuesOf("taken-as", ({ take, as }) => ({
  /** Behind a thing, and the others of its list, what the clause makes of them: 列为发展重点. */
  takes: pattern`^[^，。；]{0,60}?(?:${take})[^，。；]{0,12}?(?:${as})`,
}));

/** What a clause wants of a thing that it takes with 将 or 把 for something: `将硅片、光刻胶列为发展重点`. Source: usage of plans and news. */
export function takenAs({ mention, text, clause }: Spot): Intent | undefined {
  const word = /[将把](?=[^将把]*$)/.exec(text.slice(clause.start, mention.start));
  if (word === null || !cues().takes.test(text.slice(mention.end, clause.end))) return undefined;
  return intent("FOCUSES_ON", "push", clause.start + word.index, true);
}
