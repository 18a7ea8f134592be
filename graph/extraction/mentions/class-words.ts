import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Scan } from "../scan/scan.ts";
import { properKinds } from "./name-at.ts";

const cues = cuesOf("class-words", ({ grade, kind, join }) => ({
  /** Words that grade, count or group, and name no one thing. */
  filler: pattern`^(?:${grade}|[一二三四五六七八九十\d]+[个家条座大项只]|${kind}|化(?=项目|基地|$)|${join}|（[^（）]{0,10}）)`,
}));

/**
 * Whether a name's words up to its ending say only of what kind it is: 超高清视频产业基地, 新型电子元器件集聚区, 功率半导体项目.
 * @param ending where the ending (产业基地, 项目) begins
 * @param end where the name ends
 */
export function isClassName({ nameAt, stageAt, reading: { text } }: Scan, start: number, ending: number, end: number): boolean {
  let at = start;
  while (at < ending) {
    const known = nameAt.get(at);
    const isKind = known !== undefined && known.end <= end && known.payload.every((one) => one.type === "generic" || one.type === "stage" || (one.type === "term" && !properKinds.has(one.term.kind)));
    const words = cues().filler.exec(text.slice(at, Math.min(end, at + 14)))?.[0].length ?? 0;
    const next = Math.max(isKind ? known.end : at, Math.min(stageAt.get(at)?.end ?? at, end), at + words);
    if (next === at) return false;
    at = next;
  }
  return true;
}

