import type { Line } from "./context.ts";
import type { Mention } from "./mention.ts";

/** Where the sentence goes on to a place that no name tells of, and what it has: what follows is not where the place before it is. 高新区集聚了……，桑田岛有……. */
export function unknownPlaces(text: string, { start, end }: Line["sentence"], mentions: readonly Mention[]): { readonly start: number; readonly end: number }[] {
  return [...text.slice(start, end).matchAll(unknownPlace)].flatMap(({ index, 0: words }) => {
    const at = start + index;
    return mentions.some((mention) => mention.start < at + words.length && mention.end > at) ? [] : [{ start: at, end }];
  });
}

/** A clause that begins with a word for a place and 有. */
const unknownPlace = /(?<=[，；。\n]|^)[\u4e00-\u9fff]{1,5}[岛湖城港湾谷镇洲区园](?:内|里)?(?:现|已|还|另|则|也)?(?:拥有|建有|集聚了?|聚集了?|汇聚了?|有)(?=[\u4e00-\u9fffA-Z])/g;
