import { areaCodeOf, areNested } from "../areas.ts";
import type { Context, Line } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { provincesInShort } from "../../../lexicon/provinces-in-short.ts";
import type { Entity } from "../../identity/entity.ts";
import { isMachineMaker } from "../makes/machines-by-model.ts";
import type { Mention } from "../../identity/mention.ts";
import { bearsOtherArea, hasOtherPart, ownersOf } from "./owners-and-visitors.ts";
import { isOfExhibition } from "./of-exhibition.ts";
import { suppliesOf } from "../supply/supplied.ts";

const cues = cuesOf("firms-of-elsewhere", ({ other, own, come }) => ({
  /** A firm called one of the place. */
  local: pattern`${own}(?:龙头|骨干)?企业`,
  /** Words before a firm that is a customer, a partner or a rival, of which nothing says that it is there. */
  outside: pattern`${other}[^，。；]{0,16}$`,
  /** Before a list of firms that have come to the place spoken of: 聚集了恒越光电、庐阳晶体等50多家企业. */
  gathers: pattern`${come}了?(?:包括|以|一批)?(?:[^，。；]{0,40}、)?$`,
  /** Somewhere by the one character that is short for its province: 在川落户. */
  inShort: pattern`在[${provincesInShort("site")}]`,
}));

/** In news, whether a firm that its sentence does not put there is of elsewhere: by its name, its seat or its part in what is told, or since the text tells of a fair. */
export function isFirmOfElsewhere(context: Context, line: Line, mention: Mention, firm: Entity, place: Entity, before: string, behind: string): boolean {
  const hasPart = ownersOf(context).has(firm) || hasOtherPart(mention, before, behind);
  return hasPart || isOfExhibition(context.reading.document.about.title) || bearsOtherArea(context, firm, place) || isSeatedElsewhere(context, line, mention, firm);
}

/** In news, whether a firm is named for what it does for others, whatever its sentence says of a place: as a customer, a partner, a rival or a supplier. */
export function isOutside(context: Context, firm: Entity, before: string): boolean {
  return cues().outside.test(before) || makesForOthers(context, firm);
}

/** Whether the document names a firm for what it supplies to others. */
function makesForOthers(context: Context, firm: Entity): boolean {
  return suppliesOf(context).firms.has(firm) || isMachineMaker(context, firm);
}

/** In news a firm that the lexicon seats elsewhere is at home's only where its sentence names home: 在川落户. */
function isSeatedElsewhere({ home, reading: { text }, vocabulary: { lexicon } }: Context, { sentence }: Line, { start }: Mention, { term }: Entity): boolean {
  const own = home === undefined ? undefined : areaCodeOf(home);
  if (term === undefined || home === undefined || own === undefined) return false;
  if (term.region !== undefined && areNested(lexicon, term.region, own)) return false;
  const words = text.slice(sentence.start, sentence.end);
  const isHere = words.includes(home.name.slice(0, 2)) || cues().local.test(words) || cues().inShort.test(words);
  return !isHere && !cues().gathers.test(text.slice(Math.max(sentence.start, start - 60), start));
}
