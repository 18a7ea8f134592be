import type { ChainAnswer } from "./operations/chain.graphql.ts";
import type { DocumentsAnswer } from "./operations/documents.graphql.ts";
import type { EntityAnswer } from "./operations/entity.graphql.ts";
import type { ClaimFields, EntityRefFields, TextFields } from "./operations/fragments.graphql.ts";
import type { GapsAnswer } from "./operations/gaps.graphql.ts";
import type { OntologyAnswer } from "./operations/ontology.graphql.ts";
import type { SearchAnswer } from "./operations/search.graphql.ts";

export type { Basis, MissingKind, Voice } from "./operations/enums.ts";
export type ChainGraph = ChainAnswer["chain"];
export type ChainNode = ChainGraph["nodes"][number];
export type ChainEdge = ChainGraph["edges"][number];
export type EntityRef = EntityRefFields;
export type Ontology = OntologyAnswer["ontology"];
export type StageInfo = Ontology["stages"][number];
export type TermInfo = Ontology["levels"][number];
export type AtlasDocument = DocumentsAnswer["documents"]["items"][number];
export type SearchHit = SearchAnswer["search"][number];
export type Entity = NonNullable<EntityAnswer["entity"]>;
export type Link = Entity["links"]["items"][number];
export type Claim = ClaimFields;
export type Gap = GapsAnswer["gaps"]["items"][number];
export type Owner = Gap["owners"][number];
export type Candidate = Gap["nearby"][number];
/** A text in both languages, as the ontology gives it. */
export type Text = TextFields;
