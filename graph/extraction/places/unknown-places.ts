import { matchesOf } from "../../lexicon/matches.ts";
import type { Line } from "../context.ts";
import type { Mention } from "../identity/mention.ts";

/**
 * Where the sentence goes on to a place that no name tells of, and what it has or shall do: what follows is not where the place before it is.
 * 高新区集聚了……，桑田岛有……; 支持高新区发展……，支持云谷未来湾建设…….
 */
export function unknownPlaces(text: string, { start, end }: Line["sentence"], mentions: readonly Mention[]): { readonly start: number; readonly end: number }[] {
  const said = text.slice(start, end);
  const found = [...(hasThere.test(said) ? matchesOf(unknownPlace, said) : []), ...(doesThere.test(said) ? matchesOf(pushedPlace, said) : [])];
  return found.flatMap(({ index, 0: words }) => {
    const at = start + index;
    return mentions.some((mention) => mention.start < at + words.length && mention.end > at) ? [] : [{ start: at, end }];
  });
}

/** The last word for a place, and 有: what a sentence must hold before it is asked where a clause begins. */
const hasThere = /[岛湖城港湾谷镇洲区园](?:内|里)?(?:现|已|还|另|则|也)?(?:拥有|建有|集聚了?|聚集了?|汇聚了?|有)(?=[\u4e00-\u9fffA-Z])/;
/** A clause that begins with a word for a place and 有. */
const unknownPlace = new RegExp(`(?<=[，；。\\n]|^)[\\u4e00-\\u9fff]{1,5}${hasThere.source}`, "g");

const doesThere = /[岛城港湾谷镇区园](?:打造|建设|发展|布局|承接|培育|壮大|做[强大优精]|重点|聚焦|引[进育])(?=[\u4e00-\u9fffA-Z\d])/;
/** A clause that pushes on what by its last word is a place, and what that shall do. */
const pushedPlace = new RegExp(`(?<=[，；](?:支持|推动|鼓励|引导|指导|助力))[\\u4e00-\\u9fff]{3,12}?${doesThere.source}`, "g");
