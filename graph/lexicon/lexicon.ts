import { InvalidSeed } from "../errors.ts";
import { type Family, type Kind, kinds, ontology, stageOf } from "../ontology/index.ts";
import { type Gazetteer, loadGazetteer, spelt } from "./gazetteer.ts";
import { comparable, spellings, withoutQualifiers } from "./names.ts";
import { listOf, readTable, type SeedRow } from "./read-table.ts";

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
  /** Each form that stands for a row alone, as names are compared, with its row. */
  readonly forms: readonly (readonly [string, Term])[];
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

type Columns = "name" | "nameEn" | "aliases" | "sharedAliases" | "source";
const base = ["name", "nameEn", "aliases", "sharedAliases", "source"] as const satisfies readonly Columns[];
const thing = [...base, "family", "substrate", "stage", "foundingOnly"] as const;

/** Which table holds which kind, with the columns that it has beside the common ones. */
const tables = [
  ["Material", "lexicon/materials.csv", thing],
  ["Device", "lexicon/devices.csv", thing],
  ["Equipment", "lexicon/equipment.csv", thing],
  ["Technology", "lexicon/technologies.csv", thing],
  ["Application", "lexicon/applications.csv", [...thing, "ofChips"]],
  ["Chain", "lexicon/chains.csv", [...base, "families"]],
  ["Company", "lexicon/companies.csv", [...base, "region", "foundingOnly"]],
  ["Institution", "lexicon/institutions.csv", [...base, "region"]],
  ["Park", "lexicon/parks.csv", [...base, "region"]],
  ["Fund", "lexicon/funds.csv", base],
] as const satisfies readonly (readonly [Kind, string, readonly string[]])[];

let loaded: Lexicon | undefined;

/**
 * The lexicon of `seeds/`, read once.
 * @throws InvalidSeed naming file and row of the first cell that is wrong.
 */
export function loadLexicon(): Lexicon {
  if (loaded !== undefined) return loaded;
  const gazetteer = loadGazetteer();
  const terms = tables.flatMap(([kind, path, columns]) => readTable<string>(path, columns).map((row) => termOf(kind, row)));
  loaded = createLexicon(
    [...terms, ...zonesBeside(terms, gazetteer)],
    readTable("lexicon/agencies.csv", ["stem", "nameEn", "aliases", "levels"]).map((row) => ({ ...row, aliases: listOf(row.aliases), levels: listOf(row.levels) })),
    new Map(readTable("lexicon/group-bodies.csv", ["name", "nameEn"]).map((row) => [comparable(row.name), row.nameEn])),
    readBackbone(),
    gazetteer,
  );
  return loaded;
}

/** The zones of GB/T 2260 that the table of parks does not name already. */
function zonesBeside(terms: readonly Term[], gazetteer: Gazetteer): Term[] {
  const named = new Set(terms.filter(({ kind }) => kind === "Park").flatMap((park) => [park.name, ...park.aliases, ...park.sharedAliases].map(comparable)));
  return gazetteer.zones.filter(({ name }) => !named.has(comparable(name))).map(({ name, region }) => ({
    kind: "Park", name, get nameEn() { return spelt(name); }, aliases: [], sharedAliases: [], family: undefined, substrate: undefined, subStage: undefined, region, families: [],
    foundingOnly: false, origin: "GB/T 2260",
  }));
}

/** Assembles a lexicon from rows; a test gives its own. */
export function createLexicon(
  terms: readonly Term[],
  agencies: readonly AgencyStem[],
  groupBodies: ReadonlyMap<string, string>,
  backbone: readonly BackboneLink[],
  gazetteer: Gazetteer,
): Lexicon {
  const forms = terms.flatMap((term) => formsOf(term).map((form) => [comparable(form), term] as const));
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, new Map<string, Term>()])) as Record<Kind, Map<string, Term>>;
  for (const [form, term] of forms) byKind[term.kind].set(form, term);
  const byStem = new Map(agencies.flatMap((agency) => [agency.stem, ...agency.aliases].map((form) => [comparable(form), agency] as const)));
  const exact = (kind: Kind, form: string) => byKind[kind].get(comparable(form));
  return {
    terms, forms, agencies, groupBodies, backbone, gazetteer,
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
        const term = byKind[kind].get(whole.slice(from));
        if (term !== undefined) return term;
      }
      return undefined;
    },
    agency: (form) => byStem.get(comparable(form)),
  };
}

/** A thing's forms also as they are spelt elsewhere. */
function formsOf({ kind, name, aliases }: Term): string[] {
  const forms = [name, ...aliases];
  return ontology.kinds[kind].group === "thing" ? forms.flatMap(spellings) : forms;
}

function termOf(kind: Kind, row: SeedRow<string>): Term {
  const subStage = row["stage"] || undefined;
  if (subStage !== undefined && stageOf(subStage) === undefined) throw new InvalidSeed(`${row.origin}: stage ${subStage} is not in the ontology`);
  return {
    kind,
    name: row["name"] ?? "",
    nameEn: row["nameEn"] ?? "",
    aliases: listOf(row["aliases"] ?? ""),
    sharedAliases: listOf(row["sharedAliases"] ?? ""),
    family: familyOf(row["family"], row.origin),
    substrate: familyOf(row["substrate"], row.origin),
    subStage,
    region: row["region"] || undefined,
    families: listOf(row["families"] ?? "").map((family) => familyOf(family, row.origin)).filter((family) => family !== undefined),
    ofChips: row["ofChips"] === "yes",
    foundingOnly: row["foundingOnly"] === "yes",
    origin: row.origin,
  };
}

function familyOf(cell: string | undefined, origin: string): Family | undefined {
  if (cell === undefined || cell === "") return undefined;
  if (!(cell in ontology.families)) throw new InvalidSeed(`${origin}: family ${cell} is not in the ontology`);
  return cell as Family;
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
