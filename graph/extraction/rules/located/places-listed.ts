import { joinsMembers } from "../../text/joins-members.ts";
import type { Mention } from "../../identity/mention.ts";
import { isPlace } from "../areas.ts";
import { innermost } from "./places-side-by-side.ts";

/** Places that a sentence names as one list. */
export interface Places {
  readonly start: number;
  readonly end: number;
  /** Of each place and the one around it, the inner. */
  readonly places: readonly Mention[];
}

/** The places of a sentence, those that 、 and 和 join together. */
export function placesListed(text: string, outer: readonly Mention[]): Places[] {
  const lists: { start: number; end: number; places: Mention[] }[] = [];
  for (const place of outer.filter(isPlace)) {
    const last = lists.at(-1);
    if (last !== undefined && place.start < last.end) continue;
    const inner = innermost(text, outer, place);
    if (last !== undefined && joinsMembers.test(text.slice(last.end, place.start))) Object.assign(last, { end: inner.end }).places.push(inner);
    else lists.push({ start: place.start, end: inner.end, places: [inner] });
  }
  return lists;
}
