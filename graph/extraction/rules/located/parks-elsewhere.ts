import { areaCodeOf, areNested } from "../areas.ts";
import type { Context } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";

const cues = cuesOf("parks-elsewhere", ({ wide }) => ({
  /** How areas of several cities begin: 海峡西岸经济区. */
  isWide: pattern`^${wide}`,
}));

/** Whether a zone lies in none of the areas spoken of: one of several cities, or one that the lexicon, or the areas that its name holds, put into another one: 东湖高新区, 湖北麻城经开区 in a paper of 鄂州. */
export function isParkElsewhere({ home, cast, vocabulary: { lexicon } }: Context, { name, term }: Entity, inName: readonly Mention[]): boolean {
  if (cues().isWide.test(name)) return true;
  const own = home === undefined ? undefined : areaCodeOf(home);
  if (own === undefined) return false;
  const areas = inName.flatMap((part) => {
    const area = part.kind === "Region" ? cast.of(part) : undefined;
    return area === undefined ? [] : areaCodeOf(area) ?? [];
  });
  const inner = areas.filter((code) => !areas.some((other) => other !== code && lexicon.gazetteer.liesIn(other, code)));
  // A county's short name alone may be a word of the zone's own.
  const isSure = areas.length > 1 || areas.some((code) => code.endsWith("00"));
  if (isSure && inner.every((code) => !areNested(lexicon, code, own))) return true;
  return term?.region !== undefined && !areNested(lexicon, term.region, own);
}
