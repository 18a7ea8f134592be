import type { Kind } from "../../ontology/index.ts";
import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";

const often = 3;
/** News is short. */
const oftenInNews = 2;

/** Words that name a thing only in a paper on its trade: 电池 and 组件 beside 光伏 again and again. */
export function contextWords({ reading: { text, document }, vocabulary: { contextWords: rows, lexicon } }: Scan): Mention[] {
  return rows.flatMap(({ pattern, context, unless, kind, term: name }): Mention[] => {
    const term = lexicon.resolve(kind as Kind, [name]);
    if (term === undefined || unless?.test(text) === true || (text.match(context)?.length ?? 0) < (document.about.kind === "news" ? oftenInNews : often)) return [];
    return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ kind: term.kind, start: index, end: index + word.length, name: word, forms: term.kind === "Application" ? [] : [name], term, rule: "word-of-its-trade", confidence: 0.8 }));
  });
}
