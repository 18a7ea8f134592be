import type { Answers } from "./operations/operations.ts";

export type { Basis, MissingKind, Voice } from "./operations/operations.ts";
export type ChainGraph = Answers["Chain"]["chain"];
export type ChainNode = ChainGraph["nodes"][number];
export type ChainEdge = ChainGraph["edges"][number];
export type EntityRef = ChainNode["firms"][number];
export type Ontology = Answers["Ontology"]["ontology"];
export type StageInfo = Ontology["stages"][number];
export type TermInfo = Ontology["levels"][number];
export type AtlasDocument = Answers["Documents"]["documents"]["items"][number];
export type SearchHit = Answers["Search"]["search"][number];
export type Entity = NonNullable<Answers["Entity"]["entity"]>;
export type Link = Entity["links"]["items"][number];
export type Claim = Answers["Claims"]["claims"]["items"][number];
export type Gap = Answers["Gaps"]["gaps"]["items"][number];
export type Owner = Gap["owners"][number];
export type Candidate = Gap["nearby"][number];
/** A text in both languages, as the ontology gives it. */
export type Text = TermInfo["label"];
