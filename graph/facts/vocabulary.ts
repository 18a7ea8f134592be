import * as model from "../ontology/index.ts";

/** The ontology's names as non-empty lists, in the spelling of a facts file (enum values in lower case). */
type Listed<T> = [T, ...T[]];

export const kinds = model.kinds as unknown as Listed<model.Kind>;
export const relations = model.relations as unknown as Listed<model.Relation>;
export const attributes = Object.values(model.ontology.attributes).map((attribute) => attribute.name) as unknown as Listed<string>;
export const voices = model.voices.map((voice) => voice.toLowerCase()) as unknown as Listed<Lowercase<model.Voice>>;
export const documentKinds = Object.keys(model.ontology.documentKinds) as unknown as Listed<model.DocumentKind>;
export const regionLevels = Object.keys(model.ontology.regionLevels) as unknown as Listed<model.RegionLevel>;
export const responsibleRoles = model.responsibleRoles;
