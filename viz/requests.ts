import type { Answers, Variables } from "./operations/operations.ts";
import type { ChainGraph } from "./contract.ts";
import type { State } from "./state.ts";

export type OperationName = keyof Answers;

/** One question to the server. */
export type Request = { readonly [Name in OperationName]: { readonly operation: Name; readonly variables: Variables[Name] } }[OperationName];

/** The same question has the same key. */
export const keyOf = (request: Request): string => `${request.operation} ${JSON.stringify(request.variables)}`;

export const ontologyRequest = { operation: "Ontology", variables: {} } as const satisfies Request;
export const documentsRequest = { operation: "Documents", variables: {} } as const satisfies Request;

/** The chain that the state shows. */
export const chainRequest = ({ place, family, asOf }: State) => ({ operation: "Chain", variables: { place, family, asOf } }) as const satisfies Request;

/** The chain of the whole corpus: it also tells which places there are to choose from. */
export const corpusRequest = { operation: "Chain", variables: { place: null, family: null, asOf: null } } as const satisfies Request;

/** The place chosen, for its name; undefined for the whole corpus. */
export const placeRequest = ({ place }: State) => (place === null ? undefined : ({ operation: "Entity", variables: { id: place } } as const satisfies Request));

/** What the search box asks; undefined while there is nothing to ask. */
export function searchRequest(state: State) {
  const text = state.query.trim().slice(0, 100);
  return text === "" ? undefined : ({ operation: "Search", variables: { text } } as const satisfies Request);
}

/** The entity that the panel shows; undefined while the selection is an edge, or might still be one. */
export function entityRequest(state: State, graph: ChainGraph | undefined) {
  if (state.selection === null || graph === undefined || graph.edges.some((edge) => edge.id === state.selection)) return undefined;
  return { operation: "Entity", variables: { id: state.selection } } as const satisfies Request;
}

/** The claims that the panel quotes: those about the entity, or those behind the edge. */
export function claimsRequest(state: State, graph: ChainGraph | undefined) {
  if (state.selection === null || graph === undefined) return undefined;
  const edge = graph.edges.find((candidate) => candidate.id === state.selection);
  const about = edge === undefined ? { entity: state.selection } : { subject: edge.from, object: edge.to, predicate: edge.relation };
  return { operation: "Claims", variables: { ...about, asOf: state.asOf, limit: state.claimLimit } } as const satisfies Request;
}

/** The gaps of the place and family, with who is responsible and who could fill them; undefined until a missing node is selected. */
export function gapsRequest({ place, family, asOf, selection }: State, graph: ChainGraph | undefined) {
  if (place === null || graph?.missing.some(({ node }) => node.id === selection) !== true) return undefined;
  return { operation: "Gaps", variables: { place, family, asOf } } as const satisfies Request;
}

/** Everything that the state needs answered. `graph` is the answered chain, once there is one. */
export function requestsOf(state: State, graph: ChainGraph | undefined): readonly Request[] {
  const all: readonly (Request | undefined)[] = [
    ontologyRequest, documentsRequest, chainRequest(state), corpusRequest, placeRequest(state), searchRequest(state), entityRequest(state, graph), claimsRequest(state, graph), gapsRequest(state, graph),
  ];
  return all.filter((request) => request !== undefined);
}
