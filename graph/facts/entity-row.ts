import type { Lexicon } from "../lexicon/index.ts";
import { families, type Family, type Kind, ontology, stageOf } from "../ontology/index.ts";
import type { EntityRow } from "./graph-rows.ts";
import type { Identity } from "./identity.ts";
import { matchKeys } from "./matching/keys.ts";

/**
 * The node of an entity: everything follows from its identity and the lexicon.
 * @param own properties that are part of the identity itself (a target's number, a task's path)
 */
export function entityRow(kind: Kind, identity: Identity, own: EntityRow["properties"], lexicon: Lexicon): EntityRow {
  const term = identity.term?.name === identity.name ? identity.term : undefined;
  const region = kind === "Region" ? lexicon.gazetteer.byCode(identity.region ?? "") : undefined;
  const isArea = region !== undefined && identity.id === `Region:${region.code}`;
  return {
    id: identity.id,
    kind,
    name: identity.name,
    nameEn: identity.nameEn,
    lexiconAliases: isArea ? aliasesOfRegion(region.name, region.shortName) : (term?.aliases ?? []),
    properties: { ...propertiesOf(kind, identity, isArea ? region.level : kind === "Region" ? "town" : null), ...matchingOf(kind, identity, lexicon), ...own },
  };
}

/** By what an entity is looked for among those that may be the same: the key of its name, and the area that its id or the lexicon gives. */
function matchingOf(kind: Kind, { id, name, term }: Identity, { gazetteer }: Lexicon): EntityRow["properties"] {
  const keys = matchKeys(kind, name, [], gazetteer);
  if (keys === undefined) return {};
  const scope = /^\w+:(\d{6})[:/]/.exec(id)?.[1] ?? (term?.name === name ? term.region : undefined);
  return { stem: keys.stem, home: scope === undefined || scope === "100000" ? null : scope };
}

function propertiesOf(kind: Kind, identity: Identity, level: string | null): EntityRow["properties"] {
  const { term } = identity;
  switch (kind) {
    case "Region": return { code: level === "town" ? null : (identity.region ?? null), level };
    case "Agency": return { isGroup: identity.isGroup };
    case "Chain": return { families: term?.families ?? [] };
    case "Stage": {
      const code = identity.id.slice("Stage:".length);
      return { code, stage: stageOf(code) ?? null };
    }
    default: return ontology.kinds[kind].group === "thing"
      ? { family: term?.family ?? (term?.name === identity.name ? null : familyNamed(identity.name)), substrate: term?.substrate ?? null, subStage: term?.subStage ?? null, stage: term?.subStage === undefined ? null : (stageOf(term.subStage) ?? null) }
      : {};
  }
}

function aliasesOfRegion(name: string, shortName: string): readonly string[] {
  return name === shortName ? [] : [shortName];
}

/** The families whose name stands for the semiconductor alone: nobody calls glass or a crucible so. */
const compounds: readonly Family[] = families.filter((family) => ["SiC", "GaN", "GaAs", "InP", "Ga2O3"].includes(family));

/** The one compound semiconductor that the name of a thing of no row bears (磷化铟激光器芯片); null where it bears none or several, or is a ceramic. */
function familyNamed(name: string): Family | null {
  const named = /陶瓷|纤维|磨料/.test(name) ? [] : compounds.filter((family) => name.includes(ontology.families[family].label.zh) || new RegExp(`(?<![A-Za-z])${family}(?![A-Za-z])`).test(name));
  return named.length === 1 ? (named[0] ?? null) : null;
}
