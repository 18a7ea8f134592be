import type { Cue } from "./find-mentions.ts";
import type { Folded } from "./fold.ts";
import { type Mention, thingKinds } from "./mention.ts";

/**
 * What decides whether a mention is named to be left out: by a word for that (除了, 不在, other than) right before it, or, of words that come behind, right
 * after it; and what somebody is asked for who does not do it (哪些企业不做封测).
 */
export function leftOutBy(cues: readonly Cue[], { text }: Folded): (mention: Mention) => boolean {
  const has = (...names: readonly string[]) => cues.some((cue) => cue.cues.some((one) => names.includes(one)));
  const isYesOrNo = cues.some(({ start, end, cues: own }) => own.includes("yesno") && /\p{Script=Han}/u.test(text.slice(start, end)));
  const isAskedOfActors = has("firm", "institution", "who", "park") && !has("where", "agency") && !isYesOrNo;
  return ({ start, end, entities }) => cues.some((cue) => {
    const [before, behind] = [text.slice(cue.end, start), text.slice(end, cue.start)];
    if (cue.cues.includes("except")) return isTrailing(text.slice(cue.start, cue.end)) ? cue.start >= end && isNear(behind) : cue.end <= start && isNear(before);
    return isAskedOfActors && cue.cues.includes("not") && cue.end <= start && /^(?:是|在)?(?:做|搞|生产|从事)?$|^ (?:(?:do|make|produce|work on|in) )?$/.test(before) && !entities.some(({ kind }) => !thingKinds.has(kind) && kind !== "Stage");
  });
}

function isTrailing(word: string): boolean {
  return /^(?:以外|之外)$/.test(word);
}

/** Whether so little stands between that both belong together: no mark, and nothing that ends what is left out (除了太原外，). */
function isNear(between: string): boolean {
  return between.length <= 8 && !/[|外还也]/.test(between);
}

