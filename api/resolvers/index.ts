import type { Resolvers } from "../schema/build-schema.ts";
import { chain } from "./chain.ts";
import { claims } from "./claims.ts";
import { document, documentFields, documents } from "./documents.ts";
import { entity, entityFields } from "./entities.ts";
import { notYetResolvers } from "./not-yet.ts";
import { ontologyAnswer } from "./ontology.ts";
import { search } from "./search.ts";

/** Every field of the contract that is more than a property of its row. */
export const resolvers: Resolvers = {
  Query: { ontology: ontologyAnswer, documents, document, search, entity, claims, chain, ...notYetResolvers },
  Document: documentFields,
  Entity: entityFields,
};
