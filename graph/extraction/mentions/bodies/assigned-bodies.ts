import type { Part, Stretch } from "../../text/reading.ts";

/** Tasks by their numbers, and the words that name who answers for them. */
export interface Assignment {
  /** As their headings print them: （一）. */
  readonly numbers: readonly string[];
  readonly bodies: Stretch;
}

const number = "（[一二三四五六七八九十]{1,3}）";
const assigned = new RegExp(`(?:^|[。；：，])(?:以上|上述|其中|前述|第)?((?:${number}[、和与及至到]?){1,8})(?:[项条]?(?:重点)?(?:任务|工作|措施|内容|事项)?)?由(?=[^。；]{2,100}(?:牵头|负责|落实|配合|承担))`, "g");

/** Who answers for which tasks of the plan, by a later section that divides them: `以上（一）（二）由市科技局牵头，滨湖区落实；（三）由……`. */
export function assignmentsIn(text: string, { start, end, block }: Part): readonly Assignment[] {
  const words = block.kind === "paragraph" || block.kind === "item" ? text.slice(start, end) : "";
  if (!words.includes("）由") && !words.includes("工作由") && !words.includes("任务由")) return [];
  return [...words.matchAll(assigned)].map(({ index, 0: lead, 1: printed = "" }) => {
    const from = index + lead.length;
    const length = words.slice(from).search(/[。；]/);
    return { numbers: numbersOf(printed), bodies: { start: start + from, end: length === -1 ? end : start + from + length } };
  });
}

/** The numbers that are printed, and those between two that 至 joins. */
function numbersOf(printed: string): readonly string[] {
  const found = [...printed.matchAll(new RegExp(number, "g"))];
  return found.flatMap(({ index, 0: label }, place) => {
    const before = found[place - 1];
    const isRange = before !== undefined && /[至到]/.test(printed.slice(before.index, index));
    const [from, to] = [before === undefined ? -1 : order.indexOf(before[0].slice(1, -1)), order.indexOf(label.slice(1, -1))];
    return isRange && from !== -1 && to > from ? order.slice(from + 1, to + 1).map((one) => `（${one}）`) : [label];
  });
}

const order = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"];
