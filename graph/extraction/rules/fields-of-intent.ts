import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { type Intent, intent, type Spot, strengthBefore } from "./intent-of-phrase.ts";

const cues = cuesOf("fields-of-intent", ({ open, weight, field, stress, act, lead }) => ({
  /** Words that open a list of fields: 在A、B等领域. */
  openList: pattern`(?:^|[，。；：\n])(?:而|并|同时|[^，。；：]{2,8}[市区县省])?${open}(?:[^，。；]{0,80})$`,
  /** Behind the last of a list that 在 opens, what the place will do in those fields: 在A、B等领域，培育一批企业. */
  inFields: pattern`^[^，。；]{0,70}?等?${weight}*${field}，?(?:${stress}?${act})`,
  /** Between the last of such a list and the words for leading in it: 在A、B等方面，我市走在全国前列. */
  ofFields: pattern`^[^。；]{0,100}${lead}，[^，。；]{0,10}$`,
}));

/** 在A、B等方面，我市走在全国前列. */
export function leadsInFields({ line, mention, text, words }: Spot): Intent | undefined {
  if (!cues().openList.test(words)) return undefined;
  const said = line.phrases.find(({ start, payload }) => start >= mention.end && payload.relation === "STRONG_IN" && cues().ofFields.test(text.slice(mention.end, start)));
  return said === undefined ? undefined : intent("STRONG_IN", null, mention.start, true);
}

/** 在A、B等领域，培育一批企业. */
export function inListOfFields({ line, mention, text, words }: Spot): Intent | undefined {
  const isField = cues().inFields.test(text.slice(mention.end, Math.min(line.sentence.end, mention.end + 90))) && cues().openList.test(words);
  return isField ? intent("FOCUSES_ON", strengthBefore(text, line, mention), mention.start, true) : undefined;
}
