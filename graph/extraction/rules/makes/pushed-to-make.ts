import { behindMark } from "../../text/behind-mark.ts";
import { charactersOf } from "../../text/characters.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";

const cues = cuesOf("pushed-to-make", ({ urge, ofUrge, make }) => ({
  /** A clause that asks somebody to do what follows; not what was done with somebody's support: 在省市支持下. */
  urges: pattern`${urge}(?!${ofUrge}|[^，。；：]{0,4}下(?![一游]))[^，。；：]*$`,
  /** A word of making or of running, unless it only tells what somebody made: 生产的二极管. */
  makes: pattern`^(?:实现)?${make}(?!的)`,
}));

/** Whether a word of making tells only what its clause asks somebody to do: 生产 in 支持恒越光电生产红光芯片. @param at where the word stands */
export function isPushedToMake(text: string, at: number): boolean {
  return cues().makes.test(text.slice(at, at + longestWord)) && isUrged(text, at);
}

/** Whether a clause asks somebody to do what stands at an offset. */
export function isUrged(text: string, at: number): boolean {
  return cues().urges.test(text.slice(behindMark(text, at, marks, Math.max(0, at - longestClause)), at));
}

const longestWord = 10;
const longestClause = 80;
const marks = charactersOf("，。；：\n");
