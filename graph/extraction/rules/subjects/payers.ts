import type { Mention } from "../../identity/mention.ts";
import type { Stretch } from "../../text/reading.ts";

/**
 * Whether a firm is only named as one that puts its money into the firm told of: 恒越光电完成B轮融资，由澜泰资本、庐阳创投投资，公司主要生产外延片. Nothing that the sentence goes on with is
 * its own. Source: usage of trade news.
 */
export function isPayer(text: string, sentence: Stretch, { start, end }: Mention): boolean {
  const behind = text.slice(end, Math.min(sentence.end, end + longest));
  if (!paysIn.test(behind)) return false;
  const before = text.slice(Math.max(sentence.start, start - longest), start);
  return ofRound.test(before) || (listed.test(before) && leads.test(behind));
}

const longest = 80;
/** Behind the payer, or those listed behind it. */
const paysIn = /^(?:[、和与及][^，。；]{1,60})?(?:等[^，。；]{0,12}?)?(?:联合|共同|独家|领衔)?(?:领投|跟投|参投|投资|出资|注资|入股|参与(?=[，。；]))(?=[，。；、]|完成)/;
/** Words that only payers are told of. */
const leads = /领投|跟投|参投|注资/;
const ofRound = /(?:融资|增资)(?![^。；]*(?:项目|建设))[^。；]*由[^。；]{0,60}$/;
const listed = /(?:^|[，；由]|、)$/;
