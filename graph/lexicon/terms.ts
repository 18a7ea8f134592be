import { type Family, type Kind, kinds } from "../ontology/index.ts";
import { spelt } from "./gazetteer.ts";

/** A row of the lexicon: a name that the trade uses, with its other names. It asserts nothing about the world. */
export interface Term {
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  /** Forms that name something else too: they never resolve alone. */
  readonly sharedAliases: readonly string[];
  readonly family: Family | undefined;
  readonly substrate: Family | undefined;
  readonly subStage: string | undefined;
  /** Of a Park, Company or Institution: the GB/T 2260 code of its place, to tell namesakes apart. */
  readonly region: string | undefined;
  readonly families: readonly Family[];
  /** Of an Application: what chips go into wherever it is named; others are industries of their own unless a text says that chips go into them. */
  readonly ofChips?: boolean;
  /** Only the founding documents justify the row. */
  readonly foundingOnly: boolean;
  readonly origin: string;
}

/** Terms by their numbers, each made when it is first asked for: a text names a few of some ten thousand. */
export interface Terms {
  readonly count: number;
  at(number: number): Term;
}

/** Terms as they are kept. */
export interface PackedTerms {
  /** By the numbers of the kinds. */
  readonly kinds: Uint8Array;
  /** A list of cells in JSON for each term. */
  readonly lines: string;
  /** Where each line ends. */
  readonly ends: Uint32Array;
  /** The tables that the terms stand in. */
  readonly tables: readonly string[];
}

/** What a kind is called in packed tables. */
export function kindNumber(kind: Kind): number {
  return numbers[kind];
}

const numbers = Object.fromEntries(kinds.map((kind, number) => [kind, number])) as Record<Kind, number>;

/** A zone of the standard as a term, spelt in English when that is first asked for: the dictionary of sounds takes longer to load than a short document to read. */
export function zoneTerm(name: string, region: string): Term {
  return {
    kind: "Park", name, get nameEn() { return spelt(name); }, aliases: [], sharedAliases: [], family: undefined, substrate: undefined, subStage: undefined, region, families: [],
    foundingOnly: false, origin: zoneOrigin,
  };
}

const zoneOrigin = "GB/T 2260";

/** Terms that are there already. */
export function termsOf(terms: readonly Term[]): Terms {
  return { count: terms.length, at: (number) => terms[number] as Term };
}

/** Packs terms, so that they need not be made to be kept. */
export function packTerms(terms: readonly Term[]): PackedTerms {
  const tables: string[] = [];
  const lines = terms.map((term) => JSON.stringify(term.origin === zoneOrigin ? [term.name, term.region] : cellsOf(term, tables)));
  let end = 0;
  return { kinds: Uint8Array.from(terms, ({ kind }) => kindNumber(kind)), lines: lines.join(""), ends: Uint32Array.from(lines, ({ length }) => (end += length)), tables };
}

/** The terms that were packed. */
export function openTerms({ kinds: kindNumbers, lines, ends, tables }: PackedTerms): Terms {
  const made: (Term | undefined)[] = Array.from({ length: ends.length });
  const make = (number: number) => {
    const cells = JSON.parse(lines.slice(ends[number - 1] ?? 0, ends[number])) as Cells | readonly [string, string];
    return cells.length === 2 ? zoneTerm(cells[0], cells[1]) : termOf(kinds[kindNumbers[number] as number] as Kind, cells, tables);
  };
  return { count: ends.length, at: (number) => (made[number] ??= make(number)) };
}

/** What most terms have comes first, and the rest is left out where there is none of it. */
type Cells = readonly [name: string, region: string | null, nameEn: string, aliases: readonly string[], sharedAliases: readonly string[], table: number, row: string, rest?: Partial<Term>];

function cellsOf({ kind: _, name, region, nameEn, aliases, sharedAliases, origin, ...rest }: Term, tables: string[]): Cells {
  const [table = "", row = ""] = origin.split(":");
  if (!tables.includes(table)) tables.push(table);
  const own = Object.entries(rest).filter(([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0));
  const first = [name, region ?? null, nameEn, aliases, sharedAliases, tables.indexOf(table), row] as const;
  return own.length === 0 ? first : [...first, Object.fromEntries(own)];
}

function termOf(kind: Kind, [name, region, nameEn, aliases, sharedAliases, table, row, rest]: Cells, tables: readonly string[]): Term {
  return {
    kind, name, nameEn, aliases, sharedAliases, family: rest?.family, substrate: rest?.substrate, subStage: rest?.subStage, region: region ?? undefined, families: rest?.families ?? [],
    ofChips: rest?.ofChips === true, foundingOnly: rest?.foundingOnly === true, origin: `${tables[table]}:${row}`,
  };
}
