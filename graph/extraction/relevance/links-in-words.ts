import type { Mention } from "../identity/mention.ts";

/** Whether a word for a link stands in a row of what is made strong, wide or whole: 强设计、补封测, 做强设计、做大制造. One alone may mean anything. */
export function isInRowOfLinks(text: string, { kind, start, end }: Pick<Mention, "kind" | "start" | "end">): boolean {
  if (kind !== "Stage" || !made.test(text.slice(Math.max(0, start - 4), start)) || !ends.test(text.slice(end, end + 3))) return false;
  return next.test(text.slice(end, end + 12)) || before.test(text.slice(Math.max(0, start - 14), start));
}

const made = /(?:^|[、，。；：“\n业链持力])(?:[强补延扩壮优稳拓建]|做[强大优精特]|补[强齐足]|延[伸长]|壮大|扩大)$/;
const ends = /^(?:业|端|环节|链)?(?:[、，。；”\n]|$)/;
const next = /^[\u4e00-\u9fff]{0,2}[、，](?:[强补延扩壮优稳拓建]|做[强大优精特]|补[强齐足]|延[伸长]|壮大|扩大)[\u4e00-\u9fff]{2,4}(?:[、，。；”]|$)/;
const before = /[强补延扩壮优稳拓建大精特齐足伸长][\u4e00-\u9fff]{2,4}[、，](?:[强补延扩壮优稳拓建]|做[强大优精特]|补[强齐足]|延[伸长]|壮大|扩大)$/;

/** Whether a word for a link is called a side of the trade: 制造端, 设备材料端; or the field that a sentence turns to: 制造领域，恒越芯产能居前. */
export function isSideOfTrade(text: string, { kind, start, end }: Pick<Mention, "kind" | "start" | "end">): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  return kind === "Stage" && ((side.test(text.slice(end, end + 2)) && opens.test(before)) || (field.test(text.slice(end, end + 3)) && opensSentence.test(before) && ofTrade.test(text.slice(start, end))));
}

const side = /^端(?![口子午正午的])/;
const opens = /^(?:$|[，。；：、“\n业链在从])/;
const field = /^(?:领域|环节|方面)，/;
const opensSentence = /^[。；：\n]?$/;
/** Links that a sentence speaks of as fields of the trade: 应用领域 and 测试环节 may be anything. */
const ofTrade = /^(?:芯片|晶圆)?(?:设计|制造|封测|封装|封装测试|材料|装备|设备|装备材料|设备材料|材料装备)$/;

/** Whether a step of the trade alone names a class of makers: 恒越光电等中游封装企业. */
export function isOfMakers(text: string, { start, end }: Pick<Mention, "start" | "end">): boolean {
  return stepOfTrade.test(text.slice(start, end)) && makers.test(text.slice(end, end + 2));
}

const stepOfTrade = /^(?:封装|封测|外延|磊晶|衬底)$/;
const makers = /^(?:企业|厂商|厂家|公司)/;
