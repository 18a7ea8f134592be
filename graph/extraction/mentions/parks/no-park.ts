import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Scan } from "../../scan/scan.ts";
import { isArea, isPark } from "../name-at.ts";

const cues = cuesOf("no-park", ({ cause, programme, kindWord, kindType, side, province, counter, clause, honour, best }) => ({
  /** Zones that are counted: 9个离岸科创园, 230项滨湖自贸试验区. */
  counted: pattern`\d${counter}`,
  /** A programme that bears a zone's word: what is tried or shown there is how to govern, teach or farm, and no industry sits in it. */
  programme: pattern`${cause}.{0,16}?${programme}$`,
  /** Words that say only which of many parks are meant: 老旧工业区, 现代服务业集聚区. */
  oneOfMany: pattern`^(?:${kindWord}|[一二三四五六七八九十两\d]+[个家]|[\u4e00-\u9fff]{2}级)+${kindType}$`,
  /** Words of a sentence that no zone's name holds: 建设情况及芯光产业园, 一部开发区. */
  ofClause: pattern`${clause}`,
  /** A side of a province, by its short name: 渝东北片区, 川南经济区. */
  sideOfProvince: pattern`^${province}[东西南北中]{1,3}${side}$`,
  /** Several provinces together, and what lies in a plain or along a river or coast: 川渝自贸试验区, 澜湖平原经济区, 沿江产业转移示范区. */
  ofMany: pattern`^(?:${province}){2,3}(?:${side}|${kindType})$|平原${side}$|^(?:沿[江海河湖黄淮边]|环[湖江海])(?:产业转移|经济|产业)?(?:${side}|${kindType}|${programme})$`,
  /** Behind what a place is only called, and a rank that no zone's own name holds: “滨湖最具活力光电园区”称号. */
  honour: pattern`^[”"'’]?${honour}`,
  best: pattern`${best}`,
}));

/** Whether what ends like a zone's name names none: zones that are counted, a reform or programme, parks of a kind, a side of a province, an honour. A zone that the lexicon knows is one. */
export function isNoPark({ nameAt, reading: { text } }: Scan, start: number, end: number): boolean {
  const name = text.slice(start, end);
  for (let at = start; at < end - 2; at++) if (isPark(nameAt.get(at)) && nameAt.get(at)?.end === end) return false;
  return cues().best.test(name) || cues().honour.test(text.slice(end, end + 6)) || cues().counted.test(name) || cues().programme.test(name) || cues().sideOfProvince.test(name) || cues().ofClause.test(name) || cues().ofMany.test(name) || (!isArea(nameAt.get(start)) && cues().oneOfMany.test(name));
}
