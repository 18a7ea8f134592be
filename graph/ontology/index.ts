import { checkOntology } from "./check.ts";
import { ontology } from "./ontology.ts";

checkOntology(ontology);

export { ontology };
export { checkOntology };
export type { Ontology, Text } from "./shape.ts";

export type Kind = keyof typeof ontology.kinds;
export type Relation = keyof typeof ontology.relations;
export type Attribute = keyof typeof ontology.attributes;
export type Predicate = Relation | Attribute;
export type Stage = keyof typeof ontology.stages;
export type Family = keyof typeof ontology.families;
export type Voice = keyof typeof ontology.voices;
export type DocumentKind = keyof typeof ontology.documentKinds;
export type RegionLevel = keyof typeof ontology.regionLevels;

export const kinds = Object.keys(ontology.kinds) as readonly Kind[];
export const relations = Object.keys(ontology.relations) as readonly Relation[];
export const attributes = Object.keys(ontology.attributes) as readonly Attribute[];
export const stages = Object.keys(ontology.stages) as readonly Stage[];
export const families = Object.keys(ontology.families) as readonly Family[];
export const voices = Object.keys(ontology.voices) as readonly Voice[];
/** How strongly a paper asks for something, the strongest first. */
export const strengths = ["MUST", "PUSH", "ENCOURAGE", "EXPLORE"] as const;
/** Whether a text says a thing in so many words, lets infer it, or only general knowledge does. */
export const bases = ["STATED", "IMPLIED", "REFERENCE"] as const;
/** What has become of a claim: it counts, waits for a person, or was refused. */
export const statuses = ["ACCEPTED", "PROPOSED", "REJECTED"] as const;
/** The part that a body has in a task: leads it, works with the one that does, answers for it in its area; or none that is told. */
export const responsibleRoles = ["lead", "joint", "territorial", "unspecified"] as const;
/** The steps of a project in their order, as papers print them; the last ends it at any of them. */
export const projectStates = ["谋划", "签约", "开工", "竣工", "投产", "达产", "停止"] as const;
const projectStatesEn: Readonly<Record<(typeof projectStates)[number], string>> = { 谋划: "proposed", 签约: "signed", 开工: "construction begun", 竣工: "construction finished", 投产: "in production", 达产: "at full capacity", 停止: "stopped" };

/** The state of a project in English; null for a word that is none. */
export const projectStateInEnglish = (state: string): string | null => (state in projectStatesEn ? projectStatesEn[state as keyof typeof projectStatesEn] : null);

export type Strength = (typeof strengths)[number];
export type Basis = (typeof bases)[number];
export type Status = (typeof statuses)[number];

const stageBySubStage = new Map<string, Stage>(
  stages.flatMap((stage) => [[stage, stage] as const, ...Object.keys(ontology.stages[stage].subStages).map((subStage) => [subStage, stage] as const)]),
);

/** The stage that a stage or sub-stage id belongs to; undefined for an id that is neither. */
export function stageOf(id: string): Stage | undefined {
  return stageBySubStage.get(id);
}

/** Every stage and sub-stage id, in the order of the chain. */
export const stageIds: readonly string[] = [...stageBySubStage.keys()];

/** Whether `from -[relation]-> to` is a pair of kinds that the ontology allows. */
export function allows(relation: Relation, from: Kind, to: Kind): boolean {
  const { from: fromKinds, to: toKinds } = ontology.relations[relation];
  return (fromKinds as readonly Kind[]).includes(from) && (toKinds as readonly Kind[]).includes(to);
}

/** The kinds of what a firm or project makes or works on; a use is none of them. */
export const products: ReadonlySet<Kind> = new Set<Kind>(ontology.relations.MAKES.to);

/** Products that can be handed over; a technology cannot. */
export const wares: ReadonlySet<Kind> = new Set([...products].filter((kind) => kind !== "Technology"));

/** The kinds of one group: places, actors, things of the chain, frames, statements. */
export function kindsOf(group: (typeof ontology.kinds)[Kind]["group"]): readonly Kind[] {
  return kinds.filter((kind) => ontology.kinds[kind].group === group);
}
