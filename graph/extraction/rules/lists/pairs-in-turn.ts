import { joinsMembers } from "../../text/joins-members.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Stretch } from "../../text/reading.ts";

/** How sure it is that a firm makes the thing of another one of two lists of one length. */
export const crossedPair = 0.4;

/**
 * Whether two lists of one length may be meant in turn, though nothing says so, and the firm and the thing are of different turns: 恒越光电 and 光刻胶 in
 * 支持恒越光电、澜泰微扩大硅片、光刻胶产能.
 */
export function isCrossed(text: string, firms: readonly Mention[], things: readonly Stretch[], firm: Mention, thing: Stretch): boolean {
  if (firms.length < 2 || firms.length !== things.length || firms.indexOf(firm) === things.indexOf(thing)) return false;
  return things.every(({ start }, index) => index === 0 || joinsMembers.test(text.slice((things[index - 1] as Stretch).end, start)));
}
