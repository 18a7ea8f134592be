import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { longest } from "../automaton.ts";
import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";

const cues = cuesOf("shared-firms", ({ makesFirm, tells, opens }) => ({
  /** What makes a firm of a common word, right behind it. */
  firmBehind: pattern`^${makesFirm}`,
  /** What news tells of a firm, right behind its name. */
  told: pattern`^(?:${tells}|（\d)`,
  /** Where news begins to tell of it, up to its name. */
  opened: pattern`(?:^|[，。；：、\n]|${opens})$`,
}));

/**
 * Short forms that are common words too (长虹, 海信, 苹果), where they stand in a list with a firm, before a word for one, or where news
 * tells of one.
 * @param firms firms found otherwise
 */
export function sharedFirms({ reading: { text, document, folded, foldedLength, positions }, vocabulary }: Scan, firms: readonly Mention[]): Mention[] {
  const known = longest(vocabulary.sharedFirms.scan(folded, foldedLength, positions)).map(({ start, end, payload }): Mention => ({ kind: "Company", start, end, name: text.slice(start, end), forms: [], term: payload, rule: "short-form-in-a-list", confidence: 0.8 }));
  if (known.length === 0) return [];
  const found = firms.filter(({ kind }) => kind === "Company");
  const starts = new Set(found.map(({ start }) => start));
  const ends = new Set(found.map(({ end }) => end));
  const isNews = document.about.kind === "news";
  const isTold = ({ start, end }: Mention) => cues().opened.test(text.slice(Math.max(0, start - 4), start)) && cues().told.test(text.slice(end, end + 4));
  const named = new Map<Mention, Mention>();
  const take = (mention: Mention) => {
    if (named.has(mention)) return;
    const isListed = (joins(text.charAt(mention.start - 1)) && ends.has(mention.start - 1)) || (joins(text.charAt(mention.end)) && starts.has(mention.end + 1));
    if (!isListed && !cues().firmBehind.test(text.slice(mention.end, mention.end + 3)) && !(isNews && isTold(mention))) return;
    const full = isListed ? undefined : found.find(({ name }) => name.length > mention.name.length && name.startsWith(mention.name));
    named.set(mention, full === undefined ? mention : { ...mention, forms: [full.name] });
    starts.add(mention.start);
    ends.add(mention.end);
  };
  known.forEach(take);
  for (const mention of [...known].reverse()) take(mention);
  return [...named.values()];
}

function joins(mark: string): boolean {
  return mark === "、" || mark === "和" || mark === "与" || mark === "及";
}
