import type { Context, Line } from "../context.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { areaCodeOf } from "./areas.ts";
import { groupsOf } from "./groups.ts";

/**
 * The areas that a plan or report names right before a thing, all of them within its own: 培育庐州、滨州电子陶瓷粉体. What they grow, the plan's own place grows in them.
 * None in news, where an area before a thing may tell where it came from.
 */
export function areasOfThing({ reading: { text, document }, cast, home, vocabulary: { lexicon: { gazetteer } } }: Context, { mentions }: Line, { start }: Pick<Mention, "start">): readonly Entity[] {
  const own = document.about.kind === "news" || home === undefined ? undefined : areaCodeOf(home);
  const group = own === undefined ? undefined : groupsOf(text, mentions, "Region").find(({ end }) => end === start);
  return (group?.members ?? []).flatMap((member) => {
    const area = cast.of(member);
    const code = area === undefined ? undefined : areaCodeOf(area);
    return area !== undefined && code !== undefined && code !== own && gazetteer.around(code).some((around) => around.code === own) ? [area] : [];
  });
}
