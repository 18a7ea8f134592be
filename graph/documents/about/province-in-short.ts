import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { provinceInShort, provincesInShort } from "../../lexicon/provinces-in-short.ts";
import type { News } from "./news.ts";
import { found } from "./regions-named.ts";
import type { FoundRegion } from "./region.ts";

const cues = cuesOf("province-in-short", ({ toward, there, trade }) => {
  const province = `([${provincesInShort("headline")}])`;
  return {
    /** 向闽转移, 落户皖, at the end of a clause or before what happens there. */
    goesThere: pattern`(?:${toward})${province}省?(?=${there}|[，,。！!\s]|$)`,
    /** 粤LED产业, 皖光伏企业. */
    ofThere: pattern`^${province}省?(?=${trade})`,
  };
});

/** The province that a headline calls by one character, or the place in it that the first sentence tells of: 福建 of 光电业加速向闽转移. */
export function ofProvinceInShort({ title, inTitle, told, known }: News): FoundRegion | undefined {
  if (inTitle.length > 0) return undefined;
  const character = (cues().goesThere.exec(title) ?? cues().ofThere.exec(title))?.[1];
  const name = character === undefined ? undefined : provinceInShort(character);
  const province = name === undefined ? undefined : known.find(name);
  if (province === undefined) return undefined;
  const inside = told === undefined ? undefined : known.find(told.name);
  return inside !== undefined && known.liesIn(inside.code, province.code) ? told : found(province);
}
