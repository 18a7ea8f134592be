import { InvalidSeed } from "../errors.ts";
import { type Family, type Kind, ontology, stageOf } from "../ontology/index.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { comparable } from "./names.ts";
import { listOf, readTable, type SeedRow } from "./read-table.ts";
import { type Term, zoneTerm } from "./terms.ts";

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

/**
 * The terms of all tables, and the zones of the standard.
 * @throws InvalidSeed naming file and row of the first cell that is wrong
 */
export function readTerms(gazetteer: Gazetteer): Term[] {
  const terms = tables.flatMap(([kind, path, columns]) => readTable<string>(path, columns).map((row) => termOf(kind, row)));
  return [...terms, ...zonesBeside(terms, gazetteer)];
}

/** The zones of GB/T 2260 that the table of parks does not name already. */
function zonesBeside(terms: readonly Term[], gazetteer: Gazetteer): Term[] {
  const named = new Set(terms.filter(({ kind }) => kind === "Park").flatMap((park) => [park.name, ...park.aliases, ...park.sharedAliases].map(comparable)));
  return gazetteer.zones.filter(({ name }) => !named.has(comparable(name))).map(({ name, region }) => zoneTerm(name, region));
}

function termOf(kind: Kind, row: SeedRow<string>): Term {
  const subStage = row["stage"] || undefined;
  if (subStage !== undefined && stageOf(subStage) === undefined) throw new InvalidSeed(`${row.origin}: stage ${subStage} is not in the ontology; use one of its stage or sub-stage ids`);
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

/** The family that a cell names, if it is not empty. @throws InvalidSeed for one that the ontology does not know */
export function familyOf(cell: string | undefined, origin: string): Family | undefined {
  if (cell === undefined || cell === "") return undefined;
  if (!(cell in ontology.families)) throw new InvalidSeed(`${origin}: family ${cell} is not in the ontology; write one of ${Object.keys(ontology.families).join(", ")}, or leave the cell empty`);
  return cell as Family;
}
