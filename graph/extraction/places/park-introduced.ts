import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Line } from "../context.ts";
import type { Entity } from "../identity/entity.ts";
import type { Reading } from "../text/reading.ts";
import type { Cast } from "../identity/resolve.ts";

const cues = cuesOf("park-introduced", ({ lie }) => ({
  /** Behind a park with which a sentence begins: where it lies, since when, how large it is. */
  introduces: pattern`^(?:（[^（）]{1,30}）)?(?:[A-Za-z ]{2,40})?${lie}`,
}));

/**
 * The park that a page introduces: its title is the park's name, or holds it, or the page is the park's own by what stands above its text, and the sentence
 * says where the park lies: `庐州芯谷坐落于滨湖高新区，占地……`.
 */
export function parkIntroduced({ text, document }: Reading, { sentence, mentions }: Pick<Line, "sentence" | "mentions">, cast: Cast): Entity | undefined {
  const park = mentions.find(({ kind, inside }) => kind === "Park" && inside === undefined);
  if (park === undefined || text.slice(sentence.start, park.start).replace(rubric, "").length > 2) return undefined;
  const isAbove = (name: string) => text.slice(Math.max(0, sentence.start - pageHead), sentence.start).includes(name);
  const isTitle = sentence.part.block.kind === "heading" && sentence.part.block.locator === "标题" && (isByname.test(park.name) ? /^$/ : /^(?:：[^]*)?$/).test(text.slice(park.end, sentence.end).trim());
  const isIntroduced = cues().introduces.test(text.slice(park.end, Math.min(sentence.end, park.end + 80))) && [park.name, ...park.forms].some((name) => document.about.title.includes(name.slice(0, stem)) || isAbove(name));
  return isTitle || isIntroduced ? cast.of(park) : undefined;
}

/** The column of a paper that a headline stands under: 【园区巡礼】. */
const rubric = /^【[^】]{2,8}】/;
/** What a headline calls a whole city is no park that the news is about: 庐州“硅谷”：……. */
const isByname = /”$/;
/** So many characters of its name a title must hold. */
const stem = 4;
/** As long as what stands above a page's text, at most. */
const pageHead = 600;
