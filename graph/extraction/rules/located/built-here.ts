import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";

const cues = cuesOf("built-here", ({ comeAbout, build }) => ({
  /** Behind a body that comes to stand in the place. */
  comesAbout: pattern`^(?:、[^，。；\n]{2,40})?(?:等)?(?:成功)?${comeAbout}`,
  /** Before a body that the place builds. */
  buildsIt: pattern`${build}(?:[^。；，\n]{2,24}、)?$`,
}));

/** Whether the words before a name build it, or a list that it stands in: 打造滨湖光电产业园. */
export function isToBuild(before: string): boolean {
  return cues().buildsIt.test(before);
}

/** A national body stands where the clause builds it: 国家第三代半导体技术创新中心获批建设. */
export function isBuilt(text: string, { start, end, inside }: Mention): boolean {
  if (inside !== undefined) return false;
  const before = /[^。；\n]{0,60}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  return cues().comesAbout.test(text.slice(end, end + 50)) || isToBuild(before);
}
