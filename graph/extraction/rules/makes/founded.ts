import type { Context, Line } from "../../context.ts";
import type { Subject } from "../subjects/subjects.ts";

/** Whether the sentence founds a firm, by the words before its name or before the longer one that it is called after: 拟设立庐州恒泰光电公司（下称“恒泰光电”），……. */
export function isFounded({ reading: { text }, cast }: Context, { sentence, mentions }: Line, { entity, start }: Subject): boolean {
  const called = mentions.filter((firm) => firm.kind === "Company" && firm.start < start && start - firm.start <= longestAside && cast.of(firm) === entity).map((firm) => firm.start);
  return [start, ...called].some((at) => founds.test(text.slice(Math.max(sentence.start, at - 8), at)));
}

/** Whether the words before a firm that is founded only decide on it. */
export function isOnlyDecided(before: string): boolean {
  return decides.test(before);
}

/** So far behind a firm's name the one that it is called by may stand. */
const longestAside = 40;
const founds = /(?:设立|成立|组建|合组|新设|创立|创办|筹建|筹设)(?:了|一家)?(?:全资|控股|合资)*(?:子公司|公司)?[\u4e00-\u9fff]{0,3}$/;
const decides = /决定|同意|审议|议案|协议|有意|意向/;
