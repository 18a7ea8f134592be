import { InvalidSeed } from "../errors.ts";
import { listOf, readTable } from "../lexicon/index.ts";

const columns = ["set", "phrase", "unless", "reason", "example"] as const;
type Row = ReturnType<typeof readTable<(typeof columns)[number]>>[number];

/**
 * The patterns of a rule or finder, whose phrases are sets of `seeds/cues/<file>.csv`. They are put together when they are first asked for.
 * @param sets the sets of the file, all of them
 * @param patternsOf makes the patterns of the sets; each set stands for any one of its phrases, of which an earlier one is tried first
 * @throws InvalidSeed when asked for them, where the file holds other sets, or one without its reason and example
 */
export function cuesOf<Set extends string, Patterns>(file: string, sets: readonly Set[], patternsOf: (phrases: Readonly<Record<Set, string>>) => Patterns): () => Patterns {
  let patterns: Patterns | undefined;
  return () => (patterns ??= patternsOf(phrasesOf(file, sets)));
}

/** A pattern of words and sets of phrases. Backslashes are the pattern's own. */
export function pattern(words: TemplateStringsArray, ...sets: readonly string[]): RegExp {
  return new RegExp(String.raw(words, ...sets));
}

/** The same, to be looked for all over a text. */
export function globalPattern(words: TemplateStringsArray, ...sets: readonly string[]): RegExp {
  return new RegExp(String.raw(words, ...sets), "g");
}

function phrasesOf<Set extends string>(file: string, sets: readonly Set[]): Readonly<Record<Set, string>> {
  const path = `cues/${file}.csv`;
  const rows = new Map<string, Row[]>();
  for (const row of readTable(path, columns)) rows.set(row.set, [...(rows.get(row.set) ?? []), row]);
  const unused = [...rows.keys()].filter((set) => !(sets as readonly string[]).includes(set));
  if (unused.length > 0) throw new InvalidSeed(`seeds/${path}: nothing reads ${unused.join(", ")}; name the set in the rule or drop its rows`);
  return Object.fromEntries(sets.map((set) => [set, groupOf(path, set, rows.get(set) ?? [])])) as Record<Set, string>;
}

function groupOf(path: string, set: string, rows: readonly Row[]): string {
  const [first] = rows;
  if (first === undefined) throw new InvalidSeed(`seeds/${path}: the set ${set} is missing; a rule reads it`);
  if (first.reason === "" || first.example === "") throw new InvalidSeed(`${first.origin}: the first phrase of ${set} gives no reason or no example; say what the set tells, and show it`);
  return `(?:${rows.map(({ phrase, unless }) => `${literally(phrase)}${unless === "" ? "" : `(?!${listOf(unless).map(literally).join("|")})`}`).join("|")})`;
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
