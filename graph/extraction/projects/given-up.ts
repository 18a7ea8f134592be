import { cuesOf, pattern } from "../../lexicon/cues.ts";

const cues = cuesOf("given-up", ({ off, why, cause, begin, late }) => ({
  /** Right behind a project, or behind why: 已经终止, 因市场变化暂缓实施, ，由于资金问题被取消. */
  comesToNothing: pattern`^，?(?:(?:目前|则|也)?${cause}[^。；]{2,20}?，?)?(?:${why}){0,3}${off}`,
  /** Behind a project whose beginning is put off. */
  beginsLater: pattern`^[^，。；、]{0,4}${begin}(?:建设)?(?:时间|日期|计划)?(?:已|再|将|被|一再)?${late}`,
}));

/** Whether the words right behind a project's name say that it comes to nothing, or is put off for good, whatever they say of why. */
export function isGivenUp(behind: string): boolean {
  return cues().comesToNothing.test(behind);
}

/** Whether they say that it is begun later than was meant: 开工时间推迟到下半年. */
export function isBegunLater(behind: string): boolean {
  return cues().beginsLater.test(behind);
}
