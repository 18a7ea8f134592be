import type { Context, End, Line } from "../context.ts";
import { cuesOf, pattern } from "../cues.ts";
import type { Mention } from "../mention.ts";
import type { Stretch } from "../reading.ts";
import { endsOf } from "./ends.ts";

const cues = cuesOf("objects", ({ input, market, trade, finish, plan, already, rising, announce, research }) => ({
  /** The making is still to come. */
  ahead: pattern`${finish}(?:投产)?后|将|拟|计划|可(?:实现|形成|年产|新增)|${plan}|设计(?:年)?产能`,
  /** The making goes on. */
  done: pattern`${already}`,
  /** What makes it is being built. */
  inHand: pattern`${rising}`,
  /** It is announced. */
  announced: pattern`${announce}`,
  /** It is developed, with no word of making. */
  inResearch: pattern`${research}(?![^，。；]{0,8}(?:生产|制造|销售))`,
  /** Behind these words stand uses, inputs, customers or rivals, not what is made. */
  elsewhere: pattern`(?:${input}|以[^，。]{0,12}为(?:原料|衬底|基板)|${market})[^，。；]{0,40}$`,
  /** What makes of a thing's name a word before another: LED芯片市场, 硅片价格. */
  onlyBefore: pattern`^${trade}`,
}));

/** A thing that is made, or a stage that is worked in, with the name that says so. */
export interface Made {
  readonly mention: Mention;
  readonly ends: readonly End[];
}

/** The things and stages of a sentence that are the object of a verb of making. @param span from the verb to where the next subject begins */
export function objectsOf({ reading: { text }, cast }: Context, { mentions }: Line, span: Stretch): Made[] {
  const found: Made[] = [];
  for (const mention of mentions) {
    if (mention.start < span.start || mention.end > span.end || mention.inside !== undefined || cues().elsewhere.test(text.slice(span.start, mention.start)) || cues().onlyBefore.test(text.slice(mention.end, mention.end + 3))) continue;
    const ends = endsOf(cast, mention);
    if (ends.length > 0) found.push({ mention, ends });
  }
  return found;
}

/** How far a clause says that the making has come: by the words from its subject to the thing; undefined where it only says that it makes. */
export function voiceOfMaking(words: string): "built" | "underway" | "planned" | undefined {
  const ahead = words.search(cues().ahead);
  const done = words.search(cues().done);
  if (ahead !== -1 && done < ahead) return "planned";
  if (done !== -1) return "built";
  if (cues().inHand.test(words)) return "underway";
  if (cues().announced.test(words)) return "planned";
  return cues().inResearch.test(words) ? "underway" : undefined;
}
