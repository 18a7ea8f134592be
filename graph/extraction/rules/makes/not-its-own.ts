import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";

const cues = cuesOf("not-its-own", ({ matter, say, foreign, chain, whole, maker, holder, hand }) => ({
  /** Behind a thing, what the sentence tells of it that no maker is needed for: 外延片价格走低, 外延片的认证. */
  isMatter: pattern`^(?:的|[\u4e00-\u9fff]{0,4}的)?${matter}`,
  /** Between a firm and a thing that another statement begins with: 恒越光电表示，外延片……. */
  isSaid: pattern`${say}[^，。；：、]{0,8}[，：]“?[\u4e00-\u9fff]{0,2}$`,
  /** Right before a thing that is of others, or only used. */
  isOfOthers: pattern`(?:${foreign}(?:的|[\d.]+%)?|所需(?:要)?的[^，。；]{0,8})$`,
  /** Before and behind the links of a chain that a place builds: 打通从衬底到封装的产业链. */
  buildsChain: pattern`[，；][^，；。]{0,8}${chain}[^，。；]*$`,
  chainBehind: pattern`^[^，。；]{0,40}${whole}`,
  /** Between a firm and a thing that it has others make: 委由庐阳光电生产; not what it makes for those. */
  isHandedOn: pattern`(?:^|[，；])(?:(?![，；受获承])[^])*(?:${hand})[^，；]*$`,
  /** Behind a thing, the makers that buy, watch or make it. */
  isMakers: pattern`^厂(?=${maker})`,
  /** Words for who holds what a sentence tells of, unnamed in it. */
  holder: pattern`${holder}`,
}));

/** Whether the words before a thing, from its firm on, and those behind it say that it is not what the firm makes. */
export function isNotItsOwn(text: string, from: number, { start, end }: Mention): boolean {
  const [between, behind] = [text.slice(from, start), text.slice(end, end + 48)];
  const { isSaid, isOfOthers, buildsChain, isMatter, chainBehind } = cues();
  const isOthers = enoughFor.test(between) || isOfOthers.test(between) || isHandedOn(between);
  const isOnlyTold = isSaid.test(between) || isMatter.test(behind);
  return isOthers || isOnlyTold || (buildsChain.test(between) && chainBehind.test(behind));
}

/** Before a thing that others make, of how many of which the firm's goods are enough: 可为500万台电视机提供背光源. */
const enoughFor = /可(?:以|满足)?[为供][\d.]+[余多]?[万亿]?[台套辆部户只][^，。；]{0,12}(?:提供|配套)$/;

/** Whether the words between a firm and a verb or thing say that others make it for the firm. */
export function isHandedOn(between: string): boolean {
  return cues().isHandedOn.test(between);
}

/** Whether the words for a plant behind a thing are those of its makers in general, or of one named there: LED芯片厂庐阳光电, 芯片厂多在扩产. */
export function isMakersPlant(text: string, { end }: Mention, firms: readonly Mention[]): boolean {
  return cues().isMakers.test(text.slice(end, end + 8)) || (text.charAt(end) === "厂" && firms.some(({ start }) => start === end + 1));
}

/** Whether the sentence up to the thing speaks of a firm, plant or project without its name, whose the thing is. */
export function hasHolder(text: string, from: number, { start }: Mention): boolean {
  return cues().holder.test(text.slice(from, start));
}

/** Whether a list's member says before the next firm or project what that one works on: 刻蚀设备 in 恒越光电外延片项目、聚焦刻蚀设备研发的澜泰半导体项目. */
export function isOfNextMember(text: string, from: number, { start, end }: Mention, mentions: readonly Mention[]): boolean {
  if (!worksOn.test(text.slice(Math.max(0, from - 1), start))) return false;
  const isNear = (next: Mention) => next.start > end && next.start - end <= longestAttribute && /^[^，。；、]*的$/.test(text.slice(end, next.start));
  return mentions.some((next) => (next.kind === "Company" || next.kind === "Project") && next.inside === undefined && isNear(next));
}

const worksOn = /[、；](?:以及|和)?(?:专注|致力|专攻|聚焦|深耕|主攻|主营|从事|持续|立足|瞄准)[^，。；、]{0,30}$/;
const longestAttribute = 24;
