import { ontology } from "../ontology/index.ts";
import { abbreviation, englishKey, type EnglishWord } from "./english-words.ts";
import { keptRowsOf } from "./kept.ts";
import { isOfSeeds, type Lexicon } from "./lexicon.ts";
import { listOf, readTable } from "./read-table.ts";
import type { AgencyStem } from "./lexicon.ts";
import type { Region } from "./gazetteer.ts";
import type { Term } from "./terms.ts";

/** What a name in English stands for. */
export type EnglishName =
  | { readonly type: "term"; readonly term: Term; /** Whether it is an abbreviation, which stands for it in capitals alone. */ readonly isShort: boolean }
  | { readonly type: "region"; readonly region: Region }
  | { readonly type: "agency"; readonly agency: AgencyStem }
  | { readonly type: "stage"; readonly stages: readonly string[]; readonly alone: boolean };

/** Names found in words: from the word of one number up to, not with, that of another. */
export interface EnglishMatch {
  readonly from: number;
  readonly to: number;
  readonly names: readonly EnglishName[];
}

/** The English names of a lexicon. */
export interface EnglishNames {
  /** What a name stands for, in the form that names are compared in. */
  of(key: string): readonly EnglishName[];
  /** The longest names among words, none overlapping another. Linear in their number. */
  in(words: readonly EnglishWord[]): EnglishMatch[];
  /** Whether names of things hold a word: it is none that a firm coined. */
  isWord(key: string): boolean;
}

/** A name and what it stands for: the first letter of its type and a number or code. */
type Row = readonly [key: string, meaning: string];

const known = new WeakMap<Lexicon, EnglishNames>();

/** The English names of terms, areas, bodies and stages, put in order when the first English text asks for them: areas have theirs from the sounds of the Chinese ones. */
export function englishNamesOf(lexicon: Lexicon): EnglishNames {
  const kept = known.get(lexicon);
  if (kept !== undefined) return kept;
  const rows = isOfSeeds(lexicon) ? keptRowsOf("english-names", () => rowsOf(lexicon)) : rowsOf(lexicon);
  const names = namesOf(rows, lexicon);
  known.set(lexicon, names);
  return names;
}

function namesOf(rows: readonly Row[], lexicon: Lexicon): EnglishNames {
  const meanings = new Map<string, string[]>();
  const longest = new Map<string, number>();
  for (const [key, meaning] of rows) {
    const own = meanings.get(key);
    if (own === undefined) meanings.set(key, [meaning]);
    else if (!own.includes(meaning)) own.push(meaning);
    const [first = "", ...others] = key.split(" ");
    longest.set(first, Math.max(longest.get(first) ?? 0, others.length + 1));
  }
  let ofThings: ReadonlySet<string> | undefined;
  const asked = new Map<string, readonly EnglishName[]>();
  const of = (key: string): readonly EnglishName[] => {
    const own = meanings.get(key);
    if (own === undefined) return none;
    const known = asked.get(key) ?? own.map((meaning) => meant(meaning, lexicon)).filter((name) => name !== undefined);
    asked.set(key, known);
    return known;
  };
  return {
    of,
    isWord: (key) => (ofThings ??= wordsOfThings(rows, lexicon)).has(key),
    in(words) {
      const found: EnglishMatch[] = [];
      for (let at = 0; at < words.length; ) {
        let match = matchAt(words, at, longest.get(words[at]?.key ?? "") ?? 0, of);
        // A longer name that begins within it wins: packaging and testing equipment within advanced packaging.
        for (let next = at + 1; match !== undefined && next < match.to; next++) {
          const other = matchAt(words, next, longest.get(words[next]?.key ?? "") ?? 0, of);
          if (other !== undefined && other.to - other.from > match.to - match.from) match = other;
        }
        if (match !== undefined) found.push(match);
        at = match?.to ?? at + 1;
      }
      return found;
    },
  };
}

const none: readonly EnglishName[] = [];

/** The longest name that begins at a word; it may go on behind a word in brackets. */
function matchAt(words: readonly EnglishWord[], from: number, longest: number, of: EnglishNames["of"]): EnglishMatch | undefined {
  if (longest === 0 || words[from]?.opens !== true) return undefined;
  let key = "";
  let count = 0;
  let best: EnglishMatch | undefined;
  for (let at = from; at < words.length && count < longest; at++) {
    const word = words[at] as EnglishWord;
    if (at > from && word.isAside && !(words[from] as EnglishWord).isAside) continue;
    if (at > from && (word.isParted || word.start - (words[at - 1] as EnglishWord).end > farthest)) break;
    key = key === "" ? word.key : `${key} ${word.key}`;
    count++;
    if (!word.closes) continue;
    const names = of(key).filter((name) => (!needsCapital(name) || isPrintedAsName(words, from, at)) && (name.type !== "term" || !name.isShort || words[from]?.isShort === true));
    if (names.length > 0) best = { from, to: at + 1, names };
  }
  return best;
}

/** What may stand between two words of one name: a blank, a hyphen, a slash, a bracket. */
const farthest = 20;

/** Names of one thing are printed with capitals. */
function needsCapital(name: EnglishName): boolean {
  return name.type === "region" || name.type === "agency" || (name.type === "term" && ontology.kinds[name.term.kind].group !== "thing" && name.term.kind !== "Chain");
}

function isPrintedAsName(words: readonly EnglishWord[], from: number, last: number): boolean {
  const own = words.slice(from, last + 1);
  // SK hynix begins with a capital, and is not all of them.
  return own.every(({ isCapital, key }) => isCapital || small.has(key)) || (own.length > 1 && own.length <= 3 && own[0]?.isShort === true);
}

const small = new Set(["of", "and", "the", "for", "in", "on", "at", "to", "tech", "power"]);

function meant(meaning: string, lexicon: Lexicon): EnglishName | undefined {
  const rest = meaning.slice(1);
  switch (meaning.charAt(0)) {
    case "t": return { type: "term", term: lexicon.termAt(Number(rest)), isShort: false };
    case "T": return { type: "term", term: lexicon.termAt(Number(rest)), isShort: true };
    case "r": {
      const region = lexicon.gazetteer.byCode(rest);
      return region === undefined ? undefined : { type: "region", region };
    }
    case "a": {
      const agency = lexicon.agencies[Number(rest)];
      return agency === undefined ? undefined : { type: "agency", agency };
    }
    default: return { type: "stage", stages: rest.slice(1).split("|"), alone: rest.startsWith("!") };
  }
}

function rowsOf(lexicon: Lexicon): Row[] {
  const rows: Row[] = [];
  const add = (name: string, meaning: string) => {
    const key = englishKey(name);
    if (key.length >= 2 && !/^\d+$/.test(key)) rows.push([key, meaning]);
  };
  const numbers = new Map<string, number>();
  lexicon.terms.forEach((term, number) => {
    numbers.set(`${term.kind}|${term.name}`, number);
    for (const form of formsOf(term)) add(form, `${isShort(form) ? "T" : "t"}${number}`);
  });
  for (const { kind, name, forms, origin } of readTable("lexicon/english-forms.csv", ["kind", "name", "forms"])) {
    if (kind === "Stage") for (const form of listOf(forms)) add(form.replace("*", ""), `s${form.endsWith("*") ? "." : "!"}${name}`);
    else if (kind === "Agency") for (const form of listOf(forms)) add(form, `a${lexicon.agencies.findIndex(({ stem }) => stem === name)}`);
    else if (kind === "Region") for (const form of listOf(forms)) add(form, `r${lexicon.gazetteer.find(name)?.code ?? ""}`);
    else {
      const number = numbers.get(`${kind}|${name}`);
      if (number === undefined && isOfSeeds(lexicon)) throw new Error(`seeds/${origin}: ${kind} ${name} is no row of the lexicon; name one that is`);
      if (number !== undefined) for (const form of listOf(forms)) add(form, `${isShort(form) ? "T" : "t"}${number}`);
    }
  }
  for (const region of lexicon.gazetteer.regions) if (region.level !== "nation") for (const form of new Set([region.nameEn, region.nameEn.replace(/['’]/g, "")])) add(form, `r${region.code}`);
  lexicon.agencies.forEach(({ nameEn }, number) => {
    for (const form of [nameEn, ...turned(nameEn)]) add(form, `a${number}`);
  });
  // What is made of words for things alone is no firm's in a title, where every word has a capital: Compound Semiconductor.
  const ofThings = wordsOfThings(rows.filter(([, meaning]) => !meaning.startsWith("a")), lexicon);
  return rows.filter(([key, meaning]) => !(meaning.startsWith("t") && lexicon.termAt(Number(meaning.slice(1))).kind === "Company" && key.split(" ").every((word) => ofThings.has(word))));
}

/** Longer ones are read in any print. */
const longestShort = 5;

function isShort(form: string): boolean {
  return form.length <= longestShort ? abbreviation.test(form) : /^[A-Z0-9]{1,6}[-/ ][A-Z0-9]{1,6}$/.test(form);
}

/** The words that names of things, stages and bodies are made of. */
function wordsOfThings(rows: readonly Row[], lexicon: Lexicon): ReadonlySet<string> {
  const isOfThings = (meaning: string) => /^[sa]/.test(meaning) || (/^[tT]/.test(meaning) && ontology.kinds[lexicon.termAt(Number(meaning.slice(1))).kind].group === "thing");
  return new Set(rows.flatMap(([key, meaning]) => (isOfThings(meaning) ? key.split(" ") : [])));
}

const latin = /^[\x20-\x7e’é]+$/;
const legalForms = /[,\s]+(?:Co\.?|Company|Corporation|Corp\.?|Inc\.?|Limited|Ltd\.?|Holdings?)[.,\s]*$/i;

/** The forms in Latin letters of a term, those in brackets apart, without the legal form of a firm. */
function formsOf({ kind, nameEn, aliases, name }: Term): string[] {
  const forms = [nameEn, ...[name, ...aliases].filter((form) => latin.test(form) && /[A-Za-z]{2}/.test(form))].filter((form) => form !== "");
  const apart = forms.flatMap((form) => {
    const [, before = "", inside = "", behind = ""] = /^([^()]*)\(([^()]*)\)([^()]*)$/.exec(form) ?? [];
    if (inside === "") return [form];
    return kind === "Park" || kind === "Institution" ? [form] : [`${before}${behind}`.trim(), ...(/^[A-Z][A-Za-z0-9-]{1,9}$/.test(inside) ? [inside] : [])];
  });
  const firms = kind === "Company" ? apart.map((form) => form.replace(legalForms, "").replace(legalForms, "")) : apart;
  return firms.filter((form) => (form.match(/[A-Za-z]/g)?.length ?? 0) >= 2 && !(kind === "Company" && everyday.has(form.toLowerCase())));
}

/** Firms' names that English texts use as words. */
const everyday = new Set(["china", "power", "focus", "light", "star", "first", "future", "global", "unity", "one", "the", "innovation", "energy", "silicon", "optical"]);

/** Bodies are named both ways: Bureau of Finance, Finance Bureau. */
function turned(name: string): string[] {
  const [, rank, matter] = /^(Bureau|Department|Commission|Committee|Office|Administration) (?:of|for) (?:the )?(.+)$/.exec(name) ?? [];
  const [, stem, kind] = /^(?!General)(.+) (Bureau|Department|Commission|Committee|Administration)$/.exec(name) ?? [];
  return [...(rank === undefined ? [] : [`${matter} ${rank}`]), ...(kind === undefined ? [] : [`${kind} of ${stem}`])];
}
