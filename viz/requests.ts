import { chainOperation } from "./operations/chain.graphql.ts";
import { claimsOperation } from "./operations/claims.graphql.ts";
import { documentsOperation } from "./operations/documents.graphql.ts";
import { entityOperation } from "./operations/entity.graphql.ts";
import { ontologyOperation } from "./operations/ontology.graphql.ts";
import type { Operation } from "./operations/operation.ts";
import { searchOperation } from "./operations/search.graphql.ts";
import type { State } from "./state.ts";

/** One question to the server; `Data` is what it answers. */
export interface Request<Data = unknown> {
  readonly operation: { readonly name: string; readonly text: string };
  readonly variables: object;
  /** Never there: it carries the type. */
  readonly data?: Data;
}

/** A question with its variables. */
export const request = <Variables extends object, Data>(operation: Operation<Variables, Data>, variables: Variables): Request<Data> => ({ operation, variables });

/** The same question has the same key. */
export const keyOf = ({ operation, variables }: Request): string => `${operation.name} ${JSON.stringify(variables)}`;

export const ontologyRequest = request(ontologyOperation, {});
export const documentsRequest = request(documentsOperation, {});

/** The chain of the whole corpus: it also tells which places there are to choose from. */
export const corpusRequest = request(chainOperation, { place: null, family: null, asOf: null });

/** The place chosen, for its name; undefined for the whole corpus. */
export const placeRequest = ({ place }: State) => (place === null ? undefined : request(entityOperation, { id: place }));

/** What the search box asks; undefined while there is nothing to ask. */
export function searchRequest(state: State) {
  const text = state.query.trim().slice(0, 100);
  return text === "" ? undefined : request(searchOperation, { text });
}

/** The entity that the panel shows; undefined while nothing is selected. */
export const selectedEntityRequest = ({ selection }: State) => (selection === null ? undefined : request(entityOperation, { id: selection }));

/** The claims about the entity that the panel shows. */
export const selectedClaimsRequest = ({ selection, asOf, claimLimit }: State) => (selection === null ? undefined : request(claimsOperation, { entity: selection, asOf, limit: claimLimit }));

/** What every view needs answered, whatever it shows. */
export const sharedRequests = (state: State): readonly (Request | undefined)[] => [ontologyRequest, documentsRequest, corpusRequest, placeRequest(state), searchRequest(state)];
