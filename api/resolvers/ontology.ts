import { ontology, type Text } from "../../graph/index.ts";

interface Term {
  readonly label: Text;
  readonly meaning: Text;
}

/** The ontology as the contract words it. */
export function ontologyAnswer(): unknown {
  return {
    kinds: Object.entries(ontology.kinds).map(([kind, { label, meaning, colour, shape }]) => ({ kind, label, meaning, colour: colour.light, colourDark: colour.dark, shape })),
    relations: Object.entries(ontology.relations).map(([relation, { label, reverse, from, to }]) => ({ relation, label, reverse, from, to })),
    attributes: Object.entries(ontology.attributes).map(([attribute, { label }]) => ({ attribute, label })),
    stages: Object.entries(ontology.stages).map(([id, { label, supporting, subStages }]) => ({ id, label, supporting, subStages: terms(subStages) })),
    families: terms(ontology.families),
    voices: terms(ontology.voices),
    levels: terms(ontology.levels),
    missing: terms(ontology.missing),
  };
}

function terms(entries: Readonly<Record<string, Term>>): unknown[] {
  return Object.entries(entries).map(([id, { label, meaning }]) => ({ id, label, meaning }));
}
