import { canonical } from "../canonical.ts";
import type { Resolvers } from "../schema/build-schema.ts";
import { analysisFields, analysisQuestions } from "./analysis.ts";
import { answerFields, askQuestion } from "./ask.ts";
import { chain } from "./chain.ts";
import { claims } from "./claims.ts";
import { document, documentFields, documents } from "./documents.ts";
import { entity, entityFields } from "./entities.ts";
import { possibleMatches } from "./matches.ts";
import { ledgerFields, ledgerQuestions } from "./ledgers.ts";
import { notYetResolvers } from "./not-yet.ts";
import { ontologyAnswer } from "./ontology.ts";
import { search } from "./search.ts";

/** Every field of the contract that is more than a property of its row. */
export const resolvers: Resolvers = {
  Query: canonical({ ontology: ontologyAnswer, documents, document, search, entity, claims, chain, possibleMatches, ...analysisQuestions, ...ledgerQuestions, ...askQuestion, ...notYetResolvers }),
  Document: documentFields,
  Entity: entityFields,
  ...analysisFields,
  ...ledgerFields,
  ...answerFields,
};
