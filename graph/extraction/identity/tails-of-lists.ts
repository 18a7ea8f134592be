import { clauseMarks } from "../text/characters.ts";
import type { Mention } from "./mention.ts";
import { addShared, type Sharing } from "./sharing.ts";

const adjectives = "(?:关键|核心|专用|通用|高端|特色|智能|先进|主要|重点|新型|各类|功率|半导体|集成电路){0,3}";
const listTail = new RegExp(`等${adjectives}(?:(?:成套|生产|制程|前道|后道|封装|封测|测试){0,2}(?=[设装]备))?(芯片|传感器|设备|装备|器件|衬底|外延片|晶片|模块|工艺|封装(?!材料|耗材|基板|载板|框架))`, "g");

/** Gives each member of a list the word that closes it: 刻蚀、清洗、键合等核心设备 are three machines. */
export function shareTailsOfLists(sharing: Sharing): void {
  for (const match of sharing.text.matchAll(listTail)) shareTail(sharing, match);
}

function shareTail(sharing: Sharing, { index, 0: { length }, 1: tail = "" }: RegExpExecArray): void {
  const { text, byStart, byEnd, replaced } = sharing;
  const end = index + length;
  const isIndustry = trade.test(text.slice(end, end + 3));
  const members = membersBefore(text, index).map((item) => {
    const bare = byStart.get(item.start);
    // What stands beside the word for an industry is made by it: 光伏组件 in 光伏组件等装备制造业 is no machine.
    const whole = isIndustry && isGoods(bare, item) ? undefined : sharing.wholes.of(text.slice(item.start, item.end), tail);
    return { ...item, bare, whole };
  });
  const label = byEnd.get(end);
  const isBare = length === "等".length + tail.length;
  if (isBare && members.length > 1 && label?.start === index + 1 && members.every((member) => isComplete(member, label.kind))) replaced.add(label);
  const sharers = members.filter(sharesTail);
  if (sharers.length === 0 || members.length === 1) return;
  for (const { start, end: until, bare, whole } of sharers) {
    const name = text.slice(start, until);
    if (bare !== undefined && bare.kind !== "Application") replaced.add(bare);
    addShared(sharing, { whole, start, end: until, name: `${name}${tail}`, forms: [name], like: bare });
  }
  if (label !== undefined && label.start > index && label.inside === undefined && !ofStep.test(label.name)) replaced.add(label);
}

/** A member of a list as it is printed, with the thing that begins where it does, and what it names with the word that the list shares. */
interface Member {
  readonly start: number;
  readonly end: number;
  readonly bare: Mention | undefined;
  readonly whole: Mention["term"];
}

/** Whether a member needs the word that its list shares to be named. */
function sharesTail(member: Member): member is Member & { readonly whole: Mention["term"] & object } {
  return member.whole !== undefined && !isComplete(member, member.whole.kind);
}

/** Where a member of a list stands. */
interface Item {
  readonly start: number;
  readonly end: number;
}

function membersBefore(text: string, offset: number): Item[] {
  let start = offset;
  while (start > 0 && offset - start < 80 && !clauseMarks.at(text, start - 1)) start--;
  start += closedList.exec(text.slice(start, offset))?.[0].length ?? 0;
  const items: Item[] = [];
  for (const piece of text.slice(start, offset).split("、")) {
    const from = items.length === 0 ? start + (/^.*(?:发展|布局|突破|打造|聚焦|围绕|推进|支持|以|的)/.exec(piece)?.[0].length ?? 0) : start;
    // A mark of quotation before the first or behind the last is no part of what is listed.
    const opens = text.charAt(from) === "“" ? 1 : 0;
    items.push({ start: from + opens, end: start + piece.length });
    start += piece.length + 1;
  }
  return items.filter(({ start: from, end }) => end - from >= 2 && end - from <= 12);
}

/** A class that is a thing of its own: 封装设备, 先进封装. */
const ofStep = /^(?:前道|后道|封装|封测|测试|先进封装)/;

/** A list that its own word has closed, before the one that goes on: 碳化硅、光刻胶等材料和. */
const closedList = /^.*等[^、等]{2,12}?(?:以及|[和与及、])/;

const trade = /^(?:制造业|产业)/;

/** Whether a list's member is a thing that one sells: a device or a material. */
function isGoods(bare: Mention | undefined, { end }: Item): boolean {
  return bare !== undefined && (bare.kind === "Device" || bare.kind === "Material") && bare.end >= end;
}

/** Whether a list's member names a thing of the tail's kind already: DRAM before 等存储类芯片. */
function isComplete({ bare, end }: Member, kind: Mention["kind"]): boolean {
  return bare !== undefined && bare.kind === kind && bare.end >= end;
}
