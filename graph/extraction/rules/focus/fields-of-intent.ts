import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { type Intent, intent, type Spot, strengthBefore } from "./intent-of-phrase.ts";

const cues = cuesOf("fields-of-intent", ({ open, weight, field, stress, act, lead, kind, pay, give }) => ({
  /** Words that open a list of fields: 在A、B等领域. */
  openList: pattern`(?:^|[，。；：\n])(?:而|并|同时|[^，。；：]{2,8}[市区县省])?${open}(?:[^，。；]{0,80})$`,
  /** Behind the last of a list that 在 opens, what the place will do in those fields: 在A、B等领域，培育一批企业. */
  inFields: pattern`^[^，。；]{0,70}?等?${weight}*${field}，?(?:${stress}?${act})`,
  /** Between the last of such a list and the words for leading in it: 在A、B等方面，我市走在全国前列. */
  ofFields: pattern`^[^。；]{0,100}${lead}，[^，。；]{0,10}$`,
  /** How a clause begins that tells what is paid for: 对A、B的研发制造项目. */
  opensPaid: pattern`(?:^|[，。；：\n])(?:其中，?)?(?:对于?|凡)[^，。；]{0,80}$`,
  /** Behind a thing, the projects for which a place pays: …等项目，给予设备投资10%的补贴. */
  paid: pattern`^[^，。；]{0,70}?(?:${kind})[^，。；]{0,12}，(?:[^，。；]{0,24}，)?(?:${give})[^，。；]{0,30}(?:${pay})`,
  /** The same without an opening, where no more stands between: A、B项目，最高可补助300万元. */
  mostPaid: pattern`^[^，。；]{0,70}?(?:${kind})，最高[^，。；]{0,6}(?:${pay})`,
}));

/** 对A、B的研发制造项目，给予补助: a place pays for what it wants. */
export function paidFor({ mention, text, line, words }: Spot): Intent | undefined {
  const behind = text.slice(mention.end, Math.min(line.sentence.end, mention.end + longestPaid));
  const isPaid = cues().mostPaid.test(behind) || (cues().opensPaid.test(words) && cues().paid.test(behind));
  return isPaid ? intent("FOCUSES_ON", "encourage", mention.start, true) : undefined;
}

/** So far behind a thing it is told what is paid. */
const longestPaid = 150;

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
