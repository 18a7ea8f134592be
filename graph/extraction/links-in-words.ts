import type { Mention } from "./mention.ts";

/** Whether a word for a link stands in a row of what is made strong, wide or whole: 强设计、补封测, 做强设计、做大制造. One alone may mean anything. */
export function isInRowOfLinks(text: string, { kind, start, end }: Pick<Mention, "kind" | "start" | "end">): boolean {
  if (kind !== "Stage" || !made.test(text.slice(Math.max(0, start - 4), start)) || !ends.test(text.slice(end, end + 3))) return false;
  return next.test(text.slice(end, end + 12)) || before.test(text.slice(Math.max(0, start - 14), start));
}

const made = /(?:^|[、，。；：“\n业链持力])(?:[强补延扩壮优稳拓建]|做[强大优精特]|补[强齐足]|延[伸长]|壮大|扩大)$/;
const ends = /^(?:业|端|环节|链)?(?:[、，。；”\n]|$)/;
const next = /^[\u4e00-\u9fff]{0,2}[、，](?:[强补延扩壮优稳拓建]|做[强大优精特]|补[强齐足]|延[伸长]|壮大|扩大)[\u4e00-\u9fff]{2,4}(?:[、，。；”]|$)/;
const before = /[强补延扩壮优稳拓建大精特齐足伸长][\u4e00-\u9fff]{2,4}[、，](?:[强补延扩壮优稳拓建]|做[强大优精特]|补[强齐足]|延[伸长]|壮大|扩大)$/;

/** Whether a word for a link is called a side of the trade: 制造端, 设备材料端. */
export function isSideOfTrade(text: string, { kind, start, end }: Pick<Mention, "kind" | "start" | "end">): boolean {
  return kind === "Stage" && side.test(text.slice(end, end + 2)) && opens.test(text.slice(Math.max(0, start - 1), start));
}

const side = /^端(?![口子午正午的])/;
const opens = /^(?:$|[，。；：、“\n业链在从])/;
