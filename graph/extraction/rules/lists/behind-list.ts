import type { Mention } from "../../identity/mention.ts";

/** Where the list ends in which a name ends at an offset, by the names that the text joins to it: 光刻胶、靶材以及MOCVD设备. */
export function endOfList(text: string, mentions: readonly Mention[], end: number): number {
  let last = end;
  for (const { start, end: behind } of mentions) {
    if (start > last + longestJoin) break;
    if (start > last && joins.test(text.slice(last, start))) last = behind;
  }
  return last;
}

/** So far apart two members of a list stand. */
const longestJoin = 8;

const joins = /^(?:等(?:关键|核心|专用|基础)?(?:材料|设备|装备|产品|器件|芯片|零部件|辅材|耗材)?)?(?:[、和与及或]|以及)(?:高端|先进|关键|部分|核心)?$/;
