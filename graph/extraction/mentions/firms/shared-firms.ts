import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { longest } from "../../scan/automaton.ts";
import type { Mention } from "../../identity/mention.ts";
import { areNested } from "../../rules/areas.ts";
import { liesAcrossWords } from "../across-words.ts";
import { homeCode } from "../areas/home-code.ts";
import { isFirm } from "../name-at.ts";
import type { Scan } from "../../scan/scan.ts";

const cues = cuesOf("shared-firms", ({ makesFirm, tells, opens, classOf, list }) => ({
  /** What makes a firm of a common word, right behind it. */
  firmBehind: pattern`^${makesFirm}`,
  /** What news tells of a firm, right behind its name. */
  told: pattern`^(?:${tells}|（\d)`,
  /** Where news begins to tell of it, up to its name. */
  opened: pattern`(?:^|[，。；：、\n]|${opens})$`,
  /** A word for a class of firms, right before one of them that its clause ends with: 太阳能长晶厂绿能，. */
  introduced: pattern`(?:${classOf})$`,
  /** What a list of firms in news begins behind. */
  opensList: pattern`${list}$`,
}));

/** Short forms side by side in a list of news that a word for having or naming firms opens: 设计环节有知存、芯海. With them the list goes on to firms that nobody knows. */
export function sharedLists(scan: Scan): Mention[] {
  const { text, isNews } = scan.reading;
  if (!isNews) return [];
  const known = sharedForms(scan);
  const startOf = new Map(known.map(({ start }, index) => [start, index]));
  const fullNames = known.length === 0 ? undefined : firmsByBeginning(scan);
  let reached = 0;
  return known.flatMap((first) => {
    if (first.start < reached || !cues().opensList.test(text.slice(Math.max(0, first.start - 6), first.start))) return [];
    const list = [first];
    for (let last = first; joins(text.charAt(last.end)); ) {
      const piece = unreadPiece.exec(text.slice(last.end + 1, last.end + 8))?.[0].length ?? 0;
      const next = known[startOf.get(last.end + 1) ?? startOf.get(last.end + 1 + piece) ?? -1];
      if (next === undefined) break;
      list.push(next);
      last = next;
      reached = next.end;
    }
    return list.length > 1 ? list.map((mention) => withFullName(mention, fullNames?.get(mention.name.slice(0, 2)))) : [];
  });
}

/** The different names of known firms in the document, by their first two characters. */
function firmsByBeginning({ reading: { text }, names }: Scan): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const match of names) {
    if (!isFirm(match)) continue;
    const name = text.slice(match.start, match.end);
    const key = name.slice(0, 2);
    found.set(key, (found.get(key) ?? new Set<string>()).add(name));
  }
  return found;
}

/** The short form of the firm that the document names in full, where it names one so. */
function withFullName(mention: Mention, names: ReadonlySet<string> = new Set()): Mention {
  const full = [...names].find((name) => name.length > mention.name.length && name.startsWith(mention.name));
  return full === undefined ? mention : { ...mention, term: undefined, forms: [full] };
}

/** A member between two of the list that nobody knows: 极海、 of 知存、极海、芯海. */
const unreadPiece = /^[\u4e00-\u9fffA-Za-z]{2,5}、/;

function sharedForms({ reading: { text, folded, foldedLength, positions }, vocabulary }: Scan): Mention[] {
  return longest(vocabulary.sharedFirms.scan(folded, foldedLength, positions)).filter(({ start, end }) => !liesAcrossWords(text, start, end)).map(({ start, end, payload }): Mention => ({ kind: "Company", start, end, name: text.slice(start, end), forms: [], term: payload, rule: "short-form-in-a-list", confidence: 0.8 }));
}

/**
 * Short forms that are common words too (长虹, 海信, 苹果), where they stand in a list with a firm, before a word for one, or where news
 * tells of one.
 * @param firms firms found otherwise
 */
export function sharedFirms(scan: Scan, firms: readonly Mention[]): Mention[] {
  const { text, isNews } = scan.reading;
  const known = sharedForms(scan);
  if (known.length === 0) return [];
  const found = firms.filter(({ kind }) => kind === "Company");
  const starts = new Set(found.map(({ start }) => start));
  const ends = new Set(found.map(({ end }) => end));
  const isTold = ({ start, end }: Mention) => {
    const before = text.slice(Math.max(0, start - 4), start);
    return (/[，。；]/.test(text.charAt(end)) && cues().introduced.test(before)) || (cues().opened.test(before) && cues().told.test(text.slice(end, end + 4)));
  };
  const home = homeCode(scan);
  /** In quotation marks, in news of the place that the firm is from. */
  const isQuoted = ({ start, end, term }: Mention) => home !== undefined && term?.region !== undefined && text.charAt(start - 1) === "“" && text.charAt(end) === "”" && areNested(scan.vocabulary.lexicon, term.region, home);
  const named = new Map<Mention, Mention>();
  const withFull = (mention: Mention): Mention => {
    const full = found.find(({ name }) => name.length > mention.name.length && name.startsWith(mention.name));
    return full === undefined ? mention : { ...mention, forms: [full.name] };
  };
  const take = (mention: Mention) => {
    if (named.has(mention)) return;
    const isListed = (joins(text.charAt(mention.start - 1)) && ends.has(mention.start - 1)) || (joins(text.charAt(mention.end)) && starts.has(mention.end + 1));
    if (!isListed && !cues().firmBehind.test(text.slice(mention.end, mention.end + 3)) && !(isNews && (isTold(mention) || isQuoted(mention)))) return;
    named.set(mention, isListed ? mention : withFull(mention));
    starts.add(mention.start);
    ends.add(mention.end);
  };
  known.forEach(take);
  for (const mention of [...known].reverse()) take(mention);
  if (!isNews) return [...named.values()];
  // What the text has shown to be a firm is one at the beginning of its other clauses too.
  const shown = new Set([...found, ...named.values()].map(({ name }) => name));
  for (const mention of known) if (!named.has(mention) && !starts.has(mention.start) && shown.has(mention.name) && cues().opened.test(text.slice(Math.max(0, mention.start - 4), mention.start))) named.set(mention, withFull(mention));
  return [...named.values()];
}

function joins(mark: string): boolean {
  return mark === "、" || mark === "和" || mark === "与" || mark === "及";
}
