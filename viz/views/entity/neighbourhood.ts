import type { Entity, EntityRef, Link, Ontology } from "../../contract.ts";
import { nameIn, shortName, textIn } from "../../names.ts";
import type { Language } from "../../state.ts";

/** A thing in the drawing of a neighbourhood. */
export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  /** A shape of the ontology. */
  readonly shape: string;
  readonly kind: string;
  readonly isCentre: boolean;
}

/** A line of it, in the direction of its relation. */
export interface DrawnEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly voice: Link["voice"];
  readonly reference: boolean;
}

export interface Neighbourhood {
  /** The entity itself first. */
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** Lines that a drawing can hold and still be read. */
const most = 40;

/** An entity with what it is linked to: what documents say before general knowledge, what is said most before the rest. */
export function neighbourhoodOf(entity: Entity, ontology: Ontology, language: Language): Neighbourhood {
  const links = entity.links.items.toSorted((one, other) => Number(one.basis === "REFERENCE") - Number(other.basis === "REFERENCE") || other.count - one.count).slice(0, most);
  const drawn = (of: EntityRef, isCentre: boolean): DrawnNode => ({ id: of.id, label: shortName(nameIn(language, of).shown), kind: of.kind, shape: ontology.kinds.find(({ kind }) => kind === of.kind)?.shape ?? "ellipse", isCentre });
  const others = new Map(links.filter(({ other }) => other.id !== entity.id).map(({ other }) => [other.id, drawn(other, false)]));
  return {
    nodes: [drawn(entity, true), ...others.values()],
    edges: links.map(({ predicate, direction, other, voice, basis }) => ({
      id: `${predicate} ${direction} ${other.id}`,
      from: direction === "OUT" ? entity.id : other.id, to: direction === "OUT" ? other.id : entity.id,
      label: labelOf(ontology, predicate, language), voice, reference: basis === "REFERENCE",
    })),
  };
}

function labelOf({ relations }: Ontology, predicate: string, language: Language): string {
  const relation = relations.find((candidate) => candidate.relation === predicate);
  return relation === undefined ? predicate : textIn(language, relation.label);
}
