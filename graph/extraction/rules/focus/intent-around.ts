import { behindMark } from "../../text/behind-mark.ts";
import { charactersOf } from "../../text/characters.ts";
import { anyOf, cuesOf, pattern } from "../../../lexicon/cues.ts";
import { type Intent, intent, isOfIntent, type Spot, strengthBefore, unlessAimedAt } from "./intent-of-phrase.ts";
import { oncePer } from "../../scan/once-per.ts";
import type { Vocabulary } from "../../scan/vocabulary.ts";

const cues = cuesOf("intent-around", ({ chain, by, degree, come, form, span, aim, push }) => ({
  /** Behind the links of a chain, the word for one. */
  asChain: pattern`^[^。；]{0,60}${chain}`,
  /** What has come about by the text's own word: 已基本构建, 初步形成, 逐渐形成. */
  hasCome: pattern`${by}${degree}*${come}(?!后)`,
  /** A chain that is there, by its links: 形成了从设备和材料到设计、制造的产业链. */
  ofChain: pattern`${form}了(?:[^。；]{0,4})?${span}`,
  /** An aim, or what the place works on. */
  toCome: pattern`${aim}|到20\d\d年|将(?=[^，。；]{0,6}${form})|${push}`,
}));

/** The phrases with a gap that tell an intent, and all that they end in: few clauses hold any of it. */
const gapsOfIntent = oncePer(({ gaps }: Vocabulary) => {
  const own = gaps.filter(({ relation }) => isOfIntent(relation));
  return { gaps: own, ends: anyOf(own.map(({ after }) => after)) };
});

/** 填补……短板: a phrase with the thing in its gap. What news says to fill a gap is there. */
export function saidAround(spot: Spot): Intent | undefined {
  const { context, line, mention, text, clause } = spot;
  const after = text.slice(mention.end, clause.end);
  const { gaps, ends } = gapsOfIntent(context.vocabulary);
  if (!ends.test(after)) return undefined;
  const before = text.slice(clause.start, mention.start);
  for (const gap of gaps) {
    if (gap.before === "填补" && context.reading.isNews) continue;
    const at = after.includes(gap.after) ? before.lastIndexOf(gap.before) : -1;
    if (at === -1) continue;
    if (gap.after === "为主" && !isDirection.test(after) && (tellsWhatIsThere(context, line) || isThereBefore(spot, clause.start + at))) return unlessAimedAt(spot, intent("HAS", null, clause.start + at, true), clause.start + at);
    return intent(gap.relation as Intent["relation"], strengthBefore(text, line, mention), clause.start + at, true);
  }
  return undefined;
}

/** Behind a thing, that it is what the place turns to: 为主攻方向. */
const isDirection = /^[^。；]*?为主[攻导要题体]/;

/** Whether the sentence says before it that the whole is there: 已形成较完整的产业链，包括以衬底为主的上游产业. */
function isThereBefore({ text, line: { sentence } }: Spot, at: number): boolean {
  const words = text.slice(behindMark(text, sentence.start, stops, Math.max(0, sentence.start - 160)), at);
  return hasFormed.test(words) && !cues().toCome.test(words);
}

const stops = charactersOf("。\n");
const hasFormed = /已(?:经|初步|基本|逐步|逐渐)*(?:形成|建成|构建|建立)/;

/** Whether a sentence tells of what a place has, where it says what it mainly does: in news, and in a look back. */
function tellsWhatIsThere({ reading }: Spot["context"], { looksBack }: Spot["line"]): boolean {
  return looksBack || reading.isNews;
}

/** 初步形成……, 形成了从设备到制造的产业链; an aim has not come about. */
export function saidToHaveCome({ line, mention, text, clause, words }: Spot): Intent | undefined {
  const came = cues().hasCome.exec(text.slice(clause.start, mention.start));
  const chain = came === null ? cues().ofChain.exec(words) : null;
  if ((came === null && chain === null) || cues().toCome.test(words)) return undefined;
  if (came !== null) return intent("HAS", null, clause.start + came.index, true);
  const isChain = chain !== null && cues().asChain.test(text.slice(mention.end, Math.min(line.sentence.end, mention.end + 70)));
  return isChain ? intent("HAS", null, mention.start - words.length + chain.index, true) : undefined;
}
