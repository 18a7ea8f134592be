import type { Reading } from "../text/reading.ts";
import { yearOf } from "../text/year-of-document.ts";

/** A month right before a verb, with the year before it where one stands there: 6月底前, 今年9月, 2026年3月. */
const month = /(20\d\d年|[今去前]年|上年|同年|当年)?(\d{1,2})月(?:份|\d{1,2}日)?(?:[初中下上末底]旬?)?(前|之前)?(?:[即也就]?(?:可望?|能)|正式|全[面部线]|顺利|陆续|同步|集中|整体)?$/;

/**
 * Whether the month right before a verb is still to come when the document speaks: 3月 before 投产 in a report of January, and one with 前, which sets a date.
 * Undefined where no month stands there or the document bears no date.
 */
export function isOfLaterMonth(reading: Reading, before: string): boolean | undefined {
  const found = before.includes("月") ? month.exec(before.slice(-longest)) : null;
  const said = Number(reading.document.about.publishedOn?.slice(5, 7) || Number.NaN);
  if (found === null || Number.isNaN(said)) return undefined;
  const [, year, own, by] = found;
  if (year !== undefined && year !== "今年" && (!year.startsWith("20") || Number(year.slice(0, 4)) !== yearOf(reading))) return undefined;
  // In the first weeks of a year news tells of the months of the last one without naming it.
  if (year === undefined && said <= lookingBack && Number(own) > 12 - lookingBack) return undefined;
  return Number(own) > said || (by !== undefined && Number(own) >= said);
}

/** Whether the words behind a project say that it is to be completed in a month still to come: its building goes on. */
export function isCompletedLater(reading: Reading, behind: string): boolean {
  const before = completion.exec(behind)?.[1];
  return before !== undefined && isOfLaterMonth(reading, before) === true;
}

const completion = /^([^，。；、]{2,14}?)(?:建成|竣工|完工|投产|达产|量产|通线)/;
const longest = 24;
const lookingBack = 3;
