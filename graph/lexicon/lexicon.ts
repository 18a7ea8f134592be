import { type Family, type Kind, ontology } from "../ontology/index.ts";
import { type Form, type FormIndex, indexForms, numberOf } from "./form-index.ts";
import { type Gazetteer, loadGazetteer } from "./gazetteer.ts";
import { keptOf, keptRowsOf } from "./kept.ts";
import { comparable, spellings, withoutQualifiers } from "./names.ts";
import { listOf, readTable } from "./read-table.ts";
import { familyOf, readTerms } from "./read-terms.ts";
import { kindNumber, openTerms, packTerms, type PackedTerms, type Term, type Terms, termsOf } from "./terms.ts";

/** The stem of a government body's name, without its region: 科学技术局. */
export interface AgencyStem {
  readonly stem: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly levels: readonly string[];
}

/** A link of the reference chain. */
export interface BackboneLink {
  readonly relation: "FEEDS" | "USED_AT" | "IS_TYPE_OF";
  readonly from: readonly [Kind, string];
  readonly to: readonly [Kind, string];
  readonly family: Family | undefined;
  readonly source: string;
  readonly note: string;
  readonly origin: string;
}

/** The names that the product knows, and how a form of a name finds its row. */
export interface Lexicon {
  readonly terms: readonly Term[];
  /** The row of a number that `forms` gives. */
  termAt(number: number): Term;
  /** Each form that stands for a row alone, as names are compared, and the number of its row. */
  readonly forms: FormIndex;
  readonly agencies: readonly AgencyStem[];
  /** Bodies that are responsible as a group (各县（市、区）). */
  readonly groupBodies: ReadonlyMap<string, string>;
  readonly backbone: readonly BackboneLink[];
  readonly gazetteer: Gazetteer;
  /** The row of this kind that one of the forms names exactly or after its grades and sizes are taken off; exact forms first. */
  resolve(kind: Kind, forms: readonly string[]): Term | undefined;
  /** The row whose name or alias the name ends with (高效散热封装材料 → 封装材料): tells stage and family of a thing that has no row. */
  head(kind: Kind, name: string): Term | undefined;
  agency(form: string): AgencyStem | undefined;
}

let loaded: Lexicon | undefined;

/**
 * The lexicon of `seeds/`, read once.
 * @throws InvalidSeed naming file and row of the first cell that is wrong.
 */
export function loadLexicon(): Lexicon {
  if (loaded !== undefined) return loaded;
  const gazetteer = loadGazetteer();
  const { terms, forms } = keptOf("lexicon", () => packed(readTerms(gazetteer)));
  const { agencies, groupBodies } = keptRowsOf("bodies", readBodies);
  let backbone: readonly BackboneLink[] | undefined;
  loaded = lexiconOf(openTerms(terms), forms, {
    agencies,
    groupBodies: new Map(groupBodies),
    get backbone() { return (backbone ??= readBackbone()); },
    gazetteer,
  });
  return loaded;
}

/** Whether a lexicon is the one of `seeds/`, and not one that was put together. */
export function isOfSeeds(lexicon: Lexicon): boolean {
  return lexicon === loaded;
}

/** A lexicon as it is kept. */
interface PackedLexicon {
  readonly terms: PackedTerms;
  readonly forms: FormIndex;
}

function packed(terms: readonly Term[]): PackedLexicon {
  return { terms: packTerms(terms), forms: formsOf(terms) };
}

/** What a lexicon holds beside its terms. */
type Tables = Pick<Lexicon, "agencies" | "groupBodies" | "backbone" | "gazetteer">;

/** Assembles a lexicon of other terms than those of `seeds/`. */
export function createLexicon(terms: readonly Term[], others: Tables): Lexicon {
  return lexiconOf(termsOf(terms), formsOf(terms), others);
}

function lexiconOf(terms: Terms, forms: FormIndex, others: Tables): Lexicon {
  const byStem = new Map(others.agencies.flatMap((agency) => [agency.stem, ...agency.aliases].map((form) => [comparable(form), agency] as const)));
  const named = (kind: Kind, form: string) => {
    const number = numberOf(forms, kindNumber(kind), form);
    return number === undefined ? undefined : terms.at(number);
  };
  const exact = (kind: Kind, form: string) => named(kind, comparable(form));
  let all: readonly Term[] | undefined;
  return {
    get terms() { return (all ??= Array.from({ length: terms.count }, (_, number) => terms.at(number))); },
    termAt: (number) => terms.at(number),
    forms,
    agencies: others.agencies, groupBodies: others.groupBodies, get backbone() { return others.backbone; }, gazetteer: others.gazetteer,
    resolve(kind, forms) {
      for (const form of forms) {
        const term = exact(kind, form);
        if (term !== undefined) return term;
      }
      if (ontology.kinds[kind].group !== "thing") return undefined;
      return forms.flatMap(withoutQualifiers).map((form) => exact(kind, form)).find((term) => term !== undefined);
    },
    head(kind, name) {
      const whole = comparable(name);
      for (let from = 1; from < whole.length - 1; from++) {
        const term = named(kind, whole.slice(from));
        if (term !== undefined) return term;
      }
      return undefined;
    },
    agency: (form) => byStem.get(comparable(form)),
  };
}

function formsOf(terms: readonly Term[]): FormIndex {
  return indexForms(terms.flatMap((term, number) => spelt(term).map((form): Form => [comparable(form), kindNumber(term.kind), number])));
}

/** A thing's forms also as they are spelt elsewhere. */
function spelt({ kind, name, aliases }: Term): string[] {
  const forms = [name, ...aliases];
  return ontology.kinds[kind].group === "thing" ? forms.flatMap(spellings) : forms;
}

function readBodies(): { readonly agencies: readonly AgencyStem[]; readonly groupBodies: readonly (readonly [string, string])[] } {
  return {
    agencies: readTable("lexicon/agencies.csv", ["stem", "nameEn", "aliases", "levels"]).map((row) => ({ ...row, aliases: listOf(row.aliases), levels: listOf(row.levels) })),
    groupBodies: readTable("lexicon/group-bodies.csv", ["name", "nameEn"]).map((row) => [comparable(row.name), row.nameEn]),
  };
}

function readBackbone(): BackboneLink[] {
  const columns = ["relation", "fromKind", "from", "toKind", "to", "family", "source", "note"] as const;
  return readTable("backbone.csv", columns).map((row) => ({
    relation: row.relation as BackboneLink["relation"],
    from: [row.fromKind as Kind, row.from],
    to: [row.toKind as Kind, row.to],
    family: familyOf(row.family, row.origin),
    source: row.source,
    note: row.note,
    origin: row.origin,
  }));
}
