import { InvalidOntology } from "../errors.ts";
import type { Ontology } from "./shape.ts";

/**
 * Checks that an ontology does not contradict itself: relations join kinds that exist, names are unique and of the right form, voices have a level,
 * sub-stages belong to one stage.
 * @throws InvalidOntology naming every fault found, one a line.
 */
export function checkOntology(ontology: Ontology): void {
  const faults = [...faultsOfNames(ontology), ...faultsOfEnds(ontology), ...faultsOfStages(ontology), ...faultsOfVoices(ontology)];
  if (faults.length > 0) throw new InvalidOntology(`graph/ontology/ontology.ts: ${faults.length} fault(s); mend each and run npm run generate:\n${faults.join("\n")}`);
}

function faultsOfNames({ kinds, relations, attributes }: Ontology): string[] {
  const plurals = Object.values(kinds).map((kind) => kind.plural);
  const attributeNames = Object.values(attributes).map((attribute) => attribute.name);
  return [
    ...Object.keys(kinds).filter((kind) => !/^[A-Z][a-zA-Z]+$/.test(kind)).map((kind) => `kind ${kind}: write it in PascalCase`),
    ...[...Object.keys(relations), ...Object.keys(attributes)].filter((name) => !/^[A-Z][A-Z_]*$/.test(name)).map((name) => `predicate ${name}: write it in UPPER_SNAKE`),
    ...Object.keys(attributes).filter((name) => name in relations).map((name) => `predicate ${name}: is both a relation and an attribute`),
    ...repeated(plurals).map((plural) => `plural ${plural}: belongs to two kinds`),
    ...repeated(attributeNames).map((name) => `attribute name ${name}: belongs to two attributes`),
  ];
}

function faultsOfEnds({ kinds, relations, attributes }: Ontology): string[] {
  const unknown = (kind: string) => kind !== "*" && !(kind in kinds);
  return [
    ...Object.entries(relations).flatMap(([relation, { from, to }]) =>
      [...from, ...to].filter(unknown).map((kind) => `relation ${relation}: joins ${kind}, which is not a kind`)),
    ...Object.entries(relations).filter(([, { from, to }]) => from.length === 0 || to.length === 0).map(([relation]) => `relation ${relation}: an end is empty`),
    ...Object.entries(attributes).flatMap(([attribute, { of }]) =>
      of.filter(unknown).map((kind) => `attribute ${attribute}: belongs to ${kind}, which is not a kind`)),
  ];
}

function faultsOfStages({ stages }: Ontology): string[] {
  const ids = Object.entries(stages).flatMap(([stage, { subStages }]) => [stage, ...Object.keys(subStages)]);
  return repeated(ids).map((id) => `stage ${id}: stands twice`);
}

function faultsOfVoices({ voices, levels }: Ontology): string[] {
  return Object.entries(voices).filter(([, { level }]) => !(level in levels)).map(([voice, { level }]) => `voice ${voice}: level ${level} does not exist`);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
