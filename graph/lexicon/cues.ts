import { readdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../config.ts";
import { InvalidSeed } from "../errors.ts";
import { groupBy } from "../grouping.ts";
import { keepsForNextStart, keptRowsOf } from "./kept.ts";
import { listOf, readTable } from "./read-table.ts";

const columns = ["set", "phrase", "unless", "reason", "example"] as const;
type Row = ReturnType<typeof readTable<(typeof columns)[number]>>[number];
/** Each set as a group of a pattern: any one of its phrases, of which an earlier one is tried first. */
type Phrases = Readonly<Record<string, string>>;

/**
 * The patterns of a rule or finder, made of the sets of phrases in `seeds/cues/<file>.csv` when they are first asked for.
 * @throws InvalidSeed when asked for them, where a set is missing, is read by no pattern, or begins without its reason and example
 */
export function cuesOf<Patterns>(file: string, patternsOf: (phrases: Phrases) => Patterns): () => Patterns {
  let patterns: Patterns | undefined;
  return () => (patterns ??= made(file, patternsOf));
}

/** A pattern of words and sets of phrases. Backslashes are the pattern's own. */
export function pattern(words: TemplateStringsArray, ...sets: readonly (string | undefined)[]): RegExp {
  return new RegExp(String.raw(words, ...sets));
}

/** The same in capitals or small letters, as English sentences begin. */
export function anyCase(words: TemplateStringsArray, ...sets: readonly (string | undefined)[]): RegExp {
  return new RegExp(String.raw(words, ...sets), "i");
}

/** The same, to be looked for all over a text. */
export function globalPattern(words: TemplateStringsArray, ...sets: readonly (string | undefined)[]): RegExp {
  return new RegExp(String.raw(words, ...sets), "g");
}

/** The same, to be tried at one place of a text. */
export function stickyPattern(words: TemplateStringsArray, ...sets: readonly (string | undefined)[]): RegExp {
  return new RegExp(String.raw(words, ...sets), "y");
}

/** A pattern that holds any of some words. */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.map(literally).join("|"));
}

/** The phrases of sets as they are made for patterns, each as it is written. */
export function phrasesOf(...sets: readonly (string | undefined)[]): string[] {
  return sets.flatMap((set = "(?:)") => set.slice("(?:".length, -")".length).replace(/\(\?!(?:\\.|[^)])*\)/g, "").split("|").map((phrase) => phrase.replace(/\\(.)/g, "$1")));
}

/** The characters that phrases of sets end in. */
export function lastsOf(...sets: readonly (string | undefined)[]): string[] {
  return [...new Set(phrasesOf(...sets).map((phrase) => phrase.slice(-1)))];
}

/** How long the longest phrase of sets is. */
export function longestOf(...sets: readonly (string | undefined)[]): number {
  return Math.max(...phrasesOf(...sets).map(({ length }) => length));
}

function made<Patterns>(file: string, patternsOf: (phrases: Phrases) => Patterns): Patterns {
  const path = `cues/${file}.csv`;
  const groups = groupsIn(file);
  const unread = new Set(Object.keys(groups));
  const patterns = patternsOf(new Proxy<Phrases>({}, {
    get(_, set: string) {
      const group = groups[set];
      if (group === undefined) throw new InvalidSeed(`seeds/${path}: the set ${set} is missing; a pattern reads it`);
      unread.delete(set);
      return group;
    },
  }));
  if (unread.size > 0) throw new InvalidSeed(`seeds/${path}: no pattern reads ${[...unread].join(", ")}; name the set in one or drop its rows`);
  return patterns;
}

let kept: Readonly<Record<string, Phrases>> | undefined;

/** The groups of a file. A start that may keep them takes those of all files at once, since it needs most of them. */
function groupsIn(file: string): Phrases {
  if (!keepsForNextStart) return readGroups(file);
  kept ??= keptRowsOf("cues", readAllGroups);
  return kept[file] ?? readGroups(file);
}

/** The groups of all files but those that are at fault, which whoever asks for them has to report. */
function readAllGroups(): Readonly<Record<string, Phrases>> {
  const files = readdirSync(join(projectRoot, "seeds/cues")).filter((name) => name.endsWith(".csv")).map((name) => name.slice(0, -".csv".length));
  return Object.fromEntries(files.flatMap((file) => {
    try {
      return [[file, readGroups(file)]];
    } catch (error) {
      if (error instanceof InvalidSeed) return [];
      throw error;
    }
  }));
}

function readGroups(file: string): Phrases {
  return Object.fromEntries([...groupBy(readTable(`cues/${file}.csv`, columns), ({ set }) => set)].map(([set, rows]) => [set, groupOf(rows)]));
}

function groupOf(rows: readonly Row[]): string {
  const first = rows[0];
  if (first?.reason === "" || first?.example === "") throw new InvalidSeed(`${first.origin}: the first phrase of ${first.set} gives no reason or no example; say what the set tells, and show it`);
  return `(?:${rows.map(({ phrase, unless }) => `${literally(phrase)}${unless === "" ? "" : `(?!${listOf(unless).map(literally).join("|")})`}`).join("|")})`;
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
