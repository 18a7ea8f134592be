import type { Cue } from "./find-mentions.ts";
import type { Folded } from "./fold.ts";
import { type Mention, thingKinds } from "./mention.ts";

/**
 * What decides whether a mention is named to be left out: by a word for that (除了, 不在, other than) right before it, or, of words that come behind, right
 * after it; what somebody is asked for who does not do it (哪些企业不做封测); and what places are asked for that have one thing and not the other (有硅片但没有封装).
 */
export function leftOutBy(cues: readonly Cue[], { text }: Folded, mentions: readonly Mention[] = []): (mention: Mention) => boolean {
  const has = (...names: readonly string[]) => cues.some((cue) => cue.cues.some((one) => names.includes(one)));
  const isYesOrNo = cues.some(({ start, end, cues: own }) => own.includes("yesno") && /\p{Script=Han}/u.test(text.slice(start, end)));
  const isAskedOfActors = has("firm", "institution", "who", "park") && !has("where", "agency") && !isYesOrNo;
  const denied = has("where") && !isYesOrNo ? deniedAmong(mentions.filter(isOfChain), cues, text) : new Set<Mention>();
  return (mention) => denied.has(mention) || isNamedSo(mention);

  function isNamedSo({ start, end, entities }: Mention): boolean {
    return cues.some((cue) => {
      const [before, behind] = [text.slice(cue.end, start), text.slice(end, cue.start)];
      if (cue.cues.includes("except")) return isTrailing(text.slice(cue.start, cue.end)) ? cue.start >= end && isNear(behind) : cue.end <= start && isNear(before);
      return isAskedOfActors && cue.cues.includes("not") && cue.end <= start && /^(?:是|在)?(?:做|搞|生产|从事)?$|^ (?:(?:do|make|produce|work on|in) )?$/.test(before) && !entities.some(({ kind }) => !thingKinds.has(kind) && kind !== "Stage");
    });
  }
}

/** Words that set what is not there against what is. */
const apart = /但|却|而|可是|又没|也没|还没|尚未|有[^|]{1,16}(?:没有|没|无|缺)|(?<![a-z])(?:but|yet|without|no|not)(?![a-z])/;

/** Words that deny what stands right behind them. */
const denials: readonly string[] = ["not", "unmet", "lack"];

/** Of the links of the chain that a question names those that it denies, where it asks for others beside: with what goes on behind the denied one by a word that joins. */
function deniedAmong(links: readonly Mention[], cues: readonly Cue[], text: string): ReadonlySet<Mention> {
  const denied = new Set<Mention>();
  if (!apart.test(text)) return denied;
  for (const [index, link] of links.entries()) {
    const isDenied = cues.some((cue) => cue.cues.some((one) => denials.includes(one)) && cue.end <= link.start && /^(?:有|做|搞|生产|发展)?$|^ (?:(?:have|has|having|do|make|any|a|an|the|in|of) )*$/.test(text.slice(cue.end, link.start)));
    const last = links[index - 1];
    const goesOn = last !== undefined && denied.has(last) && /^(?:和|与|或|及|、|也没有?|\|)?$|^ (?:and|or|nor) $/.test(text.slice(last.end, link.start));
    if (isDenied || goesOn) denied.add(link);
  }
  return denied.size === links.length ? new Set() : denied;
}

function isOfChain({ entities, stages, family, generic }: Mention): boolean {
  return !generic && (stages.length > 0 || family !== null || entities.some(({ kind }) => thingKinds.has(kind)));
}

function isTrailing(word: string): boolean {
  return /^(?:以外|之外)$/.test(word);
}

/** Whether so little stands between that both belong together: no mark, and nothing that ends what is left out (除了太原外，). */
function isNear(between: string): boolean {
  return between.length <= 8 && !/[|外还也]/.test(between);
}

