import { matchesNear } from "../../lexicon/matches.ts";
import type { Kind } from "../../ontology/index.ts";
import type { Mention } from "../identity/mention.ts";
import type { Scan } from "../scan/scan.ts";

const often = 3;
/** News is short. */
const oftenInNews = 2;

/** Words that name a thing only in a paper on its trade: 电池 and 组件 beside 光伏 again and again. */
export function contextWords({ reading: { text, isNews }, vocabulary: { contextWords: rows, lexicon } }: Scan): Mention[] {
  const times = isNews ? oftenInNews : often;
  const told = new Map<string, boolean>();
  /** Most words ask for the same trade. */
  const isAbout = (context: RegExp) => {
    const isTold = told.get(context.source) ?? names(text, context, times);
    told.set(context.source, isTold);
    return isTold;
  };
  return rows.flatMap(({ sought, context, unless, kind, term: name }): Mention[] => {
    const found = matchesNear(sought, text);
    const term = found.length === 0 ? undefined : lexicon.resolve(kind as Kind, [name]);
    if (term === undefined || unless?.test(text) === true || !isAbout(context)) return [];
    return found.map(({ index, 0: word }) => ({ kind: term.kind, start: index, end: index + word.length, name: word, forms: term.kind === "Application" ? [] : [name], term, rule: "word-of-its-trade", confidence: 0.8 }));
  });
}

/** Whether a text holds so many matches of a global pattern, of which no more are counted. */
function names(text: string, pattern: RegExp, times: number): boolean {
  pattern.lastIndex = 0;
  let left = times;
  while (left > 0 && pattern.test(text)) left--;
  return left === 0;
}
