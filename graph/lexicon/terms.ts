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
  kindAt(number: number): Kind;
  at(number: number): Term;
}

/** Terms as they are kept: a line of JSON for each. */
export interface PackedTerms {
  /** By the numbers of the kinds in the ontology. */
  readonly kinds: Uint8Array;
  readonly lines: string;
  /** Where each line ends. */
  readonly ends: Uint32Array;
}

/** The zones of the standard, which are spelt in English when that is first asked for: the dictionary of sounds takes longer to load than a short document to read. */
export const zoneOrigin = "GB/T 2260";

/** A zone of the standard as a term. */
export function zoneTerm(name: string, region: string): Term {
  return {
    kind: "Park", name, get nameEn() { return spelt(name); }, aliases: [], sharedAliases: [], family: undefined, substrate: undefined, subStage: undefined, region, families: [],
    foundingOnly: false, origin: zoneOrigin,
  };
}

/** Terms that are there already. */
export function termsOf(terms: readonly Term[]): Terms {
  return { count: terms.length, kindAt: (number) => (terms[number] as Term).kind, at: (number) => terms[number] as Term };
}

/** Packs terms, so that they need not be made to be kept. */
export function packTerms(terms: readonly Term[]): PackedTerms {
  const lines = terms.map((term) => JSON.stringify(term.origin === zoneOrigin ? [term.name, term.region] : cellsOf(term)));
  let end = 0;
  return { kinds: Uint8Array.from(terms, ({ kind }) => kinds.indexOf(kind)), lines: lines.join(""), ends: Uint32Array.from(lines, ({ length }) => (end += length)) };
}

/** The terms that were packed. */
export function openTerms({ kinds: numbers, lines, ends }: PackedTerms): Terms {
  const made: (Term | undefined)[] = Array.from({ length: ends.length });
  const kindAt = (number: number) => kinds[numbers[number] as number] as Kind;
  return { count: ends.length, kindAt, at: (number) => (made[number] ??= termOf(kindAt(number), JSON.parse(lines.slice(ends[number - 1] ?? 0, ends[number])) as Cells)) };
}

type Cells = readonly [name: string, region: string | null, ...rest: ReturnType<typeof restOf>] | readonly [name: string, region: string];

function cellsOf(term: Term): Cells {
  return [term.name, term.region ?? null, ...restOf(term)];
}

function restOf({ nameEn, aliases, sharedAliases, family, substrate, subStage, families, ofChips, foundingOnly, origin }: Term) {
  return [nameEn, aliases, sharedAliases, family ?? null, substrate ?? null, subStage ?? null, families, ofChips === true, foundingOnly, origin] as const;
}

function termOf(kind: Kind, cells: Cells): Term {
  if (cells.length === 2) return zoneTerm(cells[0], cells[1]);
  const [name, region, nameEn, aliases, sharedAliases, family, substrate, subStage, families, ofChips, foundingOnly, origin] = cells;
  return {
    kind, name, nameEn, aliases, sharedAliases, family: family ?? undefined, substrate: substrate ?? undefined, subStage: subStage ?? undefined, region: region ?? undefined, families, ofChips,
    foundingOnly, origin,
  };
}
