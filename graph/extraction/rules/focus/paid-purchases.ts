import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Stretch } from "../../text/reading.ts";

const cues = cuesOf("paid-purchases", ({ buys, made, paid, firstOf }) => ({
  /** Before what is bought of those who make it: 采购本市企业生产的靶材. */
  isBoughtOf: pattern`(?<!${firstOf}[^，。；]{0,3})${buys}[^。；]{0,24}?${made}的[^。；]{0,60}$`,
  /** Behind it, that this is paid. */
  isPaid: pattern`^[^；]{0,80}?${paid}`,
}));

/**
 * Whether a thing is only named to say whose purchases a paper pays for, so that the place need not make it: what is bought of those who make it (采购本市企业生产的靶材，按采购额的5%给予奖励),
 * and what those buy or hire for whom a clause is (对采购EDA工具的企业给予补贴). Source: measures.
 */
export function isOfPaidPurchase(text: string, sentence: Stretch, { start, end }: Stretch): boolean {
  return forBuyers.test(text.slice(Math.max(sentence.start, start - 50), start)) || (cues().isBoughtOf.test(text.slice(Math.max(sentence.start, start - 100), start)) && cues().isPaid.test(text.slice(end, Math.min(sentence.end, end + 90))));
}

const forBuyers = /(?:^|[，。；：\n])对于?[^，。；：\n]{0,16}(?:购买|采购|购置|租用)[^，。；：\n]{0,24}$/;
