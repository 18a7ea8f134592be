import { englishNamesOf } from "../../lexicon/english-names.ts";
import { ontology } from "../../ontology/index.ts";
import type { Mention } from "../identity/mention.ts";
import type { Scan } from "../scan/scan.ts";
import { englishParts } from "./words-of-parts.ts";

/** Between the members of a list. */
const joins = /^(?:\s*,)?\s*(?:and|or|&|,|\/)\s*$/;

/** Things of which a list prints the first words once: chips in LED epitaxial wafers and chips are LED chips, epi-wafers in gallium nitride substrates and epi-wafers are of gallium nitride. */
export function sharedHeads(scan: Scan, found: readonly Mention[]): Mention[] {
  const { reading: { text }, vocabulary: { lexicon } } = scan;
  const names = englishParts(scan).length === 0 ? undefined : englishNamesOf(lexicon);
  if (names === undefined) return [];
  const byEnd = new Map(found.filter(({ kind }) => ontology.kinds[kind].group === "thing").map((mention) => [mention.end, mention]));
  return englishParts(scan).flatMap(({ words }) => {
    const shared: Mention[] = [];
    const firsts = new Map<number, number>();
    words.forEach(({ start }, at) => firsts.has(start) || firsts.set(start, at));
    for (let at = 0; at + 2 < words.length; at++) {
      const last = words[at];
      const known = last?.closes === true ? byEnd.get(last.end) : undefined;
      if (known === undefined) continue;
      let next = at + 1;
      while (words[next]?.key === "and" || words[next]?.key === "or") next++;
      const first = words[next];
      if (first === undefined || !joins.test(text.slice(known.end, first.start))) continue;
      let close = next;
      while (words[close]?.closes === false) close++;
      const tail = words.slice(next, close + 1).map(({ key }) => key);
      const begin = firsts.get(firstWordOf(text, known)) ?? at;
      const front = words.slice(begin, at + 1).filter(({ isAside }) => !isAside).map(({ key }) => key);
      for (let length = front.length - 1; length >= 1; length--) {
        const term = names.of([...front.slice(0, length), ...tail].join(" ")).flatMap((name) => (name.type === "term" && ontology.kinds[name.term.kind].group === "thing" ? [name.term] : []))[0];
        if (term === undefined) continue;
        const end = words[close]?.end ?? first.end;
        const mention: Mention = { kind: term.kind, start: first.start, end, name: term.name, forms: [], term, rule: "english-shared-head", confidence: 0.85 };
        shared.push(mention);
        byEnd.set(end, { ...known, end });
        break;
      }
    }
    return shared;
  });
}

/** Where a thing's own words begin, behind its size. */
function firstWordOf(text: string, { start, end }: Mention): number {
  const size = /^\d{1,3}(?:\.\d)?[\s-]?(?:inch|mm|nm)[\s-]+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  return start + size;
}
