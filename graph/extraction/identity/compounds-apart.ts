import { tidy, withoutQualifiers } from "../../lexicon/index.ts";
import { ontology } from "../../ontology/index.ts";
import { laidOut, type Mention } from "./mention.ts";

/**
 * Names that only end in one word of the lexicon, each with its own words before it, are things apart, and that word is none of them: 矿用传感器 and 水利传感器 in one paper.
 * A grade or size before the word makes no other thing.
 */
export function compoundsApart(mentions: readonly Mention[]): readonly Mention[] {
  const compounds = mentions.filter(isCompound);
  if (compounds.length < 2) return mentions;
  const names = new Map<Mention["term"], Set<string>>();
  for (const { term, name } of compounds) names.set(term, (names.get(term) ?? new Set<string>()).add(tidy(name)));
  const apart = new Set([...names].flatMap(([term, own]) => (isOneOfThem(own) ? [] : [term])));
  return apart.size === 0 ? mentions : mentions.map((mention) => (apart.has(mention.term) && isCompound(mention) ? laidOut({ ...mention, forms: [] }) : mention));
}

function isCompound({ kind, name, forms: [word], term }: Mention): boolean {
  if (term === undefined || word === undefined || ontology.kinds[kind].group !== "thing") return false;
  return word.length < name.length && name.endsWith(word) && !withoutQualifiers(name).includes(tidy(word));
}

/** Whether all names are the longest or an ending of it. */
function isOneOfThem(names: ReadonlySet<string>): boolean {
  const longest = [...names].reduce((best, name) => (name.length > best.length ? name : best), "");
  return [...names].every((name) => longest.endsWith(name));
}
